"""On which side of the hold-out a series stands is written down when the lot first falls on it."""

from datetime import datetime

from bot.meetings.drawn import Drawn, arm_of, is_reached
from bot.meetings.whether import Rule, Weighed
from storage import Memory


def note_arm(weighed: Weighed, rule: Rule | None, at: datetime, memory: Memory) -> None:
    """Count the series of a meeting once, from the first meeting that nothing before the hold-out kept us from."""
    series, share = weighed.meeting.kept_series, weighed.asking.hold_out
    if share and series and is_reached(rule):
        memory.arms.note(Drawn(series, arm_of(weighed.drawn, share), at, share))
