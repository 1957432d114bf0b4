"""What another program says of a meeting that has ended: every field is looked at, and the first wrong one is named."""

import re
from collections.abc import Collection, Iterator

from bot.meetings import MAX_DECISION, Mark, Meeting
from bot.people import Person, by_mail
from bot.sources.fields import Fields, NotAnEvent

MEETING_ENDED = "meeting.ended"
LONGEST_ID, LONGEST_TITLE, LONGEST_CHANNEL, LONGEST_ADDRESS = 200, 1000, 200, 254  # characters; RFC 5321 for the last
MOST_PEOPLE = 1000
ADDRESS = re.compile(r"[^\s@]+@[^\s@]+")


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


def _there(data: Fields) -> Iterator[Person]:
    """Yield the organiser first, who answers for the meeting; else the first of those who were there does."""
    organizer = data.text("organizer", LONGEST_ADDRESS)
    named = ([organizer] if organizer else []) + data.texts("attendees", MOST_PEOPLE)
    for email in named:
        if not ADDRESS.fullmatch(email) or len(email) > LONGEST_ADDRESS:
            field = "organizer" if email == organizer else "attendees"
            raise NotAnEvent(data.called(field), "hold e-mail addresses, as in ana@northwind.example")
        yield by_mail(email)


def _channel(data: Fields, platforms: Collection[str]) -> str:
    """Return the name of a channel, ``#checkout``, or its id; whether we know it, and may speak there, rows tell."""
    given = data.text("channel", LONGEST_CHANNEL)
    where, colon, channel = given.rpartition(":")
    if colon and where not in platforms:
        examples = " or ".join(f"{platform}:#checkout" for platform in sorted(platforms))
        raise NotAnEvent(data.called("channel"), f"be a channel of a chat that is set up here, as in {examples}")
    return channel.lower() if channel.startswith("#") else channel
