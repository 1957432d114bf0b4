"""What a view looks like now: rows become words."""

from datetime import datetime
from typing import assert_never

from bot import views as v
from bot.cards import Sight
from bot.views import View
from handlers import answers, leading, outcomes, page, people, setting_up
from handlers.cases.seen import seen as seen_of_cases
from handlers.company import guide
from handlers.evidence import praising, standing
from handlers.leaders import sponsor_seen
from handlers.meetings import binding, choosing, closing, connecting, pausing, remembering, suggested, why
from handlers.people import decisions, places, snoozing, useful
from handlers.wins.seen import seen as seen_of_wins
from storage import Memory

OfAnyWin = v.OfWins | v.WinsShown | v.OfCxDay | v.CxDayAsked
Beside = OfAnyWin | v.OfOutcomes | v.OutcomeNoted | v.OfEvidence  # what stands beside the questions


def seen(view: View, at: datetime, memory: Memory) -> Sight | None:  # noqa: PLR0911  # one line each
    """Return what there is to see at this moment; None when there is nothing (any more)."""
    if isinstance(view, v.Asked):
        return _asked(view, at, memory)
    if isinstance(view, v.Reconsidered | v.OfAskingBack):
        return seen_of_cases(view, memory)
    if isinstance(view, v.Own):
        return _own(view, at, memory)
    if isinstance(view, leading.Views):
        return leading.seen(view, at, memory)
    if isinstance(view, v.Answers):
        return _answer(view, at, memory)
    if isinstance(view, v.Placed):
        return _placed(view, at, memory)
    if isinstance(view, Beside):
        return _beside(view, memory)
    if isinstance(view, v.OfSetup):
        return setting_up.seen(view, at, memory)
    return _page(view, at, memory)


def _beside(view: Beside, memory: Memory) -> Sight | None:
    if isinstance(view, v.OfOutcomes | v.OutcomeNoted):
        return outcomes.seen(view, memory)
    if isinstance(view, v.OfEvidence):
        return _of_evidence(view, memory)
    return seen_of_wins(view, memory)


def _of_evidence(view: v.OfEvidence, memory: Memory) -> Sight | None:
    match view:
        case v.QuotesLeft():
            return standing.quotes_left(view, memory)
        case v.GoodNews():
            return praising.good_news(view, memory)
        case _:
            assert_never(view)


def _asked(view: v.Asked, at: datetime, memory: Memory) -> Sight | None:  # noqa: PLR0911  # one line each
    match view:
        case v.OpenQuestion():
            return closing.question_shown(view, memory)
        case v.AskedAlone():
            return closing.asked_alone(view, memory)
        case v.FirstContact():
            return people.first_contact(view, memory)
        case v.Reminder():
            return closing.reminder(view, at, memory)
        case v.Summary():
            return closing.summary(view, memory)
        case v.DecisionSuggested():
            return suggested.decision_suggested(view, memory)
        case v.PlaceGone():
            return places.place_gone(view, memory)
        case v.Intro():
            return places.intro(view, memory)
        case _:
            assert_never(view)


def _own(view: v.Own, at: datetime, memory: Memory) -> Sight | None:
    match view:
        case v.StillUseful():
            return useful.still_useful(view, memory)
        case v.HomePage():
            return page.home_page(view, at, memory)
        case v.CalendarLooked():
            return connecting.calendar_looked(view, memory)
        case v.LastTime():
            return remembering.last_time(view, memory)
        case v.TrialQuestion():
            return guide.trial_question(view, memory)
        case _:
            assert_never(view)


def _answer(view: v.Answers, at: datetime, memory: Memory) -> Sight | None:  # noqa: PLR0911  # one line each
    match view:
        case v.AnswerNoted():
            return answers.noted(view, memory)
        case v.NotInvited():
            return answers.not_invited(view, memory)
        case v.Joined():
            return answers.joined(view, memory)
        case v.WhyAsked():
            return why.why_asked(view, memory)
        case v.WhyHere():
            return why.why_here(view, at, memory)
        case v.Said():
            return people.said(view, memory)
        case v.AskedByHand():
            return why.asked_by_hand(view, memory)
        case v.OutsidersHere():
            return why.outsiders_here(view, memory)
        case v.LeftAlone():
            return snoozing.left_alone(view, at, memory)
        case _:
            assert_never(view)


def _placed(view: v.Placed, at: datetime, memory: Memory) -> Sight | None:
    match view:
        case v.PauseNoted():
            return pausing.pause_noted(view, memory)
        case v.WhereAsked():
            return binding.where_asked(view, memory)
        case v.SeriesPlaced():
            return binding.series_placed(view, memory)
        case v.SeriesSilenced():
            return choosing.series_silenced(view, memory)
        case v.GoogleAsked():
            return connecting.google_asked(view, at, memory)
        case _:
            assert_never(view)


def _page(view: v.Pages, at: datetime, memory: Memory) -> Sight | None:
    match view:
        case v.Help():
            return people.help_shown(view, memory)
        case v.Privacy():
            return people.privacy(view, memory)
        case v.Decisions():
            return decisions.decisions(view, at, memory)
        case v.Home():
            return page.home(view, at, memory)
        case v.SetupShown():
            return sponsor_seen.beside_setup(guide.setup_shown(view, at, memory), view.person, memory)
        case _:
            assert_never(view)
