"""What another program says of a meeting that has ended: every field is looked at, and the first wrong one is named."""

import re
from collections.abc import Collection, Iterator
from datetime import UTC, datetime

from bot.meetings import MAX_DECISION, Mark, Meeting
from bot.people import Person, by_mail

MEETING_ENDED = "meeting.ended"
LONGEST_ID, LONGEST_TITLE, LONGEST_CHANNEL, LONGEST_ADDRESS = 200, 1000, 200, 254  # characters; RFC 5321 for the last
MOST_PEOPLE = 1000
ADDRESS = re.compile(r"[^\s@]+@[^\s@]+")
CONTROL = re.compile(r"[\x00-\x1f\x7f\s]+")
HALF = re.compile(r"[\ud800-\udfff]")  # half of a surrogate pair: no character, and in no database


class NotAnEvent(ValueError):
    """Something was told that cannot be taken. Its words name the field and say what should stand there."""

    def __init__(self, name: str, should: str) -> None:
        super().__init__(f"{name} should {should}.")


def kind_of(event: object) -> str:
    """Return the event's type. Raises ``NotAnEvent``."""
    name = "The body"
    if not isinstance(event, dict):
        raise NotAnEvent(name, "be a JSON object")
    return Fields(event, "").text("type", LONGEST_ID, required=True)


def meeting_in(event: object, platforms: Collection[str]) -> Meeting:
    """Return the meeting; its channel is on one of the ``platforms``. Raises ``NotAnEvent``."""
    data = Fields(event.get("data") if isinstance(event, dict) else None, "data")
    name, ended = data.text("id", LONGEST_ID, required=True), data.instant("ended_at")
    started = data.instant("started_at") if data.has("started_at") else None
    if not name:
        raise NotAnEvent(data.called("id"), "name the meeting")
    if started and started > ended:
        raise NotAnEvent(data.called("started_at"), "be before ended_at")
    people = tuple(dict.fromkeys(_there(data)))
    return Meeting(
        id=f"hook/{name}",
        title=data.text("title", LONGEST_TITLE, required=True),
        host=people[0] if people else by_mail(""),
        ended=ended,
        people=people,
        started=started,
        hint=_channel(data, platforms),
        decision=data.text("decision", MAX_DECISION),
        marks=(Mark.PRIVATE,) if data.switch("private") else (),
    )


def _there(data: "Fields") -> Iterator[Person]:
    """Yield the organiser first, who answers for the meeting; else the first of those who were there does."""
    organizer = data.text("organizer", LONGEST_ADDRESS)
    named = ([organizer] if organizer else []) + data.texts("attendees", MOST_PEOPLE)
    for email in named:
        if not ADDRESS.fullmatch(email) or len(email) > LONGEST_ADDRESS:
            field = "organizer" if email == organizer else "attendees"
            raise NotAnEvent(data.called(field), "hold e-mail addresses, as in ana@northwind.example")
        yield by_mail(email)


def _channel(data: "Fields", platforms: Collection[str]) -> str:
    """Return the name of a channel, ``#checkout``, or its id; whether we know it, and may speak there, rows tell."""
    given = data.text("channel", LONGEST_CHANNEL)
    where, colon, channel = given.rpartition(":")
    if colon and where not in platforms:
        examples = " or ".join(f"{platform}:#checkout" for platform in sorted(platforms))
        raise NotAnEvent(data.called("channel"), f"be a channel of a chat that is set up here, as in {examples}")
    return channel.lower() if channel.startswith("#") else channel


class Fields:
    """A JSON object whose fields are asked for one by one. A null is as good as nothing."""

    def __init__(self, given: object, name: str) -> None:
        self._name = name
        if not isinstance(given, dict):
            raise NotAnEvent(name, "be an object")
        self._given = {key: value for key, value in given.items() if value is not None}

    def has(self, field: str) -> bool:
        return field in self._given

    def called(self, field: str) -> str:
        return f"{self._name}.{field}" if self._name else field

    def text(self, field: str, most: int, *, required: bool = False) -> str:
        """Return the words in one line. Raises ``NotAnEvent``, also at those that are ``required`` and missing."""
        return self._line(field, self._given.get(field, None if required else ""), most)

    def texts(self, field: str, most: int) -> list[str]:
        given = self._given.get(field, [])
        if not isinstance(given, list) or len(given) > most:
            raise NotAnEvent(self.called(field), f"be a list of at most {most}")
        return [self._line(field, each, LONGEST_TITLE) for each in given]

    def instant(self, field: str) -> datetime:
        """Return a moment in UTC. One without a time zone could be any of twenty-four."""
        try:
            at = datetime.fromisoformat(self.text(field, LONGEST_ID, required=True))
            if at.tzinfo:
                return at.astimezone(UTC)
        except (ValueError, OverflowError) as cause:
            raise self._no_instant(field) from cause
        raise self._no_instant(field)

    def switch(self, field: str) -> bool:
        given = self._given.get(field, False)
        if not isinstance(given, bool):
            raise NotAnEvent(self.called(field), "be true or false")
        return given

    def _line(self, field: str, given: object, most: int) -> str:
        if not isinstance(given, str):
            raise NotAnEvent(self.called(field), "be text")
        line = CONTROL.sub(" ", given).strip()
        if len(line) > most or HALF.search(line):
            raise NotAnEvent(self.called(field), f"be text of at most {most} characters")
        return line

    def _no_instant(self, field: str) -> NotAnEvent:
        return NotAnEvent(self.called(field), "be an instant with its time zone, as in 2030-01-07T12:00:00Z")
