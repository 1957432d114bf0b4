"""`app.py simulate`: what would come of every meeting in a calendar, with the company's setup, writing nothing."""

import json
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.company import Mode, Setup, read_setup
from bot.meetings import Meeting
from bot.sources.ended import ended
from bot.sources.ics import occurrences
from handlers.operate import WrongUse, simulate
from tests.diaries import HOUR, Diaries, mail
from tests.office import NORTHWIND, Office
from tests.operate.process import Machine
from tests.operate.test_calendar import feed as feed_of
from tests.operate.test_calendar import office_time
from tests.platforms.calendars import feed

TEAM = ("Grace", "Linus", "Ada", "Tom")
OTHERS = ("Ken", "Barbara", "Mei", "Omar")
DAY = timedelta(days=1)


@pytest.fixture
def diaries(plain: Office) -> Diaries:
    return Diaries(plain)


async def read(
    page: bytes, owner: str, window: tuple[datetime, datetime], zone: str
) -> tuple[tuple[Meeting, ...], tuple[str, ...]]:
    found, troubles = occurrences(page, *window, zone)
    return tuple(ended(one, owner) for one in found), tuple(trouble.words for trouble in troubles)


def simulated(diaries: Diaries, folder: Path, *events: str, **wish: Any) -> str:  # noqa: ANN401  # a Wish's fields
    file = folder / "ana.ics"
    file.write_bytes(feed(*events))
    told: str = diaries.office.run(simulate.told(simulate.Wish(file, **wish), read, diaries.desk))
    return told


def objects(told: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in told.splitlines()]


def test_every_meeting_is_asked_about_or_told_the_rule(diaries: Diaries, tmp_path: Path) -> None:
    told = simulated(
        diaries,
        tmp_path,
        diaries.meeting("Pricing", *TEAM),
        diaries.meeting("One to one", "Grace", "Linus", after=2 * HOUR),
        diaries.meeting("Lunch", *OTHERS, after=2 * HOUR),
        diaries.meeting("Roadmap", *OTHERS, after=3 * HOUR, STATUS="CANCELLED"),
        as_json=True,
    )
    assert [(one["title"], one["asked"], one["rule"]) for one in objects(told)] == [
        ("Pricing", True, None),
        ("Lunch", False, "social or placeholder"),
        ("", False, "sensitive title"),
        ("Roadmap", False, "cancelled"),
    ]


def test_one_object_a_line_says_what_is_documented(diaries: Diaries, tmp_path: Path) -> None:
    weekly = diaries.meeting("Pricing", *TEAM, RRULE="FREQ=WEEKLY;COUNT=2", UID="p/1")
    first, second = objects(simulated(diaries, tmp_path, weekly, as_json=True))
    assert first == {
        "uid": "p/1",
        "recurrence_id": "2030-01-07T13:00:00+00:00",
        "title": "Pricing",
        "starts_at": "2030-01-07T13:00:00Z",
        "ends_at": "2030-01-07T14:00:00Z",
        "asked": True,
        "rule": None,
        "place": "in private, to 4 people",
    }
    assert second["recurrence_id"] == "2030-01-14T13:00:00+00:00"


def test_nothing_is_written_and_nobody_is_asked(diaries: Diaries, tmp_path: Path) -> None:
    tables = [name for (name,) in diaries.office.rows("select name from sqlite_schema where type = 'table'")]
    assert len(tables) > 20
    before = [diaries.office.rows(f"select * from {name}") for name in tables]  # noqa: S608  # ours
    simulated(diaries, tmp_path, diaries.meeting("Pricing", *TEAM), diaries.meeting("Lunch", *OTHERS))
    assert [diaries.office.rows(f"select * from {name}") for name in tables] == before  # noqa: S608  # ours
    assert diaries.office.courier_comes() == 0


def test_what_one_question_costs_is_missing_for_the_next(diaries: Diaries, tmp_path: Path) -> None:
    pages = [diaries.meeting(f"Pricing {number}", *TEAM, after=number * 2 * HOUR) for number in (1, 2)]
    told = objects(simulated(diaries, tmp_path, *pages, as_json=True))
    assert [one["rule"] for one in told] == [None, "too few people with budget left"]


def test_the_place_that_an_invitation_names_is_told(diaries: Diaries, tmp_path: Path) -> None:
    [one] = objects(simulated(diaries, tmp_path, diaries.meeting("Pricing #checkout", *TEAM), as_json=True))
    assert one["place"] == "plain:#checkout"


@pytest.mark.parametrize(("owner", "rule"), [(mail("Linus"), "declined"), (mail("Tom"), None), ("", None)])
def test_whose_calendar_it_is_says_what_was_declined(
    diaries: Diaries, tmp_path: Path, owner: str, rule: str | None
) -> None:
    page = diaries.meeting("Pricing", *TEAM).replace(
        f"ACCEPTED:mailto:{mail('Linus')}", f"DECLINED:mailto:{mail('Linus')}"
    )
    [one] = objects(simulated(diaries, tmp_path, page, owner=owner, as_json=True))
    assert one["rule"] == rule


