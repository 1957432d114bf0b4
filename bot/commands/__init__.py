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
)
from bot.people import Person

__all__ = [
    "FORMED", "PRESSABLE", "RINGABLE", "AcceptName", "AddNames", "Answering", "AskByHand", "AskColleagues",
    "AskMeAgain", "AskMeLess", "BindSeries", "BotJoined", "CameIn", "ChangeIt", "CloseQuestion", "Command",
    "Configure", "ConfirmNames", "Deciding", "EditWin", "EndMeeting", "EvidenceDue", "ExplainAsk", "ExplainPlace",
    "GetEvidence", "GiveAnswer", "IWasThere", "KeepIt", "LeaveMeOut", "MeetingGoesOn", "MeetingVanished",
    "NameConfirmer", "NameDecision", "NamesWaiting", "NotMe", "OfferWin", "OpenHome", "PauseHere", "PausePlace",
    "PlaceLost", "Placing", "PostWin", "Pressable", "Refused", "RemindRoom", "RemoveWords", "ReportWords",
    "Request", "Ringable", "Ringing", "Ripening", "SayWhy", "Section", "SeeWhetherOver", "ShowDecisions",
    "ShowHelp", "ShowHome", "ShowPrivacy", "ShowSetup", "ShowWhere", "ShowWins", "Showing", "StopAsking",
    "SwitchOff", "TakeDown", "Talking", "TellWin", "Tidy", "TurnPage", "UnbindSeries", "Watching", "WentOut",
    "Winning",
]  # fmt: skip

Answering = GiveAnswer | SayWhy | IWasThere | NameDecision | ExplainAsk
Talking = AskByHand | AskColleagues | ExplainPlace | StopAsking | AskMeAgain | AskMeLess
Showing = ShowHelp | ShowPrivacy | ShowDecisions | ShowHome | ShowSetup | ShowWhere | TurnPage
Placing = PausePlace | PauseHere | BindSeries | UnbindSeries
Deciding = ChangeIt | KeepIt | GetEvidence | ReportWords | RemoveWords
Winning = (
    TellWin | ConfirmNames | NameConfirmer | AddNames | AcceptName | LeaveMeOut | PostWin | EditWin | NotMe | TakeDown
    | ShowWins
)  # fmt: skip
Pressable = Answering | Talking | Showing | Placing | Deciding | Winning | SwitchOff  # what a button may carry
Watching = MeetingGoesOn | MeetingVanished | CameIn | WentOut | BotJoined | PlaceLost
Ringing = EndMeeting | SeeWhetherOver | CloseQuestion | RemindRoom | EvidenceDue | Tidy
Ripening = NamesWaiting | OfferWin
Ringable = Ringing | Ripening  # what an alarm may carry
Command = Pressable | Ringable | Watching | Configure | OpenHome
PRESSABLE: tuple[type, ...] = get_args(Pressable)
RINGABLE: tuple[type, ...] = get_args(Ringable)
FORMED = (
    SayWhy, NameDecision, ReportWords, ChangeIt, KeepIt, GetEvidence,
    TellWin, ConfirmNames, NameConfirmer, AddNames, EditWin,
)  # fmt: skip  # pressing or typing these opens their form first


@dataclass(frozen=True, slots=True)
class Request:
    """A command, with who gave it, when, in which company, and the platform's own id for the delivery."""

    command: Command
    by: Person
    at: datetime
    workspace: str
    delivery: str
