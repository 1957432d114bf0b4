"""The sponsor: one line about two empty weeks, every leader's weeks, and an alarm when there is none."""

from dataclasses import replace

from bot.people import Kind
from tests.journeys.leaders.cast import cards, monday_comes, with_leaders
from tests.office import Office
from tests.outside import Seen

QUIET = "Two quiet weeks"
GRACE = 'leaders = [{ email = "grace@northwind.example" }]'
SIX = (
    "leaders = ["
    + ", ".join(
        f'{{ email = "{who}@northwind.example" }}' for who in ("ana", "grace", "linus", "guido", "barbara", "ken")
    )
    + "]"
)


def words(home: list[Seen]) -> str:
    return " | ".join(card.words for card in home)


def mondays(office: Office, *days: int) -> None:
    for day in days:
        monday_comes(office, day)


def test_two_empty_weeks_are_told_to_the_leader_first_and_a_working_day_later_to_the_sponsor(office: Office) -> None:
    office.configure(with_leaders(GRACE))
    mondays(office, 14, 21)
    office.press("Grace", "Not this week")
    monday_comes(office, 28)
    told = cards(office, "Grace")[-1].words
    assert "Good morning, Grace. | Nothing to pass on this week." in told
    assert "For two weeks you have neither posted nor talked about it. On" in told
    assert "Dana gets one line about that, unless you do by then." in told
    assert cards(office, "Dana", QUIET) == []
    office.until(2030, 1, 29, 8, 31)
    [line] = cards(office, "Dana", QUIET)
    assert "Grace has neither posted nor talked" in line.words or "has neither posted nor talked" in line.words
    assert line.buttons == ()


def test_it_is_told_once_a_stretch(office: Office) -> None:
    office.configure(with_leaders(GRACE))
    mondays(office, 14, 21, 28)
    office.until(2030, 2, 4, 8, 31)
    office.until(2030, 2, 11, 8, 31)
    office.until(2030, 2, 12, 9, 0)
    assert len(cards(office, "Dana", QUIET)) == 1
    office.sends("Grace", office.press("Grace", "I talked about it").form, where="written")
    for day in (18, 25):
        office.until(2030, 2, day, 8, 31)
    office.until(2030, 3, 4, 8, 31)
    office.until(2030, 3, 5, 8, 31)
    assert len(cards(office, "Dana", QUIET)) == 2


def test_the_sponsor_hears_nothing_of_a_leader_who_talked_meanwhile(office: Office) -> None:
    office.configure(with_leaders(GRACE))
    mondays(office, 14, 21, 28)
    office.sends("Grace", office.press("Grace", "I talked about it").form, where="written")
    office.until(2030, 1, 29, 9, 0)
    assert cards(office, "Dana", QUIET) == []
    assert "For two weeks" not in cards(office, "Grace")[-1].words


def test_weeks_that_we_missed_count_for_nothing(office: Office) -> None:
    office.configure(with_leaders(GRACE))
    office.until(2030, 1, 28, 9, 0)
    office.until(2030, 1, 29, 9, 0)
    assert "For two weeks" not in words(cards(office, "Grace"))
    assert cards(office, "Dana", QUIET) == []


def test_nobody_hears_of_a_sponsor_who_is_a_quiet_leader(office: Office) -> None:
    office.configure(with_leaders('leaders = [{ email = "dana@northwind.example" }]'))
    mondays(office, 14, 21, 28)
    office.until(2030, 1, 29, 9, 0)
    assert "For two weeks" not in words(cards(office, "Dana"))
    assert office.rows("select 1 from led_weeks where warned is not null") == []
    assert cards(office, "Dana", QUIET) == []


