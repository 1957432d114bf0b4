"""People talk to the bot: it answers them alone, with what is any use to them."""

import pytest

from bot.typed import called
from tests.office import NORTHWIND, Office

THREE = ("Ana", "Grace", "Linus")


def test_a_typo_is_met_with_what_was_meant_and_with_what_there_is(office: Office) -> None:
    told = office.types("Grace", "halp")
    assert "Did you mean help?" in told.words
    assert f"{called(office.outside.name)} where" in told.words


@pytest.mark.parametrize(
    ("who", "sees", "not_"),
    [
        ("Grace", ("/chair ask", "/chair privacy"), ("/chair setup", "/chair pause")),
        ("Ana", ("/chair pause",), ("/chair setup",)),  # she leads a team
        ("Pia", ("/chair setup:",), ("/chair setup off",)),
        ("Ada", ("/chair setup:", "/chair setup off", "/chair pause"), ()),
        ("Gus", ("Only people of Northwind", "/chair privacy"), ("/chair ask", "/chair stop")),
    ],
)
def test_help_lists_what_this_person_may_use(
    office: Office, who: str, sees: tuple[str, ...], not_: tuple[str, ...]
) -> None:
    said = office.types(who, "help").words
    name = called(office.outside.name)
    assert [part for part in sees if part.replace("/chair", name) not in said] == []
    assert [part for part in not_ if part.replace("/chair", name) in said] == []


def test_why_names_the_limits_of_whoever_asks(office: Office) -> None:
    office.meeting_ends("Pricing", THREE)
    said = office.types("Grace", "why").words
    assert "1 a day, 3 in seven days, at least 60 minutes apart" in said
    assert "You were asked once in the last seven days." in said
    office.types("Grace", "stop")
    assert "You asked not to be asked." in office.types("Grace", "why").words


def test_privacy_tells_what_is_kept_and_who_sees_it(office: Office) -> None:
    assert "What is kept on you, and who sees it" in office.types("Grace", "privacy").words


def ignore_three(office: Office) -> None:
    for day in (7, 8, 9):
        office.until(2030, 1, day, 12)
        office.meeting_ends(f"Pricing {day}", THREE)
        office.until(2030, 1, day, 17)


def test_whoever_let_three_pass_is_asked_once_whether_it_is_still_useful(office: Office) -> None:
    ignore_three(office)
    office.until(2030, 1, 15, 12)
    office.meeting_ends("Roadmap", THREE)
    assert not [card for card in office.told("Grace") if "still useful" in card.words]
    office.until(2030, 1, 24, 12)
    office.meeting_ends("Claims", THREE)
    [card] = [card for card in office.told("Grace") if "Is this still useful?" in card.words]
    assert card.buttons == ("Yes", "Less", "Stop")
    assert not [card for card in office.seen_in() if "After “Claims”" in card.words]
    office.until(2030, 1, 25, 12)
    office.meeting_ends("Basket", THREE)
    assert [card for card in office.seen_in() if "After “Basket”" in card.words]
    assert len([card for card in office.told("Grace") if "Is this still useful?" in card.words]) == 1


def test_less_halves_both_limits(office: Office) -> None:
    ignore_three(office)
    office.until(2030, 1, 28, 12)
    office.meeting_ends("Claims", THREE)
    [card] = [card for card in office.told("Grace") if "Is this still useful?" in card.words]
    assert "You will be asked less" in office.press_on("Grace", card, "Less").words
    for day in (28, 29, 30, 31):
        office.until(2030, 1, day, 13)
        office.meeting_ends(f"Basket {day}", ("Guido", "Ken", "Dana", "Grace"))
    times = office.rows("select person, at from asked where at > '2030-01-20' order by at")
    assert [str(at)[8:10] for person, at in times if person == office.person("Grace").key] == ["28", "30"]
    assert "1 in two days, 3 in fourteen days" in " ".join(card.words for card in office.home("Grace"))


def test_stop_is_for_good_until_they_say_otherwise(office: Office) -> None:
    office.configure(NORTHWIND)
    office.types("Grace", "stop")
    office.meeting_ends("Pricing", ("Ana", "Grace", "Linus", "Guido"))
    assert "@Grace" not in office.seen_in()[0].words
