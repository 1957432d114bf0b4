"""A win is posted: who hears of it, who may change it, and what becomes of it when somebody deletes it."""

from dataclasses import replace

import pytest

from bot.commands import AddNames, Reacted, TakeDown, WishChange
from bot.people import Kind
from bot.ports import Rejected
from bot.views import WinPost
from tests.journeys.wins.test_offering import PLAIN
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
from tests.office import COMPANY, EVERYBODY, Office
from tests.plain import Plain

WISH = "It was Ghent, not Genk"


def asks_for_a_change(office: Office, who: str = "Mei") -> str:
    [card] = office.types(who, "wins").cards
    told = office.sends(who, office.press_on(who, card, "Ask for a change").form, which="1", words=WISH)
    catches_up(office)
    return told.words


def pia_posts(office: Office) -> None:
    office.press_on("Dana", drafted(office), "Not me")
    catches_up(office)
    office.press_on("Pia", about(office, "Pia", "W-1 is ready"), "Post")
    catches_up(office)


def loses_the_role(office: Office, who: str) -> None:
    setup = office.run(office.store.read(COMPANY, lambda memory: memory.company.setup()))
    left = tuple(each for each in setup.people.executives if not each.startswith(who.lower()))
    office.configure(replace(setup, people=replace(setup.people, executives=left)))


def deletes_the_post(office: Office) -> None:
    """Let somebody delete it on the platform, and a name come late, at which the bot notices."""
    assert isinstance(office.outside, Plain)
    messages = office.outside.chat.messages
    [post] = [name for name, said in messages.items() if said.place.channel == "#checkout" and "via Empty" in str(said)]
    del messages[post]
    adds(office, "Barbara")
    catches_up(office)


def adds(office: Office, who: str) -> None:
    office.do(AddNames(1, (office.person(who),)), office.person("Ana"))
    catches_up(office)


def test_whoever_told_of_it_hears_that_it_is_posted_and_where(office: Office) -> None:
    posted(office)
    told = about(office, "Linus", "W-1 is posted")
    assert "Dana" in told.words
    assert "checkout" in told.words


def test_a_lead_gets_a_line_to_pass_on_once(office: Office) -> None:
    posted(office)
    line = about(office, "Ana", "thanks people of your team")
    assert "Credited in it: Grace" in line.words
    assert "Tom" not in line.words
    assert CHANGE in line.words
    adds(office, "Linus")
    catches_up(office)
    assert "Grace, Linus" in about(office, "Ana", "thanks people of your team").words


@PLAIN
def test_a_lead_gets_it_when_they_work(office: Office) -> None:
    northwind(office)
    office.people_are(office.profile("Ana", "America/Los_Angeles"))
    tells(office)
    confirms(office)
    a_day_later(office)
    office.press_on("Dana", about(office, "Dana", "W-1 is ready"), "Post")
    catches_up(office)
    assert not is_told(office, "Ana", "thanks people of your team")
    office.until(2030, 1, 8, 16)
    assert is_told(office, "Ana", "thanks people of your team")


def test_taking_it_down_is_final_and_says_why_to_whoever_told_of_it(office: Office) -> None:
    post = about(office, "Dana", "You posted W-1") if posted(office) else None
    assert post
    form = office.press_on("Dana", post, "Take it down").form
    assert office.sends("Dana", form, why=" ").errors.keys() == {"why"}
    takes_down(office, why="The customer would rather not be named")
    assert posts_in(office) == []
    assert "The customer would rather not be named" in about(office, "Linus", "took it down for good").words
    assert not is_told(office, "Ana", "Credited in it")
    assert "cannot be posted" in office.press_on("Dana", post, "Take it down").words


@PLAIN
def test_a_cx_lead_asks_for_a_change_and_the_executive_reads_it_once(office: Office) -> None:
    posted(office)
    assert "Passed on, for W-1" in asks_for_a_change(office)
    asks_for_a_change(office)
    card = about(office, "Dana", WISH)
    assert card.buttons == ("Edit", "Take it down", LEDGER)
    form = office.press_on("Dana", card, "Edit").form
    office.sends("Dana", form, words="Customers in Ghent type their address once")
    catches_up(office)
    assert "in Ghent type" in post_in(office).words
    takes_down(office, card=WISH)
    assert about(office, "Dana", WISH).buttons == (LEDGER,)


