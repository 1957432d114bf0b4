"""A decision at Northwind that came back, and was decided; and numbers that the company brings in."""

from bot.commands import BringNumbers
from bot.outcomes.numbers import Better, Kpi, Value
from bot.people import OPERATOR
from tests.office import Office
from tests.outside import Seen

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
