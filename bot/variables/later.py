"""Variables that are known, and of no use in this version or with these others."""

from collections.abc import Mapping

from bot.variables.openai import OPENAI


def unused(given: Mapping[str, str]) -> tuple[str, ...]:
    over = ("SLACK_SIGNING_SECRET",) if "SLACK_APP_TOKEN" in given else ()  # Socket Mode has no use for it
    alone = () if "OPENAI_API_KEY" in given else OPENAI  # without a key nobody is asked
    return tuple(name for name in (*over, *alone) if name in given)
