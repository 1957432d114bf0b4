"""The numbers behind ``/metrics``, in Prometheus' text. Labels are names of ours and of Slack's methods only."""

from collections.abc import Iterable
from datetime import datetime

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from bot.commands import EndMeeting, Request
from bot.meter import Meter, Reading
from bot.views import AskedAlone, OpenQuestion, View

REMEMBERED = 1000  # meetings that have ended and whose question is on its way, if there is one
WAITS = (1, 2, 5, 10, 30, 60, 120, 300, 900, 3600)  # s
BRIEF = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5)  # s


class Metrics(Meter):
    def __init__(self) -> None:
        own = self._registry = CollectorRegistry()
        self._requests = Counter(
            "chair_http_requests", "Requests answered, by route and status.", ["route", "status"], registry=own
        )
        self._deliveries = Counter(
            "chair_deliveries", "Deliveries handled, by kind and outcome.", ["kind", "outcome"], registry=own
        )
        self._calls = Counter(
            "chair_slack_calls", "Calls of Slack's Web API, by method and outcome.", ["method", "outcome"], registry=own
        )
        self._lost = Counter(
            "chair_sends_unknown", "Posts of which nobody can tell whether they were made.", ["platform"], registry=own
        )
        told = "Changes of calendars that were told, by source and outcome."
        self._hints = Counter("chair_hints", told, ["source", "outcome"], registry=own)
        asked = "Words that a language model was asked for, by verdict."
        self._worded = Counter("chair_model_words", asked, ["verdict"], registry=own)
        self._asked = _histogram("chair_end_to_post_seconds", "From a meeting's end to its question.", WAITS, own)
        self._commits = _histogram("chair_commit_seconds", "What the disk took for a commit.", BRIEF, own)
        self._lag = _histogram("chair_loop_lag_seconds", "How late the event loop was.", BRIEF, own)
        self._ended: dict[str, datetime] = {}

    def answered(self, route: str, status: int) -> None:
        self._requests.labels(route, str(status)).inc()

    def handled(self, request: Request, outcome: str) -> None:
        command = request.command
        self._deliveries.labels(type(command).__name__, outcome).inc()
        if isinstance(command, EndMeeting) and outcome == "new":
            self._ended.setdefault(command.meeting.question, command.meeting.ended)
            if len(self._ended) > REMEMBERED:
                self._ended.pop(next(iter(self._ended)))

    def posted(self, view: View, at: datetime) -> None:
        if isinstance(view, OpenQuestion | AskedAlone) and (ended := self._ended.pop(view.question, None)):
            self._asked.observe(max(0.0, (at - ended).total_seconds()))

    def lost(self, platform: str) -> None:
        self._lost.labels(platform).inc()

    def committed(self, seconds: float) -> None:
        self._commits.observe(seconds)

    def called(self, method: str, outcome: str) -> None:
        self._calls.labels(method, outcome).inc()

    def hinted(self, source: str, outcome: str, times: int) -> None:
        self._hints.labels(source, outcome).inc(times)

    def worded(self, verdict: str) -> None:
        self._worded.labels(verdict).inc()

    def lagged(self, seconds: float) -> None:
        self._lag.observe(seconds)

    def written(self, readings: Iterable[Reading]) -> bytes:
        """Return all that was counted, and these readings, as Prometheus reads them."""
        return generate_latest(self._registry) + generate_latest(_gauges(readings))


def _histogram(name: str, meaning: str, steps: tuple[float, ...], registry: CollectorRegistry) -> Histogram:
    return Histogram(name, meaning, buckets=steps, registry=registry)


def _gauges(readings: Iterable[Reading]) -> CollectorRegistry:
    """Put the readings down anew each time, so that none stays behind that there is no more."""
    now, known = CollectorRegistry(), dict[str, Gauge]()
    for reading in readings:
        if reading.name not in known:
            labels = [reading.label] if reading.label else []
            known[reading.name] = Gauge(reading.name, reading.meaning, labels, registry=now)
        gauge = known[reading.name]
        (gauge.labels(reading.of) if reading.label else gauge).set(reading.value)
    return now
