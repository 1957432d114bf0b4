"""Whom and what place a command speaks of, so that both can be made known before it is decided."""

from bot.commands.happening import EndMeeting
from bot.commands.looking import ShowWhere
from bot.commands.placing import BindSeries, PausePlace
from bot.commands.pledging import MakePledge
from bot.commands.talking import AskByHand, ExplainPlace
from bot.commands.watching import BotJoined, CameAndWent, MeetingGoesOn, MeetingVanished
from bot.commands.winning import AddNames, ConfirmNames, NameConfirmer, TellWin
from bot.people import Person, Place


def people_in(command: object) -> tuple[Person, ...]:
    match command:
        case EndMeeting(meeting) | MeetingGoesOn(meeting) | MeetingVanished(meeting):
            return meeting.people
        case CameAndWent(came=came, left=left):
            return (*came, *left)
        case MakePledge(whom=people):
            return people
        case TellWin(doers=people) | ConfirmNames(doers=people) | AddNames(doers=people) | NameConfirmer(whom=people):
            return people
        case _:
            return ()


def place_in(command: object) -> Place | None:
    match command:
        case EndMeeting(meeting) | MeetingGoesOn(meeting) | MeetingVanished(meeting) | CameAndWent(meeting):
            return meeting.place
        case AskByHand(place) | ExplainPlace(place) | ShowWhere(place) | PausePlace(place) | BotJoined(place):
            return place
        case BindSeries(_, place):
            return place
        case _:
            return None
