"""Everything that can be seen, by name. A view says what is looked at; rows decide what there is to see and where."""

from typing import get_args

from bot.views.lasting import (
    Asked,
    AskedAlone,
    CalendarLooked,
    DecisionSuggested,
    FirstContact,
    HomePage,
    Intro,
    Lasting,
    OpenQuestion,
    Own,
    PlaceGone,
    Reminder,
    StillUseful,
    Summary,
)
from bot.views.of_digests import DigestFor, DigestShown, ListShown, OfDigests, Read, SheetShown
from bot.views.of_evidence import QuotesLeft
from bot.views.of_leaders import ForNewLeader, LeaderPost, OfLeaders, QuietLeader, SponsorVacant, WeekForLeader
from bot.views.of_wins import (
    BeingNamed,
    BeingPosted,
    ConfirmerWanted,
    Credited,
    NameAdded,
    NamesToConfirm,
    NobodyPosts,
    OfWins,
    WhoIsMissing,
    WinDraft,
    WinNoted,
    WinPost,
    Wins,
    WinsShown,
)
from bot.views.pages import (
    Decisions,
    Help,
    Home,
    Pages,
    Privacy,
    SetupShown,
)
from bot.views.passing import (
    AnswerNoted,
    Answers,
    AskedByHand,
    GoogleAsked,
    Joined,
    LeftAlone,
    NotInvited,
    OutsidersHere,
    Passing,
    PauseNoted,
    Placed,
    Said,
    SeriesPlaced,
    SeriesSilenced,
    WhereAsked,
    WhyAsked,
    WhyHere,
)
from bot.views.reconsidered import CaseAgain, CaseForOwner, CasePassed, Outcome, OutcomeAlone, Reconsidered, Reported

__all__ = [
    "VIEWS", "AnswerNoted", "Answers", "Asked", "AskedAlone", "AskedByHand", "BeingNamed", "BeingPosted",
    "CalendarLooked", "CaseAgain", "CaseForOwner", "CasePassed", "ConfirmerWanted", "Credited", "DecisionSuggested",
    "Decisions", "DigestFor", "DigestShown", "FirstContact", "ForNewLeader", "GoogleAsked", "Help", "Home",
    "HomePage", "Intro", "Joined", "Lasting", "LeaderPost", "LeftAlone", "ListShown", "NameAdded", "NamesToConfirm",
    "NobodyPosts", "NotInvited", "OfDigests", "OfLeaders", "OfWins", "OpenQuestion", "Outcome", "OutcomeAlone",
    "OutsidersHere", "Own", "Pages", "Passing", "PauseNoted", "PlaceGone", "Placed", "Privacy", "QuietLeader",
    "QuotesLeft", "Read", "Reconsidered", "Reminder", "Reported", "Said", "SeriesPlaced", "SeriesSilenced",
    "SetupShown", "SheetShown", "SponsorVacant", "StillUseful", "Summary", "View", "WeekForLeader", "WhereAsked",
    "WhoIsMissing", "WhyAsked", "WhyHere", "WinDraft", "WinNoted", "WinPost", "Wins", "WinsShown",
]  # fmt: skip

View = Lasting | Passing | Pages | WinsShown | Read
VIEWS: tuple[type, ...] = get_args(View)
