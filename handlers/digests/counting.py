"""A week is counted and written down, once."""

from dataclasses import replace
from datetime import datetime

from bot.cases import Case
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
    latest_finished,
    one_thing,
    quiet_by_rule,
    second_thoughts,
    table_of,
    window,
    worth_of,
)
from bot.digests.heard import said_and_heard
from bot.digests.span import Span
from bot.digests.weeks import week_before
from bot.leaders import FEWEST_COUNTED, Talked
from bot.people import OPERATOR
from bot.wins import Win
from handlers.company import is_hidden_from, setup_of
from handlers.digests.figures import figures_in
from handlers.digests.pressing import pressing
from handlers.digests.promised import promised_in
from handlers.leaders.sponsor_seen import vacant_days_lately
from storage import Memory

Window = tuple[datetime, datetime]
LATELY, QUARTER = 4, 13  # weeks


def finished_week(at: datetime, memory: Memory) -> str:
    """Return the latest week that is over for the company. The running one is never counted."""
    return latest_finished(at, setup_of(memory).company.timezone)


def written_down(week: str, memory: Memory) -> Digest:
    """Return the digest of a week that is over; whoever wants it first has it written."""
    kept = memory.digests.digest(week)
    if kept is None:
        setup = setup_of(memory)
        kept = _with_figures(_with_to_do(_with_worth(_counted(week, setup, memory), setup, memory), memory), memory)
        memory.digests.write(kept)
    return kept


def _counted(week: str, setup: Setup, memory: Memory) -> Digest:
    start, end = _window(week, setup, memory)
    least, meetings = setup.digest.smallest_group, memory.digests.meetings_in(start, end)
    thoughts = second_thoughts(_thinkable(start, end, memory), start, end)
    (closed, silent), leading = memory.digests.closed_in(start, end), _leading(week, end, least, memory)
    return Digest(
        week=week,
        start=start,
        end=end,
        least=least,
        wins=tuple(win.number for win in _posted(start, end, memory)),
        waiting=len(memory.wins.waiting()),
        asked=sum(each.asked for each in meetings),
        coverage=enough(Ratio.together(each.coverage for each in meetings), least),
        quiet=quiet_by_rule(meetings),
        answers=table_of(memory.digests.answers_in(start, end), least, week),
        closed=closed,
        silent=silent,
        thoughts=thoughts,
        leading=leading,
        unsure=memory.outbox.unsure(),
        blind=blind_times(memory.calendars.blind_in(start, end), _calendars(setup, memory), start, end),
        across=_across(thoughts, start, end, memory),
        to_do=OneThing(ToDo.NOTHING),
    )


def _thinkable(start: datetime, end: datetime, memory: Memory) -> list[Case]:
    """Return the cases of a window but for those that are still their hosts' alone, in teams that warm up."""
    cases = memory.cases.in_window(start, end)
    return [case for case in cases if not is_hidden_from(OPERATOR, case, end, memory)]


def _across(thoughts: SecondThoughts, start: datetime, end: datetime, memory: Memory) -> Across:
    return across_silos(thoughts, memory.cases.crossing_in(start, end), memory.cases.tagged_in(REPEAT, start, end))


def _with_worth(digest: Digest, setup: Setup, memory: Memory) -> Digest:
    worth = worth_of(memory.wins.valued_before(digest.end), digest.start, digest.end)
    even, kept = _evenness(digest.week, digest.end, setup, memory), promised_in(digest.start, digest.end, memory)
    heard = (said_and_heard(sample, digest.least) for sample in memory.samples.over_between(digest.start, digest.end))
    return replace(digest, worth=worth, evenness=even, promised=kept, heard=tuple(heard))


def _with_figures(digest: Digest, memory: Memory) -> Digest:
    span = Span(digest.week, digest.start, digest.end, digest.least)
    return replace(digest, figures=figures_in(span, memory))


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


def _window(week: str, setup: Setup, memory: Memory) -> Window:
    """Return the week's window. It begins where the one before it ended, though the company has moved since."""
    start, end = window(week, setup.company.timezone)
    before = memory.digests.digest(week_before(week))
    return (before.end if before else start), end


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
