"""What is kept comes back as it was, and what is kept anew takes the place of the old."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

import pytest

from bot.answers import Answer, Tally, Verdict, Words
from bot.cases import Case
from bot.leaders.agenda import First
from bot.leaders.sponsorship import Became, Offer
from bot.meetings.scheduled import Copy
from bot.people import Attention, Person, by_mail
from storage import Memory
from storage.alarms import Alarm, DueAlarms
from storage.audit import Entry
from storage.calendars import LIVE, Standing
from storage.leaders import Vacancy
from storage.people.attention import Seal
from tests.storage.conftest import Kept
from tests.storage.samples import (
    AGENDA,
    ALARM,
    ANSWER,
    CASE,
    CHECKOUT,
    COUNTERS,
    DECIDED,
    GRACE,
    KEPT,
    LATER,
    LINUS,
    NIGHT,
    NOON,
    PLANNED,
    POSTED_WEEK,
    PRIVATELY,
    PROFILE,
    ROOM,
    SETUP,
    SILENCE,
    SPONSOR_OFFER,
    STANDING,
    WEEK,
    question,
)


@pytest.mark.parametrize("where", [CHECKOUT, GRACE, PRIVATELY])
def test_a_question_comes_back_as_it_was_asked(kept: Kept, where: Person) -> None:
    asked = question(where=where, language="de", by_hand=True, hidden=True)
    assert kept.change(lambda memory: memory.meetings.ask(asked))
    assert kept.read(lambda memory: memory.meetings.question("q1")) == asked


def test_a_question_is_asked_once_and_the_first_word_stands(kept: Kept) -> None:
    kept.change(lambda memory: memory.meetings.ask(question()))
    assert not kept.change(lambda memory: memory.meetings.ask(question(title="Something else")))
    assert kept.read(lambda memory: memory.meetings.question("q1")) == question()


def test_a_closed_question_knows_when_and_how_many(kept: Kept) -> None:
    kept.change(lambda memory: memory.meetings.ask(question()))
    kept.change(lambda memory: memory.meetings.close("q1", LATER, 4, concern=True))
    assert kept.read(lambda memory: memory.meetings.question("q1")) == question(closed=LATER, answered=4)


def test_a_decision_is_named_again(kept: Kept) -> None:
    kept.change(lambda memory: memory.meetings.ask(question()))
    kept.change(lambda memory: memory.meetings.name_decision("q1", "Lower it", again=True))
    assert kept.read(lambda memory: memory.meetings.question("q1")) == question(decision="Lower it", redecided=True)


def test_the_newest_of_a_series_and_of_a_person_come_first(kept: Kept) -> None:
    older, newer = question("q1"), question("q2", asked=LATER)

    def ask(memory: Memory) -> None:
        for one in (older, newer):
            memory.meetings.ask(one)
            memory.meetings.invite(one.id, (LINUS,), one.asked, charged=True)

    kept.change(ask)
    assert kept.read(lambda memory: memory.meetings.latest_in("weekly")) == newer
    assert kept.read(lambda memory: memory.meetings.of(GRACE, 10)) == [newer, older]
    assert kept.read(lambda memory: memory.meetings.of(LINUS, 1)) == [newer]
    assert kept.read(lambda memory: memory.meetings.charged(LINUS, NOON)) == [LATER]


def test_who_joined_is_asked_and_counted_but_not_charged(kept: Kept) -> None:
    kept.change(lambda memory: memory.meetings.ask(question(invited=1)))
    kept.change(lambda memory: memory.meetings.invite("q1", (GRACE,), NOON, charged=True))
    kept.change(lambda memory: memory.meetings.join("q1", LINUS, NOON))
    assert kept.read(lambda memory: memory.meetings.asked("q1")) == (GRACE, LINUS)
    assert kept.read(lambda memory: memory.meetings.question("q1")) == question(invited=2)
    assert kept.read(lambda memory: memory.meetings.charged(LINUS, NOON - timedelta(days=1))) == []


def test_a_silence_comes_back_and_its_first_word_stands(kept: Kept) -> None:
    kept.change(lambda memory: memory.meetings.keep_quiet(SILENCE))
    kept.change(lambda memory: memory.meetings.keep_quiet(replace(SILENCE, title="Something else")))
    assert kept.read(lambda memory: memory.meetings.latest_silence_at(CHECKOUT)) is None
    kept.change(lambda memory: memory.meetings.bind("weekly", CHECKOUT))
    assert kept.read(lambda memory: memory.meetings.latest_silence_at(CHECKOUT)) == SILENCE


def test_an_open_answer_comes_back_to_whoever_gave_it_and_a_newer_one_replaces_it(kept: Kept) -> None:
    kept.change(lambda memory: memory.answers.open("q1"))
    kept.change(lambda memory: memory.answers.keep("q1", GRACE, Answer(Verdict.LIKE)))
    kept.change(lambda memory: memory.answers.keep("q1", GRACE, ANSWER))
    assert kept.read(lambda memory: memory.answers.given_by("q1", GRACE)) == ANSWER
    assert kept.read(lambda memory: memory.answers.given_by("q1", LINUS)) is None
    assert kept.read(lambda memory: memory.answers.count("q1")) == 1


def test_closed_answers_are_counted_and_only_those_named_who_chose_it(kept: Kept) -> None:
    kept.change(lambda memory: memory.answers.open("q1"))
    kept.change(lambda memory: memory.answers.keep("q1", GRACE, ANSWER))
    kept.change(lambda memory: memory.answers.keep("q1", LINUS, replace(ANSWER, named=False)))
    closed = kept.change(lambda memory: memory.answers.close("q1", (GRACE,), lambda: (LINUS,)))
    assert closed.answered == {GRACE}
    assert closed.shared == 2
    assert kept.read(lambda memory: memory.answers.tally("q1")) == closed.tally == Tally.of([ANSWER, ANSWER])
    assert kept.read(lambda memory: memory.answers.named("q1")) == (GRACE,)
    said = kept.read(lambda memory: memory.answers.words("q1"))
    assert {replace(words, id="") for words in said} == {
        Words("", ANSWER.reason, ANSWER.heard, by) for by in (GRACE, None)
    }


def test_words_are_reported_and_taken_away(kept: Kept) -> None:
    kept.change(lambda memory: memory.answers.open("q1"))
    kept.change(lambda memory: memory.answers.keep("q1", GRACE, ANSWER))
    kept.change(lambda memory: memory.answers.close("q1", (), lambda: (GRACE,)))
    [words] = kept.read(lambda memory: memory.answers.words("q1"))
    assert kept.change(lambda memory: memory.answers.report("q1", words.id, LATER))
    kept.change(lambda memory: memory.answers.remove("q1", words.id, LATER))
    assert kept.read(lambda memory: memory.answers.words("q1")) == []
    assert not kept.change(lambda memory: memory.answers.report("q1", words.id, LATER))
    [row] = kept.read(lambda memory: memory.run("select reason, heard, person, removed is null from words"))
    assert row == ("", "", None, 0)


def test_a_case_comes_back_as_it_is_now(kept: Kept) -> None:
    kept.change(lambda memory: memory.cases.keep(CASE))
    assert kept.read(lambda memory: memory.cases.case(1)) == CASE
    kept.change(lambda memory: memory.cases.keep(DECIDED))
    assert kept.read(lambda memory: memory.cases.about("q1")) == DECIDED
    assert kept.read(lambda memory: memory.cases.next_number()) == 2


def keep(case: Case) -> Callable[[Memory], None]:
    return lambda memory: memory.cases.keep(case)


def test_cases_that_are_to_be_decided_come_first(kept: Kept) -> None:
    for number, decided in ((1, LATER), (2, None)):
        kept.change(keep(replace(CASE, number=number, question=f"q{number}", decided=decided)))
    assert [case.number for case in kept.read(lambda memory: memory.cases.owned_by(GRACE, 10))] == [2, 1]


def test_a_profile_is_found_by_account_and_by_address(kept: Kept) -> None:
    kept.change(lambda memory: memory.people.met(PROFILE, NOON))
    assert kept.read(lambda memory: memory.people.profile(GRACE)) == PROFILE
    assert kept.read(lambda memory: memory.people.profile(by_mail("GRACE@northwind.example"))) == PROFILE
    assert kept.read(lambda memory: memory.people.by_email("")) is None


def test_what_a_person_wants_stays_when_the_directory_tells_anew(kept: Kept) -> None:
    kept.change(lambda memory: memory.people.met(PROFILE, NOON))
    kept.change(lambda memory: memory.people.stop(GRACE, NOON))
    assert kept.change(lambda memory: memory.people.welcome(GRACE, NOON))
    kept.change(lambda memory: memory.people.met(replace(PROFILE, name="Grace Hopper"), LATER))
    assert kept.read(lambda memory: memory.people.has_stopped(GRACE))
    assert not kept.change(lambda memory: memory.people.welcome(GRACE, LATER))


def test_a_room_is_found_by_place_and_by_a_name_that_only_one_room_has(kept: Kept) -> None:
    kept.change(lambda memory: memory.people.seen(ROOM, NOON))
    assert kept.read(lambda memory: memory.people.room(CHECKOUT)) == ROOM
    assert kept.read(lambda memory: memory.people.room_called("#checkout", "slack")) == ROOM
    twin = replace(ROOM, place=replace(ROOM.place, channel="C2"))
    kept.change(lambda memory: memory.people.seen(twin, NOON))
    assert kept.read(lambda memory: memory.people.room_called("#checkout", "slack")) is None


def test_counters_come_back_and_tell_nothing_under_another_key(kept: Kept) -> None:
    kept.change(lambda memory: memory.attention.keep(GRACE, COUNTERS))
    assert kept.read(lambda memory: memory.attention.of(GRACE)) == COUNTERS
    assert kept.read(lambda memory: memory.attention.of(LINUS)) == Attention()
    [(sealed,)] = kept.read(lambda memory: memory.run("select sealed from attention"))
    assert Seal(b"another key").open(sealed) == ""


def test_an_alarm_is_due_at_its_time_and_rings_once(kept: Kept) -> None:
    kept.change(lambda memory: memory.alarms.set("close/q1", NOON, ALARM))
    kept.change(lambda memory: memory.alarms.set_once("close/q1", LATER, NIGHT))
    assert due(kept, NOON - timedelta(microseconds=1)) == []
    [alarm] = due(kept, NOON)
    assert (alarm.name, alarm.at, alarm.command) == ("close/q1", NOON, ALARM)
    assert not kept.change(lambda memory: memory.alarms.rang("close/q1", LATER))
    assert kept.change(lambda memory: memory.alarms.rang("close/q1", NOON))
    assert due(kept, LATER) == []


def due(kept: Kept, at: datetime) -> list[Alarm]:
    return kept.read(lambda memory: DueAlarms(memory.run).by(at, 10))


def test_a_setup_comes_back_and_the_newest_counts(kept: Kept) -> None:
    assert kept.read(lambda memory: memory.company.setup()) is None
    kept.change(lambda memory: memory.company.keep(SETUP, NOON, GRACE))
    newer = replace(SETUP, company=replace(SETUP.company, name="Northwind Traders"))
    kept.change(lambda memory: memory.company.keep(newer, LATER, LINUS))
    assert kept.read(lambda memory: memory.company.setup()) == newer


def test_the_audit_log_tells_the_newest_first(kept: Kept) -> None:
    kept.change(lambda memory: memory.audit.note(NOON, GRACE, "setup", "Northwind"))
    kept.change(lambda memory: memory.audit.note(LATER, LINUS, "switched off"))
    assert kept.read(lambda memory: memory.audit.entries()) == [
        Entry(LATER, LINUS, "switched off", ""),
        Entry(NOON, GRACE, "setup", "Northwind"),
    ]


def test_a_delivery_is_new_once_and_leaves_no_trace_of_itself(kept: Kept) -> None:
    assert kept.change(lambda memory: memory.inbox.is_new("U1/press", NOON))
    assert not kept.change(lambda memory: memory.inbox.is_new("U1/press", LATER))
    [row] = kept.read(lambda memory: memory.run("select * from deliveries"))
    assert "U1" not in str(row)


def test_a_leaders_week_comes_back_as_it_is_now(kept: Kept) -> None:
    kept.change(lambda memory: memory.leaders.keep(WEEK))
    kept.change(lambda memory: memory.leaders.keep(POSTED_WEEK))
    assert kept.read(lambda memory: memory.leaders.weeks_in(WEEK.week)) == [WEEK, POSTED_WEEK]
    now = replace(POSTED_WEEK, leader=WEEK.leader)
    kept.change(lambda memory: memory.leaders.keep(now))
    assert kept.read(lambda memory: memory.leaders.week(WEEK.leader, WEEK.week)) == now
    assert kept.read(lambda memory: memory.leaders.weeks_of(WEEK.leader, 2)) == [now]
    assert kept.read(lambda memory: memory.leaders.told_wins(WEEK.leader)) == {41}


def test_a_time_without_a_sponsor_begins_and_ends(kept: Kept) -> None:
    vacant = Vacancy(NOON)
    kept.change(lambda memory: memory.leaders.keep_vacancy(vacant))
    assert kept.read(lambda memory: memory.leaders.vacancy()) == vacant
    over = replace(vacant, ended=LATER, told=NOON)
    kept.change(lambda memory: memory.leaders.keep_vacancy(over))
    assert kept.read(lambda memory: memory.leaders.vacancy()) is None
    assert kept.read(lambda memory: memory.leaders.vacancies(NOON)) == [over]
    assert kept.read(lambda memory: memory.leaders.vacancies(LATER)) == []


def test_a_calendar_stands_as_it_was_left(kept: Kept) -> None:
    for standing in (replace(STANDING, known_until=None, succeeded=None), STANDING):
        kept.change(partial(stands, standing))
        assert kept.read(lambda memory: memory.calendars.standings()) == {"ana": standing}


def stands(standing: Standing, memory: Memory) -> None:
    memory.calendars.stand(standing)


def test_a_planned_meeting_comes_back_by_its_name_its_address_and_its_host(kept: Kept) -> None:
    kept.change(lambda memory: memory.calendars.keep(KEPT))
    copy = Copy(GRACE.key, PLANNED)
    assert kept.read(lambda memory: memory.calendars.copies(PLANNED.question)) == [copy]
    assert kept.read(lambda memory: memory.calendars.joined_at("zoom", LATER, LATER)) == [copy]
    assert kept.read(lambda memory: memory.calendars.hosted_by(GRACE.key, LATER, LATER)) == [copy]
    assert kept.read(lambda memory: memory.calendars.joined_at("zoom", NOON, NOON)) == []
    assert kept.read(lambda memory: memory.calendars.kept("ana", LATER)) == {PLANNED.question: ("u1", KEPT.digest)}


def test_what_was_live_is_no_calendars_copy_but_is_found_by_how_it_was_joined(kept: Kept) -> None:
    kept.change(lambda memory: memory.calendars.keep(replace(KEPT, calendar=LIVE, owner="")))
    assert kept.read(lambda memory: memory.calendars.copies(PLANNED.question)) == []
    assert kept.read(lambda memory: memory.calendars.joined_at("zoom", LATER, LATER)) == [Copy("", PLANNED)]


def test_a_planned_meeting_that_changed_is_kept_as_it_is_now(kept: Kept) -> None:
    kept.change(lambda memory: memory.calendars.keep(KEPT))
    moved = replace(KEPT, meeting=replace(PLANNED, started=NOON, ended=NOON))
    kept.change(lambda memory: memory.calendars.keep(moved))
    assert kept.read(lambda memory: memory.calendars.copies(PLANNED.question)) == [Copy(GRACE.key, moved.meeting)]
    assert moved.digest != KEPT.digest


def test_an_offer_to_be_the_sponsor_and_what_came_first_come_back_as_they_are_now(kept: Kept) -> None:
    kept.change(lambda memory: memory.sponsorship.keep(SPONSOR_OFFER))
    assert kept.read(lambda memory: memory.sponsorship.latest()) == SPONSOR_OFFER
    over = SPONSOR_OFFER.ended(Became.ACCEPTED, LATER)
    kept.change(lambda memory: memory.sponsorship.keep(over))
    assert kept.read(lambda memory: memory.sponsorship.accepted()) == over
    assert kept.read(lambda memory: memory.sponsorship.naming(over.to)) == [over]
    said = replace(AGENDA, asked=LATER, said=First.NO)
    kept.change(lambda memory: memory.sponsorship.keep_agenda(AGENDA))
    assert kept.read(lambda memory: memory.sponsorship.said_since(NOON)) == []
    kept.change(lambda memory: memory.sponsorship.keep_agenda(said))
    assert kept.read(lambda memory: memory.sponsorship.agenda("q1")) == said
    assert kept.read(lambda memory: memory.sponsorship.said_since(NOON)) == [First.NO]


def test_the_offer_by_which_there_is_a_sponsor_is_kept_and_older_ones_go(kept: Kept) -> None:
    older, now = (replace(SPONSOR_OFFER, number=number).ended(Became.ACCEPTED, NOON) for number in (1, 2))
    declined = replace(SPONSOR_OFFER, number=3).ended(Became.DECLINED, NOON)
    for offer in (older, now, declined):
        kept.change(partial(_keep_offer, offer))
    kept.change(lambda memory: memory.sponsorship.forget(LATER))
    assert kept.read(lambda memory: [memory.sponsorship.offer(number) for number in (1, 2, 3)]) == [None, now, None]


def _keep_offer(offer: Offer, memory: Memory) -> None:
    memory.sponsorship.keep(offer)
