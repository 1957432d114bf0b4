"""The ways in which a platform may answer when something is sent, and what has to come of each."""

from dataclasses import dataclass
from enum import Enum, auto

from tests.platforms.faults import (
    DROPPED_AFTER,
    DROPPED_BEFORE,
    GARBAGE,
    RATE_LIMITED,
    SERVER_ERROR,
    SERVER_ERROR_AFTER,
    Fault,
    declined,
)

SERVICE_DOWN = Fault(status=500)  # of Teams: 503 would be as good, 502 and 504 it wants to be tried again


class Means(Enum):
    """What an answer tells us."""

    DONE = auto()
    NOT_NOW = auto()
    NEVER = auto()
    PERHAPS = auto()  # nobody can tell from the answer whether it was done


@dataclass(frozen=True)
class Answer:
    """How each platform says it."""

    means: Means
    slack: Fault
    teams: Fault


ANSWERS = {
    "at once": Answer(Means.DONE, Fault(), Fault()),
    "slowly": Answer(Means.DONE, Fault(slow=0.2), Fault(slow=0.2)),
    "429 with Retry-After": Answer(Means.NOT_NOW, RATE_LIMITED, Fault(status=429, retry_after="12")),
    "429 without Retry-After": Answer(Means.NOT_NOW, Fault(status=429, error="ratelimited"), Fault(status=429)),
    "a no that passes": Answer(Means.NOT_NOW, declined("org_login_required"), Fault(status=412)),
    "a no for good": Answer(Means.NEVER, declined("restricted_action"), Fault(status=403, error="Forbidden")),
    "a failure, not done": Answer(Means.PERHAPS, SERVER_ERROR, SERVICE_DOWN),
    "a failure, and done": Answer(Means.PERHAPS, SERVER_ERROR_AFTER, SERVER_ERROR_AFTER),
    "hung up before": Answer(Means.PERHAPS, DROPPED_BEFORE, DROPPED_BEFORE),
    "hung up after": Answer(Means.PERHAPS, DROPPED_AFTER, DROPPED_AFTER),
    "no JSON, not done": Answer(Means.PERHAPS, Fault(garbage="{"), Fault(garbage="{")),
    "no JSON, and done": Answer(Means.PERHAPS, GARBAGE, GARBAGE),
}
