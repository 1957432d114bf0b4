"""Things to keep, as they are in a company called Northwind."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from typing import Any

from bot.answers import Answer, Verdict
from bot.blockers import Blocker, What
from bot.cases import Because, Case, Fired, State
from bot.cases.asking_back import AskedBack
from bot.cases.handing import Offer
from bot.cases.overdue import Step, Taken
from bot.cases.unearned import Unearned
from bot.commands import CloseQuestion, Tidy
from bot.company import CalendarKind, Setup
from bot.digests import Digest, Leading, OfTeam, OneThing, Ratio, SecondThoughts, Table, ToDo
from bot.digests.figures import Figure, Level
from bot.digests.measures import Measure
from bot.digests.periods import Period
from bot.digests.themes import Theme
from bot.evidence import CustomerQuote
from bot.evidence.calling import MayCall
from bot.leaders import Away, Reach, Talked, Week
from bot.leaders.agenda import Agenda
from bot.leaders.calls import Call
from bot.leaders.funding import Funded, Funding
from bot.leaders.heard import Part, Said, Sample
from bot.leaders.heard import State as HeardState
from bot.leaders.momentum import Slackening
from bot.leaders.pay import Asked, Counted, Pay
from bot.leaders.pledges import Pledge, Pledged
from bot.leaders.sponsorship import Offer as SponsorOffer
from bot.meetings import Meeting, Question, SilencedSeries
from bot.meetings.drawn import Arm, Drawn
from bot.meetings.whether import Rule, Silence
from bot.outcomes import Followed, Poll
from bot.outcomes.calibration import Foreseen, Look, calibrated
from bot.outcomes.numbers import Better, Kpi, Reading, Value
from bot.people import Attention, Group, Person, Place, Profile, Room
from bot.views import CaseForOwner, FirstContact, OpenQuestion
from bot.wins import Doer, Naming, Win
from bot.wins import State as WinState
from bot.wins.cx_day import CxDay
from bot.wins.cx_day import State as CxState
from bot.wins.ledger import Entry
from bot.wins.money import Amount
from bot.wins.value import Confidence, Settling
from bot.wins.value import Value as WinValue
from bot.wins.wording import Verdict as WordsVerdict
from bot.wins.wording import Wording
from storage.calendars import Channel, Connected, Kept, Standing
from storage.leaders.slackened import Stretch
from storage.people.erased import Erasure
from storage.receipts import Receipt

NOON = datetime(2030, 1, 7, 12, tzinfo=UTC)
LATER, FAR = NOON + timedelta(days=1), NOON + timedelta(days=2)
GRACE, LINUS = Person("slack", "UGRACE"), Person("slack", "ULINUS")
CHECKOUT = Place("slack", "C1", "17.01")
PROFILE = Profile(GRACE, "Grace", "grace@northwind.example", "Europe/Berlin", "de")
ROOM = Room(Place("slack", "C1"), "#checkout", outsiders=True, open=False, members=(GRACE, LINUS))
SETUP = Setup.default("Northwind", "dana@northwind.example")
ANSWER = Answer(Verdict.DISLIKE, objects=True, reason="It is dearer", heard="Too dear", shared=True, named=True)
SILENCE = Silence("m1", NOON, Rule.TOO_FEW, "Pricing", "weekly", "Checkout", None)
SILENCED = SilencedSeries("weekly", NOON, GRACE, "Checkout", "Pricing")
CASE = Case(1, "q1", GRACE, Fired.TWO, opened=NOON, due=LATER)
BACK = AskedBack(1, "Would a longer notice help?", NOON, LATER)
DECIDED = replace(
    CASE, owner=LINUS, state=State.KEPT, waits=2, outcome="It stays", because=Because.COST, tell="Sorry",
    evidence_from="Ana", evidence_by=date(2030, 2, 1), decided=LATER,
)  # fmt: skip
STEP = Taken(Step.LEAD, FAR, LINUS)
OFFER = Offer(1, 1, LINUS, GRACE, GRACE, NOON)
SPONSOR_OFFER = SponsorOffer(
    31_000_000, "linus@northwind.example", "grace@northwind.example", "grace@northwind.example", NOON, FAR
)
AGENDA = Agenda("q1", "Executive staff", "grace@northwind.example", NOON)
UNEARNED = Unearned("weekly", NOON, GRACE, told=LATER, ended=LATER)
DIGEST = Digest(
    week="2030-W01", start=NOON - timedelta(days=8), end=NOON - timedelta(days=1), least=5, wins=(41, 2), waiting=2,
    asked=6, coverage=Ratio(6, 9), quiet=((Rule.PRIVATE, 3), (Rule.BUDGET, 3)),
    answers=Table(Ratio(11, 30), (OfTeam("Checkout", Ratio(9, 20)), OfTeam("", None), OfTeam("Claims", None))),
    closed=6, silent=1, thoughts=SecondThoughts((3, 4), (1,), (2,), (3, 4), (3,)),
    leading=Leading(None, missed=1, vacant_since=NOON, vacant_days=3), unsure=1, to_do=OneThing(ToDo.SPONSOR),
)  # fmt: skip
MONTH = Period(
    "2030-01", DIGEST.start, DIGEST.end, 5, ("2030-W01",), ("2030-W02", "2030-W03", "2030-W04"), (41, 2),
    (
        Figure(Measure.RESPONSE, part=11, whole=30, weeks=1, of_weeks=4),
        Figure(Measure.CONCERN, "", Level.TEAM, "Checkout", hidden=True),
    ),
)  # fmt: skip
WEEK = Week("grace@northwind.example", "2030-W02", NOON)
POSTED_WEEK = Week(
    "linus@northwind.example", "2030-W02", NOON, Talked.VERIFIED, 41, "team meeting", "https://northwind.example/talk",
    LATER, "One address is enough", Place("slack", "C1"), "p1", LATER, 2, NOON,
    Reach(Place("slack", "C1"), 11), "elsewhere",
)  # fmt: skip
CALL = Call("c1", "grace@northwind.example", "2030-01", "r1", "customer", NOON)
AWAY = Away(NOON.date(), LATER.date())
SAMPLE = Sample(
    "2030-01", HeardState.CLOSED, NOON, LATER, 812, 41, (Part(0, "", 20, 19, 12, 5), Part(1, "Care", 21, 21, 9, 9)),
    (Said("Care", 3, 12, 4, 2),),
)  # fmt: skip
WIN = Win(1, GRACE, NOON, "Checkout", "Customers type their address once now", evidence="https://northwind.example")
POSTED = replace(
    WIN, number=2, state=WinState.POSTED, confirmer=LINUS, confirmed=NOON, words="Only once", posted_by=LINUS,
    posted=LATER, place=Place("slack", "C1"), customer="Ghent", judged=True, covered=LATER,
    kpis=("calls", "NPS"), case=12,
    value=WinValue(Amount(40_000_00, 6 * 10**14, "EUR"), "900 calls less", by=GRACE, by_words="the finance team",
        confidence=Confidence.HIGH, settling=Settling.CONFIRMED, settled_by=LINUS, settled=LATER),
)  # fmt: skip
ENTRY = Entry(1, found=(GRACE,), drove=(LINUS, GRACE), note="Since the spring")
STRETCH = Stretch("2030-W02", Slackening(42, 23), NOON, LATER, FAR)
CX_DAY = CxDay(2030, CxState.POSTED, NOON, GRACE, LATER, NOON, FAR, Place("slack", "C1"), 2)
WISHED = Wording(1, "en", "f00d")
WORDED = replace(
    WISHED, turn=1, verdict=WordsVerdict.KEPT, model="made-up-1", sentences=("A small change.", "{change}")
)
DOER = Doer(GRACE, Naming.CONFIRMED, LINUS)
PLANNED = Meeting("ics/u1/", "Pricing", GRACE, LATER, (GRACE, LINUS), LATER, join="zoom")
KEPT = Kept("ana", GRACE.key, "u1", GRACE.key, PLANNED)
STANDING = Standing("ana", LATER, "v1", FAR, NOON, 2, "The server answered 503.")
CONNECTED = Connected("grace@northwind.example", GRACE.key, CalendarKind.GOOGLE, NOON, token="1//a made-up token")
CHANNEL = Channel("c1", "ana", "r1", FAR)
QUOTE = CustomerQuote(
    "r1", "C-17", "I typed my address three times", NOON.date(), "Interview", NOON.date(),
    link="https://northwind.example/c17", segment="Families", step="Paying", praise=True,
)  # fmt: skip
MAY_CALL = MayCall(NOON.date(), "Ms K., order desk at Southwind")
COUNTERS = Attention(2, "2030-01", 7, LATER)
VIEWS = (OpenQuestion("q1"), CaseForOwner(1), FirstContact(GRACE))
ALARM = CloseQuestion("q1")
NIGHT = Tidy()
KPI = Kpi("NPS", Better.UP, "points")
VALUE = Value(KPI, "2030-W02", "38.50", "survey", "Checkout")
THEMES = (WordsVerdict.KEPT, "made-up-1", (Theme("Slow reply", 6), Theme("other", 5)))
OF_SERIES = Value(KPI, "2030-W02", "7.5", "survey", series="s1")
DRAWN = Drawn("s1", Arm.ASKED, NOON, 0.1)
KPI_READING = Reading(KPI, 30, "38.50", "41")
FOLLOWED = Followed("q1", NOON, LATER)
POLLED = replace(
    FOLLOWED, poll=Poll.OPEN, apart=True, asked=NOON, closes=LATER, closed=FAR, invited=6, answered=4, settled=FAR
)
FORESEEN = Foreseen(Fraction(2, 3), Fraction(1, 2))
LOOK = Look("Checkout", 1, calibrated([FORESEEN]), NOON, LATER)


def question(name: str = "q1", **more: Any) -> Question:  # noqa: ANN401  # a question's fields
    facts: dict[str, Any] = {
        "id": name, "title": "Pricing", "where": CHECKOUT, "host": GRACE, "asked": NOON, "closes": LATER,
        "invited": 2, "shown_from": 20, "series": "weekly", "team": "Checkout", "decision": "Raise the price",
    }  # fmt: skip
    return Question(**(facts | more))


PRIVATELY = Group((GRACE, LINUS))
BLOCKER = Blocker(1, NOON.date(), What.TOOL, "The form asks twice for one thing", ("Checkout", "Claims"), told_by=GRACE)
PLEDGE = Pledge(1, GRACE, "Every letter is answered in a day", NOON.date(), FAR.date(), FAR.date())
KEPT_PLEDGE = replace(
    PLEDGE, number=2, owner=LINUS, moves=2, state=Pledged.KEPT, became="It is", settled=LATER, proposed_by=GRACE,
    gone=FAR,
)  # fmt: skip
FUNDING = Funding("P-2", NOON.date(), Funded.YES, Amount(40_000_00, 60_000_00, "EUR"), GRACE, NOON, LATER)
PAY = Asked(2030, "grace@northwind.example", Pay.YES)
PAY_COUNTED = Counted(2030, 4, 6)
RECEIPT = Receipt(NOON, "wins", NOON.date(), 3, 15)
LAST_NIGHT = Receipt(NOON, "night", NOON.date(), 1, 15)
ERASURE = Erasure("e1", NOON, ("hash of an account", "hash of an address"))
