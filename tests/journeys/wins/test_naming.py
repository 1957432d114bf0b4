"""Names first: confirmed by the lead, added by the team, and left out by whoever would rather not be named."""

from dataclasses import replace

from bot.people import Kind
from tests.journeys.wins.told import (
    CHANGE,
    a_day_later,
    about,
    catches_up,
    confirms,
    drafted,
    is_told,
    northwind,
    post_in,
    posted,
    tells,
)
from tests.office import Office


def adds(office: Office, who: str, *names: str) -> str:
    [card] = [card for card in office.seen_in() if "Who is missing in W-1?" in card.words]
    form = office.press_on(who, card, "Add a name").form
    words = office.sends(who, form, doers=office.people(*names)).words
    catches_up(office)
    return words


def test_the_lead_takes_names_off_and_adds_some(office: Office) -> None:
    northwind(office)
    tells(office)
    confirms(office, "Ana", "Grace", "Barbara")
    assert is_told(office, "Barbara", "You are named in W-1")
    assert not is_told(office, "Tom", "W-1")


def test_nobody_cannot_be_confirmed(office: Office) -> None:
    northwind(office)
    tells(office)
    form = office.press_on("Ana", about(office, "Ana", "Who did W-1?"), "Confirm names").form
    assert office.sends("Ana", form, doers="").errors.keys() == {"doers"}


def test_after_three_working_days_a_cx_lead_may_name_somebody_else(office: Office) -> None:
    northwind(office)
    tells(office)
    office.until(2030, 1, 9, 23)
    assert not is_told(office, "Mei", "Who confirms")
    office.until(2030, 1, 10, 23)
    form = office.press_on("Mei", about(office, "Mei", "Who confirms the names of W-1?"), "Name somebody").form
    office.sends("Mei", form, whom=office.people("Ken"))
    confirms(office, "Ken")
    assert is_told(office, "Grace", "You are named in W-1")


def test_a_lead_who_has_left_is_not_waited_for(office: Office) -> None:
    northwind(office)
    office.people_are(replace(office.profile("Ana"), kind=Kind.GONE))
    tells(office)
    assert is_told(office, "Mei", "Who confirms the names of W-1?")


def test_a_lead_who_leaves_before_confirming_is_replaced(office: Office) -> None:
    northwind(office)
    tells(office)
    office.people_are(replace(office.profile("Ana"), kind=Kind.GONE))
    office.courier_comes()
    assert is_told(office, "Mei", "Who confirms the names of W-1?")


def test_the_team_is_asked_who_is_missing_and_nobody_is_mentioned(office: Office) -> None:
    northwind(office, "#checkout")
    tells(office)
    confirms(office)
    [card] = [card for card in office.seen_in() if "Who is missing in W-1?" in card.words]
    assert "@" not in card.words
    assert card.buttons == ("Add a name",)


def test_where_outsiders_read_the_team_is_not_asked(office: Office) -> None:
    northwind(office, "#checkout")
    office.room_is("#checkout", outsiders=True)
    tells(office)
    confirms(office)
    assert not any("Who is missing" in card.words for card in office.seen_in())


def test_a_late_name_waits_for_whoever_confirms(office: Office) -> None:
    northwind(office, "#checkout")
    tells(office)
    confirms(office)
    assert "Noted for W-1" in adds(office, "Guido", "Barbara")
    card = about(office, "Ana", "A late name for W-1")
    assert not is_told(office, "Barbara", "W-1")
    office.press_on("Ana", card, "Yes, add the name")
    catches_up(office)
    assert is_told(office, "Barbara", "You are named in W-1")


def test_a_late_name_may_be_refused(office: Office) -> None:
    northwind(office, "#checkout")
    tells(office)
    confirms(office)
    adds(office, "Guido", "Barbara")
    office.press_on("Ana", about(office, "Ana", "A late name for W-1"), "No")
    catches_up(office)
    assert not is_told(office, "Barbara", "W-1")
    assert len(office.rows("select person from doers")) == 2


def test_whoever_confirms_adds_at_once(office: Office) -> None:
    northwind(office, "#checkout")
    tells(office)
    confirms(office)
    assert "Added to W-1" in adds(office, "Ana", "Barbara")
    assert is_told(office, "Barbara", "You are named in W-1")


def test_whoever_left_their_name_out_is_not_added_by_others(office: Office) -> None:
    northwind(office, "#checkout")
    tells(office)
    confirms(office)
    office.press_on("Tom", about(office, "Tom", "You are named in W-1"), "Leave my name out")
    catches_up(office)
    assert "Nothing to add to W-1" in adds(office, "Ana", "Tom")
    form = office.press_on("Ana", about(office, "Ana", "The names of W-1"), "Change the names").form
    office.sends("Ana", form, doers=office.people("Grace", "Tom"))
    assert ("left out",) in office.rows("select naming from doers")
    office.press_on("Tom", about(office, "Tom", "Your name is left out of W-1"), "Name me after all")
    assert ("left out",) not in office.rows("select naming from doers")


def test_a_late_name_edits_the_post(office: Office) -> None:
    northwind(office, "#checkout")
    tells(office)
    confirms(office)
    a_day_later(office)
    office.press_on("Dana", about(office, "Dana", "W-1 is ready"), "Post")
    catches_up(office)
    adds(office, "Ana", "Barbara")
    assert "@Barbara" in post_in(office).words or "Mei Tanaka" in post_in(office).words


def test_leaving_out_works_after_posting_too(office: Office) -> None:
    post = posted(office)
    assert office.outside.name == "playground" or "@Tom" in post.words
    office.press_on("Tom", about(office, "Tom", "You are named in W-1"), "Leave my name out")
    catches_up(office)
    assert CHANGE in post_in(office).words
    assert "Tom" not in post_in(office).words
    assert "Sam Okafor" not in post_in(office).words


def test_the_cx_team_is_credited_only_if_a_second_person_confirms(office: Office) -> None:
    northwind(office)
    office.people_are(replace(office.profile("Ana"), kind=Kind.GONE))
    tells(office, doers=("Mei", "Grace"))
    form = office.press_on("Mei", about(office, "Mei", "Who confirms"), "Name somebody").form
    assert office.sends("Mei", form, whom=office.people("Mei")).errors.keys() == {"whom"}
    office.sends("Mei", form, whom=office.people("Ken"))
    confirms(office, "Ken")
    assert is_told(office, "Mei", "You are named in W-1")


def test_a_cx_lead_who_confirms_cannot_add_their_own_name(office: Office) -> None:
    northwind(office)
    office.people_are(replace(office.profile("Ana"), kind=Kind.GONE))
    tells(office)
    form = office.press_on("Mei", about(office, "Mei", "Who confirms"), "Name somebody").form
    office.sends("Mei", form, whom=office.people("Mei"))
    card = about(office, "Mei", "Who did W-1?")
    form = office.press_on("Mei", card, "Confirm names").form
    errors = office.sends("Mei", form, doers=office.people("Mei", "Grace")).errors
    assert "a second person" in errors["doers"]


def test_somebody_else_confirms_nothing(office: Office) -> None:
    drafted(office)
    card = about(office, "Ana", "The names of W-1")
    assert "Somebody else confirms" in office.press_on("Guido", card, "Change the names").words
    assert "somebody else has to confirm" in office.press_on("Linus", card, "Change the names").words
