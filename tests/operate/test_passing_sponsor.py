"""Every way in which handing the sponsor's part over comes to nothing, and every no on the way."""

from dataclasses import replace

import pytest

from bot.people import Kind
from bot.ports import Rejected
from handlers.company import setup_of
from handlers.operate.who import sponsor_missing
from tests.journeys.cases.waiting import SPONSOR_HEARS, case_opens, overdue, until
from tests.journeys.leaders.cast import cards, with_leaders
from tests.journeys.leaders.handing import ASKED, GRACE, NOW, is_not_taken, leaves, names, sponsor, words
from tests.office import COMPANY, Office


def test_whoever_would_rather_not_changes_nothing_and_the_sponsor_hears_of_it(plain: Office) -> None:
    names(plain, "Dana", "Omar")
    plain.press("Omar", "Not me")
    plain.time_passes(minutes=1)
    assert "Omar would rather not be the sponsor" in cards(plain, "Dana", "rather not")[-1].words
    assert sponsor(plain) == "dana"
    names(plain, "Dana", "Tom")
    assert len(cards(plain, "Tom", ASKED)) == 1


def test_what_is_withdrawn_cannot_be_accepted_any_more(plain: Office) -> None:
    names(plain, "Dana", "Omar")
    [asked] = cards(plain, "Omar", ASKED)
    [home] = [card for card in plain.home("Dana") if "Withdraw" in card.buttons]
    plain.press_on("Dana", home, "Withdraw")
    assert "This is over" in plain.press_on("Omar", asked, "Accept").words
    plain.time_passes(minutes=1)
    assert "It was withdrawn." in cards(plain, "Omar", ASKED)[-1].words
    assert sponsor(plain) == "dana"


def test_a_newer_offer_takes_the_place_of_an_older_one(plain: Office) -> None:
    names(plain, "Dana", "Omar")
    [asked] = cards(plain, "Omar", ASKED)
    names(plain, "Dana", "Tom")
    assert "This is over" in plain.press_on("Omar", asked, "Accept").words
    plain.press("Tom", "Accept")
    assert sponsor(plain) == "tom"


def test_nobody_is_asked_twice_at_once(plain: Office) -> None:
    names(plain, "Dana", "Omar")
    assert "Omar is asked already." in is_not_taken(plain, "Dana", "Omar")
    assert len(cards(plain, "Omar", ASKED)) == 1


def test_accepting_twice_is_accepting_once(plain: Office) -> None:
    names(plain, "Dana", "Omar")
    [asked] = cards(plain, "Omar", ASKED)
    first, second = (plain.press_on("Omar", asked, "Accept").words for _ in range(2))
    plain.time_passes(minutes=1)
    assert "You accepted." in first
    assert first == second
    assert plain.rows("select count(*) from audit where what = 'accepted to be the sponsor'") == [(1,)]
    assert "This is over" in plain.press_on("Omar", asked, "Not me").words
    assert len(cards(plain, "Ada", NOW)) == 1


def test_after_five_working_days_without_an_answer_it_is_over(plain: Office) -> None:
    names(plain, "Dana", "Omar")
    plain.until(2030, 1, 13, 20)
    assert "You can answer until" in cards(plain, "Omar", ASKED)[-1].words
    plain.until(2030, 1, 14, 20)
    assert "Nobody answered in time" in cards(plain, "Omar", ASKED)[-1].words
    assert "Omar has not answered" in cards(plain, "Dana", "has not answered")[-1].words
    names(plain, "Dana", "Omar")
    assert len(cards(plain, "Omar", "You can answer until")) == 1


@pytest.mark.parametrize("kind", [Kind.GONE, Kind.GUEST, Kind.BOT])
def test_whoever_stops_being_a_colleague_meanwhile_cannot_be_it(plain: Office, kind: Kind) -> None:
    names(plain, "Dana", "Omar")
    leaves(plain, "Omar", kind)
    assert "Omar cannot be the sponsor any more" in cards(plain, "Dana", "cannot be the sponsor")[-1].words
    leaves(plain, "Omar", Kind.INTERNAL)
    assert plain.rows("select became from sponsor_offers") == [("left",)]


def test_a_sponsor_who_leaves_has_said_yes_before(plain: Office) -> None:
    plain.configure(with_leaders(GRACE))
    names(plain, "Dana", "Omar")
    leaves(plain, "Dana")
    assert len(cards(plain, "Mei", "There is no sponsor")) == 1
    plain.press("Omar", "Accept")
    plain.time_passes(minutes=1)
    assert sponsor(plain) == "omar"
    assert plain.rows("select count(*) from vacancies where ended is null") == [(0,)]


@pytest.mark.parametrize(
    ("whom", "said"),
    [
        ((), "exactly one person"),
        (("Omar", "Tom"), "exactly one person"),
        (("Gus",), "one colleague whom the directory knows"),
        (("Dana",), "Dana is the sponsor already"),
    ],
)
def test_none_several_a_guest_and_the_sponsor_again_are_refused_in_one_sentence(
    plain: Office, whom: tuple[str, ...], said: str
) -> None:
    assert said in is_not_taken(plain, "Dana", *whom)
    assert plain.rows("select 1 from sponsor_offers") == []


