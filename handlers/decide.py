"""Which handler carries out which command."""

from collections.abc import Iterator
from itertools import chain
from typing import assert_never

from bot import commands as c
from bot.commands import Request
from bot.effects import Effect
from bot.leaders.heard import is_about_hearing
from bot.outcomes import is_poll
from handlers import answers, cases, leaders, leading, outcomes, page, people, setting_up, wins
from handlers.cases import asking_back
from handlers.company import guide
from handlers.happening import beforehand, happening
from handlers.leaders import hearing
from handlers.meetings import (
    binding,
    by_hand,
    placing,
    remembering,
    suggested,
    watched,
    why,
)
from handlers.people import decisions, linking, snoozing, useful
from storage import Memory


def decide(request: Request, memory: Memory) -> Iterator[Effect]:  # noqa: PLR0911  # one line each
    command = request.command
    if isinstance(command, c.Answering):
        return _answering(command, request, memory)
    if isinstance(command, c.Talking):
        return _talking(command, request, memory)
    if isinstance(command, c.Showing):
        return _showing(command, request, memory)
    if isinstance(command, c.Placing | c.Connecting):
        return placing.carry_out(command, request, memory)
    if isinstance(command, c.Deciding | c.CaseAlarm):
        return chain(cases.carry_out(command, request, memory), outcomes.follow_decided(command, request, memory))
    if isinstance(command, leading.Commands):
        return leading.carry_out(command, request, memory)
    if isinstance(command, c.SettingUp | c.Beforehand | c.Watching):
        return _besides(command, request, memory)
    if isinstance(command, wins.Decided):
        return leaders.with_tellings(wins.decide(command, request, memory), memory)
    return happening(command, request, memory)


def _besides(command: c.SettingUp | c.Beforehand | c.Watching, request: Request, memory: Memory) -> Iterator[Effect]:
    if isinstance(command, c.SettingUp):
        return setting_up.carry_out(command, request, memory)
    if isinstance(command, c.Beforehand):
        return beforehand(command, request, memory)
    return watched.watched(command, request, memory)


def _answering(command: c.Answering, request: Request, memory: Memory) -> Iterator[Effect]:  # noqa: PLR0911  # one line each
    match command:
        case c.GiveAnswer():
            return _answer(command, request, memory)
        case c.SayWhy():
            return answers.say_why(command, request, memory)
        case c.IWasThere():
            return answers.join(command, request, memory)
        case c.NameDecision():
            return answers.name_decision(command, request, memory)
        case c.UseSuggestion():
            return suggested.use(command, request, memory)
        case c.DeclineSuggestion():
            return suggested.decline(command, request, memory)
        case c.ExplainAsk():
            return why.explain_ask(command, request, memory)
        case c.AnswerBack() | c.TakeBack():
            return asking_back.answered(command, request, memory)
        case _:
            assert_never(command)


def _answer(command: c.GiveAnswer, request: Request, memory: Memory) -> Iterator[Effect]:
    if is_poll(command.question):
        return outcomes.count_the_answer(command, request, memory)
    if is_about_hearing(command.question):
        return hearing.count_the_answer(command, request, memory)
    return answers.count_the_answer(command, request, memory)


def _talking(command: c.Talking, request: Request, memory: Memory) -> Iterator[Effect]:  # noqa: PLR0911  # one line each
    match command:
        case c.AskByHand():
            return by_hand.ask_by_hand(command, request, memory)
        case c.AskColleagues():
            return by_hand.ask_colleagues(command, request, memory)
        case c.ExplainPlace():
            return why.explain_place(command, request, memory)
        case c.StopAsking():
            return people.stop(command, request, memory)
        case c.AskMeAgain():
            return people.start(command, request, memory)
        case c.AskMeLess():
            return useful.ask_me_less(command, request, memory)
        case c.Snooze():
            return snoozing.snooze(command, request, memory)
        case c.RemindMe():
            return remembering.remind_me(command, request, memory)
        case c.LinkCompanies():
            return linking.say(command, request, memory)
        case _:
            assert_never(command)


def _showing(command: c.Showing, request: Request, memory: Memory) -> Iterator[Effect]:
    match command:
        case c.ShowHelp():
            return people.show_help(command, request, memory)
        case c.ShowPrivacy():
            return people.show_privacy(command, request, memory)
        case c.ShowDecisions() | c.FindDecisions():
            return decisions.show_decisions(command, request, memory)
        case c.ShowWhere():
            return binding.show_where(command, request, memory)
        case c.ShowHome() | c.TurnPage():
            return page.show_home(command, request, memory)
        case c.ShowSetup():
            return guide.show_setup(command, request, memory)
        case _:
            assert_never(command)
