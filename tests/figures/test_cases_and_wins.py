"""What a week measures of cases and wins where a case waits, somebody leaves, or names are missed."""

from dataclasses import replace
from datetime import UTC, datetime

from bot.commands import ConfirmNames
from bot.digests.measures import Measure
from bot.people import Kind
from tests.figures.figured import counts, figures_of, shares
from tests.journeys.cases.waiting import about as about_case
from tests.journeys.cases.waiting import case_opens, changed, overdue, until, waits_for_evidence
from tests.journeys.cases.waiting import kept as case_kept
from tests.journeys.digests.northwind import WITH_MEI
from tests.journeys.wins.told import about, catches_up, posted, takes_down
from tests.office import Office


def test_a_week_in_which_nothing_was_has_figures_of_nothing(plain: Office) -> None:
    plain.configure(WITH_MEI)
    plain.until(2030, 1, 21, 9)
    found = figures_of(plain, "2030-W03")
    assert set(shares(found).values()) == {(0, 0), (7, 7)}
    assert set(counts(found).values()) == {0}
    assert [each.measure for each in found.values() if each.value] == []


def test_a_case_that_waited_for_evidence_is_due_in_the_week_in_which_it_is_open_again(plain: Office) -> None:
    plain.configure(WITH_MEI)
    case_opens(plain)  # due on Monday the 14th
    until(plain, 2030, 1, 9, 9)
    waits_for_evidence(plain, "Grace", about_case(plain, "Grace", "second look")[0], "2030-01-23")
    until(plain, 2030, 1, 23, 12)
    assert case_kept(plain).due == datetime(2030, 1, 23, 18, tzinfo=UTC)
    assert shares(figures_of(plain, "2030-W03"))[Measure.RECONSIDERED, ""] == (0, 0)
    changed(plain, "Grace", about_case(plain, "Grace", "second look")[0])
    until(plain, 2030, 1, 28, 9)
    assert shares(figures_of(plain, "2030-W04"))[Measure.RECONSIDERED, ""] == (1, 1)


def test_an_overdue_case_is_counted_where_it_has_gone_to_by_the_end_of_each_week(plain: Office) -> None:
    plain.configure(WITH_MEI)
    case_opens(plain)
    until(plain, 2030, 2, 11, 9)
    weeks = [figures_of(plain, f"2030-W{week:02}") for week in (2, 3, 4, 5)]
    gone = [[counts(week)[Measure.OVERDUE, kind] for kind in ("", "owner", "team lead", "sponsor")] for week in weeks]
    assert gone == [[0, 0, 0, 0], [1, 1, 0, 0], [1, 0, 1, 0], [1, 0, 0, 1]]
    assert [shares(week)[Measure.RECONSIDERED, ""] for week in weeks] == [(0, 0), (0, 1), (0, 0), (0, 0)]
    assert overdue(plain, "Dana")


def test_of_those_asked_who_have_left_nobody_says_that_they_were_told(plain: Office) -> None:
    plain.configure(WITH_MEI)
    case_opens(plain)
    plain.people_are(replace(plain.profile("Tom"), kind=Kind.GONE), replace(plain.profile("Linus"), kind=Kind.GONE))
    changed(plain, "Grace", about_case(plain, "Grace", "second look")[0])
    until(plain, 2030, 1, 14, 9)
    asked = {who for (who,) in plain.rows("select person from asked")}
    left = len(asked & {"plain/Tom", "plain/Linus"})
    assert left
    assert shares(figures_of(plain, "2030-W02"))[Measure.LOOP, ""] == (len(asked) - left, len(asked))


def names_are(office: Office, *doers: str) -> None:
    office.do(ConfirmNames(1, tuple(map(office.person, doers))), office.person("Ana"))
    catches_up(office)


def test_names_that_are_missed_in_the_week_after_are_a_correction_and_leaving_is_none(plain: Office) -> None:
    posted(plain)  # on Tuesday the 8th
    plain.until(2030, 1, 14, 10)
    plain.press_on("Tom", about(plain, "Tom", "You are named in W-1"), "Leave my name out")
    catches_up(plain)
    assert plain.rows("select corrected from win_files") == [(None,)]
    names_are(plain, "Grace", "Barbara")
    assert plain.rows("select substr(corrected, 1, 10) from win_files") == [("2030-01-14",)]
    plain.until(2030, 1, 28, 9)
    weeks = [shares(figures_of(plain, f"2030-W{week:02}"))[Measure.ACCURACY, ""] for week in (2, 3, 4)]
    assert weeks == [(0, 0), (1, 1), (0, 0)]


def test_confirming_the_same_names_again_corrects_nothing_and_a_win_taken_down_is_no_win(plain: Office) -> None:
    posted(plain)
    names_are(plain, "Tom", "Grace")
    assert plain.rows("select corrected from win_files") == [(None,)]
    takes_down(plain)
    plain.until(2030, 1, 21, 9)
    assert counts(figures_of(plain, "2030-W02"))[Measure.WINS, ""] == 0
    assert shares(figures_of(plain, "2030-W03"))[Measure.ACCURACY, ""] == (0, 0)
