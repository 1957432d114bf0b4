"""The owners of overdue cases are reminded because a reader wants it: once in a week, whoever presses, at work."""

import pytest

from bot.commands import NudgeOwners
from tests.journeys.digests.northwind import WITH_MEI, a_week, digests_of
from tests.journeys.wins.told import ON_PLAIN
from tests.office import Office
from tests.outside import Seen

NUDGE = "Nudge an owner"
WAITS = "D-1 is waiting for you"


def overdue(office: Office) -> Seen:
    """Let a case become overdue, and return the digest that says so."""
    a_week(office)
    office.until(2030, 1, 21, 8)
    return digests_of(office, "Mei")[-1]


def reminders(office: Office, who: str = "Ana") -> list[Seen]:
    return [card for card in office.told(who) if WAITS in card.words]


def test_owners_are_reminded_once_however_often_it_is_pressed(office: Office) -> None:
    card = overdue(office)
    assert "The owner of D-1 is reminded, in their working hours." in office.press_on("Mei", card, NUDGE).words
    office.time_passes(minutes=1)
    assert "has been reminded already, since Mon 21 Jan" in office.press_on("Mei", card, NUDGE).words
    office.time_passes(hours=1)
    [seen] = reminders(office)
    assert "due since Mon 14 Jan" in seen.words
    form = office.press_on("Ana", seen, "Change it").form
    office.sends("Ana", form, to="Raise it for new customers only")
    office.time_passes(minutes=1)
    assert not reminders(office)
    assert "Raise it for new customers only" in " ".join(card.words for card in office.told("Ana"))
    assert office.rows("select count(*) from audit where what = 'had the owner reminded'") == [(1,)]
    assert "nobody to remind" in office.press_on("Mei", card, NUDGE).words


@ON_PLAIN
def test_whoever_presses_and_at_once_there_is_one_reminder_a_week(office: Office) -> None:
    overdue(office)
    for who in ("Mei", "Dana", "Mei"):
        office.do(NudgeOwners("2030-W03"), office.person(who))
    office.time_passes(hours=8)
    assert len(reminders(office)) == 1
    office.until(2030, 1, 28, 8)
    office.press_on("Mei", digests_of(office, "Mei")[-1], NUDGE)
    office.time_passes(hours=1)
    assert len(reminders(office)) == 2
    assert office.rows("select number, week from case_nudges order by week") == [(1, "2030-W04"), (1, "2030-W05")]


@ON_PLAIN
def test_at_night_it_waits_for_the_owners_morning(office: Office) -> None:
    card = overdue(office)
    office.until(2030, 1, 21, 22)
    office.press_on("Mei", card, NUDGE)
    office.until(2030, 1, 22, 7)
    assert reminders(office) == []
    office.until(2030, 1, 22, 8, 1)
    assert len(reminders(office)) == 1


@ON_PLAIN
def test_who_wants_to_be_left_alone_is_left_alone_and_nobody_is_told_so(office: Office) -> None:
    card = overdue(office)
    office.types("Ana", "stop")
    said = office.press_on("Mei", card, NUDGE).words
    assert "is reminded, in their working hours" in said
    office.time_passes(hours=8)
    assert reminders(office) == []


@ON_PLAIN
@pytest.mark.parametrize("mode", ["rehearsal", "off"])
def test_in_rehearsal_nobody_is_reminded(office: Office, mode: str) -> None:
    card = overdue(office)
    office.configure(WITH_MEI.replace('mode = "live"', f'mode = "{mode}"').replace('["ada@', '["pia@'))
    assert "nobody to remind" in office.press_on("Mei", card, NUDGE).words
    office.time_passes(hours=8)
    assert reminders(office) == []


@ON_PLAIN
@pytest.mark.parametrize("label", [NUDGE, "Open list", "CSV"])
def test_who_has_lost_the_role_reads_one_sentence_at_each_click(office: Office, label: str) -> None:
    card = overdue(office)
    office.configure(WITH_MEI.replace("mei@", "tom@"))
    told = office.press_on("Mei", card, label)
    said = " ".join((told.words, *told.errors.values()))
    assert "The weekly numbers are for CX leads and the sponsor" in said
    assert "D-1" not in said
    assert office.rows("select number from case_nudges") == []


@ON_PLAIN
def test_a_case_across_silos_that_nobody_owns_any_more_is_the_one_thing_to_do(office: Office) -> None:
    a_week(office)
    office.rows("update case_files set owner = 'gone/1'")
    office.until(2030, 1, 21, 8)
    card = digests_of(office, "Mei")[-1]
    assert "D-1 is about several teams, and whoever owned it is no longer here." in card.words
    assert card.buttons[2] == "Across silos"
