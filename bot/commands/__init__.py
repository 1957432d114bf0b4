"""Everything that can be asked of the bot, by a person, a platform or the clock."""

from dataclasses import dataclass
from datetime import datetime
from typing import get_args

# One name a line would be more lines than a file may have.
# fmt: off
# isort: off
from bot.commands.answering import (
    AnswerBack, DeclineSuggestion, ExplainAsk, GiveAnswer, IWasThere, NameDecision, RemoveWords, ReportWords,
    SayWhy, TakeBack, UseSuggestion,
)
from bot.commands.blocking import (
    Blocking, NameOwner, OwnBlocker, SettleBlocker, ShowBlockers, TellBlocker, TellTopBlockers,
)
from bot.commands.calling import Calling, NoteCall
from bot.commands.celebrating import Celebrating, CxDayAlarm, MoveCxDay
from bot.commands.comparing import (
    AskOutcome, BringNumbers, CloseOutcome, LinkNumbers, OpenCalibration, OutcomeAlarm, ReadNumbers,
)
from bot.commands.connecting import ConnectCalendar, ConnectGoogle, DisconnectCalendar
from bot.commands.crediting import Ledgering, ShowLedger, WriteLedger
from bot.commands.deciding import (
    AskBack, ChangeIt, CloseBack, EvidenceDue, GetEvidence, HandOver, KeepIt, LeaveIt, TagCase, TakeOver,
    TellOutcomes, TellOverdue, TellUnearned,
)
from bot.commands.happening import (
    CloseQuestion, Configure, EndMeeting, PassOnPraise, Recall, RemindRoom, ScheduledEnd, SeeWhetherOver, Tidy,
    WarmUpOver,
)
from bot.commands.hearing import AskWhetherHeard, CloseSample, DrawSample, HeardAlarm, WeighMomentum
from bot.commands.leading import (
    AwayUntil, EditMyPost, LeaderAlarm, Leading, NotThisWeek, PostItNow, RemindAgain, RemindLeader, SnoozeWeek,
    TakeDownMyPost, TalkedAboutIt, TellSponsor,
)
from bot.commands.linking import LinkCompanies
from bot.commands.looking import (
    FindDecisions, OpenHome, Section, ShowDecisions, ShowHelp, ShowHome, ShowPrivacy, ShowSetup, ShowWhere,
    TurnPage,
)
from bot.commands.looking_back import Behind, GetEditionSheet, LookingBack, ShowBehind, ShowEdition
from bot.commands.placing import (
    BindSeries, ChangeWhere, PauseHere, PausePlace, ResumeSeries, SilenceSeries, UnbindSeries,
)
from bot.commands.pledging import MakePledge, MovePledge, PledgeAlarm, Pledging, SayFunded, SettlePledge
from bot.commands.quoting import GiveEvidence, Quoting, SeeWhereQuoted, WithdrawEvidence
from bot.commands.reading import (
    ApproveDrafts, DigestAlarm, GetSheet, Listing, NudgeOwner, NudgeOwners, OpenList, PreviewDigest, Reading,
    SendDigest, ShowDigest, ShowList,
)
from bot.commands.recognising import (
    EditWin, NotMe, OfferAnew, OfferWin, PostAgain, PostWin, TakeDown, TellLeads, UseOurWords, WishChange,
    WordsSuggested,
)
from bot.commands.refused import Refused
from bot.commands.setting_up import (
    AnswerTrial, AskMyself, GoLive, SetCalendar, SetLanguages, SetLeaders, SetRetention, SetSponsor, SetTeam,
    SettingUp, Settling, ShowDryRun, ShowStep, SkipStep, StartOver, UndoStep, UseCode,
)
from bot.commands.sponsoring import (
    AcceptSponsor, AgendaSaying, AskCustomerFirst, DeclineSponsor, EndSponsorOffer, PassSponsor, SayCustomerFirst,
    Sponsoring, WithdrawSponsor,
)
from bot.commands.talking import (
    AskByHand, AskColleagues, AskMeAgain, AskMeLess, ExplainPlace, HowLong, RemindMe, Snooze, StopAsking, SwitchOff,
)
from bot.commands.theming import ThemesSuggested
from bot.commands.watching import (
    BotJoined, CameAndWent, CameIn, MeetingGoesOn, MeetingVanished, PlaceLost, Reacted, RecorderSuggests,
    SittingBegins, SittingEnds, WentOut,
)
from bot.commands.weekly import CloseWeek, OpenWeek, WeekAlarm
from bot.commands.winning import (
    AcceptName, AddNames, ConfirmNames, CoverWin, LeaveMeOut, NameConfirmer, NamesWaiting, OfferCase, SettleValue,
    ShowWins, TellWin,
)
from bot.leaders.links import Looked
from bot.people import Person
# isort: on
# fmt: on

