"""What is seen of setting a company up."""

from dataclasses import dataclass
from datetime import datetime

from bot.answers import Verdict
from bot.company.guide import Step
from bot.people import Person


@dataclass(frozen=True, slots=True)
class StepShown:
    """One step: what it is, why, what is set now, and what can be done. Without one, the next to be taken."""

    person: Person
    step: Step | None = None


@dataclass(frozen=True, slots=True)
class TrialQuestion:
    """The question, put to one admin alone to try it. Each try is a new one."""

    person: Person
    at: datetime


@dataclass(frozen=True, slots=True)
class TrialNoted:
    """What somebody is told who has answered it. A reply, and no row."""

    person: Person
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class DryRunShown:
    person: Person


@dataclass(frozen=True, slots=True)
class HealthShown:
    """What the bot needs, what it may, and whom it reaches, for those who see settings."""

    person: Person


OfSetup = StepShown | TrialNoted | DryRunShown | HealthShown
