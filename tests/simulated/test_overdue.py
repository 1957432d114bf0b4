"""Overdue cases in other zones, on days off, twice rung, late, with nobody to tell, and with people who come and go."""

from dataclasses import replace

from bot.commands import EvidenceDue, TellOverdue
from bot.people import CLOCK
from tests.journeys.cases.waiting import (
    LEAD_HEARS,
    OWNER_HEARS,
    SPONSOR_HEARS,
    about,
    audited,
    case_opens,
    changed,
    kept,
    leaves,
    overdue,
    until,
    waits_for_evidence,
)
from tests.office import NORTHWIND, Office

WITHOUT_LEAD = NORTHWIND.replace('lead = "ana@northwind.example"\n', "")
TOLD = ["overdue, owner told", "overdue, team lead told", "overdue, sponsor told"]


def test_each_is_told_at_work_by_their_own_clock_and_calendar(plain: Office) -> None:
    case_opens(plain)
    plain.people_are(plain.profile("Grace", zone="Asia/Tokyo"), plain.profile("Ana", zone="America/New_York"))
    plain.rows("delete from alarms where name = 'overdue/1' returning name")
    plain.configure(NORTHWIND.replace("[[teams]]\nname", '[[teams]]\nholidays = "US"\nname', 1))
    until(plain, 2030, 1, 14, 22, 59)
    assert overdue(plain, "Grace") == []
    until(plain, 2030, 1, 14, 23, 0)  # Tuesday, 08:00 in Tokyo
    assert len(overdue(plain, "Grace")) == 1
    until(plain, 2030, 1, 23, 12, 59)  # her fifth day after Tuesday is Wednesday: Monday the 21st is a holiday
    assert overdue(plain, "Ana") == []
    until(plain, 2030, 1, 23, 13, 0)  # Wednesday, 08:00 in New York
    assert len(overdue(plain, "Ana")) == 1


def test_every_step_is_kept_and_logged_once_whatever_rings_twice(plain: Office) -> None:
    case_opens(plain)
    for moment in (OWNER_HEARS, LEAD_HEARS, SPONSOR_HEARS):
        for again in range(3):
            until(plain, *moment)
            plain.do(TellOverdue(1), CLOCK, f"{moment}/{again}")
            plain.courier_comes()
    assert [len(overdue(plain, who)) for who in ("Grace", "Ana", "Dana")] == [1, 1, 1]
    assert [what for what in audited(plain) if "overdue" in what] == TOLD
    assert plain.rows("select step from case_steps order by at") == [("owner",), ("team lead",), ("sponsor",)]
    assert plain.rows("select name from alarms where name like 'overdue/%'") == []


def test_while_a_team_warms_up_nobody_but_the_owner_is_told_and_the_others_afterwards(plain: Office) -> None:
    case_opens(plain)
    plain.rows("update warm_ups set since = '2030-01-12T08:00:00.000000+00:00' returning team")
    until(plain, 2030, 1, 25, 12)
    assert [len(overdue(plain, who)) for who in ("Grace", "Ana", "Dana")] == [1, 0, 0]
    until(plain, 2030, 1, 28, 8)  # the Monday after it is over
    assert [len(overdue(plain, who)) for who in ("Grace", "Ana", "Dana")] == [1, 1, 0]
    until(plain, 2030, 1, 30, 8)  # the lead has had a working day
    assert len(overdue(plain, "Dana")) == 1


def test_the_lead_of_nobody_but_oneself_is_passed_over_and_the_sponsor_not_earlier(plain: Office) -> None:
    case_opens(plain, "Ana")
    until(plain, *LEAD_HEARS)
    assert "overdue, team lead: nobody to tell" in audited(plain)
    assert len(overdue(plain, "Ana")) == 1
    until(plain, 2030, 1, 29, 7, 59)
    assert overdue(plain, "Dana") == []
    until(plain, *SPONSOR_HEARS)
    assert len(overdue(plain, "Dana")) == 1


def test_a_team_without_lead_and_a_vacant_sponsor_are_passed_over_and_logged(plain: Office) -> None:
    plain.configure(WITHOUT_LEAD)
    case_opens(plain)
    leaves(plain, "Dana")
    until(plain, *LEAD_HEARS)
    until(plain, *SPONSOR_HEARS)
    assert [what for what in audited(plain) if "nobody" in what] == [
        "overdue, team lead: nobody to tell",
        "overdue, sponsor: nobody to tell",
    ]
    assert kept(plain).state == "open"


def test_nobody_decides_before_they_are_told(plain: Office) -> None:
    case_opens(plain)
    [own] = about(plain, "Grace")
    for who in ("Ana", "Dana", "Linus"):
        assert "belongs to somebody else" in changed(plain, who, own)
    until(plain, *LEAD_HEARS)
    assert "belongs to somebody else" in changed(plain, "Dana", own)
    assert "belongs to somebody else" in changed(plain, "Linus", own)


def test_who_leads_no_more_decides_no_more(plain: Office) -> None:
    case_opens(plain)
    until(plain, *LEAD_HEARS)
    [led] = overdue(plain, "Ana")
    plain.configure(NORTHWIND.replace('lead = "ana@', 'lead = "linus@', 1))
    assert "belongs to somebody else" in changed(plain, "Ana", led)
    assert "belongs to somebody else" in changed(plain, "Linus", led)