def test_a_bot_and_somebody_without_an_address_are_refused(plain: Office) -> None:
    plain.people_are(replace(plain.profile("Robby"), kind=Kind.BOT), replace(plain.profile("Nils"), email=""))
    assert "one colleague whom the directory knows" in is_not_taken(plain, "Dana", "Robby")
    assert "tells no e-mail address of Nils" in is_not_taken(plain, "Dana", "Nils")
    assert "one colleague whom the directory knows" in is_not_taken(plain, "Dana", "Somebody nobody knows")


@pytest.mark.parametrize("who", ["Grace", "Mei", "Ada", "Pia"])
def test_while_there_is_a_sponsor_nobody_else_names_the_next(plain: Office, who: str) -> None:
    plain.configure(with_leaders(GRACE))
    assert "Only the sponsor hands over" in plain.types(who, "sponsor").words


def test_where_the_sponsor_comes_back_nobody_else_becomes_it(plain: Office) -> None:
    plain.configure(with_leaders(GRACE))
    leaves(plain, "Dana", Kind.GUEST)
    names(plain, "Mei", "Omar")
    leaves(plain, "Dana", Kind.INTERNAL)
    assert "It is over: there is a sponsor again." in cards(plain, "Omar", ASKED)[-1].words
    assert plain.rows("select became from sponsor_offers") == [("back",)]


def test_a_setup_file_that_names_the_last_sponsor_undoes_nothing(plain: Office) -> None:
    names(plain, "Dana", "Omar")
    plain.press("Omar", "Accept")
    with pytest.raises(Rejected, match=r"but omar@northwind\.example is the sponsor"):
        plain.configure(with_leaders(GRACE))
    assert sponsor(plain) == "omar"
    plain.configure(with_leaders(GRACE).replace("dana@", "omar@"))
    assert len(cards(plain, "Mei", NOW)) == 0


@pytest.mark.parametrize("kind", [Kind.BOT, Kind.GUEST, Kind.STRANGER, Kind.GONE])
def test_a_setup_file_cannot_name_whom_the_directory_knows_not_to_be_one_of_us(plain: Office, kind: Kind) -> None:
    plain.configure(with_leaders(GRACE).replace('mode = "live"', 'mode = "rehearsal"'))
    leaves(plain, "Omar", kind)
    with pytest.raises(Rejected, match="Name one colleague"):
        plain.configure(with_leaders(GRACE).replace("dana@", "omar@"))
    plain.configure(with_leaders(GRACE).replace("dana@", "tom@"))
    assert sponsor(plain) == "tom"


def test_in_a_rehearsal_nobody_is_asked_and_the_file_may_name_another(plain: Office) -> None:
    plain.configure(with_leaders(GRACE).replace('mode = "live"', 'mode = "rehearsal"'))
    assert "Nobody can be asked yet" in plain.types("Dana", "sponsor").words
    plain.configure(with_leaders(GRACE).replace("dana@", "omar@"))
    assert sponsor(plain) == "omar"


def test_the_setup_says_who_it_is_and_leads_to_the_next_one(plain: Office) -> None:
    assert "Sponsor: Dana." in plain.types("Ada", "setup").words
    leaves(plain, "Dana")
    card, _ = plain.types("Ada", "setup").cards
    assert "Sponsor: nobody whom I know." in card.words
    assert "Name a sponsor" in card.buttons


def test_the_doctor_says_why_there_is_nobody(plain: Office) -> None:
    def why() -> str:
        said: str = plain.run(plain.store.read(COMPANY, lambda memory: sponsor_missing(setup_of(memory), memory)))
        return said

    assert why() == ""
    leaves(plain, "Dana", Kind.GUEST)
    assert "dana@northwind.example left, or is a guest or a bot" in why()
    plain.run(plain.store.change(COMPANY, lambda memory: memory.traces.forget(plain.person("Dana"))))
    assert why() == "dana@northwind.example has not been met yet"


def test_a_case_that_nobody_was_told_of_for_want_of_a_sponsor_is_told_to_the_next_one(plain: Office) -> None:
    plain.people_are(replace(plain.profile("Dana"), kind=Kind.GONE))
    case_opens(plain)
    until(plain, *SPONSOR_HEARS)
    plain.sends("Ada", plain.types("Ada", "sponsor").form, to=plain.people("Omar"))
    plain.press("Omar", "Accept")
    plain.time_passes(minutes=1)
    assert len(overdue(plain, "Omar")) == 1


def test_the_days_without_a_sponsor_are_counted_where_people_look(plain: Office) -> None:
    plain.configure(with_leaders(GRACE))
    leaves(plain, "Dana")
    plain.until(2030, 1, 14, 9)
    assert "there was no sponsor on 7 days" in plain.types("Mei", "digest").words
    assert "There is no sponsor. This is day 8." in words(plain, "Mei")
