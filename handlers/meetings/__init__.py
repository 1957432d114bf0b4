"""A meeting ends: whether the question is asked, of whom, and where."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from bot.commands import CloseQuestion, EndMeeting, RemindRoom, Request
from bot.company import NEVER, Setup, Team, WorkingHours, is_live, team_of
from bot.effects import Effect, Later, Show
from bot.meetings import MAX_DECISION, MAX_TITLE, Meeting, Question
from bot.meetings.where import Rooms, where_to_ask
from bot.meetings.whether import REJOINED, Rule, Silence, Weighed, is_hidden, rule_against, rule_in_earnest
from bot.people import MAIL, Person, Place, Room, Where
from bot.views import FirstContact, OpenQuestion
from handlers.company import setup_of, team_in
from handlers.meetings.invited import hours_of, who_is_invited
from handlers.meetings.planned import has_ended
from storage import Memory

LATE = timedelta(minutes=60)  # a meeting that ended longer ago than this is not asked about any more


def ask_after(command: EndMeeting, request: Request, memory: Memory) -> Iterator[Effect]:
    """Ask about this meeting, or note the rule that keeps us quiet. However many signals tell of it, once."""
    meeting, setup = command.meeting, setup_of(memory)
    has_ended(meeting, memory)
    if memory.meetings.question(meeting.question):
        return
    invited = who_is_invited(meeting, setup, request.at, memory)
    team = _team(meeting.place, invited.host, setup, memory)
    weighed = Weighed(
        meeting=meeting,
        asking=setup.asking,
        team_live=is_live(setup, team.name if team else ""),
        attending=invited.attending,
        invitable=len(invited.people),
        all_quiet=invited.all_quiet,
    )
    where = where_to_ask(meeting, _rooms(meeting, invited.host, memory), invited.host, invited.people)
    rule = rule_against(weighed) or _last_rule(meeting, where, request.at, memory)
    if rule or where is None:
        otherwise = rule_in_earnest(weighed) if rule is Rule.REHEARSAL else None
        memory.meetings.keep_quiet(silence(meeting, request.at, rule or Rule.NOWHERE, team, otherwise))
        return
    people = (where,) if isinstance(where, Person) else invited.people  # alone, the host may pass it on
    question = of_team(_question(meeting, request.at, where, invited.host), team, setup)
    yield from put(replace(question, invited=len(people)), people, setup, memory)


def put(question: Question, people: tuple[Person, ...], setup: Setup, memory: Memory) -> Iterator[Effect]:
    """Put a question to people, or, where nobody is invited by name, to a place. It closes after working hours."""
    hours = hours_of(question.host, setup, memory)
    question = replace(question, closes=hours.after(question.asked, setup.asking.closes_after_seconds))
    if not memory.meetings.ask(question):
        return
    memory.answers.open(question.id)
    memory.meetings.invite(question.id, people, question.asked, charged=True)
    yield Show(OpenQuestion(question.id))
    yield Later(f"close/{question.id}", question.closes, CloseQuestion(question.id))
    yield from _reminding(question, hours, setup.asking.remind_before_close_seconds)
    for person in people:
        if memory.people.welcome(person, question.asked):
            yield Show(FirstContact(person))


def _reminding(question: Question, hours: WorkingHours, before: int) -> Iterator[Effect]:
    """Remind once, so many working seconds before closing, where anybody was invited by name."""
    if before != NEVER and question.invited and (at := hours.before(question.closes, before)) > question.asked:
        yield Later(f"remind/{question.id}", at, RemindRoom(question.id))


def of_team(question: Question, team: Team | None, setup: Setup) -> Question:
    """Return the question as one of this team: in its language, with the company's threshold."""
    shown_from = setup.digest.smallest_group + 1
    if team is None:
        return replace(question, shown_from=shown_from, language=setup.company.languages[0])
    return replace(question, shown_from=shown_from, language=team.language, team=team.name)


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


def _last_rule(meeting: Meeting, where: Where | None, at: datetime, memory: Memory) -> Rule | None:
    """Return what speaks against asking when the meeting itself does not."""
    if at - meeting.ended > LATE:
        return Rule.TOO_LATE
    if where is None:
        return Rule.NOWHERE
    before = memory.meetings.latest_in(meeting.kept_series) if meeting.series else None
    again = before and meeting.started and not before.by_hand and meeting.started - before.asked < REJOINED
    return Rule.REJOINED if again else None


def _rooms(meeting: Meeting, host: Person, memory: Memory) -> Rooms:
    own = memory.people.room(meeting.place) if meeting.place else None
    return Rooms(own, _hinted(meeting.hint, host.platform, memory) if host.platform != MAIL else None)


def _hinted(hint: str, platform: str, memory: Memory) -> Room | None:
    """Return the room that is meant by its name or its id, if it is one that we know."""
    if not hint:
        return None
    by_id = Place(platform, hint.removeprefix("#"))
    return memory.people.room_called(hint, platform) or memory.people.room(by_id)


def _team(place: Place | None, host: Person, setup: Setup, memory: Memory) -> Team | None:
    """Return whose meeting this is: its host's team, else the team whose place it is."""
    profile = memory.people.profile(host)
    theirs = team_of(setup, profile.email) if profile else None
    return theirs or (team_in(place, setup, memory) if place else None)


def silence(meeting: Meeting, at: datetime, rule: Rule, team: Team | None, otherwise: Rule | None = None) -> Silence:
    title = "" if is_hidden(meeting) else meeting.title[:MAX_TITLE]
    return Silence(meeting.question, at, rule, title, meeting.kept_series, team.name if team else "", otherwise)
