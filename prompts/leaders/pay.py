"""The yearly question about pay, as one executive sees it."""

from datetime import datetime

from bot.cards import Block, Button, Card, Text
from bot.commands.pledging import SayPay
from bot.leaders.pay import FEWEST_ASKED, Asked, Pay
from prompts.words import Say

LABELS = {Pay.YES: "pay-yes", Pay.NO: "pay-no", Pay.RATHER_NOT: "pay-rather-not"}


def asked(mine: Asked, last: datetime, say: Say, *, open_: bool) -> Card:
    """Ask, and show what was said; ``last`` is the last day on which it can be changed."""
    told: list[Block] = [Text(say("pay-asked")), Text(say("pay-kept"), quiet=True)]
    told.append(Text(say("pay-counted", fewest=FEWEST_ASKED), quiet=True))
    if mine.says:
        told.append(Text(say("pay-said", answer=say.plain(LABELS[mine.says]))))
    told.append(Text(say("pay-until", day=say.day(last)) if open_ else say("pay-over"), quiet=True))
    buttons = tuple(Button(say.plain(label), SayPay(mine.year, each)) for each, label in LABELS.items())
    return Card(say.plain("pay-title", year=str(mine.year)), tuple(told), buttons if open_ else ())
