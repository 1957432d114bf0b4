"""What a week measures of cases, wins and leaders, counted by hand over the week that is told in its digest."""

from bot.digests.figures import Figure
from bot.digests.measures import Measure
from tests.figures.figured import counts, figures_of, hidden, shares
from tests.journeys.digests.test_a_whole_week import monday, opened, thursday_and_friday, tuesday, wednesday
from tests.office import Office

PEOPLE = 12  # at Northwind


def test_the_figures_of_a_week_are_those_counted_by_hand(office: Office) -> None:
    opened(office)
    for day in (monday, tuesday, wednesday, thursday_and_friday):
        day(office)
    office.until(2030, 1, 21, 8)

    found = figures_of(office, "2030-W03")
    told = shares(found)
    assert told[Measure.RECONSIDERED, ""] == (0, 0)  # D-1 would have been due on Monday
    assert told[Measure.CHANGED, ""] == (1, 1)
    assert told[Measure.LOOP, ""] == (6, 6)  # all who were in Pricing read there what became of it
    assert told[Measure.EVIDENCE, ""] == (0, 5)
    assert told[Measure.ACROSS, ""] == (1, 1)  # of Checkout and Claims both
    assert told[Measure.ACCURACY, ""] == (0, 0)  # no win was posted the week before
    assert told[Measure.CARE, "4"] == told[Measure.CARE, "13"] == (0, 1)
    talked = [told[Measure.TALKED, kind] for kind in ("", "verified", "claimed", "none")]
    assert talked == [(2, 5), (1, 5), (1, 5), (3, 5)]
    assert told[Measure.SPONSORED, ""] == (7, 7)
    counted = counts(found)
    assert counted.pop((Measure.WINS, "")) == 1
    assert {*counted.values()} == {0}
    assert found[Measure.WINS_A_HUNDRED, ""] == Figure(Measure.WINS_A_HUNDRED, value=100 / PEOPLE, n=PEOPLE)
    assert hidden(found) >= {(Measure.HOURS, "median"), (Measure.HOURS, "p90")}, "They would be one owner's."
