"""A meeting stands in people's calendars; when it is over, they are asked like after any other."""

from tests.diaries import Diaries
from tests.office import Office

TEAM = ("Grace", "Linus", "Ada")


def test_after_a_planned_meeting_the_room_that_its_invitation_names_is_asked(office: Office) -> None:
    diaries = Diaries(office)
    diaries.of("Grace", "Linus")
    for who in ("Grace", "Linus"):
        diaries.says(who, diaries.meeting("Pricing in #checkout", *TEAM))
    diaries.pass_by(minutes=120)
    assert office.seen_in() == []
    diaries.pass_by(minutes=1)
    [card] = office.seen_in()
    assert "Pricing in #checkout" in card.words
    office.press("Grace", "They'd like it")
    office.time_passes(minutes=1)
    [card] = office.seen_in()
    assert "1 of 3 answered" in card.words


def test_a_private_meeting_is_nobodys_business(office: Office) -> None:
    diaries = Diaries(office)
    diaries.of("Grace")
    diaries.says("Grace", diaries.meeting("Canary in #checkout", *TEAM, CLASS="PRIVATE"))
    diaries.pass_by(minutes=125)
    assert office.seen_in() == []
    assert "Canary" not in office.types("Grace", "why").words
