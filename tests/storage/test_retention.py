"""Every night each class is let go of when its time is over, not a day before, and nothing beside it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.answers import Answer, Verdict
from bot.commands import Tidy
from bot.leaders.sponsorship import Became
from bot.people import CLOCK, Place
from bot.views import FirstContact, OpenQuestion
from bot.wins import Wish
from bot.wins.cx_day import CxDay
from handlers.tidy import next_night
from storage import Memory, Store
from tests.office import COMPANY, MONDAY_NOON, Office
from tests.plain import Plain
from tests.storage.samples import (
    AGENDA,
    ANSWER,
    CALL,
    CASE,
    DOER,
    ENTRY,
    FUNDING,
    GRACE,
    KEPT_PLEDGE,
    LINUS,
    PAY,
    PAY_COUNTED,
    PLEDGE,
    QUOTE,
    SILENCE,
    SPONSOR_OFFER,
    WEEK,
    WIN,
    question,
)

NOW = MONDAY_NOON
Keep = Callable[[Memory], object]


@pytest.fixture
def office(store: Store) -> Iterator[Office]:
    office = Office(store, Plain())
    office.rows("delete from audit")
    yield office
    office.close()


def closed(memory: Memory) -> None:
    memory.meetings.ask(question())
    memory.meetings.invite("q1", (GRACE, LINUS), NOW, charged=True)
    memory.answers.open("q1")
    memory.answers.keep("q1", GRACE, ANSWER)
    memory.answers.close("q1", (GRACE,), lambda: ())
    memory.meetings.close("q1", NOW, 1, concern=True)


def with_case(decided: datetime | None) -> Keep:
    def keep(memory: Memory) -> None:
        closed(memory)
        memory.cases.keep(replace(CASE, decided=decided))
        memory.cases.touch(1, ("Claims",))

    return keep


def with_win(memory: Memory) -> None:
    memory.wins.keep(replace(WIN, told=NOW))
    memory.wins.name(WIN.number, DOER)
    memory.wins.offer(WIN.number, LINUS, NOW)
    memory.wins.place_post(WIN.number, 1, Place("slack", "C1"))
    memory.wins.ask_for(WIN.number, LINUS)
    memory.wins.wish_change(WIN.number, Wish(1, GRACE, "It was Ghent", NOW))
    memory.ledger.keep(ENTRY)


def with_quote(memory: Memory) -> None:
    memory.evidence.keep(replace(QUOTE, said_on=NOW.date()))
    memory.evidence.put_beside("q1", QUOTE.ref, "weekly", NOW)


def with_call(memory: Memory) -> None:
    memory.calls.keep(replace(CALL, offered=NOW))
    memory.calls.keep_note(CALL, "She was glad")


def shown(memory: Memory) -> None:
    memory.outbox.want(FirstContact(GRACE), NOW)
    memory.outbox.want(OpenQuestion("q1"), NOW)
    memory.run("update views set shown = wanted where workspace = :workspace")


def heard(memory: Memory) -> None:
    memory.inbox.is_new("a press", NOW, "q1")


@pytest.mark.parametrize(
    ("keep", "table", "days"),
    [
        (heard, "deliveries where question = 'q1'", 7),
        (closed, "words", 180),
        (closed, "asked", 30),
        (with_case(NOW), "asked", 30),
        (with_case(NOW + timedelta(days=100)), "asked", 130),
        (closed, "asks", 3 * 365),
        (closed, "answers", 3 * 365),
        (with_case(NOW), "case_files", 3 * 365),
        (with_case(NOW), "touching", 3 * 365),
        (with_case(NOW), "asks", 3 * 365),
        (with_win, "win_files", 3 * 365),
        (with_win, "doers", 3 * 365),
        (with_win, "drafts", 3 * 365),
        (with_win, "win_posts", 3 * 365),
        (with_win, "win_courses", 3 * 365),
        (with_win, "win_wishes", 3 * 365),
        (with_win, "ledger", 3 * 365),
        (lambda memory: memory.cx_days.keep(CxDay(2030, offered=NOW)), "cx_days", 3 * 365),
        (lambda memory: memory.meetings.keep_quiet(replace(SILENCE, at=NOW)), "kept_quiet", 90),
        (lambda memory: memory.leaders.keep(replace(WEEK, due=NOW)), "led_weeks", 365),
        (lambda memory: memory.pledges.keep(replace(KEPT_PLEDGE, settled=NOW)), "pledges", 3 * 365),
        (lambda memory: memory.sponsorship.keep(SPONSOR_OFFER.ended(Became.DECLINED, NOW)), "sponsor_offers", 365),
        (lambda memory: memory.sponsorship.keep_agenda(replace(AGENDA, ended=NOW)), "agendas", 365),
        (with_call, "calls", 365),
        (with_call, "call_notes", 365),
        (with_quote, "beside", 365),
        (lambda memory: memory.audit.note(NOW, GRACE, "setup"), "audit", 365),
    ],
)
def test_a_class_is_kept_as_long_as_the_company_has_said_and_no_longer(
    office: Office, keep: Keep, table: str, days: int
) -> None:
    office.run(office.store.change(COMPANY, keep))
    assert count(office, table) > 0
    tidied(office, NOW + timedelta(days=days, seconds=-1))
    assert count(office, table) > 0
    tidied(office, NOW + timedelta(days=days, hours=1))
    assert count(office, table) == 0


def test_a_quote_is_kept_for_a_year_from_the_day_on_which_it_was_said(office: Office) -> None:
    office.run(office.store.change(COMPANY, with_quote))
    for days, left in ((365, 1), (366, 0)):
        tidied(office, NOW + timedelta(days=days))
        assert count(office, "quotes") == left
        assert count(office, "quote_fits") == 2 * left


def promised(memory: Memory) -> None:
    memory.pledges.keep(PLEDGE)
    memory.fundings.keep(replace(FUNDING, improvement=PLEDGE.name))
    memory.fundings.keep(replace(FUNDING, improvement="P-99"))
    memory.pay.ask(PAY.email, PAY.year)
    memory.pay.say(PAY)
    memory.pay.count(PAY.year, PAY_COUNTED)


def test_what_is_still_promised_stays_and_what_was_said_on_pay_ends_with_its_year(office: Office) -> None:
    office.run(office.store.change(COMPANY, promised))
    tidied(office, NOW + timedelta(days=300))
    assert [count(office, table) for table in ("pledges", "fundings", "pay_asked", "pay_counted")] == [1, 1, 1, 1]
    tidied(office, NOW + timedelta(days=5000))
    assert [count(office, table) for table in ("pledges", "fundings", "pay_asked", "pay_counted")] == [1, 1, 0, 0]


def tidied(office: Office, at: datetime) -> None:
    office.clock.time = at
    office.do(Tidy(), CLOCK, f"tidy at {at}")


def count(office: Office, table: str) -> int:
    sql = f"select count(*) from {table}"  # noqa: S608  # a table of ours
    [(rows,)] = office.run(office.store.engine.read(lambda run: run(sql)))
    return int(rows)


def test_a_case_that_is_not_decided_keeps_all_that_belongs_to_it(office: Office) -> None:
    office.run(office.store.change(COMPANY, with_case(None)))
    tidied(office, NOW + timedelta(days=5000))
    assert {table: count(office, table) > 0 for table in ("asks", "asked", "case_files", "answers")} == {
        "asks": True,
        "asked": True,
        "case_files": True,
        "answers": True,
    }


def test_private_cards_are_forgotten_when_nobody_will_change_them_and_shared_ones_stay(office: Office) -> None:
    office.run(office.store.change(COMPANY, shown))
    tidied(office, NOW + timedelta(days=31))
    assert [name for (name,) in office.rows("select view from views")] == ['{"is":"OpenQuestion","question":"q1"}']


def test_an_open_question_is_never_tidied_away(office: Office) -> None:
    def open_one(memory: Memory) -> None:
        memory.meetings.ask(question())
        memory.meetings.invite("q1", (GRACE,), NOW, charged=True)
        memory.answers.open("q1")
        memory.answers.keep("q1", GRACE, Answer(Verdict.LIKE))

    office.run(office.store.change(COMPANY, open_one))
    tidied(office, NOW + timedelta(days=5000))
    assert all(count(office, table) == 1 for table in ("asks", "asked", "given", "secrets"))


def test_it_comes_back_every_night_at_the_companys_own_hour(office: Office) -> None:
    office.do(Tidy(), CLOCK, "tonight")
    [(at,)] = office.rows("select at from alarms where name = 'tidy'")
    assert at == "2030-01-08T03:10:00.000000+00:00"
    assert next_night(datetime.fromisoformat("2030-03-31T00:00:00+00:00"), "Europe/Berlin").hour == 1
