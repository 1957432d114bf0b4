"""What is measured of what leaders do besides talking: calls, pledges, money, pay, and that there is a sponsor."""

from collections.abc import Collection, Iterator

from bot.digests import Digest, Ratio
from bot.digests.figures import Figure, count, share
from bot.digests.measures import Measure
from bot.leaders import FEWEST_COUNTED
from bot.leaders.calls import State
from bot.leaders.funding import Funded
from bot.leaders.sponsorship import days_without
from handlers.company import setup_of
from handlers.leaders.sponsor_seen import vacant_days_in
from storage import Memory

NOBODYS = (State.GIVEN_BACK, State.WITHDRAWN)


def figures(digest: Digest, memory: Memory) -> Iterator[Figure]:
    kept = digest.promised
    yield share(Measure.CALLS, _calls(digest, memory))
    for kind, pledges in (("kept", kept.kept), ("late", kept.late), ("dropped", kept.dropped)):
        yield count(Measure.PLEDGES, pledges, kind)
    yield share(Measure.FUNDED, _funded(digest.least, memory))
    if kept.asked:
        yield share(Measure.PAY, Ratio(kept.paid, kept.asked), str(kept.year))
    yield share(Measure.SPONSORED, _sponsored(digest, memory))


def _calls(digest: Digest, memory: Memory) -> Ratio | None:
    ended = [call for call in memory.calls.ended_between(digest.start, digest.end) if call.state not in NOBODYS]
    done = sum(call.state is State.CALLED for call in ended)
    return _of_enough(Ratio(done, len(ended)), {call.leader for call in ended}, digest.least)


def _funded(least: int, memory: Memory) -> Ratio | None:
    said = memory.fundings.of_what_is_taken_on()
    paid = sum(says is Funded.YES for _, says in said)
    return _of_enough(Ratio(paid, len(said)), {owner for owner, _ in said}, least)


def _of_enough(ratio: Ratio, people: Collection[object], least: int) -> Ratio | None:
    """Return what enough different people did together; of fewer it would tell of single ones."""
    return ratio if not people or len(people) >= max(least, FEWEST_COUNTED) else None


def _sponsored(digest: Digest, memory: Memory) -> Ratio:
    """Return on how many of the company's days there was a sponsor from beginning to end."""
    span = digest.start, digest.end
    days = days_without([span], *span, setup_of(memory).company.timezone)
    return Ratio(days - vacant_days_in(*span, memory), days)
