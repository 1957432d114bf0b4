"""Whoever shares words is told beforehand whether a language model may sort them, and that does not change."""

from tests.journeys.digests.northwind import SIX, WITH_MEI
from tests.journeys.wins.worded import switched_on, writing
from tests.office import Office
from tests.wordsmith import Wordsmith

MAY = "A language model may sort shared words into themes, without name, meeting and time"
MAY_NOT = "No language model reads them."


def form_of(office: Office, who: str) -> str:
    [card] = office.press(who, "They'd dislike it").cards
    form = office.press_on(who, card, "Say why").form
    assert form
    return form.words


def test_the_form_says_so_for_as_long_as_the_question_is_open(office: Office) -> None:
    writing(office, Wordsmith())
    office.configure(WITH_MEI)
    office.meeting_ends("Before", SIX)
    switched_on(office)
    assert MAY_NOT in form_of(office, "Ana")
    office.until(2030, 1, 7, 18)
    office.until(2030, 1, 8, 12)
    office.meeting_ends("After", SIX)
    office.configure(WITH_MEI)
    said = form_of(office, "Ana")
    assert MAY in said
    assert "themes of at least 5 people" in said
    assert MAY_NOT not in said
