"""What reminders of other products got wrong, each as it was told there; none of it happens here."""

from datetime import UTC, datetime, timedelta

from bot.commands import Tidy
from bot.people import CLOCK
from tests.journeys.leaders.cast import cards, with_leaders
from tests.office import Office

GRACE = 'leaders = [{ email = "grace@northwind.example" }]'


def leads_from(zone: str, remind: str = "Mon 08:30") -> str:
    """Return a setup in which Grace leads, in a zone."""
    leader = f'{{ email = "grace@northwind.example", timezone = "{zone}", remind = "{remind}" }}'
    return with_leaders(f"leaders = [{leader}]")


def weeks(office: Office) -> list[object]:
    return [week for (week,) in office.rows("select week from led_weeks order by week")]


def test_polling_every_twelve_hours_loses_no_cycle_and_doubles_none(plain: Office) -> None:
    """Microsoft's Workplace Awards compares days of the month every 12 h: 0 reminders in a fortnight, or each twice."""
    plain.configure(with_leaders(GRACE))
    while plain.clock.time < datetime(2030, 4, 8, tzinfo=UTC):
        plain.time_passes(hours=12)
        plain.do(Tidy(), CLOCK)
    assert weeks(plain) == [f"2030-W{number:02}" for number in range(3, 15)]
    assert len(cards(plain, "Grace")) == 12


def test_nobody_is_reminded_at_an_hour_that_is_right_elsewhere(plain: Office) -> None:
    """18F/dolores-landingham-slack-bot, 100: everybody was messaged at 7 in New York, wherever they were."""
    zones = {"grace": "America/Los_Angeles", "linus": "America/New_York", "ana": "Europe/Berlin"}
    leaders = (f'{{ email = "{who}@northwind.example", timezone = "{zone}" }}' for who, zone in zones.items())
    plain.configure(with_leaders(f"leaders = [{', '.join(leaders)}]"))
    came: dict[str, int] = {}
    plain.until(2030, 1, 14, 0)
    while len(came) < len(zones):
        plain.time_passes(minutes=30)
        came |= {who: plain.clock.time.hour for who in zones if who not in came and cards(plain, who.title())}
    assert came == {"ana": 7, "linus": 13, "grace": 16}


def test_the_card_speaks_of_the_readers_time_and_not_of_utc(plain: Office) -> None:
    """18F/standup-slack-bot, 28: times were shown in UTC. Half past eight in Tokyo is night there."""
    plain.people_are(plain.profile("Grace", "Asia/Tokyo"))
    plain.configure(leads_from("Asia/Tokyo"))
    plain.until(2030, 1, 13, 23, 31)
    [card] = cards(plain, "Grace")
    assert "Good morning, Grace." in card.words
    plain.sends("Grace", plain.press("Grace", "I am away").form, until="2030-01-15")
    plain.time_passes(minutes=1)
    assert "You are back on Tue 15 Jan." in cards(plain, "Grace")[0].words


def test_the_wall_clock_stays_when_clocks_are_changed(plain: Office) -> None:
    """CubicrootXYZ/RemindMe, 359: a daily reminder came an hour off from the day on which clocks were changed."""
    plain.configure(leads_from("Europe/Berlin"))
    for day, hour in ((datetime(2030, 3, 25, tzinfo=UTC), 7), (datetime(2030, 4, 1, tzinfo=UTC), 6)):
        plain.until(day.year, day.month, day.day, hour, 29)
        before = len(cards(plain, "Grace"))
        plain.until(day.year, day.month, day.day, hour, 30)
        assert len(cards(plain, "Grace")) == before + 1


def test_the_day_that_names_a_week_and_the_day_of_its_reminder_are_of_one_calendar(plain: Office) -> None:
    """ComposioHQ/composio, 3640: the label was of the server's zone and the reminder of the reader's, so it doubled."""
    plain.configure(leads_from("Pacific/Kiritimati", "Mon 09:00"))  # where Monday, 09:00 is Sunday, 19:00 in UTC
    plain.until(2030, 1, 13, 19, 0)
    assert weeks(plain) == ["2030-W03"]
    for _ in range(14):
        plain.clock.time += timedelta(hours=12)
        plain.do(Tidy(), CLOCK)
        plain.time_passes(seconds=2)
    assert weeks(plain) == ["2030-W03", "2030-W04"]
    assert len(cards(plain, "Grace")) == 2
