"""Asking back where something is amiss: few others, nobody to read it, outsiders, a place that is lost, a copy."""

from dataclasses import replace

import pytest

from bot.commands import AnswerBack, PlaceLost, Tidy
from bot.people import CLOCK, Kind, Person, Profile
from bot.views import AnswersBack
from handlers.operate.about import told
from handlers.operate.desk import Desk
from handlers.operate.erase import erased
from tests.journeys.cases.test_asking_back import ASKED, HELPS, TOO_LATE, answers, asks_back, closes, passed_on
from tests.journeys.cases.test_deciding import case_opens
from tests.office import COMPANY, NORTHWIND, Office

FEW = "Fewer than two have written, so nothing is passed on"


@pytest.mark.parametrize("answering", [(), ("Grace",)])
def test_of_a_single_answer_nothing_is_passed_on_and_nobody_can_tell_it_from_none(
    plain: Office, answering: tuple[str, ...]
) -> None:
    asks_back(plain)
    for who in answering:
        answers(plain, who, HELPS)
    closes(plain)
    [given] = passed_on(plain)
    assert FEW in given.words
    assert HELPS not in given.words
    assert plain.rows("select * from words") == plain.rows("select * from given") == []


def test_it_needs_words_and_takes_two_hundred_characters(plain: Office) -> None:
    case = case_opens(plain)
    form = plain.press_on("Ana", case, "Ask back").form
    assert plain.sends("Ana", form, question=" ").errors.keys() == {"question"}
    assert plain.sends("Ana", form, question="x" * 201).errors.keys() == {"question"}
    asks_back(plain, case, "x" * 200)
    opened = plain.press("Grace", "Answer without my name").form
    assert plain.sends("Grace", opened, words="").errors.keys() == {"words"}
    assert plain.sends("Grace", opened, words="x" * 501).errors.keys() == {"words"}
    assert plain.rows("select * from given") == []


def test_where_only_one_other_was_asked_there_is_nothing_to_ask_back(plain: Office) -> None:
    case = case_opens(plain)
    plain.rows("delete from asked where person = 'plain/Linus'")
    assert "you would know whose answer it is" in plain.press_on("Ana", case, "Ask back").words


def test_whoever_owns_the_case_when_it_closes_reads_the_answers_and_nobody_after_them(plain: Office) -> None:
    asks_back(plain)
    answers(plain, "Grace", HELPS)
    answers(plain, "Linus", TOO_LATE)
    plain.people_are(gone(plain, "Ana"))
    closes(plain)
    assert not passed_on(plain)
    [given] = passed_on(plain, "Dana")
    assert HELPS in given.words
    plain.rows("update case_files set owner = 'plain/Ken'")
    assert plain.run(plain.door.look(COMPANY, AnswersBack(1, plain.person("Ken")))) is None


def gone(office: Office, who: str) -> Profile:
    return replace(office.profile(who), kind=Kind.GONE)


def test_nothing_is_passed_on_where_nobody_owns_the_case_any_more(plain: Office) -> None:
    plain.configure(NORTHWIND.replace('lead = "ana@', 'lead = "ana2@'))
    plain.people_are(gone(plain, "Dana"))
    asks_back(plain)
    answers(plain, "Grace", HELPS)
    answers(plain, "Linus", TOO_LATE)
    plain.people_are(gone(plain, "Ana"))
    closes(plain)
    assert plain.rows("select * from words") == plain.rows("select * from given") == []
    assert plain.rows("select passed, reader from asked_back") == [(None, None)]


def test_where_nothing_is_posted_nothing_is_asked_back(plain: Office) -> None:
    case = case_opens(plain)
    plain.configure(NORTHWIND.replace('"live"', '"rehearsal"'))
    assert "nobody would see your question" in plain.press_on("Ana", case, "Ask back").words


def test_when_outsiders_come_it_loses_its_words_and_can_still_be_answered(plain: Office) -> None:
    asks_back(plain)
    plain.room_is("#checkout", outsiders=True)
    plain.time_passes(seconds=3)
    back = plain.seen_in()[-1]
    assert ASKED not in back.words
    assert "People from outside can read this" in back.words
    answers(plain, "Grace", HELPS)
    closes(plain)
    assert ASKED not in plain.seen_in()[-1].words


def test_where_outsiders_read_or_we_cannot_post_each_is_asked_alone(plain: Office) -> None:
    case = case_opens(plain)
    plain.room_is("#checkout", outsiders=True)
    asks_back(plain, case)
    assert not [card for card in plain.seen_in() if ASKED in card.words]
    assert [len([card for card in plain.told(who) if "asks everyone" in card.words]) for who in ("Grace", "Linus")] == [
        1,
        1,
    ]
    assert not [card for card in plain.told("Tom") if ASKED in card.words]


def test_whoever_wants_no_questions_gets_none_alone(plain: Office) -> None:
    case = case_opens(plain)
    plain.types("Grace", "stop")
    plain.room_is("#checkout", open_=False)
    asks_back(plain, case)
    assert not [card for card in plain.told("Grace") if ASKED in card.words]
    assert [card for card in plain.told("Linus") if ASKED in card.words]


