"""From twenty outcomes on a team sees how well it foresees its customers, a week before anybody else."""

from fractions import Fraction

from bot.outcomes.calibration import Foreseen
from storage import Memory
from tests.office import COMPANY, NORTHWIND, Office
from tests.outcomes.northwind import AFTER_90, BEFORE, NPS, brings, decided

SETUP = NORTHWIND.replace("[people]\n", '[people]\ncx_leads = ["mei@northwind.example"]\n')
HEADING = "How well we foresee our customers"


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


def test_the_team_sees_it_a_week_before_anybody_else(office: Office) -> None:
    another_comes(office, before=19)
    [told] = [card for card in office.told("Ana") if "how well you foresee your customers" in card.words]
    assert "20 decisions" in told.words
    assert HEADING in page(office, "Grace")
    for who in ("Mei", "Dana", "Ken", "Tom"):
        assert HEADING not in page(office, who), who
    office.until(2030, 4, 14, 16, 3)
    for who in ("Mei", "Dana"):
        assert "The whole company" in page(office, who)
        assert "Checkout" in page(office, who)
    for who in ("Ken", "Tom", "Ada"):
        assert HEADING not in page(office, who), who
