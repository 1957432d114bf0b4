"""What leaders promised and what their pay depends on, in a week's digest."""

from collections.abc import Iterator

from bot.cards import Line
from bot.digests import Promised
from prompts.words import Say

NEXT = " · "


def pledges_of(promised: Promised, say: Say) -> Iterator[Line]:
    """Tell in a line how many pledges were kept, late or dropped, and of how many executives pay is linked to CX."""
    said = [*_said(promised, say)]
    if said:
        yield (NEXT.join(said),)


def _said(promised: Promised, say: Say) -> Iterator[str]:
    if promised.has_pledges:
        yield say.plain("week-pledges", kept=promised.kept, late=promised.late, dropped=promised.dropped)
    if promised.asked:
        year = str(promised.year)
        yield say.plain("week-pay", part=promised.paid, whole=promised.asked, year=year)
