"""When a model is asked to word a win, and what becomes of its words whatever happens meanwhile."""

from dataclasses import replace

from bot.commands import EditWin, PostWin
from bot.ports import NoOpinion
from bot.wins.wording import Verdict
from tests.journeys.wins.told import (
    CHANGE,
    LEDGER,
    a_day_later,
    about,
    catches_up,
    confirms,
    drafted,
    is_told,
    northwind,
    post_in,
    tells,
)
from tests.journeys.wins.worded import OURS, ready, switched_on, words_come, writing
from tests.office import COMPANY, Office
from tests.wordsmith import A_SMALL_CHANGE, GERMAN, Wordsmith


def test_nothing_is_posted_before_the_executive_taps(plain: Office) -> None:
    words_come(plain, Wordsmith())
    assert not any(A_SMALL_CHANGE in card.words for card in plain.seen_in())


def test_it_can_be_taken_back_after_the_post_too(plain: Office) -> None:
    plain.press_on("Dana", words_come(plain, Wordsmith()), "Post")
    catches_up(plain)
    plain.press_on("Dana", about(plain, "Dana", "You posted W-1"), OURS)
    catches_up(plain)
    assert A_SMALL_CHANGE not in post_in(plain).words


def test_once_it_is_posted_nobody_is_asked_for_words(plain: Office) -> None:
    smith = Wordsmith()
    at_work = writing(plain, smith)
    plain.press_on("Dana", ready(plain), "Post")
    assert plain.run(at_work.tick()) == 0
    catches_up(plain)
    assert CHANGE in post_in(plain).words
    assert smith.asked == []


def test_words_that_come_after_an_edit_change_nothing(plain: Office) -> None:
    at_work = writing(plain, Wordsmith())
    ready(plain)
    plain.do(EditWin(1, "Mine."), plain.person("Dana"))
    plain.run(at_work.tick())
    catches_up(plain)
    assert "Mine." in about(plain, "Dana", "W-1 is ready").words


def test_what_a_model_invents_never_reaches_anybody(plain: Office) -> None:
    card = words_come(plain, Wordsmith([("Bob did it all, and sales doubled.", "{change}", "{team}", "{people}")]))
    assert "Bob" not in card.words
    assert card.buttons == ("Post", "Edit", "Not me", LEDGER)
    assert plain.rows("select verdict, words from wordings") == [("number", "")]


def test_without_an_opinion_our_words_stand(plain: Office) -> None:
    card = words_come(plain, Wordsmith([NoOpinion(Verdict.LATE)]))
    assert CHANGE in card.words
    assert card.buttons == ("Post", "Edit", "Not me", LEDGER)


def test_a_name_that_comes_late_is_counted_in_the_post(plain: Office) -> None:
    plain.press_on("Dana", words_come(plain, Wordsmith()), "Post")
    catches_up(plain)
    form = plain.press_on("Ana", about(plain, "Ana", "The names of W-1"), "Change the names").form
    plain.sends("Ana", form, doers=plain.people("Grace", "Tom", "Guido"))
    catches_up(plain)
    assert "3 people did it" in post_in(plain).words


def test_off_by_default_nobody_is_asked(plain: Office) -> None:
    smith = Wordsmith()
    at_work = writing(plain, smith)
    drafted(plain)
    assert plain.run(at_work.tick()) == 0
    assert smith.asked == []
    assert plain.rows("select number from wordings") == []


def test_switched_off_meanwhile_nobody_is_asked(plain: Office) -> None:
    smith = Wordsmith()
    at_work = writing(plain, smith)
    ready(plain)
    northwind(plain)
    plain.run(at_work.tick())
    assert smith.asked == []


def test_the_words_are_in_the_language_of_the_place(plain: Office) -> None:
    smith = Wordsmith([GERMAN])
    at_work = writing(plain, smith)
    ready(plain)
    setup = plain.run(plain.store.read(COMPANY, lambda memory: memory.company.setup()))
    plain.configure(replace(setup, company=replace(setup.company, languages=("de", "en"))))
    plain.run(at_work.tick())  # the facts were English when words were wished for
    assert plain.rows("select verdict from wordings") == [("stale",)]


def test_nobody_is_asked_for_words_in_a_language_that_is_a_draft(plain: Office) -> None:
    smith = Wordsmith()
    at_work = writing(plain, smith)
    northwind(plain)
    switched_on(plain)
    setup = plain.run(plain.store.read(COMPANY, lambda memory: memory.company.setup()))
    plain.configure(replace(setup, company=replace(setup.company, languages=("fr", "en"))))
    tells(plain, doers=("Grace", "Tom"))
    confirms(plain)
    a_day_later(plain)
    assert about(plain, "Dana", "W-1 is ready").buttons[0] == "Post"
    assert plain.run(at_work.tick()) == 0
    assert smith.asked == []
    assert plain.rows("select number from wordings") == []


def test_whoever_has_no_draft_takes_nothing_back(plain: Office) -> None:
    card = words_come(plain, Wordsmith())
    assert "Only an executive" in plain.press_on("Guido", card, OURS).words
    assert A_SMALL_CHANGE in about(plain, "Dana", "W-1 is ready").words


def test_the_next_executive_sees_the_words_too(plain: Office) -> None:
    plain.press_on("Dana", words_come(plain, Wordsmith()), "Not me")
    catches_up(plain)
    assert is_told(plain, "Pia", A_SMALL_CHANGE)


def test_a_button_from_before_posts_our_words(plain: Office) -> None:
    words_come(plain, Wordsmith())
    plain.do(PostWin(1), plain.person("Dana"))
    catches_up(plain)
    assert A_SMALL_CHANGE not in post_in(plain).words
