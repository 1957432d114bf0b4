"""What began well goes quiet, as the sponsor is told in private, and CX leads if it goes on."""

from bot.cards import Card, Text
from bot.leaders.momentum import Slackening
from prompts.words import Say


def slackened(fell: Slackening, say: Say, *, passed_on: bool) -> Card:
    """Tell how it fell, without a name and without a cause that we would only guess."""
    last = "slackened-passed-on" if passed_on else "slackened-first"
    told = (
        Text(say("slackened-more", before=fell.before, after=fell.after)),
        Text(say("slackened-why")),
        Text(say(last), quiet=True),
    )
    return Card(say.plain("slackened"), told)
