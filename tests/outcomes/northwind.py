"""A decision at Northwind that came back, and was decided; and numbers that the company brings in."""

from fractions import Fraction

from bot.commands import BringNumbers
from bot.outcomes.calibration import Foreseen
from bot.outcomes.numbers import Better, Kpi, Value
from bot.people import OPERATOR
from storage import Memory
from tests.office import COMPANY, NORTHWIND, Office
from tests.outside import Seen

SETUP = NORTHWIND.replace("[people]\n", '[people]\ncx_leads = ["mei@northwind.example"]\n')
HEADING = "How well we foresee our customers"
SIX = ("Ana", "Grace", "Linus", "Guido", "Barbara", "Ken")
QUESTION = "Did customers like what came of it?"
NPS = Kpi("NPS", Better.UP, "points")
CHURN = Kpi("Churn", Better.DOWN, "%")
BEFORE, AFTER_30, AFTER_60, AFTER_90 = "2030-W01", "2030-W05", "2030-W09", "2030-W13"


def decided(office: Office, people: tuple[str, ...] = SIX, **more: str) -> Seen:
    """Let a decision be asked about on Monday 7 January, come back, and be changed at 16:01; return its case."""
    office.meeting_ends("Pricing", people, decision="Raise the price", **more)
    for who in people[1:]:
        office.press(who, "They'd dislike it")
    office.press(people[0], "They'd like it")
    office.until(2030, 1, 7, 16, 1)
    [case] = [card for card in office.told("Ana") if "D-1" in card.words]
    office.sends("Ana", office.press_on("Ana", case, "Change it").form, to="Raise it for new customers only")
    office.time_passes(seconds=3)
    return case_of(office)


def case_of(office: Office, who: str = "Ana") -> Seen:
    [case] = [
        card for card in office.told(who) if "Decision: Raise the price" in card.words and QUESTION not in card.words
    ]
    return case


def brings(office: Office, *values: tuple[Kpi, str, str], team: str = "") -> None:
    told = tuple(Value(kpi, week, amount, "survey", team) for kpi, week, amount in values)
    office.do(BringNumbers(told), OPERATOR)
    office.courier_comes()


def sixty_days_later(office: Office) -> None:
    """Let it be Friday 8 March, a minute after those are asked who were asked then."""
    office.until(2030, 3, 8, 16, 2)


def known_already(office: Office, count: int) -> None:
    def add(memory: Memory) -> None:
        for number in range(count):
            seen = Foreseen(Fraction(number % 3, 2), Fraction(number % 2))
            memory.outcomes.add(f"q{number}", "Checkout", seen, office.clock.now())

    office.run(office.store.change(COMPANY, add))


def another_comes(office: Office, before: int) -> None:
    """Let one more outcome be known on 7 April, besides those that are known already."""
    office.configure(SETUP)
    brings(office, (NPS, BEFORE, "38"), (NPS, AFTER_90, "41"))
    case = decided(office)
    office.sends("Ana", office.press_on("Ana", case, "Link numbers").form, first="NPS")
    for month, day in ((2, 6), (3, 9)):
        office.until(2030, month, day, 17)
    known_already(office, before)
    office.until(2030, 4, 7, 16, 2)


def page(office: Office, who: str) -> str:
    return " | ".join(card.words for card in office.home(who))


def linked(office: Office) -> None:
    """Let Ana link NPS and churn to her case."""
    brings(office, (NPS, BEFORE, "38"), (CHURN, BEFORE, "2.0"))
    case = decided(office)
    form = office.press_on("Ana", case, "Link numbers").form
    office.sends("Ana", form, first="NPS", second="Churn", third="-")
