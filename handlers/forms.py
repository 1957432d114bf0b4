"""Which form a command wants filled first, for this person, now."""

from typing import assert_never

from bot.commands import (
    AskByHand,
    ChangeWhere,
    ConnectCalendar,
    DisconnectCalendar,
    FindDecisions,
    LinkNumbers,
    NameDecision,
    OpenList,
    PassSponsor,
    ReportWords,
    Request,
    SayWhy,
    Settling,
    Snooze,
    WriteLedger,
)
from bot.commands.refused import AnswerFirst
from bot.forms import Form
from handlers.answers import of_host, open_question
from handlers.blockers import forms as of_blockers
from handlers.cases import forms as of_cases
from handlers.company import guide_forms, say_to, setup_of
from handlers.digests.reading import form_of_lists
from handlers.leaders import asking as of_leaders
from handlers.leaders import sponsor_seen
from handlers.leaders.pledges import forms as of_pledges
from handlers.meetings.choosing import form_where
from handlers.meetings.connected import form_for as form_of_calendar
from handlers.outcomes.linking import form_of_numbers
from handlers.people.decisions import form_of_search
from handlers.people.reported import reportable
from handlers.people.snoozing import form_of_snooze
from handlers.wins.forms import Formed
from handlers.wins.forms import form_for as form_of_win
from prompts.answers import forms as answers
from storage import Memory

NOTED = (WriteLedger,)  # that these forms were opened is written down
Wishing = (
    PassSponsor | ChangeWhere | Snooze | ConnectCalendar | DisconnectCalendar | FindDecisions | LinkNumbers | OpenList
)


def form_for(request: Request, memory: Memory) -> Form | None:  # noqa: PLR0911  # one line each
    """Return the form, or None for a command that wants none. ``Refused`` where the asker may not."""
    command = request.command
    if isinstance(command, of_cases.Formed):
        return of_cases.form_for(command, request, memory)
    if isinstance(command, of_leaders.Formed):
        return of_leaders.form_for(command, request, memory)
    if isinstance(command, of_pledges.Formed):
        return of_pledges.form_for(command, request, memory)
    if isinstance(command, of_blockers.Formed):
        return of_blockers.form_for(command, request, memory)
    if isinstance(command, Settling):
        return guide_forms.form_for(command, request, memory)
    if isinstance(command, Formed):
        return form_of_win(command, request, memory)
    if isinstance(command, Wishing):
        return _about_wish(command, request, memory)
    return _about_question(request, memory)


def _about_wish(command: Wishing, request: Request, memory: Memory) -> Form:  # noqa: PLR0911  # one line each
    match command:
        case PassSponsor():
            return sponsor_seen.form_for(command, request, memory)
        case ChangeWhere():
            return form_where(command, request, memory)
        case Snooze():
            return form_of_snooze(request, memory)
        case ConnectCalendar() | DisconnectCalendar():
            return form_of_calendar(command, request, memory)
        case FindDecisions():
            return form_of_search(command, request, memory)
        case LinkNumbers():
            return form_of_numbers(command, request, memory)
        case OpenList():
            return form_of_lists(command, request, memory)
        case _:
            assert_never(command)


def _about_question(request: Request, memory: Memory) -> Form | None:
    say = say_to(request.by, memory)
    match request.command:
        case SayWhy(name):
            question, given = open_question(name, memory), memory.answers.given_by(name, request.by)
            if given is None:
                raise AnswerFirst
            least = setup_of(memory).digest.smallest_group if memory.digests.is_sortable(name) else 0
            return answers.say_why(question, given, say, sorted_from=least)
        case NameDecision(name):
            return answers.name_decision(of_host(name, request, memory), say)
        case AskByHand() as command:
            return answers.ask(command, say)
        case ReportWords(name):
            return answers.report(name, reportable(name, request, memory), say)
        case _:
            return None
