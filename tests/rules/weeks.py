"""Digests with nothing but figures."""

from datetime import UTC, datetime, timedelta

from bot.digests import Digest, OneThing, SecondThoughts, Table, ToDo
from bot.digests.digest import Leading
from bot.digests.figures import Figure

START = datetime(2030, 1, 7, tzinfo=UTC)


def a_week(*figures: Figure) -> Digest:
    return Digest(
        week="2030-W02", start=START, end=START + timedelta(days=7), least=5, wins=(), waiting=0, asked=0,
        coverage=None, quiet=(), answers=Table(None, ()), closed=0, silent=0, thoughts=SecondThoughts(),
        leading=Leading(), unsure=0, to_do=OneThing(ToDo.NOTHING), figures=figures,
    )  # fmt: skip
