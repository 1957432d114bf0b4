"""From a company without a setup to the first question in earnest, step by step, forwards and backwards."""

from collections.abc import Callable
from datetime import timedelta

from tests.journeys.company.walking import as_file, begins, fills, kept, last
from tests.office import Office
from tests.outside import Seen

COMPANY_ITSELF = """
[company]
name = "Northwind"
timezone = "{zone}"
domains = ["northwind.example"]
"""
SPONSOR = """
[people]
sponsor = "{Dana}"
admins = ["{Ada}"]
"""
LEADERS = """
executives = ["{Dana}"]
cx_leads = ["{Guido}", "late@northwind.example"]
leaders = [{ email = "{Dana}" }, { email = "{Ken}" }]
"""
TEAM = """
[[teams]]
name = "Checkout"
lead = "{Ana}"
members = ["{Ana}", "{Grace}", "{Linus}"]
"""
CALENDAR = """
[[calendars]]
owner = "{Ana}"
url = "https://calendar.northwind.example/ana.ics"
"""
RETENTION = """
[retention]
asked = "14d"
wins = "1y"
"""
LIVE = """
[asking]
mode = "live"
only = ["Checkout"]
"""
ENGLISH = COMPANY_ITSELF + SPONSOR
GERMAN = COMPANY_ITSELF + 'languages = ["de", "en"]\n' + SPONSOR
SET = CALENDAR + RETENTION
FILES = {  # how a file would say what is set when this step has been taken
    "sponsor": ENGLISH,
    "leaders": ENGLISH + LEADERS,
    "team": ENGLISH + LEADERS + TEAM,
    "calendars": ENGLISH + LEADERS + TEAM + CALENDAR,
    "retention": ENGLISH + LEADERS + TEAM + SET,
    "languages": GERMAN + LEADERS + TEAM + SET,
    "live": GERMAN + LEADERS + TEAM + SET + LIVE,
}
Step = Callable[[Office, Seen], Seen]


def name_the_sponsor(office: Office, card: Seen) -> Seen:
    dana = {"sponsor": office.people("Dana"), "admins": office.people("Ada")}
    return fills(office, card, "Name the sponsor", name="Northwind", domains="northwind.example", **dana)


def name_the_leaders(office: Office, card: Seen) -> Seen:
    who = {"leaders": office.people("Dana", "Ken"), "executives": office.people("Dana")}
    who |= {"cx_leads": office.people("Guido"), "cx_leads_mail": "late@northwind.example"}
    return fills(office, card, "Name the leaders", **who)


def choose_the_team(office: Office, card: Seen) -> Seen:
    who = {"lead": office.people("Ana"), "members": office.people("Ana", "Grace", "Linus")}
    return fills(office, card, "Choose the team", name="Checkout", **who)


def connect_a_calendar(office: Office, card: Seen) -> Seen:
    return fills(office, card, "Connect a calendar", url="https://calendar.northwind.example/ana.ics")


def say_how_long(office: Office, card: Seen) -> Seen:
    return fills(office, card, "Change", asked="14d", wins="1y")


def choose_languages(office: Office, card: Seen) -> Seen:
    return fills(office, card, "Choose languages", languages="en\nde", first="de")


def go_live(office: Office, card: Seen) -> Seen:
    return fills(office, card, "Go live", sure="yes")


SETTLING: dict[str, Step] = {
    "sponsor": name_the_sponsor,
    "leaders": name_the_leaders,
    "team": choose_the_team,
    "calendars": connect_a_calendar,
    "retention": say_how_long,
    "languages": choose_languages,
}


def test_a_company_is_set_up_as_by_a_file_within_twenty_minutes_and_each_step_can_be_taken_back(office: Office) -> None:
    begun, card = office.clock.now(), begins(office)
    for number, (name, take) in enumerate(SETTLING.items(), 1):
        assert f"{number} of 9: " in card.words
        card = take(office, card)
        office.time_passes(minutes=2)
        assert kept(office) == as_file(office, FILES[name]), name
    assert "7 of 9: Ask yourself" in card.words
    card = last(office.press_on("Ada", card, "Ask me"))
    office.courier_comes()
    [asked] = [seen for seen in office.told("Ada") if "This is a test" in seen.words]
    assert asked.buttons[:4] == ("They'd like it", "They wouldn't notice", "They'd dislike it", "No decision today")
    assert "nothing of it is kept" in office.press_on("Ada", asked, "They'd dislike it").words
    card = last(office.press_on("Ada", card, "Next"))
    run = last(office.press_on("Ada", card, "Show me"))
    assert "there is no meeting in the next two weeks that I know of yet" in run.words
    live = go_live(office, last(office.press_on("Ada", run, "Next")))
    assert kept(office) == as_file(office, FILES["live"])
    office.time_passes(minutes=4)

    office.meeting_ends("Checkout weekly", people=("Ana", "Grace", "Linus"))
    assert any("Was würden unsere besten Kund" in seen.words for seen in office.seen_in(who="Ana"))
    assert office.clock.now() - begun <= timedelta(minutes=20)
    assert goes_back(office, live) == ["9", "8", "7", "6", "5", "4", "3", "2", "1"]
    assert kept(office) == ""


def goes_back(office: Office, card: Seen) -> list[str]:
    """Take every step back, the last one first, and return the numbers of the steps that were."""
    numbers, files = [], [*FILES.values()]
    while "Undo this step" in card.buttons:
        number = card.words.split(" of 9")[0].removeprefix("| ")
        numbers.append(number)
        card = last(office.press_on("Ada", card, "Undo this step"))
        if number not in "87":
            files.pop()
            assert kept(office) == as_file(office, files[-1] if files else ""), number
        if "Back" in card.buttons:
            card = last(office.press_on("Ada", card, "Back"))
    return numbers
