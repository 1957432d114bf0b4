"""Everything that can be seen, by name. A view says what is looked at; rows decide what there is to see and where."""

from typing import get_args

# One name a line would be more lines than a file may have.
# fmt: off
# isort: off
from bot.views.lasting import (
    Asked, AskedAlone, CalendarLooked, DecisionSuggested, FirstContact, HomePage, Intro, LastTime, Lasting,
    OpenQuestion, Own, PlaceGone, Reminder, StillUseful, Summary,
)
from bot.views.of_blockers import (
    BlockerNoted, BlockerOffered, BlockerOver, Blockers, BlockersShown, OfBlockers, OwnerWanted, TopBlockers,
)
from bot.views.of_digests import DigestFor, DigestShown, ListShown, OfDigests, Read, SheetShown
from bot.views.of_evidence import GoodNews, OfEvidence, QuotesLeft
from bot.views.of_leaders import ForNewLeader, LeaderPost, OfLeaders, QuietLeader, SponsorVacant, WeekForLeader
from bot.views.of_outcomes import CalibrationForLead, OfOutcomes, OutcomeNoted, WhatCameOfIt, WhatCameOfItAlone
from bot.views.of_wins import (
    BeingNamed, BeingPosted, ConfirmerWanted, Credited, NameAdded, NamesToConfirm, NobodyPosts, OfWins,
    WhoIsMissing, WinDraft, WinNoted, WinPost, Wins, WinsShown,
)
from bot.views.pages import Decisions, Help, Home, Pages, Privacy, SetupShown
from bot.views.passing import (
    AnswerNoted, Answers, AskedByHand, GoogleAsked, Joined, LeftAlone, NotInvited, OutsidersHere, Passing,
    PauseNoted, Placed, Said, SeriesPlaced, SeriesSilenced, WhereAsked, WhyAsked, WhyHere,
)
from bot.views.reconsidered import (
    AnswersBack, AskingBack, AskingBackAlone, BackNoted, CaseAgain, CaseForOwner, CaseGivenAway, CaseOffered,
    CaseOverdue, CasePassed, Handed, OfAskingBack, OfOwner, OfferNoted, Outcome, OutcomeAlone, Overdue,
    Reconsidered, Reported, SeriesUnearned,
)
# isort: on
# fmt: on

__all__ = [
    "VIEWS", "AnswerNoted", "Answers", "AnswersBack", "Asked", "AskedAlone", "AskedByHand", "AskingBack",
    "AskingBackAlone", "BackNoted", "BeingNamed", "BeingPosted", "BlockerNoted", "BlockerOffered", "BlockerOver",
    "Blockers", "BlockersShown", "CalendarLooked", "CalibrationForLead", "CaseAgain", "CaseForOwner",
    "CaseGivenAway", "CaseOffered", "CaseOverdue", "CasePassed", "ConfirmerWanted", "Credited", "DecisionSuggested",
    "Decisions", "DigestFor", "DigestShown", "FirstContact", "ForNewLeader", "GoodNews", "GoogleAsked", "Handed",
    "Help", "Home", "HomePage", "Intro", "Joined", "LastTime", "Lasting", "LeaderPost", "LeftAlone", "ListShown",
    "NameAdded", "NamesToConfirm", "NobodyPosts", "NotInvited", "OfAskingBack", "OfBlockers", "OfDigests",
    "OfEvidence", "OfLeaders", "OfOutcomes", "OfOwner", "OfWins", "OfferNoted", "OpenQuestion", "Outcome",
    "OutcomeAlone", "OutcomeNoted", "OutsidersHere", "Overdue", "Own", "OwnerWanted", "Pages", "Passing",
    "PauseNoted", "PlaceGone", "Placed", "Privacy", "QuietLeader", "QuotesLeft", "Read", "Reconsidered", "Reminder",
    "Reported", "Said", "SeriesPlaced", "SeriesSilenced", "SeriesUnearned", "SetupShown", "SheetShown",
    "SponsorVacant", "StillUseful", "Summary", "TopBlockers", "View", "WeekForLeader", "WhatCameOfIt",
    "WhatCameOfItAlone", "WhereAsked", "WhoIsMissing", "WhyAsked", "WhyHere", "WinDraft", "WinNoted", "WinPost",
    "Wins", "WinsShown",
]  # fmt: skip

View = Lasting | Passing | Pages | WinsShown | Read | BlockersShown | OutcomeNoted
VIEWS: tuple[type, ...] = get_args(View)
