"""All that a week leaves to do, of which its digest names one thing."""

from collections.abc import Sequence

from bot.digests import Digest, Pressing, unheard
from bot.wins import State
from handlers.colleagues import is_colleague
from storage import Memory


def pressing(digest: Digest, posted: Sequence[tuple[int, str]], memory: Memory) -> Pressing:
    """Return what could be done; ``posted`` are the wins of the week, each with its team, the newest first."""
    waiting, (start, end) = memory.wins.waiting(), (digest.start, digest.end)
    return Pressing(
        unowned=tuple(_unowned(digest, memory)),
        overdue=digest.thoughts.overdue,
        unconfirmed=tuple(win.number for win in waiting if win.state is State.NAMING),
        unposted=tuple(win.number for win in waiting if win.state in (State.DRAFTED, State.LEFT)),
        unheard=unheard(memory.digests.meetings_in(start, end), digest.answers),
        vacant=digest.leading.vacant_since is not None,
        posted=tuple(posted),
    )


def _unowned(digest: Digest, memory: Memory) -> list[int]:
    """Return the open cases across silos whose owner is not with us any more, and nobody else was: the oldest first."""
    found = (memory.cases.case(number) for number in digest.across.silos if number in digest.thoughts.open)
    return sorted(case.number for case in found if case and not is_colleague(case.owner, memory))
