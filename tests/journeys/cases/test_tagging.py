"""A case says what it is about: tags, and the teams it touches; those across silos are counted and listed."""

from tests.journeys.digests.northwind import WITH_MEI, digests_of
from tests.office import Office
from tests.outside import Opened, Seen, Told

TAGS = "Tags and teams"
SIX = ("Grace", "Ana", "Linus", "Guido", "Barbara", "Tom")  # Grace hosts for Checkout; Barbara is of Claims
ALONE = ("Grace", "Guido", "Omar")
REPEAT = "Customers must repeat themselves"


def case_opens(office: Office, people: tuple[str, ...] = ALONE) -> Seen:
    office.configure(WITH_MEI)
    office.meeting_ends("Pricing", people, decision="Ask for the address twice")
    office.says_why(people[1], objects="yes")
    office.until(2030, 1, 7, 16, 1)
    return case_of(office)


def case_of(office: Office) -> Seen:
    office.time_passes(seconds=3)
    [case] = [card for card in office.told("Grace") if "D-1 deserves" in card.words]
    return case


def opened(office: Office) -> Opened:
    form = office.press_on("Grace", case_of(office), TAGS).form
    assert form
    return form


def tagged(office: Office, **values: str) -> Told:
    return office.sends("Grace", opened(office), **({"repeat": "", "tags": "", "teams": ""} | values))


def test_its_owner_tags_it_and_everybody_who_may_see_it_finds_it_by_that(office: Office) -> None:
    case_opens(office)
    assert tagged(office, repeat="yes", tags="Late fees, #late FEES", teams="claims").errors == {}
    card = case_of(office).words
    assert f"Tags: {REPEAT}, Late fees" in card
    assert "Across teams: Checkout, Claims · " in card
    for words in ("late", "repeat them", "wiederholen"):
        assert f"Tags: {REPEAT}, Late fees" in office.types("Mei", f"decisions {words}").words, words
    assert "Nothing with" in office.types("Ken", "decisions late").words, "Whom it touches does not see it for that."


def test_those_across_teams_are_listed_for_whoever_sees_all(office: Office) -> None:
    case_opens(office, SIX)
    [listed] = office.types("Mei", "decisions").cards
    across = office.press_on("Mei", listed, "Across teams").words
    assert "Cases across teams" in across
    assert "Across teams: Checkout, Claims" in across
    assert " decides" in across
    assert "Across teams" not in office.types("Grace", "decisions").cards[0].buttons


def test_the_digest_counts_those_across_silos_and_lists_them(office: Office) -> None:
    case_opens(office, SIX)
    tagged(office, repeat="yes", teams="Claims")
    office.until(2030, 1, 14, 8, 1)
    [digest] = digests_of(office, "Mei")
    assert digest.words.index("Second thoughts") < digest.words.index("Across silos") < digest.words.index("Leaders")
    assert "1 across teams (D-1) · 1 in which customers must repeat themselves (D-1)" in digest.words
    form = office.press_on("Mei", digest, "Open list").form
    listed = office.sends("Mei", form, kind="across").words
    assert "D-1 · “Pricing” · open, due Mon 14 Jan" in listed
    assert "Across teams: Checkout, Claims" in listed
