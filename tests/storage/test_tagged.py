"""What a case may be tagged with, and by whom."""

import pytest

from tests.journeys.cases.test_tagging import SIX, TAGS, case_of, case_opens, opened, tagged
from tests.journeys.digests.northwind import digests_of
from tests.office import Office


def test_the_form_holds_what_the_case_has_and_what_is_left_out_goes(plain: Office) -> None:
    case_opens(plain, SIX)
    assert "Across teams: Checkout, Claims" in case_of(plain).words
    tagged(plain, repeat="yes", tags="Billing", teams="Claims")
    assert [field.value for field in opened(plain).handle.fields] == ["yes", "Billing", "Claims"]
    tagged(plain)
    card = case_of(plain).words
    assert "Across" not in card
    assert "Tags:" not in card
    assert "Nothing with" in plain.types("Mei", "decisions billing").words


@pytest.mark.parametrize(
    ("values", "field", "says"),
    [
        ({"tags": "a, b, c, d, e, f"}, "tags", "A case can bear 5 tags at most."),
        ({"repeat": "yes", "tags": "a, b, c, d, e"}, "tags", "A case can bear 5 tags at most."),
        ({"tags": "x" * 31}, "tags", "is longer than 30 letters"),
        ({"teams": "Sales"}, "teams", "There is no team called “Sales”. These are known: Claims"),
        ({"teams": "Checkout"}, "teams", "There is no team called “Checkout”"),
    ],
)
def test_what_cannot_be_is_said_beside_its_field(plain: Office, values: dict[str, str], field: str, says: str) -> None:
    case_opens(plain)
    told = tagged(plain, **values)
    assert says in told.errors[field]
    assert plain.rows("select * from tagged") == []


def test_bad_words_are_tags_like_any_other(plain: Office) -> None:
    case_opens(plain)
    tagged(plain, tags="<!channel>, %_'\", 🌻, עברית", teams=" CLAIMS ,claims\n\n")
    assert "<!channel>" in case_of(plain).words
    assert plain.rows("select team from touching") == [("Claims",)]
    assert "D-1" in plain.types("Mei", "decisions עברית").words
    tagged(plain, tags="customer must REPEAT themselves, Kundschaft muss sich wiederholen")
    assert plain.rows("select tag from tagged") == [("customer must repeat themselves",)]


def test_nobody_but_whoever_may_decide_it_tags_it(plain: Office) -> None:
    case = case_opens(plain)
    for who in ("Guido", "Ana", "Mei", "Ken"):
        told = plain.press_on(who, case, TAGS)
        assert told.form is None
        assert "D-1 belongs to somebody else" in told.words, who


def test_a_week_without_any_does_not_speak_of_silos(plain: Office) -> None:
    case_opens(plain)
    plain.until(2030, 1, 14, 8, 1)
    [digest] = digests_of(plain, "Mei")
    assert "across teams" not in digest.words
    form = plain.press_on("Mei", digest, "Open list").form
    assert "D-1" not in plain.sends("Mei", form, kind="across").words