__all__ = [
    "FORMED", "PRESSABLE", "RINGABLE", "AcceptName", "AcceptSponsor", "AddNames", "AgendaSaying", "AnswerBack",
    "AnswerTrial", "Answering", "ApproveDrafts", "AskBack", "AskByHand", "AskColleagues", "AskCustomerFirst",
    "AskMeAgain", "AskMeLess", "AskMyself", "AskOutcome", "AskWhetherHeard", "AwayUntil", "Beforehand", "Behind",
    "BindSeries", "Blocking", "BotJoined", "BringNumbers", "Calling", "CameAndWent", "CameIn", "CaseAlarm",
    "Celebrating", "ChangeIt", "ChangeWhere", "CloseBack", "CloseOutcome", "CloseQuestion", "CloseSample", "CloseWeek",
    "Command", "Configure", "ConfirmNames", "ConnectCalendar", "ConnectGoogle", "Connecting", "CoverWin", "CxDayAlarm",
    "Deciding", "DeclineSponsor", "DeclineSuggestion", "DigestAlarm", "DisconnectCalendar", "DrawSample", "EditMyPost",
    "EditWin", "EndMeeting", "EndSponsorOffer", "EvidenceDue", "ExplainAsk", "ExplainPlace", "FindDecisions",
    "GetEditionSheet", "GetEvidence", "GetSheet", "GiveAnswer", "GiveEvidence", "GoLive", "HandOver", "Handing",
    "HeardAlarm", "HowLong", "IWasThere", "KeepIt", "LeaderAlarm", "Leading", "LeaveIt", "LeaveMeOut", "Ledgering",
    "LinkCompanies", "LinkNumbers", "Listing", "LookingBack", "MeetingGoesOn", "MeetingVanished", "MoveCxDay",
    "NameConfirmer", "NameDecision", "NameOwner", "NamesWaiting", "NotMe", "NotThisWeek", "NoteCall", "NudgeOwner",
    "NudgeOwners", "OfferAnew", "OfferCase", "OfferWin", "OpenCalibration", "OpenHome", "OpenList", "OpenWeek",
    "OutcomeAlarm", "OwnBlocker", "PassOnPraise", "PassSponsor", "PauseHere", "PausePlace", "PlaceLost", "Placing",
    "PledgeAlarm", "Pledging", "PostAgain", "PostItNow", "PostWin", "Pressable", "PreviewDigest", "Quoting",
    "Reacted", "ReadNumbers",
    "Reading", "Recall", "RecorderSuggests", "Refused", "RemindAgain", "RemindLeader", "RemindMe", "RemindRoom",
    "RemoveWords", "ReportWords", "Request", "ResumeSeries", "Ringable", "Ringing", "Ripening", "SayCustomerFirst",
    "SayWhy", "ScheduledEnd", "Section", "SeeWhereQuoted", "SeeWhetherOver", "SendDigest", "SetCalendar",
    "SetLanguages", "SetLeaders", "SetRetention", "SetSponsor", "SetTeam", "SettingUp", "SettleBlocker", "SettleValue",
    "Settling", "ShowBehind", "ShowBlockers", "ShowDecisions", "ShowDigest", "ShowDryRun", "ShowEdition", "ShowHelp",
    "ShowHome", "ShowLedger", "ShowList", "ShowPrivacy", "ShowSetup", "ShowStep", "ShowWhere", "ShowWins", "Showing",
    "SilenceSeries", "SittingBegins", "SittingEnds", "SkipStep", "Snooze", "SnoozeWeek", "Sponsoring", "StartOver",
    "StopAsking", "SwitchOff", "TagCase", "TakeBack", "TakeDown", "TakeDownMyPost", "TakeOver", "TalkedAboutIt",
    "Talking", "TellBlocker", "TellLeads", "TellOutcomes", "TellOverdue", "TellSponsor", "TellTopBlockers",
    "TellUnearned", "TellWin", "ThemesSuggested", "Tidy", "TurnPage", "UnbindSeries", "UndoStep", "UseCode",
    "UseOurWords", "UseSuggestion", "WarmUpOver", "Watching", "WeekAlarm", "WeighMomentum", "WentOut", "Winning",
    "WishChange", "WithdrawEvidence", "WithdrawSponsor", "WordsSuggested", "WriteLedger",
]  # fmt: skip

