"""A case is asked back about, and closed, for people of whom some are on Slack, some on Teams, and some on both."""

from dataclasses import replace

from bot.commands import EndMeeting
from bot.people import Person
from tests.both.company import Both
from tests.outside import Seen
from tests.tables import changed, everything_in

ASKED = "Would a longer notice help?"
ELSEWHERE = ("Noor", "Sam")
NEW = "Raise it for new customers only"


def case_opens(both: Both) -> Seen:
    """Ask Ana, Guido and Grace, who are on both, and Noor and Sam, whom only Teams knows."""
    both.is_on_teams("Noor", "Sam")
    meeting = both.office.meeting("Pricing", ("Ana", "Guido", "Grace"), decision="Raise the price")
    others = tuple(Person("teams", who) for who in ELSEWHERE)
    both.office.do(EndMeeting(replace(meeting, people=(*meeting.people, *others))), meeting.host)
    both.office.courier_comes()
    both.answers("slack", "Grace", "They'd dislike it")
    both.answers("slack", "Guido", "They'd dislike it")
    both.office.until(2030, 1, 7, 16, 1)
    [case] = both.told("slack", "Ana", "deserves a second look")
    return case


def in_the_room(both: Both, words: str) -> list[Seen]:
    return [card for card in both.office.run(both.slack.seen_in("#checkout", "Ada")) if words in card.words]


def alone(both: Both, words: str) -> dict[str, list[str]]:
    """Return by platform who is told alone."""
    who = ("Ana", "Guido", "Grace", "Ken", *ELSEWHERE)
    return {name: [one for one in who if both.told(name, one, words)] for name in ("slack", "teams")}


def test_the_outcome_reaches_those_on_the_other_platform_in_the_same_words(both: Both) -> None:
    case = case_opens(both)
    both.sends("slack", "Ana", both.press("slack", "Ana", case, "Change it").form, to=NEW)
    [outcome] = in_the_room(both, NEW)
    assert alone(both, "Thanks to all who spoke up") == {"slack": [], "teams": [*ELSEWHERE]}
    told = both.told("teams", "Noor", NEW) + both.told("teams", "Sam", NEW)
    assert {card.words for card in told} == {outcome.words}


def test_what_is_asked_back_is_answered_on_either_platform_and_by_one_person_once(both: Both) -> None:
    case = case_opens(both)
    both.sends("slack", "Ana", both.press("slack", "Ana", case, "Ask back").form, question=ASKED)
    assert alone(both, ASKED) == {"slack": [], "teams": [*ELSEWHERE]}
    [back], [of_noor] = in_the_room(both, ASKED), both.told("teams", "Noor", ASKED)
    for platform, words in (("slack", "Hm"), ("teams", "Yes, in spring")):
        form = both.press(platform, "Grace", back, "Answer without my name").form
        both.sends(platform, "Grace", form, words=words)
    both.sends("teams", "Noor", both.press("teams", "Noor", of_noor, "Answer without my name").form, words="No")
    both.office.until(2030, 1, 8, 12)
    [given] = both.told("slack", "Ana", "Answers to your question")
    assert "Yes, in spring" in given.words
    assert "Hm" not in given.words
    assert both.told("teams", "Noor", ASKED)[0].buttons == ()


def test_the_transaction_that_keeps_such_an_answer_names_neither_account(both: Both) -> None:
    case = case_opens(both)
    both.sends("slack", "Ana", both.press("slack", "Ana", case, "Ask back").form, question=ASKED)
    [back] = in_the_room(both, ASKED)
    form = both.press("teams", "Grace", back, "Answer without my name").form
    before = everything_in(both.office)
    both.sends("teams", "Grace", form, words="Yes, in spring")
    new = changed(before, everything_in(both.office))
    assert set(new) == {"deliveries", "given"}
    assert not [cell for rows in new.values() for row in rows for cell in row if "race" in str(cell)]
