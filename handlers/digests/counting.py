"""A week is counted and written down, once."""

from dataclasses import replace
from datetime import datetime

from bot.cases.tags import REPEAT
from bot.company import Setup
from bot.digests import (
    Across,
    Digest,
    Evenness,
    Leading,
    OneThing,
    Ratio,
    SecondThoughts,
    ToDo,
    across_silos,
    blind_times,
    enough,
    evenness,
    one_thing,
    quiet_by_rule,
    second_thoughts,
    window,
    worth_of,
)
from bot.digests.figures import Fact, Figure
from bot.digests.heard import said_and_heard
from bot.digests.measures import Measure
from bot.digests.opening import latest_open
from bot.digests.published import answers_told, barely_told, company_told
from bot.digests.span import Span
from bot.digests.weeks import week_before
from bot.leaders import FEWEST_COUNTED, Talked
from bot.wins import Win
from handlers.company import setup_of
from handlers.digests.figures import facts_in, figures_in, figures_of
from handlers.digests.pressing import pressing
from handlers.digests.promised import promised_in
from handlers.leaders.sponsor_seen import vacant_days_lately
from storage import Memory

Window = tuple[datetime, datetime]
LATELY, QUARTER = 4, 13  # weeks


def open_week(at: datetime, memory: Memory) -> str:
    """Return the latest week that may be seen by who reads digests. The running one is never counted."""
    return latest_open(at, setup_of(memory).company.timezone)


def written_down(week: str, memory: Memory) -> Digest:
    """Return the digest of a week that is over; whoever wants it first has it written."""
    kept = memory.digests.digest(week)
    if kept is None:
        kept = counted(week, memory)
        memory.digests.write(kept)
    return kept


def counted_late(week: str, memory: Memory) -> Digest | None:
    """Return a week that nobody has written down in time; None if nothing happened in it, as before there were we."""
    late = counted(week, memory)
    if late.nothing_happened:
        return None
    memory.digests.write(late)
    return late


def counted(week: str, memory: Memory) -> Digest:
    """Count a week that is over, and write nothing."""
    setup = setup_of(memory)
    whole = _with_gaps(_with_worth(_counted(week, setup, memory), setup, memory), setup, memory)
    return _with_figures(_with_to_do(whole, memory), memory)


def _counted(week: str, setup: Setup, memory: Memory) -> Digest:
    start, end = window_of(week, setup, memory)
    least, meetings = setup.digest.smallest_group, memory.digests.meetings_in(start, end)
    facts, figures = _measured(Span(week, start, end, least), memory)
    thoughts = second_thoughts(memory.cases.thinkable(start, end), start, end)
    (closed, silent), leading = memory.digests.closed_in(start, end), _leading(week, end, least, memory)
    return Digest(
        week,
        start,
        end,
        least,
        *_won(start, end, memory),
        asked=sum(each.asked for each in meetings),
        coverage=company_told(figures, Measure.COVERAGE),
        quiet=quiet_by_rule(meetings),
        answers=answers_told(figures),
        closed=closed,
        silent=silent,
        thoughts=thoughts,
        leading=leading,
        unsure=memory.outbox.unsure(),
        to_do=OneThing(ToDo.NOTHING),
        figures=figures,
        barely=barely_told(facts, least),
    )


def _measured(span: Span, memory: Memory) -> tuple[list[Fact], tuple[Figure, ...]]:
    facts = [*facts_in(span, memory)]
    return facts, figures_in(span, facts, memory)


def _across(thoughts: SecondThoughts, start: datetime, end: datetime, memory: Memory) -> Across:
    return across_silos(thoughts, memory.cases.crossing_in(start, end), memory.cases.tagged_in(REPEAT, start, end))


def _with_worth(digest: Digest, setup: Setup, memory: Memory) -> Digest:
    worth = worth_of(memory.wins.valued_before(digest.end), digest.start, digest.end)
    even, kept = _evenness(digest.week, digest.end, setup, memory), promised_in(digest.start, digest.end, memory)
    heard = (said_and_heard(sample, digest.least) for sample in memory.samples.over_between(digest.start, digest.end))
    across = _across(digest.thoughts, digest.start, digest.end, memory)
    return replace(digest, worth=worth, evenness=even, promised=kept, heard=tuple(heard), across=across)


def _with_gaps(digest: Digest, setup: Setup, memory: Memory) -> Digest:
    spells = memory.calendars.blind_in(digest.start, digest.end)
    return replace(digest, blind=blind_times(spells, _calendars(setup, memory), digest.start, digest.end))


def _with_figures(digest: Digest, memory: Memory) -> Digest:
    return replace(digest, figures=(*digest.figures, *figures_of(digest, memory)))


def _with_to_do(digest: Digest, memory: Memory) -> Digest:
    posted = [(win.number, win.team) for win in _posted(digest.start, digest.end, memory)]
    return replace(digest, to_do=one_thing(pressing(digest, posted, memory)))


def _evenness(week: str, end: datetime, setup: Setup, memory: Memory) -> Evenness:
    """Return how evenly wins were spread over the last 4 and 13 weeks, as the calendar shows them."""
    begun = {LATELY: end, QUARTER: end}
    for weeks in range(1, QUARTER + 1):
        begun[weeks] = window(week, setup.company.timezone)[0]
        week = week_before(week)
    lately, quarter = (memory.wins.posted_between(begun[weeks], end) for weeks in (LATELY, QUARTER))
    return evenness(setup.teams, lately, quarter)


def _calendars(setup: Setup, memory: Memory) -> int:
    """Return how many calendars are read: those of the setup, and those that people have connected."""
    return len({one.name for one in setup.calendars} | {one.name for one in memory.calendars.connections()})


def window_of(week: str, setup: Setup, memory: Memory) -> Window:
    """Return the week's window. It begins where the one before it ended, though the company has moved since."""
    start, end = window(week, setup.company.timezone)
    before = memory.digests.digest(week_before(week))
    return (before.end if before else start), end


def _won(start: datetime, end: datetime, memory: Memory) -> tuple[tuple[int, ...], int]:
    """Return the wins that were posted in the window, and how many wait."""
    return tuple(win.number for win in _posted(start, end, memory)), len(memory.wins.waiting())


def _posted(start: datetime, end: datetime, memory: Memory) -> list[Win]:
    """Return the wins that were posted in the window, the newest first."""
    return memory.wins.posted_between(start, end)[::-1]


def _leading(week: str, end: datetime, least: int, memory: Memory) -> Leading:
    weeks = memory.leaders.weeks_in(week)
    due = [each for each in weeks if each.counts]
    verified = sum(each.state is Talked.VERIFIED for each in due)
    claimed = sum(each.state is Talked.CLAIMED for each in due)
    talked, vacancy = enough(Ratio(verified + claimed, len(due)), max(least, FEWEST_COUNTED)), memory.leaders.vacancy()
    return Leading(
        talked=talked,
        verified=verified if talked else 0,
        claimed=claimed if talked else 0,
        missed=sum(each.state is Talked.MISSED for each in weeks),
        vacant_since=vacancy.since if vacancy else None,
        vacant_days=vacant_days_lately(end, memory),
    )