def test_a_case_that_waits_for_evidence_goes_no_further_and_has_a_new_day_afterwards(plain: Office) -> None:
    case_opens(plain)
    until(plain, *OWNER_HEARS)
    waits_for_evidence(plain, "Grace", overdue(plain, "Grace")[0], by="2030-01-26")  # a Saturday
    until(plain, *LEAD_HEARS)
    plain.do(TellOverdue(1), CLOCK, "ringing from before")
    plain.courier_comes()
    assert overdue(plain, "Ana") == []
    until(plain, 2030, 1, 26, 9, 0)
    assert f"{kept(plain).due:%a %H:%M}" == "Mon 18:00"
    assert "deserves a second look" in " ".join(card.words for card in about(plain, "Grace") if card.buttons)
    until(plain, 2030, 2, 4, 18, 0)
    assert overdue(plain, "Ana") == []
    until(plain, 2030, 2, 5, 8, 0)
    assert len(overdue(plain, "Ana")) == 1
    assert [what for what in audited(plain) if "overdue" in what] == TOLD[:2]


def test_evidence_before_the_case_is_due_leaves_it_due_when_it_was(plain: Office) -> None:
    case_opens(plain)
    waits_for_evidence(plain, "Grace", about(plain, "Grace")[0], by="2030-01-09")
    until(plain, 2030, 1, 9, 9, 0)
    assert f"{kept(plain).due:%d %H:%M}" == "14 18:00"
    until(plain, *OWNER_HEARS)
    assert len(overdue(plain, "Grace")) == 1


def test_a_lead_may_ask_for_evidence_too_and_the_owner_hears_when_it_is_due(plain: Office) -> None:
    case_opens(plain)
    until(plain, *LEAD_HEARS)
    waits_for_evidence(plain, "Ana", overdue(plain, "Ana")[0], by="2030-01-24")
    assert kept(plain).state == "waiting for evidence"
    plain.do(EvidenceDue(1), CLOCK, "once")
    plain.do(EvidenceDue(1), CLOCK, "twice")
    plain.courier_comes()
    assert len(about(plain, "Grace", "The evidence for D-1 is due")) == 1


def test_after_weeks_of_being_down_each_still_has_a_day_before_the_next_is_told(plain: Office) -> None:
    case_opens(plain)
    plain.until(2030, 3, 4, 12, 0)
    assert [len(overdue(plain, who)) for who in ("Grace", "Ana", "Dana")] == [1, 0, 0]
    plain.until(2030, 3, 5, 12, 0)
    assert [len(overdue(plain, who)) for who in ("Grace", "Ana", "Dana")] == [1, 0, 0]
    plain.until(2030, 3, 6, 8, 0)
    assert [len(overdue(plain, who)) for who in ("Grace", "Ana", "Dana")] == [1, 1, 0]


def test_while_nothing_may_be_posted_no_step_is_taken_and_afterwards_it_is(plain: Office) -> None:
    case_opens(plain)
    plain.configure(NORTHWIND.replace('mode = "live"', 'mode = "off"'))
    until(plain, *LEAD_HEARS)
    assert plain.rows("select step from case_steps") == []
    plain.configure(NORTHWIND)
    plain.time_passes(seconds=5)
    assert len(overdue(plain, "Grace")) == 1


def test_a_case_from_before_this_version_is_looked_after_too(plain: Office) -> None:
    case_opens(plain)
    plain.rows("delete from alarms where name = 'overdue/1' returning name")
    plain.configure(NORTHWIND)
    until(plain, *OWNER_HEARS)
    assert len(overdue(plain, "Grace")) == 1


def test_an_owner_who_moves_is_told_when_they_are_at_work_where_they_are(plain: Office) -> None:
    case_opens(plain)
    plain.people_are(plain.profile("Grace", zone="America/Los_Angeles"))
    until(plain, 2030, 1, 15, 15, 59)
    assert overdue(plain, "Grace") == []
    until(plain, 2030, 1, 15, 16, 0)
    assert len(overdue(plain, "Grace")) == 1


def test_the_case_of_a_private_meeting_tells_neither_title_nor_decision(plain: Office) -> None:
    case_opens(plain)
    plain.rows("update asks set hidden = 1 returning id")
    until(plain, *LEAD_HEARS)
    [led] = overdue(plain, "Ana")
    assert "Pricing" not in led.words
    assert "Raise the price" not in led.words


def test_an_owner_who_leaves_is_followed_by_the_lead_who_is_told_no_second_time(plain: Office) -> None:
    case_opens(plain)
    until(plain, *LEAD_HEARS)
    leaves(plain, "Grace")
    case = kept(plain)
    assert case.owner == plain.person("Ana")
    assert f"{case.due:%d %H:%M}" == "23 18:00"
    until(plain, *SPONSOR_HEARS)
    assert "It waits for you to decide" in about(plain, "Ana")[0].words
    assert [what for what in audited(plain) if "overdue" in what] == TOLD[:2]
    until(plain, 2030, 2, 7, 8, 0)
    assert len(overdue(plain, "Dana")) == 1


def test_without_a_lead_the_case_of_a_leaver_goes_to_the_sponsor_who_is_told_as_owner_alone(plain: Office) -> None:
    plain.configure(WITHOUT_LEAD)
    case_opens(plain)
    leaves(plain, "Grace")
    assert kept(plain).owner == plain.person("Dana")
    for moment in (OWNER_HEARS, LEAD_HEARS, SPONSOR_HEARS):
        until(plain, *moment)
    assert len(overdue(plain, "Dana")) == 1
    assert [what for what in audited(plain) if "overdue" in what] == [
        "overdue, owner told", "overdue, team lead: nobody to tell", "overdue, sponsor: nobody to tell",
    ]  # fmt: skip


def test_a_guest_is_nobody_who_leads(plain: Office) -> None:
    case_opens(plain)
    plain.people_are(replace(plain.profile("Ana"), email="ana@elsewhere.example"))
    until(plain, *LEAD_HEARS)
    assert overdue(plain, "Ana") == []
