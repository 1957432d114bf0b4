"""From twenty outcomes on a team sees how well it foresees its customers, a week before anybody else."""

from tests.office import Office
from tests.outcomes.northwind import HEADING, another_comes, page


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
