"""What was asked and decided, for everyone who may see it and for nobody else."""

import pytest

from tests.office import NORTHWIND, Office

SETUP = NORTHWIND.replace("[people]\n", '[people]\ncx_leads = ["mei@northwind.example"]\n')
THREE = ("Guido", "Grace", "Linus")
OF_CHECKOUT = ("Grace", "Guido", "Omar")  # Grace hosts, and Ana leads her team


def case_opens(office: Office, people: tuple[str, ...]) -> None:
    office.configure(SETUP)
    office.meeting_ends("Pricing", people)
    office.says_why(people[1], objects="yes")
    office.until(2030, 1, 7, 16, 1)


@pytest.mark.parametrize(
    ("who", "result", "case"),
    [
        ("Grace", True, True),  # the owner, who was asked
        ("Guido", True, True),  # asked
        ("Ana", False, True),  # leads the team
        ("Mei", True, True),  # CX lead
        ("Dana", True, True),  # sponsor
        ("Ken", False, False),  # leads another team
        ("Tom", False, False),  # was not there
        ("Ada", False, False),  # an admin sees no answers
        ("Pia", False, False),
    ],
)
def test_everyone_sees_of_a_case_what_the_table_says(office: Office, who: str, *, result: bool, case: bool) -> None:
    case_opens(office, OF_CHECKOUT)
    said = office.types(who, "decisions").words
    assert ("1 of 3 answered" in said) is result
    assert ("D-1 deserves a second look" in said) is case
    assert ("Pricing" in said) is case


def test_a_private_meeting_is_not_named_to_whoever_may_see_its_case(office: Office) -> None:
    case_opens(office, THREE)
    office.rows("update asks set hidden = 1")
    said = office.types("Dana", "decisions").words
    assert "D-1" in said
    assert "Pricing" not in said


def test_a_guest_sees_none(office: Office) -> None:
    case_opens(office, THREE)
    assert "Only people of Northwind are asked here." in office.types("Gus", "decisions").words


def test_they_are_turned_over(office: Office) -> None:
    for number in range(12):
        office.types("Ana", f"ask Raise the price {number} times")
    office.time_passes(days=1)
    told = office.types("Ana", "decisions")
    assert told.words.count("Nobody answered") == 10
    older = office.press_on("Ana", told.cards[0], "Older")
    assert older.words.count("Nobody answered") == 2
    assert office.press_on("Ana", older.cards[0], "Newer").words.count("Nobody answered") == 10