def test_the_first_day_counts_and_the_last_does_not(diaries: Diaries, tmp_path: Path) -> None:
    daily = diaries.meeting("Pricing", *TEAM, RRULE="FREQ=DAILY;COUNT=9")
    days = datetime(2030, 1, 8), datetime(2030, 1, 10)  # noqa: DTZ001  # days of the company
    told = objects(simulated(diaries, tmp_path, daily, since=days[0], until=days[1], as_json=True))
    assert [one["starts_at"][:10] for one in told] == ["2030-01-08", "2030-01-09"]


def test_a_rehearsal_is_told_as_it_would_be_in_earnest(diaries: Diaries, tmp_path: Path) -> None:
    setup = read_setup(NORTHWIND)
    diaries.office.configure(replace(setup, asking=replace(setup.asking, mode=Mode.REHEARSAL, only=())))
    told = simulated(diaries, tmp_path, diaries.meeting("Pricing", *TEAM))
    assert told.startswith("Asking is in rehearsal. This is what would happen if it were live for every team.")
    assert "asked at 14:01, in private, to 4 people" in told


def test_while_asking_is_off_the_rule_is_that(diaries: Diaries, tmp_path: Path) -> None:
    setup: Setup = read_setup(NORTHWIND)
    diaries.office.configure(replace(setup, asking=replace(setup.asking, mode=Mode.OFF)))
    assert "not asked: asking is off" in simulated(diaries, tmp_path, diaries.meeting("Pricing", *TEAM))


def test_for_people_it_is_a_table_without_titles_that_are_nobodys_business(diaries: Diaries, tmp_path: Path) -> None:
    broken = "BEGIN:VEVENT\r\nUID:x\r\nSUMMARY:No start\r\nEND:VEVENT"
    canary = diaries.meeting("1", *TEAM, SUMMARY="Canary", CLASS="PRIVATE")
    told = simulated(diaries, tmp_path, canary, diaries.meeting("Pricing", *OTHERS), broken)
    assert "Canary" not in told
    assert "(its title is not shown)" in told
    assert "not asked: private" in told
    assert "2 meetings, 1 asked about. Nothing was written, and nobody was asked." in told
    assert "An event has no start and was left out." in told


def test_two_calendars_entries_of_one_meeting_are_one(diaries: Diaries, tmp_path: Path) -> None:
    pages = diaries.meeting("Pricing", *TEAM), diaries.meeting("Copy", *TEAM)
    told = objects(simulated(diaries, tmp_path, *pages, as_json=True))
    assert [one["rule"] for one in told] == [None, simulate.SAME]


@pytest.mark.parametrize(
    ("wish", "words"),
    [
        ({"owner": "Ana"}, "--owner is Ana; it should be an address"),
        ({"since": datetime(2030, 1, 8), "until": datetime(2030, 1, 8)}, "--to is 2030-01-08"),  # noqa: DTZ001  # days
    ],
)
def test_a_wish_that_cannot_be_is_named(diaries: Diaries, tmp_path: Path, wish: dict[str, Any], words: str) -> None:
    with pytest.raises(WrongUse, match=words):
        simulated(diaries, tmp_path, **wish)


def test_a_file_that_is_not_there_or_no_calendar_is_said(diaries: Diaries, tmp_path: Path) -> None:
    gone, list_ = tmp_path / "gone.ics", tmp_path / "list.ics"
    list_.write_text("My shopping list", encoding="utf-8")
    for file, words in ((gone, "cannot be read"), (list_, "not a calendar")):
        with pytest.raises(WrongUse, match=words):
            diaries.office.run(simulate.told(simulate.Wish(file), read, diaries.desk))


def test_the_real_command_works_beside_the_running_bot(machine: Machine) -> None:
    with machine.running():
        now = office_time(machine)
        file = machine.folder / "ana.ics"
        file.write_text(feed_of(Pricing=now + timedelta(minutes=50)), encoding="utf-8")
        told = machine.chair("simulate", "ana.ics", "--owner", "ana@northwind.example", "--json")
        [one] = objects(told.out)
        assert (told.code, one["title"]) == (0, "Pricing")
        assert {*one} == {"uid", "recurrence_id", "title", "starts_at", "ends_at", "asked", "rule", "place"}
        wrong = machine.chair("simulate", "nothing.ics")
        assert (wrong.code, wrong.err) == (2, "nothing.ics cannot be read: No such file or directory.\n")
        assert machine.chair("simulate", "ana.ics", "--from", "2020-01-01", "--to", "2020-01-02").out.startswith(
            "0 meet"
        )
