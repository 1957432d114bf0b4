"""Which handler carries out which command."""

from collections.abc import Iterator
from datetime import datetime
from itertools import chain
from typing import assert_never

from bot import commands as c
from bot.commands import Request
from bot.effects import Effect
from handlers import answers, cases, company, digests, evidence, leaders, page, people, wins
from handlers.meetings import ask_after, binding, by_hand, closing, over, placing, scheduled, suggested, watched, why
from handlers.people import decisions, snoozing, useful
from handlers.tidy import tidy
from storage import Memory

Happening = c.Ringing | c.Quoting | c.SeeWhereQuoted | c.Configure | c.SwitchOff | c.OpenHome


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
        return cases.carry_out(command, request, memory)
    if isinstance(command, c.Reading | c.SendDigest):
        return digests.carry_out(command, request, memory)
    if isinstance(command, c.Leading | c.LeaderAlarm):
        return leaders.carry_out(command, request, memory)
    if isinstance(command, c.Watching):
        return watched.watched(command, request, memory)
    if isinstance(command, c.Winning | c.Ripening | c.WordsSuggested):
        return leaders.with_tellings(wins.decide(command, request, memory), memory)
    return _happening(command, request, memory)


def _answering(command: c.Answering, request: Request, memory: Memory) -> Iterator[Effect]:  # noqa: PLR0911  # one line each
    match command:
        case c.GiveAnswer():
            return answers.count_the_answer(command, request, memory)
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
        case _:
            assert_never(command)


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
            return company.show_setup(command, request, memory)
        case _:
            assert_never(command)


def _happening(command: Happening, request: Request, memory: Memory) -> Iterator[Effect]:  # noqa: PLR0911  # one line each
    match command:
        case c.EndMeeting() | c.ScheduledEnd() | c.SeeWhetherOver():
            return _ending(command, request, memory)
        case c.GiveEvidence() | c.WithdrawEvidence() | c.SeeWhereQuoted():
            return evidence.carry_out(command, request, memory)
        case c.CloseQuestion():
            return closing.close_the_question(command, request, memory)
        case c.RemindRoom():
            return closing.remind_the_room(command, request, memory)
        case c.Tidy():
            return chain(tidy(command, request, memory), _look_after(request.at, memory))
        case c.Configure():
            return chain(company.configure(command, request, memory), _look_after(request.at, memory))
        case c.SwitchOff():
            return company.switch_off(command, request, memory)
        case c.OpenHome():
            return page.open_home(command, request, memory)
        case _:
            assert_never(command)


def _ending(
    command: c.EndMeeting | c.ScheduledEnd | c.SeeWhetherOver, request: Request, memory: Memory
) -> Iterator[Effect]:
    match command:
        case c.EndMeeting():
            return ask_after(command, request, memory)
        case c.ScheduledEnd():
            return scheduled.scheduled_end(command, request, memory)
        case c.SeeWhetherOver():
            return over.see_whether_over(command, request, memory)
        case _:
            assert_never(command)


def _look_after(at: datetime, memory: Memory) -> Iterator[Effect]:
    """Set what comes every week to where it belongs now."""
    yield from leaders.look_after(at, memory)
    yield from digests.look_after(at, memory)