@PLAIN
def test_others_are_not_offered_to_ask_and_may_not(office: Office) -> None:
    posted(office)
    [card] = office.types("Guido", "wins").cards
    assert "Ask for a change" not in card.buttons
    assert "Only CX leads" in str(office.do(WishChange("1", WISH), office.person("Guido"))[0].card)
    with pytest.raises(Rejected):
        office.do(WishChange("7", WISH), office.person("Mei"))


@PLAIN
@pytest.mark.parametrize("goes", ["leaves", "loses the role"])
def test_when_the_executive_is_none_any_more_the_sponsor_may_change_the_post(office: Office, goes: str) -> None:
    pia_posts(office)
    if goes == "leaves":
        office.people_are(replace(office.profile("Pia"), kind=Kind.GONE))
    else:
        loses_the_role(office, "Pia")
    assert "Only whoever posted" in str(office.do(TakeDown(1, "No"), office.person("Pia"))[0].card)
    assert "Only whoever posted" in str(office.do(TakeDown(1, "No"), office.person("Omar"))[0].card)
    asks_for_a_change(office)
    takes_down(office, "Dana", WISH)
    assert posts_in(office) == []


@PLAIN
def test_a_sponsor_who_did_it_leaves_the_post_to_another_executive(office: Office) -> None:
    pia_posts(office)
    adds(office, "Dana")
    loses_the_role(office, "Pia")
    asks_for_a_change(office, "Omar")
    takes_down(office, "Omar", WISH)
    assert posts_in(office) == []


@PLAIN
def test_a_post_that_somebody_deleted_is_never_repeated_by_itself(office: Office) -> None:
    posted(office)
    deletes_the_post(office)
    assert posts_in(office) == []
    gone = about(office, "Dana", "The post of W-1 cannot be reached any more")
    adds(office, "Ken")
    assert posts_in(office) == []
    assert about(office, "Dana", "cannot be reached any more")
    assert "Only whoever posted" in office.press_on("Pia", gone, "Post it again").words
    office.press_on("Dana", gone, "Post it again")
    office.press_on("Dana", gone, "Post it again")
    catches_up(office)
    assert "@Grace @Tom @Barbara @Ken" in post_in(office).words
    assert about(office, "Dana", "The post of W-1 is settled").buttons == ()
    adds(office, "Guido")
    assert "@Guido" in post_in(office).words
    takes_down(office)
    assert posts_in(office) == []


@PLAIN
def test_a_place_that_is_archived_after_the_draft_is_left_for_the_teams_own(office: Office) -> None:
    office.room_is("#payments")
    northwind(office, team="#payments")
    tells(office)
    confirms(office)
    a_day_later(office)
    office.room_is("#checkout", open_=False)
    office.press_on("Dana", about(office, "Dana", "W-1 is ready"), "Post")
    catches_up(office)
    assert posts_in(office) == []
    assert [card for card in office.seen_in("#payments") if "via Empty Chair" in card.words]


@PLAIN
def test_reactions_are_a_number_for_whoever_told_of_it_and_cx_leads(office: Office) -> None:
    posted(office)
    [(message,)] = office.rows("select message from views where view like '%WinPost%'")
    for delivery, signs in (("e1", 1), ("e1", 1), ("e3", -1), ("e2", 1), ("e4", 1), ("e5", 1)):
        office.do(Reacted(office.place("#checkout"), str(message), signs), office.person("Guido"), delivery)
    office.do(Reacted(office.place("#checkout"), "no post", 1), office.person("Guido"), "e6")
    assert "3 reactions" in office.types("Linus", "wins").words
    assert "3 reactions" in office.types("Mei", "wins").words
    assert "reaction" not in office.types("Guido", "wins").words
    assert "reaction" not in post_in(office).words


@PLAIN
def test_sixty_people_with_names_written_right_to_left_are_all_thanked(office: Office) -> None:
    many = [f"P{at}" for at in range(60)]
    office.people_are(*(replace(office.profile(who), name=f"דנה {at}") for at, who in enumerate(many)))
    posted(office, doers=tuple(many))
    sight = office.run(office.door.look(COMPANY, WinPost(1)))
    assert all(office.person(who).user in str(sight) for who in many)
    assert not set(EVERYBODY) & set(many)
