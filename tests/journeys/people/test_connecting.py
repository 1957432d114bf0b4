"""Somebody connects their calendar from their page, sees how it stands there, and disconnects it."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from bot.company import CalendarKind
from storage import Memory
from storage.calendars import Connected
from tests.diaries import Diaries, mail
from tests.office import COMPANY, Office
from tests.outside import Seen, Told

CONNECT, DISCONNECT, GOOGLE = "Connect my calendar", "Disconnect a calendar", "Connect Google Calendar"
ADDRESS = "https://calendar.example/private-5ecret/basic.ics"
SOON = timedelta(minutes=10)
FOUR = ("Linus", "Grace", "Ada", "Tom")


def on(home: list[Seen], label: str) -> Seen:
    return next(card for card in home if label in card.buttons)


def words(home: list[Seen]) -> str:
    return " | ".join(card.words for card in home)


def connects(office: Office, who: str, url: str = ADDRESS, **more: str) -> Told:
    form = office.press_on(who, on(office.home(who), CONNECT), CONNECT).form
    return office.sends(who, form, url=url, **more)


def disconnects(office: Office, who: str) -> Told:
    [(name,)] = office.rows("select name from connected_calendars")
    form = office.press_on(who, on(office.home(who), DISCONNECT), DISCONNECT).form
    return office.sends(who, form, calendar=str(name))


@pytest.fixture
def diaries(office: Office) -> Iterator[Diaries]:
    diaries = Diaries(office)
    yield diaries
    kept = office.rows("select view from views union select about from audit union select command from alarms")
    assert "5ecret" not in str((kept, office.rows("select * from calendars"))), "The address stands somewhere."


def test_what_is_connected_is_read_and_its_meetings_are_asked_about(office: Office, diaries: Diaries) -> None:
    diaries.says("Linus", diaries.meeting("Pricing", *FOUR, after=SOON, lasts=SOON))
    assert "I am looking at it" in connects(office, "Linus").words
    assert "I am about to look at it." in words(office.home("Linus"))
    diaries.synced()
    office.courier_comes()
    assert any("I can read your calendar" in card.words for card in office.told("Linus"))
    home = words(office.home("Linus"))
    assert "At an address" in home
    assert "Last read" in home
    assert "5ecret" not in home
    diaries.pass_by(minutes=21)
    assert diaries.asked() == ["Pricing"]


def test_the_owner_is_filled_in_already(office: Office) -> None:
    connects(office, "Linus")
    assert office.rows("select owner, kind from connected_calendars") == [("linus@northwind.example", "ics")]


def test_what_cannot_be_read_is_not_kept_and_the_reason_is_told(office: Office, diaries: Diaries) -> None:
    diaries.closed.add(mail("Linus"))
    connects(office, "Linus")
    diaries.synced()
    office.courier_comes()
    told = words(office.told("Linus"))
    assert "I cannot read that calendar" in told
    assert "Its server could not be reached, or was too slow." in told
    assert "I have not kept its address." in told
    assert office.rows("select * from connected_calendars") == []
    assert "None is connected." in words(office.home("Linus"))


def test_one_that_fails_later_stays_and_its_page_says_so(office: Office, diaries: Diaries) -> None:
    connects(office, "Linus")
    diaries.synced()
    diaries.closed.add(mail("Linus"))
    diaries.pass_by(minutes=6)
    assert "Could not be read lately, the last time was" in words(office.home("Linus"))
    assert not any("I cannot read that calendar" in card.words for card in office.told("Linus"))


def test_disconnected_nothing_of_it_is_left_and_nobody_is_asked(office: Office, diaries: Diaries) -> None:
    diaries.says("Linus", diaries.meeting("Pricing", *FOUR, after=SOON, lasts=SOON))
    connects(office, "Linus")
    diaries.synced()
    assert diaries.planned() == 1
    assert "That calendar is disconnected" in disconnects(office, "Linus").words
    assert office.rows("select name from connected_calendars union select calendar from calendars") == []
    assert office.rows("select meeting from scheduled") == []
    assert office.rows("select name from alarms where name like 'end/%'") == []
    diaries.pass_by(minutes=21)
    assert diaries.asked() == []
    assert DISCONNECT not in [label for card in office.home("Linus") for label in card.buttons]


@pytest.mark.parametrize(
    "url", ["calendar.example/ana.ics", "ftp://calendar.example/ana.ics", "https://", "my calendar"]
)
def test_what_is_no_address_is_refused_at_its_field(office: Office, url: str) -> None:
    sent = connects(office, "Linus", url)
    assert "This is no address of a calendar." in sent.errors["url"]
    assert office.rows("select * from connected_calendars") == []


def test_nobody_connects_the_calendar_of_somebody_else(office: Office) -> None:
    sent = connects(office, "Linus", owner=mail("Grace"))
    assert "You can connect your own calendar" in sent.errors["owner"]


def test_an_admin_does_and_both_see_it(office: Office, diaries: Diaries) -> None:
    connects(office, "Ada", owner="Grace@Northwind.example")
    diaries.synced()
    assert "grace@northwind.example, At an address" in words(office.home("Ada"))
    assert "At an address" in words(office.home("Grace"))
    assert "At an address" not in words(office.home("Linus"))
    disconnects(office, "Grace")
    assert "At an address" not in words(office.home("Ada"))


def test_an_admin_connects_it_for_colleagues_only(office: Office) -> None:
    assert "I know no colleague" in connects(office, "Ada", owner="zoe@elsewhere.example").errors["owner"]


def test_ten_are_enough(office: Office) -> None:
    def ten(memory: Memory) -> None:
        for number in range(10):
            url = f"https://calendar.example/{number}.ics"
            one = Connected(mail("Linus"), office.person("Linus").key, CalendarKind.ICS, office.clock.now(), url=url)
            memory.calendars.connect(one)

    office.run(office.store.change(COMPANY, ten))
    told = office.press_on("Linus", on(office.home("Linus"), CONNECT), CONNECT)
    assert "You have connected 10 calendars" in told.words
    assert words(office.home("Linus")).count("I am about to look at it.") == 10


def test_guests_connect_none(office: Office) -> None:
    assert not any(CONNECT in card.buttons for card in office.home("Gus"))


def test_without_google_nothing_of_google_is_offered(office: Office) -> None:
    assert not any(GOOGLE in card.buttons for card in office.home("Linus"))


def test_somebody_reads_it_in_their_own_language(office: Office) -> None:
    office.people_are(office.profile("Linus", language="de"))
    home = office.home("Linus")
    assert "Deine Kalender | Noch ist keiner verbunden." in words(home).replace("\n", " | ")
    form = office.press_on("Linus", on(home, "Meinen Kalender verbinden"), "Meinen Kalender verbinden").form
    assert "Das ist keine Adresse eines Kalenders." in office.sends("Linus", form, url="mein Kalender").errors["url"]
