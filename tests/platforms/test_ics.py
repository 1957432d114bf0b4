"""Calendar files as Google, Outlook, Exchange, Apple and Nextcloud write them; every instant worked out by hand."""

from bot.sources.ics import Attendee, Attending, Occurrence, Trouble, occurrences
from tests.platforms.calendars import FEEDS, utc


def read(name: str, start: str, end: str) -> tuple[tuple[Occurrence, ...], tuple[Trouble, ...]]:
    return occurrences((FEEDS / f"{name}.ics").read_bytes(), utc(start), utc(end), "Europe/Berlin")


def ends(found: tuple[Occurrence, ...]) -> list[tuple[str, str]]:
    return [(it.title, f"{it.ends_at:%m-%d %H:%M}") for it in found]


def test_a_google_series_keeps_its_wall_clock_over_the_end_of_summer_time() -> None:
    found, troubles = read("google", "2026-10-01", "2026-11-17")

    assert troubles == ()
    assert ends(tuple(it for it in found if it.title == "Checkout weekly" and not it.cancelled)) == [
        ("Checkout weekly", "10-05 09:00"),  # 11:00 in Berlin, two hours ahead
        ("Checkout weekly", "10-12 09:00"),
        ("Checkout weekly", "10-26 10:00"),  # one hour ahead; the 19th is excluded
        ("Checkout weekly", "11-16 10:00"),
    ]


def test_a_moved_occurrence_keeps_the_name_of_its_first_start() -> None:
    [moved] = read("google", "2026-11-02", "2026-11-04")[0]

    assert (moved.title, moved.recurrence_id) == ("Checkout weekly (moved)", "2026-11-02T09:00:00+00:00")
    assert (moved.starts_at, moved.ends_at) == (utc("2026-11-03T15:00"), utc("2026-11-03T16:00"))
    assert moved.recurring


def test_a_cancelled_occurrence_is_told_as_cancelled() -> None:
    [cancelled] = read("google", "2026-11-09", "2026-11-10")[0]

    assert cancelled.cancelled
    assert cancelled.recurrence_id == "2026-11-09T09:00:00+00:00"


def test_only_people_are_invited_and_addresses_are_lower_case() -> None:
    [weekly] = read("google", "2026-10-05", "2026-10-06")[0]

    assert weekly.organizer == "ada.fjord@northwind.example"
    assert weekly.attendees == (
        Attendee("ada.fjord@northwind.example", "Ada Fjord", Attending.ACCEPTED),
        Attendee("grace@northwind.example", "", Attending.NO_ANSWER),
        Attendee("linus.moss@northwind.example", "Moss, Linus", Attending.DECLINED),
    )
    assert weekly.description == "Prices, delivery and what else is left."
    assert (weekly.location, weekly.join_url) == ("Harbour room", "https://meet.google.com/abc-defg-hij")


def test_a_private_event_tells_no_words() -> None:
    [private] = read("google", "2026-10-28", "2026-10-29")[0]

    assert private.private
    assert "Nobody else" not in repr(private)
    assert (private.title, private.description, private.location) == ("", "", "")


def test_an_event_that_happens_once_has_no_recurrence_id_and_an_unknown_organizer_is_nobody() -> None:
    [once] = read("google", "2026-10-28", "2026-10-29")[0]

    assert (once.recurring, once.recurrence_id, once.organizer) == (False, "", "")


def test_outlook_names_its_zones_the_windows_way() -> None:
    found, troubles = read("outlook", "2026-10-20", "2026-11-10")

    assert troubles == ()
    assert [entry for entry in ends(found) if entry[0] == "Pricing review"] == [
        ("Pricing review", "10-23 08:00"),
        ("Pricing review", "10-30 09:00"),
        ("Pricing review", "11-06 09:00"),
    ]


def test_rooms_and_lists_of_outlook_are_nobody() -> None:
    [review] = read("outlook", "2026-10-23", "2026-10-24")[0]

    assert [(who.email, who.status) for who in review.attendees] == [
        ("grace.stone@northwind.example", Attending.TENTATIVE),
        ("linus.moss@northwind.example", Attending.ACCEPTED),
    ]
    assert review.organizer == "ada.fjord@northwind.example"


