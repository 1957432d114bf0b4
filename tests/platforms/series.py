"""Random series with exclusions, moves and cancellations, and when each occurrence ends, as Mozilla's ical.js says."""

import json
import random
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from icalendar import Calendar
from icalendar.timezone import tzp

from bot.sources.ics import occurrences
from tests.platforms.calendars import event, feed

JUDGE = Path(__file__).parent / "ends.mjs"
LIBRARY = JUDGE.parent / "node_modules" / "ical.js"
FROM, TO = datetime(2026, 9, 1, tzinfo=UTC), datetime(2026, 12, 15, tzinfo=UTC)
OF_THAT_YEAR = date(2026, 1, 1), date(2027, 3, 1)
ZONES = (
    "Europe/Berlin", "America/New_York", "America/Santiago", "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Tehran",
    "Asia/Kolkata", "Pacific/Auckland", "UTC",
)  # fmt: skip
DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
LENGTHS = (15, 30, 45, 60, 90, 120, 480)


@dataclass(frozen=True)
class Series:
    feed: bytes
    words: str


def series(seed: int, count: int) -> list[Series]:
    chance = random.Random(seed)  # noqa: S311  # to be the same again
    return [_series(chance, number) for number in range(count)]


def disagreements(several: list[Series]) -> list[str]:
    """Return the series of which we and the judge do not say the same ends."""
    theirs = _judged(several)
    ours = [_ends(one) for one in several]
    pairs = zip(several, ours, theirs, strict=True)
    return [f"{one.words}\nours   {mine}\ntheirs {other}" for one, mine, other in pairs if mine != other]


def ends_in_all(several: list[Series]) -> int:
    return sum(len(_ends(one)) for one in several)


def is_here() -> bool:
    return LIBRARY.exists() and shutil.which("node") is not None


def _series(chance: random.Random, number: int) -> Series:
    zone = chance.choice(ZONES)
    first = datetime(2026, 8, 1) + timedelta(days=chance.randrange(60), hours=chance.randrange(5, 21))  # noqa: DTZ001
    length = timedelta(minutes=chance.choice(LENGTHS))
    rule = _rule(chance, first)
    head = [f"UID:s{number}", "DTSTAMP:20260801T000000Z", f"SUMMARY:s{number}"]
    plain = [*head, _at("DTSTART", zone, first), _at("DTEND", zone, first + length), f"RRULE:{rule}"]
    starts = _starts(plain, zone)
    out = sorted(chance.sample(starts, min(len(starts), chance.randrange(3))))
    left = [start for start in starts if start not in out]
    changed = chance.sample(left, min(len(left), chance.randrange(3)))
    excluded = [_at("EXDATE", zone, start) for start in out]
    others = [event(*head, *lines) for lines in _changes(chance, zone, changed, length)]
    return Series(feed(event(*plain, *excluded), *others), "\n".join((*plain, *excluded, *others)))


def _rule(chance: random.Random, first: datetime) -> str:
    """Return a rule that its own first start follows; RFC 5545, 3.8.5.3, does not define any other."""
    day = DAYS[first.weekday()]
    nth = (first.day - 1) // 7 + 1
    every = chance.choice(("", "", ";INTERVAL=2", ";INTERVAL=3"))
    rule = chance.choice(
        (
            "FREQ=DAILY",
            "FREQ=WEEKLY",
            f"FREQ=WEEKLY;BYDAY={','.join(sorted({day, *chance.sample(DAYS, 2)}, key=DAYS.index))}",
            f"FREQ=MONTHLY;BYMONTHDAY={first.day}",
            f"FREQ=MONTHLY;BYDAY={min(nth, 4)}{day}" if nth < 5 else f"FREQ=MONTHLY;BYDAY=-1{day}",
        )
    )
    end = chance.choice(("", f";COUNT={chance.randrange(2, 40)}", f";UNTIL=2026{chance.randrange(10, 12)}15T000000Z"))
    return rule + every + end


def _changes(chance: random.Random, zone: str, starts: list[datetime], length: timedelta) -> Iterator[tuple[str, ...]]:
    for start in starts:
        moved = start + timedelta(hours=chance.randrange(-4, 5), days=chance.randrange(-2, 3))
        at = start if (cancelled := chance.random() < 1 / 3) else moved.replace(hour=max(5, min(20, moved.hour)))
        lines = (_at("RECURRENCE-ID", zone, start), _at("DTSTART", zone, at), _at("DTEND", zone, at + length))
        yield (*lines, "STATUS:CANCELLED") if cancelled else lines


def _starts(plain: list[str], zone: str) -> list[datetime]:
    found, _ = occurrences(feed(event(*plain)), FROM, TO, "UTC")
    return [one.starts_at.astimezone(ZoneInfo(zone)).replace(tzinfo=None) for one in found]


def _at(name: str, zone: str, at: datetime) -> str:
    return f"{name}:{at:%Y%m%dT%H%M%S}Z" if zone == "UTC" else f"{name};TZID={zone}:{at:%Y%m%dT%H%M%S}"


def _ends(one: Series) -> list[int]:
    found, troubles = occurrences(one.feed, FROM, TO, "UTC")
    assert troubles == (), troubles
    return sorted(int(each.ends_at.timestamp()) for each in found)


def _judged(several: list[Series]) -> list[list[int]]:
    given = {"from": FROM.timestamp(), "to": TO.timestamp(), "feeds": [_explained(one) for one in several]}
    command = [str(shutil.which("node")), str(JUDGE)]
    done = subprocess.run(command, input=json.dumps(given), capture_output=True, text=True, check=True, timeout=300)
    found: list[list[int]] = json.loads(done.stdout)
    return found


def _explained(one: Series) -> str:
    """Return the feed with its zones in it: the judge knows none by itself."""
    tzp.use_default()
    calendar = Calendar.from_ical(one.feed)
    assert isinstance(calendar, Calendar)
    calendar.add_missing_timezones(*OF_THAT_YEAR)  # of several changes in one line the judge sees the first
    return str(calendar.to_ical(), "utf-8")
