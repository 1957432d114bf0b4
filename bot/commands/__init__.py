"""Everything that can be asked of the bot, by a person, a platform or the clock."""

from dataclasses import dataclass
from datetime import datetime
from typing import get_args

from bot.commands.answering import (
    DeclineSuggestion,
    ExplainAsk,
    GiveAnswer,
    IWasThere,
    NameDecision,
    RemoveWords,
    ReportWords,
    SayWhy,
    UseSuggestion,
)
from bot.commands.connecting import ConnectCalendar, ConnectGoogle, DisconnectCalendar
from bot.commands.deciding import ChangeIt, EvidenceDue, GetEvidence, KeepIt, TagCase
from bot.commands.happening import (
    CloseQuestion,
    Configure,
    EndMeeting,
    RemindRoom,
    ScheduledEnd,
    SeeWhetherOver,
    Tidy,
)
from bot.commands.leading import (
    EditMyPost,
    LeaderAlarm,
    Leading,
    NotThisWeek,
    PostItNow,
    RemindAgain,
    RemindLeader,
    SnoozeWeek,
    TakeDownMyPost,
    TalkedAboutIt,
    TellSponsor,
)
from bot.commands.looking import (
    FindDecisions,
    OpenHome,
    Section,
    ShowDecisions,
    ShowHelp,
    ShowHome,
    ShowPrivacy,
    ShowSetup,
    ShowWhere,
    TurnPage,
)
from bot.commands.placing import (
    BindSeries,
    ChangeWhere,
    PauseHere,
    PausePlace,
    ResumeSeries,
    SilenceSeries,
    UnbindSeries,
)
from bot.commands.quoting import GiveEvidence, Quoting, SeeWhereQuoted, WithdrawEvidence
from bot.commands.reading import GetSheet, Listing, SendDigest, ShowDigest, ShowList
from bot.commands.refused import Refused
from bot.commands.talking import (
    AskByHand,
    AskColleagues,
    AskMeAgain,
    AskMeLess,
    ExplainPlace,
    HowLong,
    Snooze,
    StopAsking,
    SwitchOff,
)
from bot.commands.watching import (
    BotJoined,
    CameAndWent,
    CameIn,
    MeetingGoesOn,
    MeetingVanished,
    PlaceLost,
    RecorderSuggests,
    SittingBegins,
    SittingEnds,
    WentOut,
)
from bot.commands.winning import (
    AcceptName,
    AddNames,
    ConfirmNames,
    EditWin,
    LeaveMeOut,
    NameConfirmer,
    NamesWaiting,
    NotMe,
    OfferWin,
    PostWin,
    ShowWins,
    TakeDown,
    TellWin,
    UseOurWords,
    WordsSuggested,
)
from bot.people import Person

__all__ = [
    "FORMED", "PRESSABLE", "RINGABLE", "AcceptName", "AddNames", "Answering", "AskByHand", "AskColleagues",
    "AskMeAgain", "AskMeLess", "BindSeries", "BotJoined", "CameAndWent", "CameIn", "CaseAlarm", "ChangeIt",
    "ChangeWhere", "CloseQuestion", "Command", "Configure", "ConfirmNames", "ConnectCalendar", "ConnectGoogle",
    "Connecting", "Deciding", "DeclineSuggestion", "DisconnectCalendar", "EditMyPost", "EditWin", "EndMeeting",
    "EvidenceDue", "ExplainAsk", "ExplainPlace", "FindDecisions", "GetEvidence", "GetSheet", "GiveAnswer",
    "GiveEvidence", "HowLong", "IWasThere", "KeepIt", "LeaderAlarm", "Leading", "LeaveMeOut", "Listing",
    "MeetingGoesOn", "MeetingVanished", "NameConfirmer", "NameDecision", "NamesWaiting", "NotMe", "NotThisWeek",
    "OfferWin", "OpenHome", "PauseHere", "PausePlace", "PlaceLost", "Placing", "PostItNow", "PostWin", "Pressable",
    "Quoting", "Reading", "RecorderSuggests", "Refused", "RemindAgain", "RemindLeader", "RemindRoom", "RemoveWords",
    "ReportWords", "Request", "ResumeSeries", "Ringable", "Ringing", "Ripening", "SayWhy", "ScheduledEnd", "Section",
    "SeeWhereQuoted", "SeeWhetherOver", "SendDigest", "ShowDecisions", "ShowDigest", "ShowHelp", "ShowHome",
    "ShowList", "ShowPrivacy", "ShowSetup", "ShowWhere", "ShowWins", "Showing", "SilenceSeries", "SittingBegins",
    "SittingEnds", "Snooze", "SnoozeWeek", "StopAsking", "SwitchOff", "TagCase", "TakeDown", "TakeDownMyPost",
    "TalkedAboutIt", "Talking", "TellSponsor", "TellWin", "Tidy", "TurnPage", "UnbindSeries", "UseOurWords",
    "UseSuggestion", "Watching", "WentOut", "Winning", "WithdrawEvidence", "WordsSuggested",
]  # fmt: skip