def test_a_teams_address_is_found_inside_a_wrapped_link() -> None:
    [review] = read("outlook", "2026-10-23", "2026-10-24")[0]

    assert review.join_url == (
        "https://teams.microsoft.com/l/meetup-join/19%3ameeting_NORTH%40thread.v2/0?context=%7b%22Tid%22%3a%221%22%7d"
    )


def test_a_day_out_of_office_is_not_busy_and_ends_at_midnight_where_the_person_is() -> None:
    [away] = [it for it in read("outlook", "2026-10-28", "2026-10-29")[0] if it.title == "Away"]

    assert (away.all_day, away.out_of_office, away.busy) == (True, True, False)
    assert (away.starts_at, away.ends_at) == (utc("2026-10-27T23:00"), utc("2026-10-28T23:00"))


def test_exchange_explains_its_own_zone_and_until_counts() -> None:
    found, _ = read("exchange", "2026-10-20", "2026-12-01")

    assert [entry for entry in ends(found) if entry[0] == "Roadmap"] == [
        ("Roadmap", "10-23 13:00"),
        ("Roadmap", "10-30 14:00"),
        ("Roadmap", "11-06 14:00"),
    ]
    assert {it.join_url for it in found if it.title == "Roadmap"} == {
        "https://teams.microsoft.com/l/meetup-join/19%3ameeting_ROADMAP%40thread.v2/0?context=%7b%22Tid%22%3a%221%22%7d"
    }


def test_a_microsoft_address_of_a_zone_is_understood() -> None:
    [call] = [it for it in read("exchange", "2026-10-23", "2026-10-24")[0] if it.uid == "utc"]

    assert call.ends_at == utc("2026-10-23T08:30")
    assert not call.busy


def test_a_zone_nobody_knows_is_said_and_never_silently_utc() -> None:
    found, troubles = read("exchange", "2026-10-23", "2026-10-24")

    [event] = [it for it in found if it.uid == "unresolved"]
    assert event.ends_at == utc("2026-10-23T06:30")  # 08:30 in Berlin
    assert troubles == (
        Trouble(
            "", "The time zone '(UTC-05:00) Eastern Time (US & Canada)' is unknown; Europe/Berlin was used instead."
        ),
    )


def test_apple_hides_addresses_behind_ids() -> None:
    found, troubles = read("apple", "2026-10-30", "2026-10-31")

    [handover] = [it for it in found if it.uid == "7D8E-SUPPORT"]
    assert troubles == ()
    assert handover.ends_at == utc("2026-10-30T22:00")  # 18:00 in New York, still on summer time
    assert handover.attendees == (Attendee("grace@northwind.example", "Grace Stone", Attending.ACCEPTED),)
    assert handover.organizer == "ada@northwind.example"
    assert handover.join_url == "https://northwind.zoom.us/j/98765432101?pwd=abc"


def test_a_time_without_a_zone_is_where_the_person_is() -> None:
    [floating] = [it for it in read("apple", "2026-10-30", "2026-10-31")[0] if it.uid == "floating"]

    assert (floating.starts_at, floating.ends_at) == (utc("2026-10-30T08:00"), utc("2026-10-30T08:45"))
    assert not floating.busy


def test_a_duration_is_counted_from_the_instant_over_the_end_of_summer_time() -> None:
    found, _ = read("nextcloud", "2026-10-24", "2026-11-02")

    assert ends(found) == [
        ("Night migration", "10-25 06:00"),  # ten hours after 20:00 UTC, not 08:00 by the clock on the wall
        ("Night migration", "11-01 07:00"),
    ]


def test_a_conference_by_telephone_is_not_the_join_address() -> None:
    [first] = read("nextcloud", "2026-10-25", "2026-10-26")[0]

    assert first.join_url == "https://cloud.northwind.example/call/k3y"
