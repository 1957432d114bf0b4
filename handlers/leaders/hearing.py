"""Whoever the lot fell on is asked in private, once, and answers in confidence; then it is counted by department."""

from collections.abc import Iterator
from dataclasses import replace

from bot.answers import Verdict
from bot.cards import Sight
from bot.commands import AskWhetherHeard, CloseSample, GiveAnswer, Request
from bot.commands.refused import CannotCount, Gone, TooLate
from bot.commands.refused_heard import NotInSample
from bot.company import Setup, is_live, team_of
from bot.effects import Effect, Later, Reply, Show
from bot.leaders import DAY, WEEK, Talked, Week, monday, week_with, weeks_back
from bot.leaders.heard import APART, Part, Said, Sample, State, asked_again_at, last_of, month_behind, name_of, part_for
from bot.people import Profile
from bot.views import FirstContact, HeardNoted, WhetherHeard
from handlers.answers import close_for_good, keep_the_latest
from handlers.company import hours_for, say_to, setup_of
from handlers.homes import homes_by_mail
from handlers.leaders.drawing import department_of
from handlers.people import colleague
from handlers.people.willing import may_be_asked_now
from prompts.leaders import heard as words
from storage import Memory

MOST_WEEKS = 6  # of which some day is in a month
SUNDAY = 6 * DAY


def ask(command: AskWhetherHeard, request: Request, memory: Memory) -> Iterator[Effect]:
    """Ask them, charged like a question; if they cannot be asked now, a working day later, while it is early enough."""
    sample, profile = memory.samples.sample(command.month), memory.people.profile(command.person)
    if sample is None or not sample.is_open or profile is None:
        return
    if memory.samples.was_asked_since(profile.person, request.at - APART):
        return  # by another account of theirs, of which we did not know
    setup, at = setup_of(memory), request.at
    if not _can_be_asked(profile, setup, request, memory):
        then = asked_again_at(hours_for(profile, setup), at, sample.closes)
        if then:
            yield Later(f"heard/{command.month}/{command.number}", then, command)
        return
    memory.meetings.invite(name_of(command.month, command.part), (profile.person,), at, charged=True)
    if memory.people.welcome(profile.person, at):
        yield Show(FirstContact(memory.people.account(profile.person)))
    yield Show(WhetherHeard(command.month, command.part, profile.person))


def _can_be_asked(profile: Profile, setup: Setup, request: Request, memory: Memory) -> bool:
    team, people = team_of(setup, profile.email), setup.people
    live = is_live(setup, team.name if team else "") and setup.leaders.heard_sample > 0
    leads = profile.email in (people.sponsor, *(leader.email for leader in people.leaders))
    return live and not leads and may_be_asked_now(profile, setup, request.at, memory)


def count_the_answer(command: GiveAnswer, request: Request, memory: Memory) -> Iterator[Effect]:
    """Keep the answer that was pressed last. This transaction writes no row that names the person, nor shows any."""
    sample = memory.samples.sample(month_behind(command.question))
    if sample is None:
        raise Gone
    if not sample.is_open:
        raise TooLate
    if not memory.answers.can_be_counted(command.question):
        raise CannotCount
    colleague(request.by, memory)
    if not memory.meetings.was_asked(command.question, request.by):
        raise NotInSample
    keep_the_latest(command, request, memory)
    yield Reply(HeardNoted(sample.month, request.by))


def close(command: CloseSample, request: Request, memory: Memory) -> Iterator[Effect]:
    """Count what was answered, cut what ties it to people, and put beside it what leaders made of their weeks."""
    sample, setup = memory.samples.sample(command.month), setup_of(memory)
    if sample is None or not sample.is_open:
        return
    state = State.CLOSED
    if not all(memory.answers.can_be_counted(name_of(sample.month, part.number)) for part in sample.parts):
        state = State.LOST
    asked = {part: memory.meetings.asked(name_of(sample.month, part.number)) for part in sample.parts}
    parts = tuple(_counted(part, len(asked[part]), sample.month, memory) for part in sample.parts)
    said = tuple(_said(sample, setup, memory))
    memory.samples.keep(replace(sample, state=state, parts=parts, said=said))
    memory.audit.note(request.at, request.by, "counted who heard a leader", sample.month)
    yield from (Show(WhetherHeard(sample.month, part.number, person)) for part in asked for person in asked[part])
    yield from homes_by_mail((*setup.people.cx_leads, setup.people.sponsor), memory)


def _counted(part: Part, asked: int, month: str, memory: Memory) -> Part:
    """Count a part's answers. Only the counts stay: the answers themselves go with the next night."""
    name = name_of(month, part.number)
    if not memory.answers.can_be_counted(name):
        memory.answers.lose(name)
        memory.inbox.forget_question(name)
        return replace(part, asked=asked)
    tally = close_for_good(name, memory).tally
    return replace(part, asked=asked, answered=tally.answered, heard=dict(tally.counts)[Verdict.LIKE])


def _said(sample: Sample, setup: Setup, memory: Memory) -> Iterator[Said]:
    """Yield what leaders made of the weeks that ended in the month, by the parts that the answers are counted in."""
    weeks = [week for name in _weeks_of(sample) for week in memory.leaders.weeks_in(name)]
    found: dict[str, list[Week]] = {}
    for week in weeks:
        if week.state is not Talked.MISSED:
            part = part_for(department_of(week.leader, setup), sample.parts)
            found.setdefault(part.department if part else "", []).append(week)
    for department, theirs in sorted(found.items()):
        verified, claimed = (sum(week.state is state for week in theirs) for state in (Talked.VERIFIED, Talked.CLAIMED))
        yield Said(department, len({week.leader for week in theirs}), len(theirs), verified, claimed)


def _weeks_of(sample: Sample) -> list[str]:
    """Return the ISO weeks whose Sunday is in the month: all of them are over when it is, and each is in one month."""
    after = week_with(last_of(sample.month) + WEEK)
    sundays = {week: monday(week) + SUNDAY for week in weeks_back(after, MOST_WEEKS)}
    return [week for week, sunday in sundays.items() if f"{sunday:%Y-%m}" == sample.month]


def whether_heard(view: WhetherHeard, memory: Memory) -> Sight | None:
    sample, say = memory.samples.sample(view.month), say_to(view.person, memory)
    if sample is None:
        return None
    if not sample.is_open:
        return Sight(None, words.over(sample, say), say.language)
    name = name_of(view.month, view.part)
    if not memory.meetings.was_asked(name, view.person):
        return None
    least = setup_of(memory).digest.smallest_group + 1
    return Sight(view.person, words.asked(sample, name, least, say), say.language)


def heard_noted(view: HeardNoted, memory: Memory) -> Sight | None:
    sample, say = memory.samples.sample(view.month), say_to(view.person, memory)
    if sample is None or not sample.is_open:
        return None
    return Sight(view.person, words.noted(sample, say), say.language)
