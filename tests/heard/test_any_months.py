"""Months in which people stop, return, snooze, leave and come back at random: what is promised to each holds of all."""

from collections import Counter, defaultdict
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

from bot.commands import AskMeAgain, Snooze, StopAsking
from bot.commands.talking import HowLong
from bot.people import Kind
from tests.heard.northwind import MANY, settled
from tests.office import Office

MORE = tuple(f"Q{number:02}" for number in range(45))
PEOPLE = (*MANY, *MORE)
DAYS = ((14, 3), (15, 18), (18, 22), (21, 12), (23, 16), (28, 12))
MONTHS = (1, 2, 7, 8)


def something_happens(plain: Office, draw: Random, away: dict[str, datetime]) -> None:
    """Let one of them do something, and note since when they are not to be asked."""
    who, now = draw.choice(PEOPLE), plain.clock.now()
    match draw.randrange(5):
        case 0:
            plain.do(StopAsking(), plain.person(who))
            away[who] = now
        case 1:
            plain.people_are(replace(plain.profile(who), kind=Kind.GONE))
            away[who] = now
        case 2 if who not in away:
            plain.do(Snooze(HowLong.DAY), plain.person(who))
        case _:
            plain.people_are(plain.profile(who))
            plain.do(AskMeAgain(), plain.person(who))
            away.pop(who, None)


def asked_since(plain: Office, since: datetime) -> set[str]:
    rows = plain.rows("select person, at from asked where substr(question, 1, 6) = 'heard/'")
    return {str(person) for person, at in rows if datetime.fromisoformat(str(at)) > since}


def test_nobody_twice_in_six_months_nobody_who_stopped_or_left_and_no_more_than_were_drawn(plain: Office) -> None:
    draw, away = Random(1), dict[str, datetime]()  # noqa: S311  # of a story
    settled(plain, who=PEOPLE)
    for month, (day, hour) in ((month, moment) for month in MONTHS for moment in DAYS):
        before = plain.clock.now()
        for _ in range(3):
            something_happens(plain, draw, away)
        plain.until(2030, month, day, hour, 1)
        newly = asked_since(plain, before)
        assert not newly & {plain.person(who).key for who in away}
    moments = defaultdict(list)
    for person, question, at in plain.rows("select person, question, at from asked order by at"):
        moments[str(person)].append(datetime.fromisoformat(str(at)))
        assert 8 <= moments[str(person)][-1].hour < 18, question
    assert all(later - first >= timedelta(days=184) for first, later in (each for each in moments.values() if each[1:]))
    asked = Counter(str(name)[6:13] for (name,) in plain.rows("select question from asked"))
    drawn = {str(month): str(kept) for month, kept in plain.rows("select month, sample from heard_samples")}
    sizes = {month: int(kept.partition('"size":')[2].partition(",")[0] or 0) for month, kept in drawn.items()}
    assert all(count <= sizes[month] for month, count in asked.items())
    assert len(moments) > 50, "Hardly anybody was asked."
