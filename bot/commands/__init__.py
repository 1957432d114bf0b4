"""Everything that can be asked of the bot, by a person, a platform or the clock."""

from dataclasses import dataclass
from datetime import datetime
from typing import get_args

from bot.commands.answering import ExplainAsk, GiveAnswer, IWasThere, NameDecision, RemoveWords, ReportWords, SayWhy
from bot.commands.deciding import ChangeIt, GetEvidence, KeepIt
from bot.commands.happening import (
    CloseQuestion,
    Configure,
    EndMeeting,
    EvidenceDue,
    RemindRoom,
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
from bot.commands.placing import BindSeries, PauseHere, PausePlace, UnbindSeries
from bot.commands.refused import Refused
from bot.commands.talking import (
    AskByHand,
    AskColleagues,
    AskMeAgain,
    AskMeLess,
    ExplainPlace,
    StopAsking,
    SwitchOff,
)
from bot.commands.watching import BotJoined, CameIn, MeetingGoesOn, MeetingVanished, PlaceLost, WentOut
from bot.people import Person

__all__ = [
    "FORMED",
    "PRESSABLE",
    "RINGABLE",
    "Answering",
    "AskByHand",
    "AskColleagues",
    "AskMeAgain",
    "AskMeLess",
    "BindSeries",
    "BotJoined",
    "CameIn",
    "ChangeIt",
    "CloseQuestion",
    "Command",
    "Configure",
    "Deciding",
    "EditMyPost",
    "EndMeeting",
    "EvidenceDue",
    "ExplainAsk",
    "ExplainPlace",
    "GetEvidence",
    "GiveAnswer",
    "IWasThere",
    "KeepIt",
    "LeaderAlarm",
    "Leading",
    "MeetingGoesOn",
    "MeetingVanished",
    "NameDecision",
    "NotThisWeek",
    "OpenHome",
    "PauseHere",
    "PausePlace",
    "PlaceLost",
    "Placing",
    "PostItNow",
    "Pressable",
    "Refused",
    "RemindAgain",
    "RemindLeader",
    "RemindRoom",
    "RemoveWords",
    "ReportWords",
    "Request",
    "Ringable",
    "SayWhy",
    "Section",
    "SeeWhetherOver",
    "ShowDecisions",
    "ShowHelp",
    "ShowHome",
    "ShowPrivacy",
    "ShowSetup",
    "ShowWhere",
    "Showing",
    "SnoozeWeek",
    "StopAsking",
    "SwitchOff",
    "TakeDownMyPost",
    "TalkedAboutIt",
    "Talking",
    "TellSponsor",
    "Tidy",
    "TurnPage",
    "UnbindSeries",
    "Watching",
    "WentOut",
]

Answering = GiveAnswer | SayWhy | IWasThere | NameDecision | ExplainAsk
Talking = AskByHand | AskColleagues | ExplainPlace | StopAsking | AskMeAgain | AskMeLess
Showing = ShowHelp | ShowPrivacy | ShowDecisions | ShowHome | ShowSetup | ShowWhere | TurnPage
Placing = PausePlace | PauseHere | BindSeries | UnbindSeries
Deciding = ChangeIt | KeepIt | GetEvidence | ReportWords | RemoveWords
Pressable = Answering | Talking | Showing | Placing | Deciding | Leading | SwitchOff  # what a button may carry
Watching = MeetingGoesOn | MeetingVanished | CameIn | WentOut | BotJoined | PlaceLost
Ringable = EndMeeting | SeeWhetherOver | CloseQuestion | RemindRoom | EvidenceDue | Tidy | LeaderAlarm  # in an alarm
Command = Pressable | Ringable | Watching | Configure | OpenHome
PRESSABLE: tuple[type, ...] = get_args(Pressable)
RINGABLE: tuple[type, ...] = get_args(Ringable)
FORMED = (  # pressing these opens their form first
    SayWhy, NameDecision, ReportWords, ChangeIt, KeepIt, GetEvidence,
    PostItNow, TalkedAboutIt, EditMyPost,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Request:
    """A command, with who gave it, when, in which company, and the platform's own id for the delivery."""

    command: Command
    by: Person
    at: datetime
    workspace: str
    delivery: str
