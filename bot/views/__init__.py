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
from bot.views.of_calls import CallNoted, CustomerToCall, Done, OfCalls
from bot.views.of_cx_day import (
    CxDayAsked, CxDayMissed, CxDayOffered, CxDayPost, CxDayPreview, CxDayShown, CxDayThanks, OfCxDay,
)
from bot.views.of_digests import (
    DigestFor,
    DigestPreviewed,
    DigestShown,
    DraftsAsked,
    ListShown,
    NudgesNoted,
    OfDigests,
    OwnerNudged,
    Read,
    SheetShown,
)
from bot.views.of_editions import BehindShown, EditionSheetShown, EditionShown, OfEditions
from bot.views.of_evidence import GoodNews, OfEvidence, QuotesLeft
from bot.views.of_hearing import HeardNoted, OfHearing, Slackened, WhetherHeard
from bot.views.of_leaders import ForNewLeader, LeaderPost, OfLeaders, QuietLeader, SponsorVacant, WeekForLeader
from bot.views.of_outcomes import CalibrationForLead, OfOutcomes, OutcomeNoted, WhatCameOfIt, WhatCameOfItAlone
from bot.views.of_pledges import OfPledges, PledgesShown
from bot.views.of_setup import DryRunShown, HealthShown, OfSetup, StepShown, TrialNoted, TrialQuestion
from bot.views.of_sponsor import (
    CustomerFirst, NotForYou, OfSponsor, SponsorOffered, SponsorOfferNoted, SponsorPassed,
)
from bot.views.of_wins import (
    AfterPosting, BeingNamed, BeingPosted, BeingSettled, CaseAsWin, ChangeWished, ConfirmerWanted, Credited,
    DraftReminder, FurtherPost, GoneForYou, JudgementToCover, LedgerShown, NameAdded, NamesToConfirm, NobodyPosts,
    OfOneReader, OfWins, PassOn, PostGone, Posted, PostedForYou, ValueToSettle, WhoIsMissing, WinDraft, WinNoted,
    WinPost, Wins, WinsShown,
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
    "VIEWS", "AfterPosting", "AnswerNoted", "Answers", "AnswersBack", "Asked", "AskedAlone", "AskedByHand",
    "AskingBack", "AskingBackAlone", "BackNoted", "BehindShown", "BeingNamed", "BeingPosted", "BeingSettled",
    "BlockerNoted", "BlockerOffered", "BlockerOver", "Blockers", "BlockersShown", "CalendarLooked",
    "CalibrationForLead", "CallNoted", "CaseAgain", "CaseAsWin", "CaseForOwner", "CaseGivenAway", "CaseOffered",
    "CaseOverdue", "CasePassed", "ChangeWished", "ConfirmerWanted", "Credited", "CustomerFirst", "CustomerToCall",
    "CxDayAsked", "CxDayMissed", "CxDayOffered", "CxDayPost", "CxDayPreview", "CxDayShown", "CxDayThanks",
    "DecisionSuggested", "Decisions", "DigestFor", "DigestPreviewed", "DigestShown", "Done", "DraftReminder",
    "DraftsAsked", "DryRunShown", "EditionSheetShown", "EditionShown", "FirstContact", "ForNewLeader", "FurtherPost",
    "GoneForYou", "GoodNews", "GoogleAsked", "Handed", "HealthShown", "HeardNoted", "Help", "Home", "HomePage", "Intro",
    "Joined", "JudgementToCover", "LastTime", "Lasting", "LeaderPost", "LedgerShown", "LeftAlone", "ListShown",
    "NameAdded", "NamesToConfirm", "NobodyPosts", "NotForYou", "NotInvited", "NudgesNoted", "OfAskingBack",
    "OfBlockers", "OfCalls", "OfCxDay", "OfDigests", "OfEditions", "OfEvidence", "OfHearing", "OfLeaders",
    "OfOneReader", "OfOutcomes", "OfOwner", "OfPledges", "OfSetup", "OfSponsor", "OfWins", "OfferNoted", "OpenQuestion",
    "Outcome", "OutcomeAlone", "OutcomeNoted", "OutsidersHere", "Overdue", "Own", "OwnerNudged", "OwnerWanted", "Pages",
    "PassOn", "Passing", "PauseNoted", "PlaceGone", "Placed", "PledgesShown", "PostGone", "Posted", "PostedForYou",
    "Privacy", "QuietLeader", "QuotesLeft", "Read", "Reconsidered", "Reminder", "Reported", "Said", "SeriesPlaced",
    "SeriesSilenced", "SeriesUnearned", "SetupShown", "SheetShown", "Slackened", "SponsorOfferNoted", "SponsorOffered",
    "SponsorPassed", "SponsorVacant", "StepShown", "StillUseful", "Summary", "TopBlockers", "TrialNoted",
    "TrialQuestion", "ValueToSettle", "View", "WeekForLeader", "WhatCameOfIt", "WhatCameOfItAlone", "WhereAsked",
    "WhetherHeard", "WhoIsMissing", "WhyAsked", "WhyHere", "WinDraft", "WinNoted", "WinPost", "Wins", "WinsShown",
]  # fmt: skip

View = (
    Lasting | Passing | Pages | WinsShown | Read | BlockersShown | OutcomeNoted | CxDayAsked | PledgesShown
    | HeardNoted | CallNoted | OfSetup
)  # fmt: skip
VIEWS: tuple[type, ...] = get_args(View)
