"""Answers, and what they mean together. While a question is open, an answer hangs on a key and not on a name."""

import hmac
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

from bot.people import Person

OTHERS = 5  # so many others than any reader must have answered before counts are shown; may be raised, never lowered
SMALL_GROUP = 7  # fewer than this, and the host may guess who said what
MAX_WORDS = 500


class Verdict(StrEnum):
    """What our best customers would think of the decision."""

    LIKE = "like"
    NOT_NOTICE = "not notice"
    DISLIKE = "dislike"
    NO_DECISION = "no decision"


@dataclass(frozen=True, slots=True)
class Answer:
    """What one person said. Nothing in it says who, unless they chose to be ``named``."""

    verdict: Verdict
    objects: bool = False  # "I wouldn't stand behind it"
    reason: str = ""
    heard: str = ""  # what a customer said
    shared: bool = False
    named: bool = False
    pressed: int = 0  # when the verdict was, as requests have it; only while the question is open


@dataclass(frozen=True, slots=True)
class Words:
    """What somebody wrote and chose to share. ``by`` only where they chose to be named."""

    id: str
    reason: str
    heard: str
    by: Person | None = None


@dataclass(frozen=True, slots=True)
class Tally:
    """What the answers to a closed question come to."""

    counts: tuple[tuple[Verdict, int], ...]
    objections: int = 0
    reasoned: int = 0  # dislikes that came with a reason

    @classmethod
    def of(cls, answers: Iterable[Answer]) -> "Tally":
        given = [*answers]
        counted = Counter(answer.verdict for answer in given)
        return cls(
            tuple((verdict, counted[verdict]) for verdict in Verdict),
            sum(answer.objects for answer in given),
            sum(answer.verdict is Verdict.DISLIKE and bool(answer.reason) for answer in given),
        )

    @classmethod
    def together(cls, tallies: "Iterable[Tally]") -> "Tally":
        """Return what several questions come to, counted together."""
        each = [*tallies]
        counts = tuple((verdict, sum(dict(tally.counts)[verdict] for tally in each)) for verdict in Verdict)
        return cls(counts, sum(tally.objections for tally in each), sum(tally.reasoned for tally in each))

    @property
    def answered(self) -> int:
        return sum(count for _, count in self.counts)

    @property
    def dislikes(self) -> int:
        return dict(self.counts)[Verdict.DISLIKE]

    @property
    def decided(self) -> int:
        """Return how many had a decision to judge: *No decision today* never counts."""
        return self.answered - dict(self.counts)[Verdict.NO_DECISION]

    @property
    def concern(self) -> bool:
        return bool(self.dislikes or self.objections)


def giver(secret: str, key: bytes, person: Person) -> str:
    """Return what an open question knows this person by: HMAC-SHA256 (RFC 2104) under both secrets.

    ``secret`` is the question's own and dies with its closing; ``key`` is never in the database or a backup. Without
    both of them it leads to nobody.
    """
    return hmac.digest(_both(secret, key), person.key.encode(), sha256).hex()[:32]


def sealing_key(secret: str, key: bytes) -> bytes:
    """Return the 32 bytes that an open question's answers are sealed with, of both secrets like ``giver``."""
    return hmac.digest(_both(secret, key), b"seal", sha256)


def _both(secret: str, key: bytes) -> bytes:
    return hmac.digest(key, bytes.fromhex(secret), sha256)
