"""What Zoom says of a meeting that begins, that is over, or that its companion has summed up.

The fields are those of https://developers.zoom.us/docs/api/meetings/events.
"""

import re
from dataclasses import replace

from bot.meetings import Meeting
from bot.meetings.decided import decision_in
from bot.meetings.joining import joined_by
from bot.people import by_mail
from bot.sources.event import ADDRESS, LONGEST_ADDRESS, LONGEST_ID, LONGEST_TITLE
from bot.sources.fields import CONTROL, HALF, Fields, NotAnEvent

RECURRING = (3, 8)  # without and with a fixed time; a room of one's own, 4, is no series
MOST_TEXTS, LONGEST_TEXT = 50, 20_000  # of next steps, and characters of one text; real ones have a tenth of it
NUMBER = re.compile(r"[0-9]{6,20}")


def meeting_in(event: Fields, *, over: bool) -> Meeting:
    """Return the meeting that began, or is ``over``. Zoom tells of nobody who was there. Raises ``NotAnEvent``."""
    told = _object_of(event)
    meeting = _meeting(told, "", over=over)
    series = meeting.call if told.given("type") in RECURRING else ""
    return replace(meeting, series=series)


def summed_up(event: Fields) -> Meeting:
    """Return the meeting that was summed up, and for its decision the one sentence of it that may be suggested.

    All else of the summary is let go here. Raises ``NotAnEvent``.
    """
    told = _object_of(event)
    meeting, email = _meeting(told, "meeting_", over=True), told.given("meeting_host_email")
    known = isinstance(email, str) and len(email) <= LONGEST_ADDRESS and ADDRESS.fullmatch(email)
    steps, overview = _lines(told.given("next_steps")), _lines([told.given("summary_overview")])
    decision = decision_in(next(iter(_lines([told.given("summary_title")])), ""), steps, overview)
    return replace(meeting, host=by_mail(str(email) if known else ""), decision=decision)


def _object_of(event: Fields) -> Fields:
    payload = Fields(event.given("payload"), "payload")
    return Fields(payload.given("object"), "payload.object")


def _meeting(told: Fields, prefix: str, *, over: bool) -> Meeting:
    """Return what all events say alike, though they call it differently."""
    number, name = str(told.given(f"{prefix}id")), told.text(f"{prefix}uuid", LONGEST_ID, required=True)
    if not NUMBER.fullmatch(number):
        raise NotAnEvent(told.called(f"{prefix}id"), "be the number of a meeting")
    if not name:
        raise NotAnEvent(told.called(f"{prefix}uuid"), "name one meeting")
    started = told.instant(f"{prefix}start_time")
    ended = told.instant(f"{prefix}end_time") if over else started
    if ended < started:
        raise NotAnEvent(told.called(f"{prefix}start_time"), f"be before {prefix}end_time")
    return Meeting(
        id=f"zoom/{name}",
        title=told.text(f"{prefix}topic", LONGEST_TITLE),
        host=by_mail(""),
        ended=ended,
        started=started,
        call=f"zoom/{number}",
        join=joined_by(f"https://zoom.us/j/{number}"),
    )


def _lines(given: object) -> list[str]:
    """Return the lines of what was written; what is no text, or goes on and on, is passed over: nothing hangs on it."""
    texts = [text for text in given[:MOST_TEXTS] if isinstance(text, str)] if isinstance(given, list) else []
    lines = (line for text in texts if len(text) <= LONGEST_TEXT for line in text.splitlines())
    return [known for line in lines if (known := CONTROL.sub(" ", HALF.sub("", line)).strip())]
