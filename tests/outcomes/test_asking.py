"""Who is asked what came of a decision, who is not, what is told of it, and what it costs."""

from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest

from bot.commands import AskOutcome
from bot.people import CLOCK, Person
from storage import Memory
from tests.office import COMPANY, EVERYBODY, NORTHWIND, Office
from tests.outcomes.northwind import QUESTION, SIX, decided, sixty_days_later
from tests.outside import Seen
from tests.storage.samples import FAR, SILENCED

OTHERS = SIX[1:]


def polls(plain: Office) -> list[Seen]:
    return [card for card in plain.seen_in() if QUESTION in card.words]


def test_what_they_say_is_counted_once_from_six_on_and_opens_no_case(plain: Office) -> None:
    decided(plain)
    sixty_days_later(plain)
    plain.press("Ana", "They liked it")
    assert "Noted. You can change it until" in plain.press("Ana", "They disliked it").words
    for who in OTHERS[:4]:
        plain.press(who, "They disliked it")
    plain.time_passes(seconds=3)
    [poll] = polls(plain)
    assert "5 of 6 answered" in poll.words
    plain.press(OTHERS[4], "Can't tell")
    plain.until(2030, 3, 11, 10, 3)
    [poll] = polls(plain)
    assert "6 of 6 answered" in poll.words
    assert poll.buttons == ()
    assert plain.rows("select count(*) from cases") == [(1,)]
    verdicts = plain.rows("select verdict, count(*) from answers where question like 'outcome/%' group by verdict")
    assert sorted(verdicts) == [("dislike", 5), ("no decision", 1)]
    assert plain.rows("select count(*) from given") == [(0,)]


def test_of_fewer_than_six_it_is_told_how_many_and_not_what(plain: Office) -> None:
    decided(plain)
    sixty_days_later(plain)
    for who in SIX[:3]:
        plain.press(who, "They liked it")
    plain.until(2030, 3, 11, 10, 3)
    [poll] = polls(plain)
    assert "3 of 6 answered." in poll.words
    assert "Too few to show what they said." in poll.words
    assert "They liked it" not in poll.words


def test_nobody_else_may_answer(plain: Office) -> None:
    decided(plain)
    sixty_days_later(plain)
    assert "Only those who were asked about this decision then" in plain.press("Tom", "They liked it").words
    assert plain.rows("select count(*) from given") == [(0,)]


def test_it_is_charged_and_asks_nobody_who_has_been_asked_or_wants_peace(plain: Office) -> None:
    decided(plain)
    plain.types("Ken", "stop")
    plain.until(2030, 3, 8, 14)
    plain.meeting_ends("Roadmap", ("Barbara", "Tom", "Mei"), room="#checkout")
    sixty_days_later(plain)
    [poll] = polls(plain)
    assert "0 of 4 answered" in poll.words
    plain.time_passes(minutes=90)
    plain.meeting_ends("Later", ("Ana", "Grace", "Linus"))
    assert plain.rows("select count(*) from asks where title = 'Later'") == [(0,)]


def test_when_somebody_from_outside_comes_to_read_the_words_go(plain: Office) -> None:
    decided(plain)
    sixty_days_later(plain)
    plain.room_is("#checkout", EVERYBODY, outsiders=True)
    plain.time_passes(seconds=3)
    [poll] = polls(plain)
    assert "Raise" not in poll.words
    assert poll.buttons[:1] == ("They liked it",)


def test_an_alarm_that_rings_twice_asks_once(plain: Office) -> None:
    decided(plain)
    sixty_days_later(plain)
    [(question,)] = plain.rows("select question from followed")
    plain.do(AskOutcome(str(question)), CLOCK)
    plain.courier_comes()
    assert len(polls(plain)) == 1
    assert plain.rows("select count(*), sum(charged) from asked where question like 'outcome/%'") == [(6, 6)]


def test_after_more_than_two_weeks_away_nobody_is_asked_and_it_is_counted(plain: Office) -> None:
    decided(plain)
    plain.until(2030, 3, 22, 16, 2)
    assert polls(plain) == []
    assert plain.rows("select poll from followed") == [("too late",)]


def test_too_few_are_not_asked(plain: Office) -> None:
    decided(plain)
    for who in SIX[2:]:
        plain.types(who, "stop")
    sixty_days_later(plain)
    assert polls(plain) == []
    assert plain.rows("select poll from followed") == [("nobody to ask",)]


@pytest.mark.parametrize("quiet", ["rehearsal", "team", "paused", "series"])
def test_where_asking_is_off_paused_or_not_wanted_nobody_is_asked(plain: Office, quiet: str) -> None:
    decided(plain)
    if quiet == "rehearsal":
        plain.configure(NORTHWIND.replace('"live"', '"rehearsal"'))
    elif quiet == "team":
        plain.configure(NORTHWIND.replace('only = ["*"]', 'only = ["Claims"]'))
    else:
        plain.run(plain.store.change(COMPANY, partial(keeps_quiet, paused=quiet == "paused")))
    sixty_days_later(plain)
    assert polls(plain) == []
    assert plain.rows("select poll from followed") == [("kept quiet",)]
    assert plain.rows("select count(*) from asked where question like 'outcome/%'") == [(0,)]


def keeps_quiet(memory: Memory, *, paused: bool) -> None:
    [question] = memory.meetings.of(Person("plain", "Ana"), 1)
    if paused:
        memory.meetings.pause(question.kept_quiet_as, FAR + timedelta(days=90))
    else:
        memory.meetings.silence_series(replace(SILENCED, series=question.series))
