"""A case that nobody decides: who is told of it, when, and each of them once."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.company import WorkingHours
from bot.people import Person

A_MOMENT = timedelta(seconds=1)


class Step(StrEnum):
    """Who is told, in this order."""

    OWNER = "owner"
    LEAD = "team lead"
    SPONSOR = "sponsor"


WORKING_DAYS_AFTER = {Step.OWNER: 0, Step.LEAD: 5, Step.SPONSOR: 10}  # the due day. Source: product, §3


@dataclass(frozen=True, slots=True)
class Taken:
    """A step that was taken; ``person`` is None where there was nobody to tell."""

    step: Step
    at: datetime
    person: Person | None


def next_step(taken: list[Taken]) -> Step | None:
    """Return the first step that has not been taken yet."""
    done = {each.step for each in taken}
    return next((step for step in Step if step not in done), None)


def falls_due(step: Step, due: datetime, hours: WorkingHours) -> datetime:
    """Return when a step may be taken, by the working hours of the owner. ``due`` is the end of a day, so not in it."""
    days = WORKING_DAYS_AFTER[step]
    return hours.working_day_after(due - A_MOMENT, days) if days else due


def due_again(due: datetime, evidence: datetime, hours: WorkingHours) -> datetime:
    """Return by when to decide once there was to be evidence: not before that working day is over."""
    return max(due, hours.end_of_work(evidence))


def due_for_new_owner(due: datetime, at: datetime, hours: WorkingHours) -> datetime:
    """Return by when a new owner is to decide: as before, but one working day is theirs."""
    return max(due, hours.working_day_after(at, 1))
