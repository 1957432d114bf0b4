"""A customer's own words stand beside the question: the newest that fit, for as long as the question stands."""

from datetime import timedelta

from tests.journeys.evidence.said import THREE, TODAY, WORDS, asked, quote, says
from tests.office import Office
from tests.platforms.test_slack_whole import QUESTION

HOSTILE = "<!channel> @here *bold* [us](https://evil.example) <@U0ANA> \u202egnp.exe ! עלה לי ביוקר 🌻"


def test_the_newest_words_of_the_team_stand_beside_the_question_with_where_and_when(office: Office) -> None:
    says(office, "Too old to matter", ref="r0", said_on=TODAY - timedelta(days=90), teams=("Checkout",))
    says(office, teams=("Checkout",), segment="Families", step="Paying", link="https://northwind.example/c17")
    says(office, "Newer, and of others", ref="r2", said_on=TODAY, teams=("Claims",))
    says(office, "Newer, and of nobody in particular", ref="r3", said_on=TODAY)
    words = asked(office, decision="Ask for the address again")
    assert words.index("Ask for the address again") < words.index(WORDS) < words.index("Answer as them")
    for told in ("A customer's own words", "Interview", "8 Dec 2029", "Families", "Paying"):
        assert told in words
    assert "C-17" not in words
    assert not any(other in words for other in ("Too old", "Newer"))


def test_they_stay_when_others_come_and_when_the_question_closes(office: Office) -> None:
    says(office)
    asked(office)
    says(office, "Quite another thing", ref="r2", said_on=TODAY)
    office.press("Grace", "They'd like it")
    office.time_passes(seconds=3)
    assert WORDS in office.seen_in("#checkout")[-1].words
    office.time_passes(hours=5)
    closed = office.seen_in("#checkout")[-1].words
    assert WORDS in closed
    assert "Quite another" not in closed


def test_none_fits_and_nothing_is_said_of_it(office: Office) -> None:
    says(office, teams=("Claims",))
    says(office, ref="r2", series=("Claims weekly",))
    words = asked(office)
    assert QUESTION in words
    assert "A customer's own words" not in words


def test_where_outsiders_come_to_read_they_go_with_the_decision_and_stay_away_when_it_closes(office: Office) -> None:
    says(office)
    ours = (WORDS, "Raise the price")
    asked_first = asked(office, decision="Raise the price")
    assert all(words in asked_first for words in ours)
    office.room_is("#checkout", (*THREE, "Gus"), outsiders=True)
    for hours in (0, 5):  # open, and closed
        office.time_passes(hours=hours, seconds=3)
        shown = office.seen_in("#checkout")[-1].words
        assert not any(words in shown for words in ours)


def test_what_customers_wrote_is_shown_as_they_wrote_it_and_calls_nobody(office: Office) -> None:
    says(office, quote(HOSTILE).words, source="<!here> _letters_", segment="*all*")
    words = asked(office)
    assert "<!channel> @here *bold* [us](https://evil.example) <@U0ANA>" in words
    assert "עלה לי ביוקר 🌻" in words
    assert "<!here> _letters_" in words
