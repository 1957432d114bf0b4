"""When calendars could not be read: what overlaps is one time, each calendar counts once in it, and none is named."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from bot.digests import Blind, Spell, blind_times

START = datetime(2030, 1, 7, tzinfo=UTC)
END = START + timedelta(days=7)
HOURS = st.integers(-48, 7 * 24 + 48)


def at(hour: float) -> datetime:
    return START + timedelta(hours=hour)


def spell(calendar: str, since: float, until: float | None) -> Spell:
    return Spell(calendar, at(since), None if until is None else at(until))


def test_what_overlaps_is_one_time_and_what_does_not_is_another() -> None:
    spells = [spell("a", 10, 20), spell("b", 15, 30), spell("a", 25, 28), spell("c", 40, 41)]
    assert blind_times(spells, 9, START, END) == (Blind(2, 9, at(10), at(30)), Blind(1, 9, at(40), at(41)))


def test_a_week_knows_of_its_own_hours_only_and_what_lasts_goes_to_its_end() -> None:
    spells = [spell("a", -5, 3), spell("b", 100, None), spell("c", -9, -1), spell("d", 7 * 24, None)]
    assert blind_times(spells, 4, START, END) == (Blind(1, 4, START, at(3)), Blind(1, 4, at(100), END))


def test_what_was_over_within_a_quarter_of_an_hour_is_not_told() -> None:
    assert blind_times([spell("a", 1, 1.2), spell("b", -3, 0.1), spell("c", 167.9, None)], 3, START, END) == ()


def test_of_fewer_calendars_than_were_blind_nobody_speaks() -> None:
    assert blind_times([spell("a", 1, 2), spell("b", 1, 2)], 1, START, END) == (Blind(2, 2, at(1), at(2)),)


@given(st.lists(st.tuples(st.sampled_from("abc"), HOURS, st.none() | HOURS), max_size=8))
def test_times_do_not_touch_and_cover_what_was_blind(told: list[tuple[str, int, int | None]]) -> None:
    spells = [spell(name, since, until) for name, since, until in told]
    found = blind_times(spells, 3, START, END)
    assert all(one.until < after.since for one, after in pairwise(found))
    for hour in range(7 * 24):
        blind = {one.calendar for one in spells if one.since <= at(hour) and (one.until or END) >= at(hour + 1)}
        covered = [one for one in found if one.since <= at(hour) and one.until >= at(hour + 1)]
        assert covered or not blind
        assert all(one.calendars >= len(blind) for one in covered)