def test_the_sponsor_sees_every_leaders_weeks_the_leader_their_own_a_cx_lead_counts_and_nobody_else_any(
    office: Office,
) -> None:
    office.configure(with_leaders(SIX))
    monday_comes(office)
    office.sends("Grace", office.press("Grace", "I talked about it").form, where="written")
    assert "Grace: talked" in words(office.home("Dana"))
    assert "Linus: —" in words(office.home("Dana"))
    own = words(office.home("Grace"))
    assert "You talked about it: In writing." in own
    assert "Linus" not in own
    counts = words(office.home("Mei"))
    assert "1 of 6 leaders talked about customers, 0 of them in a post." in counts
    assert "Grace" not in counts
    for who in ("Tom", "Ada", "Pia"):
        assert "talked" not in words(office.home(who))


def test_counts_of_few_leaders_would_tell_of_single_ones_and_are_hidden(office: Office) -> None:
    office.configure(with_leaders(GRACE))
    monday_comes(office)
    assert "fewer than five leaders, so no counts" in words(office.home("Mei"))


def test_a_leader_finds_on_the_privacy_card_what_is_kept(office: Office) -> None:
    office.configure(with_leaders(GRACE))
    told = office.types("Grace", "privacy").words
    assert "Of each week I keep what became of it: posted (where, and how many colleagues are there)" in told
    assert "I look up who wrote it, where and when, and nothing else." in told
    assert "Only you and the sponsor, Dana, see your weeks, and until when you are away." in told
    assert "Of each week" not in office.types("Tom", "privacy").words


def leaves(office: Office, who: str, kind: Kind = Kind.GONE) -> None:
    office.people_are(replace(office.profile(who), kind=kind))
    office.courier_comes()


VACANT = "There is no sponsor"


def test_when_the_sponsor_leaves_each_cx_lead_is_told_the_same_day_once(office: Office) -> None:
    office.configure(with_leaders(GRACE))
    leaves(office, "Dana")
    [told] = cards(office, "Mei", VACANT)
    assert "Dana" not in told.words or "dana@northwind.example" in told.words
    assert cards(office, "Ada", VACANT) == []
    office.time_passes(hours=3)
    office.configure(with_leaders(GRACE))
    leaves(office, "Dana")
    assert len(cards(office, "Mei", VACANT)) == 1
    assert office.rows("select told = since from vacancies") == [(1,)]
    assert office.rows("select since, ended from vacancies") == [("2030-01-07T12:00:00.000000+00:00", None)]


def test_where_there_is_no_cx_lead_each_admin_is_told(office: Office) -> None:
    leaves(office, "Dana", Kind.GUEST)
    assert len(cards(office, "Ada", VACANT)) == 1


def test_a_vacancy_ends_when_somebody_fit_is_named_or_comes_back(office: Office) -> None:
    office.configure(with_leaders(GRACE))
    leaves(office, "Dana", Kind.BOT)
    office.time_passes(days=2)
    office.configure(with_leaders(GRACE).replace('sponsor = "dana@', 'sponsor = "omar@'))
    office.time_passes(minutes=1)
    assert "There had been none since" in words(cards(office, "Mei", "There is a sponsor again"))
    [(since, ended)] = office.rows("select since, ended from vacancies")
    assert (str(since)[:10], str(ended)[:10]) == ("2030-01-07", "2030-01-09")
    leaves(office, "Omar")
    office.time_passes(hours=1)
    leaves(office, "Omar", Kind.INTERNAL)
    assert len(office.rows("select since from vacancies where ended is not null")) == 2


def test_a_sponsor_whom_nobody_has_met_yet_is_waited_for_and_no_vacancy(office: Office) -> None:
    office.configure(with_leaders(GRACE).replace('sponsor = "dana@', 'sponsor = "dana.ruiz@'))
    office.courier_comes()
    assert office.rows("select since from vacancies") == []


def test_a_vacancy_in_a_rehearsal_is_told_when_it_goes_live(office: Office) -> None:
    office.configure(with_leaders(GRACE).replace('mode = "live"', 'mode = "rehearsal"'))
    leaves(office, "Dana")
    assert cards(office, "Mei", VACANT) == []
    office.configure(with_leaders(GRACE))
    office.courier_comes()
    assert len(cards(office, "Mei", VACANT)) == 1
