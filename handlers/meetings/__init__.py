"""A meeting ends: whether the question is asked, of whom, and where."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from bot.commands import CloseQuestion, EndMeeting, RemindRoom, Request
from bot.company import NEVER, Setup, Team, WorkingHours, is_live
from bot.effects import Effect, Later, Show
from bot.meetings import MAX_DECISION, MAX_TITLE, Meeting, Question, Rung
from bot.meetings.where import Rooms, where_to_ask
from bot.meetings.whether import REJOINED, Rule, Silence, Weighed, is_hidden, rule_against, rule_in_earnest
from bot.people import MAIL, Group, Person, Place, Room, Where
from bot.views import FirstContact
from handlers.cases.earning import has_to_wait, overdue_in
from handlers.company import hours_of, setup_of
from handlers.evidence.beside import put_beside
from handlers.homes import homes_about
from handlers.meetings import agenda, suggested
from handlers.meetings.drawn import note_arm
from handlers.meetings.earned import is_undecided
from handlers.meetings.invited import Invited, who_is_invited
from handlers.meetings.occurrences import attended, occurrence
from handlers.meetings.same import found_over
from handlers.meetings.teams import of_team, team_for
from handlers.people.accounts import together
from handlers.people.useful import ask_whether_useful
from handlers.standing import cards_of
from storage import Memory

LATE = timedelta(minutes=60)  # a meeting that ended longer ago than this is not asked about any more


def ask_after(command: EndMeeting, request: Request, memory: Memory) -> Iterator[Effect]:
    """Ask about this meeting, or note the rule that keeps us quiet. However many signals tell of it, once."""
    meeting, setup = _newly_over(command.meeting, memory), setup_of(memory)
    if meeting is None:
        yield from suggested.told_late(command.meeting, request, memory)
        return
    memory.people.speak_on((meeting.place or meeting.host).platform)
    invited = who_is_invited(meeting, setup, request.at, memory)
    rung, where = _where(meeting, invited, memory)
    team = team_for(meeting.place, invited.host, setup, memory)
    weighed = _with_series(_weighed(meeting, invited, team, setup), where, request.at, memory)
    rule = rule_against(weighed)
    note_arm(weighed, rule, request.at, memory)
    rule = rule or _last_rule(meeting, request.at, memory)
    yield from agenda.plan(meeting, rule, invited.host, request.at, memory)
    yield from has_to_wait(meeting.kept_series, rule, invited.host, request.at, memory)
    if rule in (None, Rule.BUDGET):
        yield from ask_whether_useful(invited.returning, request.at, memory)
    if rule:
        otherwise = rule_in_earnest(weighed) if rule is Rule.REHEARSAL else None
        suggested.keep_quiet(silence(meeting, request.at, rule, team, otherwise), memory)
        return
    people = (invited.host,) if isinstance(where, Person) else invited.people  # alone, the host may pass it on
    question = of_team(_question(meeting, request.at, where, invited.host), team, setup)
    yield from put(replace(question, invited=len(people), rung=rung), people, setup, memory)


def weighed_here(meeting: Meeting, setup: Setup, at: datetime, memory: Memory) -> tuple[Weighed, Where]:
    """Return what speaks for and against asking at a moment, and where that would be."""
    invited = who_is_invited(meeting, setup, at, memory)
    team = team_for(meeting.place, invited.host, setup, memory)
    _, where = _where(meeting, invited, memory)
    return _with_series(_weighed(meeting, invited, team, setup), where, at, memory), where


def _with_series(weighed: Weighed, where: Where, at: datetime, memory: Memory) -> Weighed:
    """Return it with what is known of its place and of its series."""
    series = weighed.meeting.kept_series
    return replace(
        weighed,
        paused=_is_paused(weighed.meeting, where, at, memory),
        silenced=memory.meetings.silenced(series) is not None,
        overdue=overdue_in(series, at, memory),
        undecided=is_undecided(series, at, memory),
        drawn=memory.arms.lot(series),
    )


def _newly_over(told: Meeting, memory: Memory) -> Meeting | None:
    """Return the meeting that is over now; None if it has been weighed, or was told of before."""
    meeting = occurrence(told, memory)
    if meeting is None:
        return None
    whole = found_over(attended(meeting, memory), memory)
    if whole is None or memory.meetings.question(whole.question) or memory.meetings.silence(whole.question):
        return None  # what kept us quiet is kept too: told again a minute later, a meeting is no other
    return whole


def _weighed(meeting: Meeting, invited: Invited, team: Team | None, setup: Setup) -> Weighed:
    return Weighed(
        meeting=meeting,
        asking=setup.asking,
        team_live=is_live(setup, team.name if team else ""),
        attending=invited.attending,
        invitable=len(invited.people),
        all_quiet=invited.all_quiet,
    )


def put(question: Question, people: tuple[Person, ...], setup: Setup, memory: Memory) -> Iterator[Effect]:
    """Put a question to people, or, where nobody is invited by name, to a place. It closes after working hours."""
    hours = hours_of(question.host, setup, memory)
    question = replace(question, closes=hours.after(question.asked, setup.asking.closes_after_seconds))
    if not memory.meetings.ask(question):
        return
    memory.answers.open(question.id)
    if memory.model and setup.may_sort:
        memory.digests.may_be_sorted(question.id)
    put_beside(question, memory)
    memory.meetings.invite(question.id, people, question.asked, charged=True)
    yield from map(Show, cards_of(question, memory))
    yield Later(f"close/{question.id}", question.closes, CloseQuestion(question.id))
    yield from _reminding(question, hours, setup.asking.remind_before_close_seconds)
    for person in people:
        if memory.people.welcome(person, question.asked):
            yield Show(FirstContact(memory.people.account(person)))  # beside the question
    yield from suggested.waiting_for(question, memory)
    yield from homes_about(question, memory)


def _reminding(question: Question, hours: WorkingHours, before: int) -> Iterator[Effect]:
    """Remind once, so many working seconds before closing, where anybody was invited by name."""
    if before != NEVER and question.invited and (at := hours.before(question.closes, before)) > question.asked:
        yield Later(f"remind/{question.id}", at, RemindRoom(question.id))


def _question(meeting: Meeting, at: datetime, where: Where, host: Person) -> Question:
    hidden = is_hidden(meeting)
    return Question(
        id=meeting.question,
        title="" if hidden else meeting.title[:MAX_TITLE],
        where=where,
        host=host,
        asked=at,
        closes=at,
        decision="" if hidden else meeting.decision[:MAX_DECISION],
        series=meeting.kept_series,
        hidden=hidden,
    )


def _last_rule(meeting: Meeting, at: datetime, memory: Memory) -> Rule | None:
    """Return what speaks against asking when the meeting itself does not."""
    if at - meeting.ended > LATE:
        return Rule.TOO_LATE
    before = memory.meetings.latest_in(meeting.kept_series) if meeting.series else None
    again = before and meeting.started and not before.by_hand and meeting.started - before.asked < REJOINED
    return Rule.REJOINED if again else None


def _is_paused(meeting: Meeting, where: Where, at: datetime, memory: Memory) -> bool:
    """Return whether asking is paused for its series, in its own place, or where it would be asked."""
    places = {place.key for place in (meeting.place, where) if isinstance(place, Place)}
    return any(memory.meetings.paused_until(each, at) for each in places | {meeting.kept_series} - {""})


def _rooms(meeting: Meeting, host: Person, memory: Memory) -> Rooms:
    chosen = memory.meetings.bound_to(meeting.kept_series) if meeting.series else None
    own = memory.people.room(meeting.place) if meeting.place else None
    bound = memory.people.room(chosen) if isinstance(chosen, Place) else chosen
    platform = memory.people.account(host).platform
    hinted = _hinted(meeting.hint, platform, memory) if platform != MAIL else None
    return Rooms(own, hinted, bound, memory.people.accounts(host))


def _where(meeting: Meeting, invited: Invited, memory: Memory) -> tuple[Rung, Where]:
    """Return where to ask, by the accounts of those who are asked."""
    rooms = _rooms(meeting, invited.host, memory)
    rung, where = where_to_ask(meeting, rooms, invited.host, invited.people)
    if isinstance(where, Group):
        return rung, together(where.people, memory)
    return rung, memory.people.account(where) if isinstance(where, Person) else where


def _hinted(hint: str, platform: str, memory: Memory) -> Room | None:
    """Return the room that is meant by its name or its id, if it is one that we know."""
    if not hint:
        return None
    by_id = Place(platform, hint.removeprefix("#"))
    return memory.people.room_called(hint, platform) or memory.people.room(by_id)


def silence(meeting: Meeting, at: datetime, rule: Rule, team: Team | None, otherwise: Rule | None = None) -> Silence:
    title = "" if is_hidden(meeting) else meeting.title[:MAX_TITLE]
    return Silence(meeting.question, at, rule, title, meeting.kept_series, team.name if team else "", otherwise)
