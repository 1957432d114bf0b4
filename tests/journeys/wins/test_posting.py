"""An executive posts a win in their own name: one after the other, never what they told of or did."""

from dataclasses import replace

from bot.commands import ConfirmNames
from bot.company import Mode
from bot.people import Kind
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
    posted,
    posts_in,
    takes_down,
    tells,
)
from tests.office import Office


def goes(office: Office, mode: Mode) -> None:
    setup = office.run(office.store.read("northwind", lambda memory: memory.company.setup()))
    office.configure(replace(setup, asking=replace(setup.asking, mode=mode)))


def test_s13_the_post_says_in_whose_name_and_mentions_who_did_it(office: Office) -> None:
    post = posted(office)
    assert "via Empty Chair" in post.words.partition("|")[0]
    assert "Dana" in post.words.partition(",")[0]
    assert CHANGE in post.words
    assert "Team: Checkout" in post.words
    assert "W-1" in post.words
    if office.outside.name == "slack":
        assert "Thanks to @Grace, @Tom" in post.words


def test_only_the_sponsor_has_the_draft_at_first(office: Office) -> None:
    card = drafted(office)
    assert card.buttons == ("Post", "Edit", "Not me", LEDGER)
    assert not is_told(office, "Pia", "W-1")


def test_not_me_hands_it_to_the_next_and_at_last_to_a_cx_lead(office: Office) -> None:
    office.press_on("Dana", drafted(office), "Not me")
    catches_up(office)
    office.press_on("Pia", about(office, "Pia", "W-1 is ready"), "Not me")
    catches_up(office)
    assert not is_told(office, "Mei", "Nobody has posted W-1")
    office.press_on("Omar", about(office, "Omar", "W-1 is ready"), "Not me")
    catches_up(office)
    assert is_told(office, "Mei", "Nobody has posted W-1")


def test_who_said_not_me_may_post_it_after_all(office: Office) -> None:
    card = drafted(office)
    office.press_on("Dana", card, "Not me")
    catches_up(office)
    office.press_on("Dana", about(office, "Dana", "W-1 is ready"), "Post")
    catches_up(office)
    assert "Dana" in post_in(office).words


def test_after_three_working_days_without_a_word_the_next_gets_it_too(office: Office) -> None:
    drafted(office)
    office.until(2030, 1, 14, 7)
    assert not is_told(office, "Pia", "W-1")
    office.until(2030, 1, 14, 9)
    assert is_told(office, "Pia", "W-1 is ready")
    assert not is_told(office, "Omar", "W-1")


def test_two_executives_tapping_at_once_post_it_once(office: Office) -> None:
    first = drafted(office)
    office.until(2030, 1, 14, 9)
    second = about(office, "Pia", "W-1 is ready")
    office.press_on("Pia", second, "Post")
    told = office.press_on("Dana", first, "Post")
    assert "has posted W-1 already" in told.words
    catches_up(office)
    assert "Pia" in post_in(office).words.partition(",")[0]
    assert about(office, "Dana", "W-1 is posted").buttons == (LEDGER,)


def test_a_double_tap_posts_once(office: Office) -> None:
    card = drafted(office)
    office.press_on("Dana", card, "Post")
    office.press_on("Dana", card, "Post")
    catches_up(office)
    assert len(posts_in(office)) == 1


def test_an_executive_says_it_in_her_own_words_before_and_after(office: Office) -> None:
    card = drafted(office)
    form = office.press_on("Dana", card, "Edit").form
    office.sends("Dana", form, words="One page, one address. Thank you.")
    catches_up(office)
    office.press_on("Dana", about(office, "Dana", "W-1 is ready"), "Post")
    catches_up(office)
    assert "One page, one address. Thank you." in post_in(office).words
    form = office.press_on("Dana", about(office, "Dana", "You posted W-1"), "Edit").form
    assert office.sends("Dana", form, words=" ").errors.keys() == {"words"}
    office.sends("Dana", form, words="One page is enough.")
    catches_up(office)
    assert "One page is enough." in post_in(office).words


def test_who_posted_it_takes_it_down(office: Office) -> None:
    posted(office)
    takes_down(office)
    assert posts_in(office) == []
    assert about(office, "Dana", "You took W-1 down").buttons == (LEDGER,)
    assert office.rows("select number from wins") == []


def test_an_executive_who_did_it_cannot_post_it(office: Office) -> None:
    northwind(office)
    tells(office, doers=("Dana", "Grace"))
    confirms(office)
    a_day_later(office)
    assert not is_told(office, "Dana", "W-1 is ready")
    assert is_told(office, "Pia", "W-1 is ready")


