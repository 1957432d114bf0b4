"""A leader promises something by a day: everybody reads it, its day comes, and everybody reads what became of it."""

from dataclasses import replace

from bot.commands import Tidy
from bot.people import CLOCK, Kind
from tests.journeys.leaders.cast import cards, monday_comes, with_leaders
from tests.office import Office
from tests.outside import Told

LETTERS = "Every letter is answered within one day"
LEADERS = 'leaders = [{ email = "grace@northwind.example" }]'


def no(told: Told) -> str:
    """Return what somebody was told who may not, or has to mend something."""
    return " ".join([told.words, *told.errors.values()])


def promises(office: Office, who: str = "Grace", words: str = LETTERS, due: str = "2030-02-01") -> Told:
    return office.sends(who, office.types(who, "pledge").form, words=words, due=due)


def on_page(office: Office, who: str) -> str:
    return "\n".join(card.words for card in office.home(who))


def test_what_is_promised_is_on_everybodys_page_with_whose_it_is_and_by_when(office: Office) -> None:
    office.configure(with_leaders(LEADERS))
    assert "Nothing is promised just now" in on_page(office, "Tom")
    told = promises(office, words="Answer <!channel> every *letter* \u202eyad a ni")
    assert "P-1 is promised" in told.words
    page = on_page(office, "Tom")
    assert "P-1" in page
    assert "every *letter*" in page
    assert "1 Feb 2030" in page
    assert "P-1" in office.types("Tom", "pledges").words


def test_it_is_reminded_of_twice_then_late_by_itself_and_kept_for_all_to_see(office: Office) -> None:
    office.configure(with_leaders(LEADERS))
    promises(office)
    monday_comes(office)
    assert f"You promised by 1 Feb 2030, 18 days from now: {LETTERS}" in cards(office, "Grace")[-1].words
    office.until(2030, 1, 25, 9, 1)
    [_] = cards(office, "Grace", "P-1 is due by 1 Feb 2030")
    office.until(2030, 2, 1, 9, 1)
    assert len(cards(office, "Grace", "P-1 is due by 1 Feb 2030")) == 2
    office.until(2030, 2, 1, 23, 59)
    assert "late: it was due" not in on_page(office, "Tom")
    office.until(2030, 2, 2, 0, 1)
    assert "late: it was due by 1 Feb 2030" in on_page(office, "Tom")
    late = cards(office, "Grace", "P-1 is late")
    assert len(late) == 2
    told = office.sends("Grace", office.press_on("Grace", late[-1], "Kept").form, became="They are")
    assert "P-1 is kept" in told.words
    office.time_passes(minutes=1)
    assert "1 kept, 0 late, 0 dropped" in on_page(office, "Tom")
    assert cards(office, "Grace", "P-1 is late") == []


def test_a_moved_day_is_counted_and_a_dropped_pledge_says_why(office: Office) -> None:
    office.configure(with_leaders(LEADERS))
    promises(office)
    [one] = office.types("Grace", "pledges").cards
    [mine] = office.press_on("Grace", one, "P-1").cards
    assert mine.buttons[:3] == ("Kept", "Move the day", "Drop it")
    move = office.press_on("Grace", mine, "Move the day").form
    assert "That day is over" in no(office.sends("Grace", move, due="2030-01-06"))
    assert "due on that day already" in no(office.sends("Grace", move, due="2030-02-01"))
    assert "P-1 is moved" in office.sends("Grace", move, due="2030-03-01").words
    [theirs] = office.press_on("Tom", office.types("Tom", "pledges").cards[0], "P-1").cards
    assert "Moved once. At first it was due by 1 Feb 2030." in theirs.words
    assert theirs.buttons == ()
    drop = office.press_on("Grace", mine, "Drop it").form
    assert "P-1 is dropped" in office.sends("Grace", drop, became="The team was given up").words
    [theirs] = office.press_on("Tom", office.types("Tom", "pledges").cards[0], "P-1").cards
    assert "What became of it: The team was given up" in theirs.words
    assert "P-1 is settled already." in no(office.press_on("Grace", mine, "Kept"))


