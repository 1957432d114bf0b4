"""A leader's post: where it may stand, what is taken, and for how long it can be changed."""

from dataclasses import replace

from bot.commands import AwayUntil, EditMyPost, PostItNow, TakeDownMyPost, TalkedAboutIt
from bot.company import read_setup
from tests.journeys.leaders.cast import announced, cards, monday_comes, with_leaders
from tests.office import Office
from tests.outside import Told

LONG = "One address is enough. " * 50


def opened(office: Office) -> None:
    office.room_is("#wins")
    office.configure(announced(with_leaders(), office))
    monday_comes(office)


def posts(office: Office, words: str = "One address is enough", place: str = "#wins") -> Told:
    form = office.press("Grace", "Post it now").form
    told = office.sends("Grace", form, words=words, place=office.place(place).key)
    office.time_passes(minutes=1)
    return told


def said(told: Told) -> str:
    return " ".join([told.words, *told.errors.values()])


def test_the_place_of_the_leaders_own_team_is_offered_too(office: Office) -> None:
    office.room_is("#wins")
    office.room_is("#our-own")
    setup = announced(with_leaders(), office)
    first, *others = setup.teams
    own = replace(first, place=f"{office.outside.name}:#our-own")
    office.configure(replace(setup, teams=(own, *others)))
    monday_comes(office)
    form = office.press("Grace", "Post it now").form
    office.sends("Grace", form, words="Thank you, Checkout", place=office.place("#our-own").key)
    office.time_passes(minutes=1)
    assert any("Thank you, Checkout" in card.words for card in office.seen_in("#our-own"))


def test_a_place_that_is_not_offered_is_not_taken(office: Office) -> None:
    opened(office)
    office.room_is("#secret", ("Dana", "Tom"))
    office.do(TalkedAboutIt("2030-W03"), office.person("Grace"))
    assert refused(office, PostItNow("2030-W03", "Hello", office.place("#secret").key))
    assert office.seen_in("#secret") == []


def refused(
    office: Office, command: PostItNow | EditMyPost | TakeDownMyPost | TalkedAboutIt | AwayUntil, who: str = "Grace"
) -> str:
    """Return the words of a refusal, as a form or a card tells them."""
    try:
        sights = office.do(command, office.person(who))
    except Exception as no:  # noqa: BLE001  # whatever a form is told
        return str(no)
    return " ".join(str(sight.card.blocks) for sight in sights)


def test_an_empty_post_and_one_that_is_too_long_are_to_be_mended(office: Office) -> None:
    opened(office)
    place = office.place("#wins").key
    assert "Write a few words" in refused(office, PostItNow("2030-W03", "", place))
    assert "At most 1000 fit" in refused(office, PostItNow("2030-W03", LONG, place)).replace(",", "")
    assert office.seen_in("#wins") == []


def test_what_is_posted_is_not_posted_twice(office: Office) -> None:
    opened(office)
    assert "It is posted" in said(posts(office))
    again = refused(office, PostItNow("2030-W03", "And again", office.place("#wins").key))
    assert "It is posted already." in again
    assert len(office.seen_in("#wins")) == 1


def test_a_post_can_be_changed_and_taken_down_when_its_week_is_over_and_stays_a_week_of_posting(office: Office) -> None:
    opened(office)
    posts(office)
    monday_comes(office, 21)
    old = cards(office, "Grace")[0]
    office.sends("Grace", office.press_on("Grace", old, "Edit").form, words="One address is plenty")
    office.time_passes(minutes=1)
    assert "One address is plenty" in office.seen_in("#wins")[0].words
    office.press_on("Grace", cards(office, "Grace")[0], "Take down")
    office.time_passes(minutes=1)
    assert office.seen_in("#wins") == []
    assert office.rows("select state from led_weeks where week = '2030-W03' and words = '' and state = 'posted'")
    assert "Nothing of yours is posted here." in refused(office, TakeDownMyPost("2030-W03"))


def test_what_was_taken_down_within_its_week_can_be_posted_anew(office: Office) -> None:
    opened(office)
    posts(office)
    office.press_on("Grace", cards(office, "Grace")[0], "Take down")
    office.time_passes(minutes=1)
    posts(office, "In better words")
    [post] = office.seen_in("#wins")
    assert "In better words" in post.words


def test_nobody_edits_what_another_leader_posted(office: Office) -> None:
    opened(office)
    posts(office)
    assert "Nothing of yours is posted here." in refused(office, EditMyPost("2030-W03", "Mine"), "Dana")
    assert "This week is not kept of you." in refused(office, EditMyPost("2030-W03", "Mine"), "Tom")
    assert "One address is enough" in office.seen_in("#wins")[0].words


def test_nothing_is_posted_where_outsiders_have_come_to_read_meanwhile(office: Office) -> None:
    opened(office)
    form = office.press("Grace", "Post it now").form
    office.room_is("#wins", outsiders=True)
    office.room_is("#checkout", outsiders=True)
    told = office.sends("Grace", form, words="One address is enough", place=office.place("#wins").key)
    assert "There is no place where only colleagues read." in said(told)
    assert office.seen_in("#wins") == []


def test_a_week_that_is_none_is_refused(office: Office) -> None:
    opened(office)
    for week in ("", "2030-W99", "2030-W02", "x" * 40):
        assert "This week is not kept of you." in refused(office, TalkedAboutIt(week))


def test_while_it_is_switched_off_nobody_is_reminded_and_nothing_is_posted(office: Office) -> None:
    office.room_is("#wins")
    setup = announced(with_leaders(), office)
    office.configure(setup)
    office.types("Ada", "setup off")
    monday_comes(office)
    assert cards(office, "Grace") == []
    assert office.rows("select 1 from led_weeks") == []
    office.configure(setup)
    office.time_passes(hours=1, minutes=1)
    assert len(cards(office, "Grace")) == 1


def test_the_card_speaks_the_leaders_own_language(office: Office) -> None:
    office.people_are(office.profile("Grace", "Europe/Berlin", "de"))
    leaders = 'leaders = [{ email = "grace@northwind.example", remind = "Mon 14:00", timezone = "Europe/Berlin" }]'
    office.configure(read_setup(with_leaders(leaders)))
    office.until(2030, 1, 14, 12, 59)
    assert cards(office, "Grace", "Eine Minute für unsere Kundschaft") == []
    office.until(2030, 1, 14, 13, 0)
    [card] = cards(office, "Grace", "Eine Minute für unsere Kundschaft")
    assert "Hallo Grace." in card.words
    assert card.buttons[:3] == ("Jetzt posten", "Schon angesprochen", "Diese Woche nicht")
