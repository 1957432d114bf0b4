"""What people see of what came of a decision, wherever it stands."""

from dataclasses import dataclass

from bot.people import Person


@dataclass(frozen=True, slots=True)
class WhatCameOfIt:
    """Whether customers liked what came of a question's decision, asked under it."""

    question: str


@dataclass(frozen=True, slots=True)
class WhatCameOfItAlone:
    """The same, as one of those sees it who are each asked alone."""

    question: str
    person: Person


@dataclass(frozen=True, slots=True)
class CalibrationForLead:
    """How well a team foresees its customers, as its lead is told first. ``upto`` tells one look from the next."""

    team: str
    upto: int


@dataclass(frozen=True, slots=True)
class OutcomeNoted:
    """What somebody is told who has just said whether customers liked it."""

    question: str
    person: Person


OfOutcomes = WhatCameOfIt | WhatCameOfItAlone | CalibrationForLead