Answering = (
    GiveAnswer | SayWhy | IWasThere | NameDecision | UseSuggestion | DeclineSuggestion | ExplainAsk | AnswerBack
    | TakeBack
)  # fmt: skip
Talking = (
    AskByHand | AskColleagues | ExplainPlace | StopAsking | AskMeAgain | AskMeLess | Snooze | RemindMe | LinkCompanies
)
Showing = ShowHelp | ShowPrivacy | ShowDecisions | FindDecisions | ShowHome | ShowSetup | ShowWhere | TurnPage
Placing = PausePlace | PauseHere | BindSeries | UnbindSeries | ChangeWhere | SilenceSeries | ResumeSeries
Connecting = ConnectCalendar | ConnectGoogle | DisconnectCalendar
Handing = HandOver | TakeOver | LeaveIt
Deciding = ChangeIt | KeepIt | GetEvidence | TagCase | ReportWords | RemoveWords | Handing | AskBack
Winning = (
    TellWin | ConfirmNames | NameConfirmer | AddNames | AcceptName | LeaveMeOut | PostWin | EditWin | NotMe
    | TakeDown | ShowWins | UseOurWords | PostAgain | OfferAnew | WishChange | SettleValue | CoverWin
)  # fmt: skip
Pressable = (
    Answering | Talking | Showing | Placing | Connecting | Deciding | Winning | Leading | Reading | SwitchOff
    | Blocking | LinkNumbers | Ledgering | Celebrating | Pledging | PassSponsor | AcceptSponsor | DeclineSponsor
    | WithdrawSponsor | SayCustomerFirst | Calling | SettingUp
)  # fmt: skip
Watching = (
    MeetingGoesOn | MeetingVanished | CameAndWent | SittingBegins | SittingEnds | RecorderSuggests | CameIn
    | WentOut | BotJoined | PlaceLost
)  # fmt: skip
Ringing = EndMeeting | ScheduledEnd | SeeWhetherOver | CloseQuestion | RemindRoom | Tidy
CaseAlarm = EvidenceDue | TellOverdue | TellUnearned | CloseBack | TellOutcomes
Beforehand = WarmUpOver | PassOnPraise | Recall
Ripening = NamesWaiting | OfferWin | TellLeads | OfferCase
Ringable = (
    Ringing | CaseAlarm | Ripening | LeaderAlarm | SeeWhereQuoted | TellTopBlockers | Beforehand | OutcomeAlarm
    | CxDayAlarm | PledgeAlarm | EndSponsorOffer | AskCustomerFirst | HeardAlarm | WeekAlarm | DigestAlarm
)  # fmt: skip
Wording = WordsSuggested | ThemesSuggested
Command = (
    Pressable | Ringable | Watching | Reacted | Quoting | Configure | StartOver | OpenHome | BringNumbers | Wording
)  # fmt: skip
PRESSABLE: tuple[type, ...] = get_args(Pressable)
RINGABLE: tuple[type, ...] = get_args(Ringable)
FORMED = (
    SayWhy, NameDecision, ReportWords, ChangeIt, KeepIt, GetEvidence, TagCase, FindDecisions, TellWin, ConfirmNames,
    NameConfirmer, AddNames, EditWin, TakeDown, WishChange, PostItNow, TalkedAboutIt, EditMyPost, ChangeWhere, Snooze,
    ConnectCalendar, DisconnectCalendar, HandOver, TellBlocker, NameOwner, SettleBlocker, AskBack, AnswerBack,
    LinkNumbers, WriteLedger, MoveCxDay, AwayUntil, MakePledge, SettlePledge, MovePledge, SayFunded, PassSponsor,
    NoteCall, OpenList,
    SetSponsor, SetLeaders, SetTeam, SetCalendar, SetRetention, SetLanguages, GoLive,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Request:
    """A command, with who gave it, when, in which company, and the platform's own id for the delivery.

    ``pressed`` is when, by the platform's clock, in microseconds; 0 where it does not say. It only tells which of two
    presses was first: a process that stood still takes the first one in last. ``looked`` is what the platform itself
    tells of the message that a link in the command leads to; None where nobody looked.
    """

    command: Command
    by: Person
    at: datetime
    workspace: str
    delivery: str
    pressed: int = 0
    looked: Looked | None = None