Answering = GiveAnswer | SayWhy | IWasThere | NameDecision | UseSuggestion | DeclineSuggestion | ExplainAsk
Talking = AskByHand | AskColleagues | ExplainPlace | StopAsking | AskMeAgain | AskMeLess | Snooze
Showing = ShowHelp | ShowPrivacy | ShowDecisions | FindDecisions | ShowHome | ShowSetup | ShowWhere | TurnPage
Placing = PausePlace | PauseHere | BindSeries | UnbindSeries | ChangeWhere | SilenceSeries | ResumeSeries
Connecting = ConnectCalendar | ConnectGoogle | DisconnectCalendar
Reading = ShowDigest | ShowList | GetSheet
Deciding = ChangeIt | KeepIt | GetEvidence | TagCase | ReportWords | RemoveWords
Winning = (
    TellWin | ConfirmNames | NameConfirmer | AddNames | AcceptName | LeaveMeOut | PostWin | EditWin | NotMe | TakeDown
    | UseOurWords | ShowWins
)  # fmt: skip
Pressable = (
    Answering | Talking | Showing | Placing | Connecting | Deciding | Winning | Leading | Reading | SwitchOff
)  # what a button may carry
Watching = (
    MeetingGoesOn | MeetingVanished | CameAndWent | SittingBegins | SittingEnds | RecorderSuggests | CameIn
    | WentOut | BotJoined | PlaceLost
)  # fmt: skip
Ringing = EndMeeting | ScheduledEnd | SeeWhetherOver | CloseQuestion | RemindRoom | Tidy
CaseAlarm = EvidenceDue
Ripening = NamesWaiting | OfferWin
Ringable = Ringing | CaseAlarm | Ripening | LeaderAlarm | SendDigest | SeeWhereQuoted  # what an alarm may carry
Command = Pressable | Ringable | Watching | Quoting | Configure | OpenHome | WordsSuggested
PRESSABLE: tuple[type, ...] = get_args(Pressable)
RINGABLE: tuple[type, ...] = get_args(Ringable)
FORMED = (
    SayWhy, NameDecision, ReportWords, ChangeIt, KeepIt, GetEvidence, TagCase, FindDecisions,
    TellWin, ConfirmNames, NameConfirmer, AddNames, EditWin,
    PostItNow, TalkedAboutIt, EditMyPost, ChangeWhere, Snooze,
    ConnectCalendar, DisconnectCalendar,
)  # fmt: skip  # pressing or typing these opens their form first


@dataclass(frozen=True, slots=True)
class Request:
    """A command, with who gave it, when, in which company, and the platform's own id for the delivery.

    ``pressed`` is when, by the platform's clock, in microseconds; 0 where it does not say. It only tells which of two
    presses was first: a process that stood still takes the first one in last.
    """

    command: Command
    by: Person
    at: datetime
    workspace: str
    delivery: str
    pressed: int = 0
