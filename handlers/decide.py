"""Which handler carries out which command."""

from collections.abc import Iterator
from typing import assert_never

from bot import commands as c
from bot.commands import Request
from bot.effects import Effect
from handlers import answers, cases, company, people
from handlers.meetings import ask_after, by_hand, closing, why
from handlers.people import home, reported
from handlers.tidy import tidy
from storage import Memory


def decide(request: Request, memory: Memory) -> Iterator[Effect]:  # noqa: C901, PLR0911, PLR0912  # one line a command
    match request.command:
        case c.GiveAnswer() as command:
            return answers.count_the_answer(command, request, memory)
        case c.SayWhy() as command:
            return answers.say_why(command, request, memory)
        case c.IWasThere() as command:
            return answers.join(command, request, memory)
        case c.NameDecision() as command:
            return answers.name_decision(command, request, memory)
        case c.EndMeeting() as command:
            return ask_after(command, request, memory)
        case c.AskByHand() as command:
            return by_hand.ask_by_hand(command, request, memory)
        case c.AskColleagues() as command:
            return by_hand.ask_colleagues(command, request, memory)
        case c.CloseQuestion() as command:
            return closing.close_the_question(command, request, memory)
        case c.RemindRoom() as command:
            return closing.remind_the_room(command, request, memory)
        case c.ExplainAsk() as command:
            return why.explain_ask(command, request, memory)
        case c.ExplainPlace() as command:
            return why.explain_place(command, request, memory)
        case c.ChangeIt() as command:
            return cases.change_it(command, request, memory)
        case c.KeepIt() as command:
            return cases.keep_it(command, request, memory)
        case c.GetEvidence() as command:
            return cases.get_evidence(command, request, memory)
        case c.EvidenceDue() as command:
            return cases.evidence_due(command, request, memory)
        case c.StopAsking() as command:
            return people.stop(command, request, memory)
        case c.AskMeAgain() as command:
            return people.start(command, request, memory)
        case c.ShowHelp() as command:
            return people.show_help(command, request, memory)
        case c.ShowPrivacy() as command:
            return people.show_privacy(command, request, memory)
        case c.ShowDecisions() as command:
            return home.show_decisions(command, request, memory)
        case c.ShowHome() as command:
            return home.show_home(command, request, memory)
        case c.ReportWords() as command:
            return reported.report(command, request, memory)
        case c.RemoveWords() as command:
            return reported.remove(command, request, memory)
        case c.Configure() as command:
            return company.configure(command, request, memory)
        case c.SwitchOff() as command:
            return company.switch_off(command, request, memory)
        case c.ShowSetup() as command:
            return company.show_setup(command, request, memory)
        case c.Tidy() as command:
            return tidy(command, request, memory)
        case _:
            assert_never(request.command)
