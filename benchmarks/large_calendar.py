"""A calendar of ten thousand events, as somebody has who has used it for years: a third repeat, with their guests."""

import random
from datetime import UTC, datetime, timedelta

EVENTS, REPEATING = 10_000, 0.3
WORDS = "What we spoke about last time\\, and what is still to be decided before the end of the quarter. "
RULES = ("FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=2", "FREQ=MONTHLY", "FREQ=WEEKLY;BYDAY=MO,WE")


def large(now: datetime, events: int = EVENTS, *, stamp: str = "20300101T000000Z") -> bytes:
    """Return some 7.6 MB, the same for the same moment; what repeats began within the last two years."""
    chance = random.Random(events)  # noqa: S311  # the same each time
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Northwind//EN"]
    for number in range(events):
        repeats = number < REPEATING * events
        start = now - timedelta(days=chance.randrange(700 if repeats else 1400) - (0 if repeats else 30))
        lines += _event(number, start.replace(hour=chance.randrange(7, 18), minute=0), stamp, chance)
        lines += [f"RRULE:{chance.choice(RULES)}"] if repeats else []
        lines.append("END:VEVENT")
    return "\r\n".join((*lines, "END:VCALENDAR", "")).encode()


def _event(number: int, start: datetime, stamp: str, chance: random.Random) -> list[str]:
    guests = [
        f"ATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=ACCEPTED;CN=Guest:mailto:guest{chance.randrange(2000)}@northwind.example"
        for _ in range(chance.randint(1, 8))
    ]
    return [
        "BEGIN:VEVENT",
        f"UID:event-{number}@northwind.example",
        f"DTSTAMP:{stamp}",
        f"SUMMARY:Pricing {number}",
        f"DESCRIPTION:{WORDS}",
        f"ORGANIZER:mailto:host{number % 50}@northwind.example",
        f"DTSTART;TZID=Europe/Berlin:{start:%Y%m%dT%H%M%S}",
        f"DTEND;TZID=Europe/Berlin:{start + timedelta(hours=1):%Y%m%dT%H%M%S}",
        *guests,
    ]


if __name__ == "__main__":
    print(len(large(datetime(2030, 1, 7, tzinfo=UTC))))
