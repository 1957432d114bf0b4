"""What keeps one person from being asked, each to the minute: one meeting it stops, and one it just lets pass."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.commands import HowLong, Snooze
from bot.company import read_setup
from tests.office import MONDAY_NOON, NORTHWIND, Office

THREE = ("Ana", "Grace", "Linus")
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
OFTEN = 'gap = "60m"\na_day = 3\na_week = 9\nquiet = []'
Moments = tuple[datetime, ...]


def live(plain: Office, more: str) -> None:
    plain.configure(NORTHWIND + more)


def ends(plain: Office, at: datetime) -> None:
    """Let a meeting end at a moment, with nothing else happening before."""
    plain.clock.time = at
    plain.meeting_ends(f"Meeting of {at:%a %d %H:%M}", THREE)


def asked(plain: Office) -> list[str]:
    """Return when questions were asked."""
    return [str(at)[5:16].replace("T", " ") for (at,) in plain.rows("select asked from asks order by asked")]


@pytest.mark.parametrize(
    ("setup", "before", "stopped", "passes"),
    [
        (OFTEN, (MONDAY_NOON,), MONDAY_NOON + 59 * MINUTE, MONDAY_NOON + 60 * MINUTE),
        ("quiet = []", (MONDAY_NOON,), MONDAY_NOON + 11 * HOUR + 59 * MINUTE, MONDAY_NOON + 12 * HOUR),
        (
            "quiet = []",
            (MONDAY_NOON, MONDAY_NOON + DAY, MONDAY_NOON + 2 * DAY),
            MONDAY_NOON + 7 * DAY - MINUTE,
            MONDAY_NOON + 7 * DAY,
        ),
        ("", (), datetime(2030, 1, 7, 18, 0, tzinfo=UTC), datetime(2030, 1, 7, 17, 59, tzinfo=UTC)),
        ("", (), datetime(2030, 1, 8, 7, 59, tzinfo=UTC), datetime(2030, 1, 8, 8, 0, tzinfo=UTC)),
        ("", (), datetime(2030, 1, 12, 12, tzinfo=UTC), datetime(2030, 1, 14, 12, tzinfo=UTC)),
    ],
    ids=["gap", "a day", "seven days", "evening", "morning", "weekend"],
)
def test_a_minute_decides(plain: Office, setup: str, before: Moments, stopped: datetime, passes: datetime) -> None:
    live(plain, setup)
    for at in before:
        ends(plain, at)
    for at in sorted((stopped, passes)):
        ends(plain, at)
    assert asked(plain) == [f"{at:%m-%d %H:%M}" for at in (*before, passes)]


def test_a_public_holiday_of_ones_own_team_counts_and_that_of_another_does_not(plain: Office) -> None:
    setup = read_setup(NORTHWIND)
    checkout, claims = setup.teams
    plain.configure(replace(setup, teams=(replace(checkout, holidays="DE"), replace(claims, holidays="US"))))
    ends(plain, datetime(2030, 7, 4, 12, tzinfo=UTC))
    ends(plain, datetime(2030, 10, 3, 12, tzinfo=UTC))
    assert asked(plain) == ["07-04 12:00"]
    assert plain.rows("select rule from silences") == [("quiet time of all",)]


@pytest.mark.parametrize(("hour", "rule"), [(14, None), (18, "too few people with budget left")])
def test_whoever_is_awake_where_they_live_is_asked(plain: Office, hour: int, rule: str | None) -> None:
    plain.people_are(*(plain.profile(who, zone="America/New_York") for who in THREE[:2]))
    plain.clock.time = datetime(2030, 1, 7, hour, tzinfo=UTC)
    plain.meeting_ends("Pricing", THREE)
    assert [str(found) for (found,) in plain.rows("select rule from silences")] == ([rule] if rule else [])


@pytest.mark.parametrize(("how_long", "lasts"), [(HowLong.DAY, DAY), (HowLong.WEEK, 7 * DAY)])
def test_a_snooze_ends_to_the_minute(plain: Office, how_long: HowLong, lasts: timedelta) -> None:
    live(plain, "quiet = []")
    plain.do(Snooze(how_long), plain.person("Grace"))
    ends(plain, MONDAY_NOON + lasts - MINUTE)
    ends(plain, MONDAY_NOON + lasts)
    assert asked(plain) == [f"{MONDAY_NOON + lasts:%m-%d %H:%M}"]


@pytest.mark.parametrize(("ignored", "lonely"), [(2, False), (3, True)])
def test_three_ignored_in_a_row_are_one_too_many(plain: Office, ignored: int, *, lonely: bool) -> None:
    for day in range(ignored):
        plain.until(2030, 1, 7 + 2 * day, 12)
        plain.meeting_ends(f"Pricing {day}", THREE)
        plain.until(2030, 1, 7 + 2 * day, 17)
    plain.until(2030, 1, 21, 12)
    plain.meeting_ends("Roadmap", THREE)
    assert len(asked(plain)) == ignored + (not lonely)


@pytest.mark.parametrize(("minutes", "asked_whether"), [(-1, False), (0, True)])
def test_after_a_fortnight_of_rest_they_are_asked_whether(plain: Office, minutes: int, *, asked_whether: bool) -> None:
    for day in range(3):
        plain.until(2030, 1, 7 + 2 * day, 12)
        plain.meeting_ends(f"Pricing {day}", THREE)
    plain.until(2030, 1, 11, 16)  # the third closes, and the rest begins
    plain.clock.time += 14 * DAY + minutes * MINUTE
    plain.meeting_ends("Roadmap", THREE)
    told = [card for card in plain.told("Grace") if card.buttons == ("Yes", "Less", "Stop")]
    assert len(told) == asked_whether
    assert len(asked(plain)) == 3


@pytest.mark.parametrize(("days", "times"), [(29, 3), (30, 4)])
def test_a_series_without_decisions_is_asked_about_again_after_a_month(plain: Office, days: int, times: int) -> None:
    live(plain, "quiet = []")
    for day in range(3):
        plain.clock.time = MONDAY_NOON + 3 * day * DAY
        plain.meeting_ends(f"Pricing {day}", THREE, series="pricing")
        for who, answer in (("Ana", "They'd like it"), ("Grace", "No decision today"), ("Linus", "No decision today")):
            plain.press(who, answer)
        plain.time_passes(hours=5)
    plain.clock.time = MONDAY_NOON + (6 + days) * DAY
    plain.meeting_ends("Pricing once more", THREE, series="pricing")
    assert len(asked(plain)) == times
