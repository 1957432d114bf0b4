"""What shared words were about: asked of a model as a week ends, told with it or not at all, and never the words."""

import logging
from collections.abc import Sequence
from datetime import timedelta
from functools import partial

import pytest

from bot.commands import ThemesSuggested, Tidy
from bot.digests.measures import Measure
from bot.digests.themes import OTHER, Pile
from bot.people import CLOCK
from bot.ports import NoOpinion
from bot.wins.wording import Verdict
from handlers.digests import theming
from handlers.digests.counting import written_down
from handlers.writing import LEASE, Writing
from tests.journeys.digests.northwind import WITH_MEI
from tests.journeys.wins.worded import switched_on, writing
from tests.office import COMPANY, EVERYBODY, Office
from tests.rules.test_digests_themes import BAD
from tests.wordsmith import Wordsmith

CANARY = "zanzibar"
TEN = EVERYBODY[:10]
WEEK = "2030-W02"
FIVE, REST = ("t1", "t2", "t3", "t4", "t5"), ("t6", "t7", "t8", "t9", "t10")
GOOD = (Pile("Unclear price", FIVE), Pile("Slow reply", REST))


def smith(*says: Sequence[Pile] | NoOpinion) -> Wordsmith:
    return Wordsmith(sorts=[*says])


def on(office: Office, smith: Wordsmith) -> Writing:
    at_work = writing(office, smith)
    office.configure(WITH_MEI)
    switched_on(office)
    return at_work


def shared(office: Office, people: Sequence[str] = TEN, **meeting: object) -> None:
    """Let a meeting end, of which these share a reason each, and Omar has one for himself, and let it close."""
    office.meeting_ends("Pricing", (*people, "Omar"), **meeting)
    for who in people:
        office.says_why(who, reason=f"{CANARY} of {who} for 4711", share="yes")
    office.says_why("Omar", reason="Only for myself")
    office.until(2030, 1, 7, 18)


def the_night(office: Office) -> None:
    """Let the week end, and the night in which it is tidied."""
    office.until(2030, 1, 14, 3, 11)
    office.do(Tidy(), CLOCK)


def told(office: Office) -> list[tuple[str, int | None]]:
    digest = office.run(office.store.change(COMPANY, lambda memory: written_down(WEEK, memory)))
    return [(each.kind, each.part) for each in digest.figures if each.measure is Measure.THEMES]


def verdicts(office: Office) -> list[tuple[object, ...]]:
    return [*office.rows("select week, verdict from theme_wishes")]


def test_themes_come_before_the_week_is_written_down_and_are_in_it(plain: Office) -> None:
    model = smith(GOOD)
    at_work = on(plain, model)
    shared(plain)
    the_night(plain)
    assert plain.run(at_work.tick()) == 1
    assert plain.run(at_work.tick()) == 0
    assert verdicts(plain) == [(WEEK, "kept")]
    assert told(plain) == [("Slow reply", 5), ("Unclear price", 5)]


def test_the_model_is_shown_words_without_names_numbers_meeting_or_time_and_nothing_unshared(plain: Office) -> None:
    model = smith(GOOD)
    at_work = on(plain, model)
    shared(plain)
    the_night(plain)
    plain.run(at_work.tick())
    [(rules, data)] = model.asked
    assert data.count(CANARY) == 10
    for secret in ("Only for myself", "Pricing", "2030", "4711", *TEN):
        assert secret not in data
    assert CANARY not in rules