def test_it_costs_nobody_any_budget_and_counts_for_nobody(plain: Office) -> None:
    case = case_opens(plain)
    before = plain.rows("select * from asked"), plain.rows("select person from attention")
    asks_back(plain, case)
    answers(plain, "Grace", HELPS)
    closes(plain)
    assert (plain.rows("select * from asked"), plain.rows("select person from attention")) == before


def test_when_its_place_is_lost_each_is_asked_alone_and_the_owner_is_not(plain: Office) -> None:
    asks_back(plain)
    plain.do(PlaceLost(plain.place("#checkout")), CLOCK)
    plain.time_passes(seconds=3)
    seen = {who: [card for card in plain.told(who) if ASKED in card.words] for who in ("Grace", "Linus", "Ana", "Tom")}
    assert {who: len(cards) for who, cards in seen.items()} == {"Grace": 1, "Linus": 1, "Ana": 0, "Tom": 0}
    answers(plain, "Grace", HELPS)
    answers(plain, "Linus", TOO_LATE)
    closes(plain)
    assert HELPS in passed_on(plain)[0].words
    assert [card.buttons for card in plain.told("Grace") if ASKED in card.words] == [()]


def test_after_closing_or_without_its_secret_nobody_can_answer_and_nothing_is_passed_on(plain: Office) -> None:
    asks_back(plain)
    back = plain.seen_in()[-1]
    answers(plain, "Grace", HELPS)
    plain.rows("delete from secrets")
    assert "cannot be counted any more" in plain.press_on("Linus", back, "Answer without my name").words
    closes(plain)
    assert FEW in passed_on(plain)[0].words
    assert plain.rows("select * from given") == []
    assert "has closed" in plain.press_on("Linus", back, "Answer without my name").words


def test_its_words_are_kept_as_long_as_others_and_go_with_their_case(plain: Office) -> None:
    case = case_opens(plain)
    asks_back(plain, case)
    answers(plain, "Grace", HELPS)
    answers(plain, "Linus", TOO_LATE)
    closes(plain)
    plain.sends("Ana", plain.press_on("Ana", case, "Change it").form, to="Only for new customers")
    plain.time_passes(days=179)
    plain.do(Tidy(), CLOCK)
    assert len(plain.rows("select * from words")) == 2
    plain.time_passes(days=2)
    assert plain.rows("select * from words") == []
    plain.time_passes(days=3 * 365 - 180)
    assert plain.rows("select * from asked_back") == plain.rows("select * from case_files") == []


def test_what_somebody_wrote_is_taken_back_when_they_are_erased(plain: Office) -> None:
    asks_back(plain)
    answers(plain, "Grace", HELPS)
    answers(plain, "Linus", TOO_LATE)
    desk = Desk(plain.store, plain.door, plain.clock, COMPANY)
    assert "1 open answers, taken back" in plain.run(erased("grace@northwind.example", desk))
    assert "1, which only they can see" in plain.run(told("linus@northwind.example", desk))
    closes(plain)
    assert FEW in passed_on(plain)[0].words


def test_somebody_who_has_two_accounts_writes_once(plain: Office) -> None:
    """Of two answers that one person gave before it was known that they are one, one counts."""
    asks_back(plain)
    plain.rows(
        "insert into asked select workspace, question, 'teams/Grace', at, charged from asked"
        " where person = 'plain/Grace'"
    )
    answers(plain, "Grace", HELPS)
    plain.do(AnswerBack(1, TOO_LATE), Person("teams", "Grace"))
    plain.run(plain.door.met(COMPANY, (replace(plain.profile("Grace"), person=Person("teams", "Grace")),)))
    closes(plain)
    assert FEW in passed_on(plain)[0].words


def test_a_new_owner_who_has_written_counts_as_no_other(plain: Office) -> None:
    """Else they would know whose the one answer is that is not theirs."""
    plain.meeting_ends("Pricing", ("Ana", "Grace", "Dana"), decision="Raise the price")
    for who in ("Grace", "Dana"):
        plain.press(who, "They'd dislike it")
    plain.until(2030, 1, 7, 16, 1)
    asks_back(plain, next(card for card in plain.told("Ana") if "D-1" in card.words))
    answers(plain, "Grace", HELPS)
    answers(plain, "Dana", TOO_LATE)
    plain.people_are(gone(plain, "Ana"))
    closes(plain)
    assert FEW in passed_on(plain, "Dana")[0].words
    assert plain.rows("select * from words") == []


def test_answers_that_came_while_asking_was_off_reach_the_owner_when_it_goes_on(plain: Office) -> None:
    asks_back(plain)
    answers(plain, "Grace", HELPS)
    answers(plain, "Linus", TOO_LATE)
    plain.configure(NORTHWIND.replace('"live"', '"off"'))
    closes(plain)
    assert passed_on(plain) == []
    plain.configure(NORTHWIND)
    plain.time_passes(days=1)
    assert HELPS in passed_on(plain)[0].words