def test_what_promises_nothing_is_to_be_mended(office: Office) -> None:
    office.configure(with_leaders(LEADERS))
    assert "Leaders and executives make pledges" in no(office.types("Tom", "pledge"))
    for words, due, wrong in (
        ("Better service", "2030-02-01", "in three words or more"),
        (LETTERS, "2030-01-06", "That day is over"),
        (LETTERS, "2033-01-01", "within two years"),
    ):
        assert wrong in no(promises(office, words=words, due=due))
    for day in (10, 10, 11, 12, 13, 14):
        promises(office, due=f"2030-02-{day}")
    assert "5 pledges are open." in no(office.types("Grace", "pledge"))
    assert office.rows("select count(*) from pledges") == [(5,)]


def test_a_cx_lead_proposes_and_only_the_leader_makes_it_a_pledge(office: Office) -> None:
    office.configure(with_leaders(LEADERS))
    form = office.types("Mei", f"pledge {LETTERS}").form
    assert "Name one leader" in no(office.sends("Mei", form, due="2030-02-01", whom=office.people("Tom")))
    for _ in range(2):
        form = office.types("Mei", f"pledge {LETTERS}").form
        assert "is proposed" in office.sends("Mei", form, due="2030-02-01", whom=office.people("Grace")).words
    assert LETTERS not in on_page(office, "Tom")
    yes, later = cards(office, "Grace", "Will you promise this?")
    office.press_on("Grace", yes, "I promise it")
    office.press_on("Grace", later, "Not me")
    office.time_passes(minutes=1)
    assert on_page(office, "Tom").count(LETTERS) == 1
    assert len(cards(office, "Mei", "was promised")) == len(cards(office, "Mei", "was declined")) == 1


def test_when_its_owner_leaves_the_sponsor_and_the_cx_leads_are_told_and_may_drop_it(office: Office) -> None:
    office.configure(with_leaders(LEADERS))
    promises(office)
    office.people_are(replace(office.profile("Grace"), kind=Kind.GONE))
    office.time_passes(minutes=1)
    assert "somebody who has left" in on_page(office, "Tom")
    for who in ("Dana", "Mei"):
        [card] = cards(office, who, "P-1: whoever promised it has left")
    office.sends("Mei", office.press_on("Mei", card, "Drop it").form, became="Nobody took it over")
    office.time_passes(minutes=1)
    assert "0 kept, 0 late, 1 dropped" in on_page(office, "Tom")


def test_nobody_pays_for_sixty_days_and_the_sponsor_hears_once(office: Office) -> None:
    office.configure(with_leaders(LEADERS))
    office.do(Tidy(), CLOCK)
    promises(office, due="2030-06-03")
    [mine] = office.press_on("Grace", office.types("Grace", "pledges").cards[0], "P-1").cards
    office.sends("Grace", office.press_on("Grace", mine, "Funded?").form, says="no")
    office.until(2030, 3, 8, 23, 0)
    assert cards(office, "Dana", "No money for P-1") == []
    for day in (11, 12, 13):
        office.until(2030, 3, day, 12, 0)
    assert len(cards(office, "Dana", "No money for P-1")) == 1
    form = office.press_on("Grace", mine, "Funded?").form
    assert "Which of the two?" in no(office.sends("Grace", form, says="no", amount="40k EUR"))
    assert "no amount I can read" in no(office.sends("Grace", form, says="yes", amount="a lot"))
    office.sends("Grace", form, says="yes", amount="40-60k EUR")
    office.time_passes(minutes=1)
    assert len(cards(office, "Dana", "There is money for P-1")) == 1
    assert "Improvements that got money" in on_page(office, "Tom")
    [shown] = office.press_on("Tom", office.types("Tom", "pledges").cards[0], "P-1").cards
    assert "There is money for it: 40,000 to 60,000 EUR." in shown.words
