"""Before anybody gets a digest it can be tried: by readers as it will look, by admins as who gets it and when."""

import pytest

from tests.journeys.digests.northwind import WITH_MEI, a_week, digests_of
from tests.journeys.wins.told import ON_PLAIN
from tests.office import Office


@pytest.mark.parametrize("mode", ["live", "rehearsal"])
def test_a_reader_sees_what_would_be_sent_and_nobody_else_gets_anything(office: Office, mode: str) -> None:
    a_week(office)
    office.until(2030, 1, 14, 7)
    office.configure(WITH_MEI.replace('mode = "live"', f'mode = "{mode}"'))
    preview = office.types("Mei", "digest preview").words
    assert "A preview for you alone: nothing was sent to anybody." in preview
    assert "Who gets the next one" in preview
    assert ("once the bot is live" in preview) == (mode == "rehearsal")
    assert "Week of Mon 7 Jan" in preview
    assert "3 of 6 who were asked have answered: 50%" in preview
    assert office.rows("select week from digests_sent") == []
    assert digests_of(office, "Dana") == []
    office.until(2030, 1, 14, 8)
    assert len(digests_of(office, "Mei")) == (mode == "live")


@ON_PLAIN
def test_an_admin_reads_who_gets_it_and_no_number(office: Office) -> None:
    a_week(office)
    office.until(2030, 1, 14, 7)
    said = office.types("Ada", "digest preview").words
    assert "Who gets the next one" in said
    assert "Nothing was sent to anybody." in said
    assert "The weekly numbers are for CX leads and the sponsor" in said
    assert "D-1" not in said
    assert "%" not in said


@ON_PLAIN
def test_others_are_told_who_may_try_it(office: Office) -> None:
    a_week(office)
    assert "can be tried by CX leads" in office.types("Grace", "digest preview").words


@ON_PLAIN
def test_on_home_a_reader_sends_it_to_themselves(office: Office) -> None:
    a_week(office)
    office.until(2030, 1, 14, 8)
    [card] = [card for card in office.home("Mei") if "Send it to me now" in card.buttons]
    assert "A preview for you alone" in office.press_on("Mei", card, "Send it to me now").words


@ON_PLAIN
def test_in_german_it_is_german(office: Office) -> None:
    office.people_are(office.profile("Mei", language="de"))
    a_week(office)
    assert "Eine Vorschau nur für dich" in office.types("Mei", "digest preview").words
