"""What leaders promised and what their pay depends on, in a week's digest."""

from collections.abc import Iterator

from bot.cards import Block, Text
from bot.digests import Promised
from prompts.words import Say


def pledges_of(promised: Promised, say: Say) -> Iterator[Block]:
    """Tell how many pledges were kept, late or dropped, and of how many executives pay depends on customers."""
    if promised.has_pledges:
        yield Text(say("week-pledges", kept=promised.kept, late=promised.late, dropped=promised.dropped))
    if promised.asked:
        year = str(promised.year)
        yield Text(say("week-pay", part=promised.paid, whole=promised.asked, year=year), quiet=True)