def test_an_executive_who_is_named_late_cannot_post_it_any_more(office: Office) -> None:
    card = drafted(office)
    form = office.press_on("Ana", about(office, "Ana", "The names of W-1"), "Change the names").form
    office.sends("Ana", form, doers=office.people("Grace", "Dana"))
    assert "another executive has to post it" in office.press_on("Dana", card, "Post").words
    catches_up(office)
    assert posts_in(office) == []


def test_whoever_is_no_executive_cannot_post(office: Office) -> None:
    card = drafted(office)
    assert "Only an executive" in office.press_on("Guido", card, "Post").words


def test_without_a_place_the_draft_says_so(office: Office) -> None:
    northwind(office)
    office.room_is("#checkout", outsiders=True)
    tells(office)
    confirms(office)
    a_day_later(office)
    card = about(office, "Dana", "W-1 is ready")
    assert "There is no place to post it" in card.words
    assert card.buttons == ("Edit", "Not me", LEDGER)


def test_a_place_that_was_lost_since_is_said_at_the_tap(office: Office) -> None:
    card = drafted(office)
    office.room_is("#checkout", outsiders=True)
    assert "There is no place to post W-1" in office.press_on("Dana", card, "Post").words


def test_whoever_left_yesterday_is_named_and_not_mentioned(office: Office) -> None:
    northwind(office)
    tells(office)
    confirms(office)
    office.people_are(replace(office.profile("Tom"), kind=Kind.GONE))
    a_day_later(office)
    office.press_on("Dana", about(office, "Dana", "W-1 is ready"), "Post")
    catches_up(office)
    assert "Thanks also to Tom" in post_in(office).words
    assert "@Tom" not in post_in(office).words


def test_who_leaves_after_the_post_is_named_in_it_from_then_on(office: Office) -> None:
    posted(office)
    office.people_are(replace(office.profile("Tom"), kind=Kind.GONE))
    catches_up(office)
    assert "Thanks also to Tom" in post_in(office).words


def test_an_executive_who_leaves_holds_nothing_up(office: Office) -> None:
    drafted(office)
    office.people_are(replace(office.profile("Dana"), kind=Kind.GONE))
    office.courier_comes()
    assert is_told(office, "Pia", "W-1 is ready")


def test_a_guest_is_named_without_a_mention(office: Office) -> None:
    post = posted(office, doers=("Grace", "Gus"))
    assert "Thanks also to" in post.words
    assert "@Gus" not in post.words


def test_evidence_that_is_an_address_is_a_link(office: Office) -> None:
    northwind(office)
    tells(office, evidence="https://northwind.example/before-and-after")
    card = about(office, "Ana", "Who did W-1?")
    assert "What shows it: northwind.example" in card.words


def test_in_rehearsal_nobody_is_told_and_afterwards_it_goes_on(office: Office) -> None:
    northwind(office)
    goes(office, Mode.REHEARSAL)
    tells(office)
    assert not is_told(office, "Ana", "W-1")
    office.until(2030, 1, 8, 12)
    goes(office, Mode.LIVE)
    office.until(2030, 1, 10, 23)
    confirms(office)
    assert is_told(office, "Grace", "You are named in W-1")


def test_while_all_is_off_no_executive_loses_their_turn(office: Office) -> None:
    northwind(office)
    tells(office)
    confirms(office)
    goes(office, Mode.OFF)
    office.until(2030, 1, 11, 23)
    assert office.rows("select person from drafts") == []
    goes(office, Mode.LIVE)
    office.until(2030, 1, 14, 23)
    assert not is_told(office, "Dana", "W-1 is ready")
    office.until(2030, 1, 15, 8)
    assert is_told(office, "Dana", "W-1 is ready")


def test_while_all_is_off_nothing_is_posted_and_the_draft_stays(office: Office) -> None:
    card = drafted(office)
    goes(office, Mode.OFF)
    assert "Nothing is posted now" in office.press_on("Dana", card, "Post").words
    goes(office, Mode.LIVE)
    office.press_on("Dana", card, "Post")
    catches_up(office)
    assert CHANGE in post_in(office).words


def test_whoever_could_not_be_told_of_their_name_is_told_before_it_is_posted(office: Office) -> None:
    northwind(office)
    tells(office)
    goes(office, Mode.OFF)
    names = (office.person("Grace"), office.person("Tom"))
    office.do(ConfirmNames(1, names), office.person("Ana"))
    office.courier_comes()
    assert not is_told(office, "Grace", "You are named in W-1")
    goes(office, Mode.LIVE)
    a_day_later(office)
    assert is_told(office, "Grace", "You are named in W-1")
    assert is_told(office, "Dana", "W-1 is ready")
