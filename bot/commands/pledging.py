"""What those who lead promise, what they say of money and pay, and what comes of it by itself."""

from dataclasses import dataclass
from datetime import date

from bot.leaders.funding import Funded
from bot.leaders.pay import Pay
from bot.leaders.pledges import Step
from bot.people import Person


@dataclass(frozen=True, slots=True)
class MakePledge:
    """Promise something by a day. A CX lead says ``whom`` it is proposed to."""

    words: str = ""
    due: date = date.min
    whom: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True)
class AnswerPledge:
    """Make one's own what was proposed; with ``no``, rather not."""

    pledge: int
    no: bool = False


@dataclass(frozen=True, slots=True)
class SettlePledge:
    """It is kept; with ``dropped``, it is not and will not be, and ``became`` says why."""

    pledge: int
    dropped: bool = False
    became: str = ""


@dataclass(frozen=True, slots=True)
class MovePledge:
    pledge: int
    due: date = date.min


@dataclass(frozen=True, slots=True)
class ShowPledges:
    """What was promised, the newest on page 0; or a single one of them."""

    page: int = 0
    pledge: int = 0


@dataclass(frozen=True, slots=True)
class SayFunded:
    """Whether an improvement, P-3 or B-41, is paid for, and perhaps how much."""

    improvement: str
    says: Funded = Funded.YES
    amount: str = ""


@dataclass(frozen=True, slots=True)
class SayPay:
    year: int
    says: Pay


@dataclass(frozen=True, slots=True)
class PledgeComes:
    """A day of a pledge has come. One that was moved since then is due on another."""

    pledge: int
    due: date
    step: Step


@dataclass(frozen=True, slots=True)
class TellUnfunded:
    """The sponsor hears of an improvement without money."""

    improvement: str


@dataclass(frozen=True, slots=True)
class AskPay:
    """Ask an executive, by e-mail, about a year."""

    executive: str
    year: int


Pledging = MakePledge | AnswerPledge | SettlePledge | MovePledge | ShowPledges | SayFunded | SayPay
PledgeAlarm = PledgeComes | TellUnfunded | AskPay