def test_no_word_that_was_shared_is_in_the_tables_of_themes_the_digest_the_log_or_the_audit(
    plain: Office, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    at_work = on(plain, smith((Pile(f"{CANARY} price", REST), GOOD[0])))
    shared(plain)
    the_night(plain)
    plain.run(at_work.tick())
    assert told(plain) == [("Unclear price", 5), (OTHER, 5)]
    kept = [caplog.text]
    for sql in (
        "select * from themes", "select * from theme_wishes", "select * from sortable", "select * from audit",
        "select * from weekly_digests", "select * from deliveries", "select * from views",
    ):  # fmt: skip
        kept += map(str, plain.rows(sql))
    assert CANARY not in "".join(kept)
    [(about,)] = plain.rows("select about from audit where what = 'a model sorted words'")
    assert about.startswith(f"{WEEK}: kept, made-up-1, ")
    assert f"{WEEK} sorted by made-up-1: kept" in caplog.text


def test_after_a_week_was_written_down_nothing_changes_it(plain: Office) -> None:
    at_work = on(plain, smith(GOOD))
    shared(plain)
    the_night(plain)
    assert told(plain) == []
    assert plain.run(at_work.tick()) == 1
    assert verdicts(plain) == [(WEEK, "stale")]
    assert told(plain) == []


def weeks(office: Office) -> list[tuple[object, ...]]:
    return [*office.rows("select week from weekly_digests")]


def test_a_week_that_is_over_waits_for_its_themes_and_is_written_down_once_they_have_come(plain: Office) -> None:
    at_work = on(plain, smith(GOOD))
    shared(plain)
    plain.until(2030, 1, 14, 0)
    assert weeks(plain) == []
    plain.run(at_work.tick())
    plain.until(2030, 1, 14, 0, 2)
    assert weeks(plain) == [(WEEK,)]
    assert told(plain) == [("Slow reply", 5), ("Unclear price", 5)]


def test_it_waits_for_a_quarter_of_an_hour_and_no_longer(plain: Office) -> None:
    on(plain, smith(GOOD))
    shared(plain)
    for minute in range(15):
        plain.until(2030, 1, 14, 0, minute)
    assert weeks(plain) == []
    for minute in range(15, 18):
        plain.until(2030, 1, 14, 0, minute)
    assert weeks(plain) == [(WEEK,)]
    assert told(plain) == []


@pytest.mark.parametrize("what", ["nothing", "ids of others", "ten thousand labels", "an order that was obeyed"])
def test_a_bad_answer_leaves_the_week_without_themes(plain: Office, what: str) -> None:
    at_work = on(plain, smith(BAD[what]))
    shared(plain)
    the_night(plain)
    plain.run(at_work.tick())
    assert verdicts(plain) == [(WEEK, "empty")]
    assert told(plain) == []


@pytest.mark.parametrize("verdict", [Verdict.LATE, Verdict.REFUSED, Verdict.FAILED])
def test_who_fails_is_asked_no_more_and_has_cost_what_was_set_aside(plain: Office, verdict: Verdict) -> None:
    model = smith(NoOpinion(verdict))
    at_work = on(plain, model)
    shared(plain)
    the_night(plain)
    for _ in range(3):
        plain.run(at_work.tick())
    assert len(model.asked) == 1
    assert verdicts(plain) == [(WEEK, verdict.value)]
    assert plain.rows("select spent from spending") == [(10_000,)]


def test_without_a_budget_nobody_is_asked(plain: Office) -> None:
    model = smith(GOOD)
    at_work = on(plain, model)
    shared(plain)
    switched_on(plain, budget=0)
    the_night(plain)
    plain.run(at_work.tick())
    assert model.asked == []
    assert verdicts(plain) == [(WEEK, "budget")]


def test_what_two_processes_took_and_died_with_is_asked_no_third_time(plain: Office) -> None:
    model = smith(GOOD)
    at_work = on(plain, model)
    shared(plain)
    the_night(plain)
    for _ in range(2):
        now = plain.clock.now()
        take = partial(theming.lend, now, now + LEASE, model.cost_at_most)
        assert plain.run(plain.store.change(COMPANY, take)) is not None
        assert plain.run(at_work.tick()) == 0, "It is lent still."
        plain.clock.time += LEASE
    assert plain.run(at_work.tick()) == 0
    assert told(plain) == []


def test_words_that_go_while_a_model_sorts_take_its_answer_with_them(plain: Office) -> None:
    at_work = on(plain, smith(GOOD))
    shared(plain)
    the_night(plain)
    now = plain.clock.now()
    task = plain.run(plain.store.change(COMPANY, partial(theming.lend, now, now + LEASE, lambda *_: 1)))
    [(question, name), *_] = plain.rows("select question, id from words order by id")
    plain.run(plain.store.change(COMPANY, lambda memory: memory.answers.remove(str(question), str(name), now)))
    late = ThemesSuggested(WEEK, task.turn, "made-up-1", now.date(), 1, 1, GOOD, asked=task.asked)
    plain.do(late, CLOCK)
    assert verdicts(plain) == [(WEEK, "stale")]
    assert plain.run(at_work.tick()) == 0


def test_what_was_reported_is_not_shown(plain: Office) -> None:
    model = smith(GOOD)
    at_work = on(plain, model)
    shared(plain)
    [(question, name), *_] = plain.rows("select question, id from words order by id")
    plain.run(plain.store.change(COMPANY, lambda m: m.answers.report(str(question), str(name), plain.clock.now())))
    the_night(plain)
    plain.run(at_work.tick())
    assert model.asked[0][1].count(CANARY) == 9


def nothing_is_wished(office: Office, at_work: Writing) -> None:
    the_night(office)
    assert office.run(at_work.tick()) == 0
    assert verdicts(office) == []
    assert told(office) == []


def test_words_of_a_meeting_that_is_hidden_are_never_sent(plain: Office) -> None:
    at_work = on(plain, smith(GOOD))
    shared(plain)
    plain.run(plain.store.change(COMPANY, lambda memory: memory.run("update asks set hidden = 1")))
    nothing_is_wished(plain, at_work)


def test_words_of_four_people_are_never_sent(plain: Office) -> None:
    at_work = on(plain, smith(GOOD))
    shared(plain, TEN[:4])
    nothing_is_wished(plain, at_work)


def test_words_that_were_shared_before_a_model_was_on_are_never_sent(plain: Office) -> None:
    at_work = writing(plain, smith(GOOD))
    plain.configure(WITH_MEI)
    shared(plain)
    switched_on(plain)
    nothing_is_wished(plain, at_work)


def test_words_of_a_team_that_warms_up_are_its_hosts_alone(plain: Office) -> None:
    at_work = on(plain, smith(GOOD))
    shared(plain)
    warm = "insert into warm_ups (workspace, team, since) values (:workspace, 'Checkout', '2030-01-07T00:00:00+00:00')"
    plain.run(
        plain.store.change(
            COMPANY, lambda m: (m.run("delete from warm_ups"), m.run(warm), m.run("update asks set team = 'Checkout'"))
        )
    )
    nothing_is_wished(plain, at_work)


def test_themes_and_wishes_end_with_their_retention(plain: Office) -> None:
    at_work = on(plain, smith(GOOD))
    shared(plain)
    the_night(plain)
    plain.run(at_work.tick())
    plain.clock.time += timedelta(days=3 * 365 + 9)
    plain.do(Tidy(), CLOCK)
    for sql in ("select * from themes", "select * from theme_wishes", "select * from sortable", "select * from arms"):
        assert plain.rows(sql) == []
