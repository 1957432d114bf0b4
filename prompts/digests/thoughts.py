"""Decisions that came back, in a week's digest, and those that are about several teams."""

from collections.abc import Iterator

from bot.cards import Block, Heading, Line
from bot.digests import Across, Digest, SecondThoughts
from prompts.digests.stacked import stacked
from prompts.digests.themes import themes
from prompts.words import Say

MOST_NAMES = 5


def thoughts_of(week: Digest, say: Say) -> Iterator[Block]:
    """Tell what became of decisions, and what they and shared words were about."""
    yield Heading(say.plain("part-thoughts"))
    yield from stacked((thoughts(week.thoughts, say),))
    yield from themes(week.figures, say)


def thoughts(found: SecondThoughts, say: Say) -> Line:
    counts = {name: len(getattr(found, name)) for name in ("opened", "changed", "kept", "open")}
    said = [say.plain(f"thoughts-{name}", count=count) for name, count in counts.items() if count]
    if found.overdue:
        count = len(found.overdue)
        said.append(say.plain("thoughts-overdue", count=count, names=_names(found.overdue, say)))
    return (" · ".join(said),) if said else say("thoughts-none")


def across_of(across: Across, say: Say) -> Iterator[Block]:
    """Tell how many cases are across silos, and in how many customers must repeat themselves, if there are any."""
    counts = {"across-silos": across.silos, "across-repeated": across.repeated}
    said = [
        say.plain(key, count=len(numbers), names=_names(numbers, say)) for key, numbers in counts.items() if numbers
    ]
    if said:
        yield Heading(say.plain("part-across"))
        yield from stacked([(" · ".join(said),)])


def _names(numbers: tuple[int, ...], say: Say) -> str:
    names, more = ", ".join(f"D-{number}" for number in numbers[:MOST_NAMES]), len(numbers) - MOST_NAMES
    return say.plain("thoughts-names-more", names=names, count=more) if more > 0 else names
