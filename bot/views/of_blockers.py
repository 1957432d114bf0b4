"""A blocker as those see it who look after it, and what became of it as others are told."""

from dataclasses import dataclass

from bot.people import Person


@dataclass(frozen=True, slots=True)
class OwnerWanted:
    """A blocker that needs an owner, as a CX lead sees it; ``time`` counts those who would rather not."""

    blocker: int
    person: Person
    time: int = 0


@dataclass(frozen=True, slots=True)
class BlockerOffered:
    """A blocker, as somebody sees it who was asked to own it."""

    blocker: int
    person: Person
    time: int = 0


@dataclass(frozen=True, slots=True)
class BlockerOver:
    """What became of a blocker, for somebody who told of it by name or leads a team that it touches."""

    blocker: int
    person: Person


@dataclass(frozen=True, slots=True)
class TopBlockers:
    """What stops people most, once a month, for the sponsor."""

    person: Person
    month: str


@dataclass(frozen=True, slots=True)
class BlockerNoted:
    """What somebody is told who has just told of a blocker, or done something with one. It is never kept."""

    blocker: int
    person: Person
    key: str


@dataclass(frozen=True, slots=True)
class Blockers:
    """The blockers that somebody may see; or a single one of them."""

    person: Person
    page: int = 0
    blocker: int = 0


OfBlockers = OwnerWanted | BlockerOffered | BlockerOver | TopBlockers
BlockersShown = BlockerNoted | Blockers
