"""The owner of a case asks back: everyone who was asked may answer, and nobody learns who did."""

from tests.journeys.cases.test_deciding import case_opens
from tests.office import Office
from tests.outside import Seen, Told

ASKED = "Would a longer notice help?"
HELPS, TOO_LATE = "Yes, if we tell them in spring", "No, it is the price itself"


def asks_back(office: Office, case: Seen | None = None, words: str = ASKED) -> Told:
    told = office.sends("Ana", office.press_on("Ana", case or case_opens(office), "Ask back").form, question=words)
    office.time_passes(seconds=3)
    return told


def answers(office: Office, who: str, words: str) -> Told:
    return office.sends(who, office.press(who, "Answer without my name").form, words=words)


def closes(office: Office) -> None:
    office.until(2030, 1, 8, 12)  # four working hours after four on Monday
    office.time_passes(seconds=3)


def passed_on(office: Office, who: str = "Ana") -> list[Seen]:
    return [card for card in office.told(who) if "Answers to your question about D-1" in card.words]


def test_it_stands_under_the_question_and_is_answered_by_everyone_who_was_asked(office: Office) -> None:
    case = case_opens(office)
    form = office.press_on("Ana", case, "Ask back").form
    assert form
    assert form.fields == ("question",)
    told = office.sends("Ana", form, question=ASKED)
    assert "all answers come to you together" in told.words
    back = office.seen_in()[-1]
    assert ASKED in back.words
    assert "D-1" in back.words
    assert back.buttons == ("Answer without my name",)
    opened = office.press_on("Grace", back, "Answer without my name").form
    assert opened
    assert ASKED in opened.words or office.outside.name == "plain"  # which shows no notes
    assert "Noted, without your name" in answers(office, "Grace", HELPS).words
    assert "Noted, without your name" in answers(office, "Linus", TOO_LATE).words
    assert not passed_on(office)
    closes(office)
    [given] = passed_on(office)
    assert HELPS in given.words
    assert TOO_LATE in given.words
    assert not [who for who in ("Grace", "Linus") if who in given.words]
    assert "Closed" in office.seen_in()[-1].words
    assert office.seen_in()[-1].buttons == ()


def test_an_answer_can_be_changed_and_taken_back_until_it_closes(office: Office) -> None:
    asks_back(office)
    told = answers(office, "Grace", "Hm")
    answers(office, "Linus", TOO_LATE)
    changed = office.sends("Grace", office.press_on("Grace", told.cards[0], "Change my answer").form, words=HELPS)
    again = office.press_on("Linus", answers(office, "Linus", "Wait").cards[0], "Take it back")
    assert "Nothing of yours is kept" in again.words
    assert "Noted" in office.sends("Linus", office.press_on("Linus", again.cards[0], "Answer without my name").form,
                                   words=TOO_LATE).words  # fmt: skip
    assert changed.cards
    closes(office)
    [given] = passed_on(office)
    assert HELPS in given.words
    assert "Hm" not in given.words
    assert given.words.count(TOO_LATE) == 1
    assert "Wait" not in given.words


def test_the_owner_asks_once_and_nobody_else_does(office: Office) -> None:
    case = case_opens(office)
    assert "belongs to somebody else" in office.press_on("Grace", case, "Ask back").words
    asks_back(office, case)
    assert "can be done once" in office.press_on("Ana", case, "Ask back").words


def test_who_was_not_asked_the_owner_and_guests_cannot_answer_and_hear_why(office: Office) -> None:
    asks_back(office)
    back = office.seen_in()[-1]
    assert (
        "Only people who were asked about this decision" in office.press_on("Tom", back, "Answer without my name").words
    )
    assert "your own question" in office.press_on("Ana", back, "Answer without my name").words
    assert "Only people of Northwind" in office.press_on("Gus", back, "Answer without my name").words
    assert office.rows("select * from given") == []


def test_a_decided_case_asks_nothing_back_and_what_is_open_closes_at_its_time(office: Office) -> None:
    case = case_opens(office)
    asks_back(office, case)
    answers(office, "Grace", HELPS)
    office.sends("Ana", office.press_on("Ana", case, "Change it").form, to="Only for new customers")
    answers(office, "Linus", TOO_LATE)
    assert "nothing to ask back any more" in office.press_on("Ana", case, "Ask back").words
    closes(office)
    assert HELPS in passed_on(office)[0].words


def test_words_can_be_reported_and_are_taken_away_by_privacy(office: Office) -> None:
    asks_back(office)
    answers(office, "Grace", HELPS)
    answers(office, "Linus", "Linus is a fool")
    closes(office)
    [given] = passed_on(office)
    form = office.press_on("Ana", given, "Report words").form
    assert form
    [(words,)] = office.rows("select id from words where reason = 'Linus is a fool'")
    office.sends("Ana", form, words=words)
    [report] = [card for card in office.told("Pia") if "Someone reported these words" in card.words]
    office.press_on("Pia", report, "Take them away")
    office.time_passes(seconds=3)
    assert "fool" not in passed_on(office)[0].words
    assert HELPS in passed_on(office)[0].words
