"""Which form a command wants filled first, for this person, now."""

from bot.commands import AskByHand, ChangeIt, GetEvidence, KeepIt, NameDecision, Refused, ReportWords, Request, SayWhy
from bot.forms import Form
from handlers.answers import of_host, open_question
from handlers.cases import of_owner
from handlers.company import say_to
from handlers.people.reported import reportable
from prompts.answers import forms as answers
from prompts.cases import forms as cases
from storage import Memory


def form_for(request: Request, memory: Memory) -> Form | None:
    """Return the form, or None for a command that wants none. ``Refused`` where the asker may not."""
    command, say = request.command, say_to(request.by, memory)
    match command:
        case SayWhy(name):
            question, given = open_question(name, memory), memory.answers.given_by(name, request.by)
            if given is None:
                raise Refused("answer-first")
            return answers.say_why(question, given, say)
        case NameDecision(name):
            return answers.name_decision(of_host(name, request, memory), say)
        case AskByHand():
            return answers.ask(command, say)
        case ReportWords(name):
            return answers.report(name, reportable(name, request, memory), say)
        case ChangeIt(number):
            return cases.change_it(of_owner(number, request.by, memory), say)
        case KeepIt(number):
            return cases.keep_it(of_owner(number, request.by, memory), say)
        case GetEvidence(number):
            return cases.get_evidence(of_owner(number, request.by, memory), say)
        case _:
            return None
