"""What is counted: names of ours, in a form that Prometheus' own tool accepts; never a person, never an answer."""

import os
import shutil
import subprocess
from collections.abc import Iterator

import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot.answers import Verdict
from bot.commands import EndMeeting, Request
from bot.meter import UNMETERED, Reading
from bot.slack.reach import RATE_LIMITED
from bot.web.metrics import REMEMBERED, Metrics
from handlers.operate.desk import Desk
from handlers.operate.health import Health
from handlers.operate.run import Running
from storage.engine import Away
from tests.office import COMPANY, EVERYBODY, Office
from tests.operate.process import Machine

LABELS = {"platform", "route", "status", "kind", "outcome", "method", "rule", "state", "verdict", "le"}
Samples = dict[tuple[str, frozenset[tuple[str, str]]], float]


@pytest.fixture
def measured(plain: Office) -> Iterator[tuple[Office, Metrics]]:
    metrics = Metrics()
    plain.door.meter = plain.store.engine.meter = plain.courier.meter = metrics
    yield plain, metrics
    plain.store.engine.meter = UNMETERED


def text(office: Office, metrics: Metrics) -> str:
    async def readings() -> tuple[Reading, ...]:
        desk = Desk(office.store, office.door, office.clock, COMPANY)
        return await Health(desk, Running(desk, office.courier)).readings()

    return metrics.written(office.run(readings())).decode()


def samples(written: str) -> Samples:
    families = list(text_string_to_metric_families(written))
    assert len(families) > 5
    return {(one.name, frozenset(one.labels.items())): one.value for family in families for one in family.samples}


def value(found: Samples, name: str, **labels: str) -> float:
    return found.get((name, frozenset(labels.items())), 0.0)


def a_busy_day(office: Office) -> None:
    office.meeting_ends("Pricing review", EVERYBODY[:6], id="m1")
    for who, verdict in (("Grace", "They'd dislike it"), ("Linus", "They'd dislike it"), ("Ada", "They'd like it")):
        office.press(who, verdict)
    office.says_why("Grace", reason="Nobody asked for it", share="yes", named="yes")
    office.press("Gus", "They wouldn't notice")
    office.meeting_ends("Coffee", ("Ada", "Ken"), id="m2")
    office.types("Ken", "halp")
    office.time_passes(hours=5)


def test_everything_is_counted_once(measured: tuple[Office, Metrics]) -> None:
    office, metrics = measured
    ended = office.meeting_ends("Pricing review", EVERYBODY[:6], id="m1")
    office.meeting_ends("Coffee", ("Ada", "Ken"), id="m2")
    office.press("Grace", "They'd dislike it")
    office.press("Gus", "They'd like it")
    found = samples(text(office, metrics))
    assert value(found, "chair_deliveries_total", kind="EndMeeting", outcome="new") == 2
    assert value(found, "chair_deliveries_total", kind="GiveAnswer", outcome="new") == 1
    assert value(found, "chair_deliveries_total", kind="GiveAnswer", outcome="refused") == 1
    assert value(found, "chair_questions", state="open") == 1
    assert value(found, "chair_silences", rule="too few people") == 1
    assert value(found, "chair_end_to_post_seconds_count") == 1
    assert value(found, "chair_commit_seconds_count") > 3
    assert ended.question not in text(office, metrics)


def test_a_repeated_delivery_is_counted_as_one(measured: tuple[Office, Metrics]) -> None:
    office, metrics = measured
    for _ in range(3):
        office.do(office_ends(office), office.person("Ada"), "the same")
    found = samples(text(office, metrics))
    assert value(found, "chair_deliveries_total", kind="EndMeeting", outcome="new") == 1
    assert value(found, "chair_deliveries_total", kind="EndMeeting", outcome="repeated") == 2


def test_the_way_from_a_meetings_end_to_its_question_is_timed(measured: tuple[Office, Metrics]) -> None:
    office, metrics = measured
    office.do(office_ends(office), office.person("Ada"))
    office.time_passes(seconds=45)
    found = samples(text(office, metrics))
    assert value(found, "chair_end_to_post_seconds_sum") == 45
    assert value(found, "chair_end_to_post_seconds_bucket", le="30.0") == 0
    assert value(found, "chair_end_to_post_seconds_bucket", le="60.0") == 1


def test_what_waits_has_an_age(measured: tuple[Office, Metrics]) -> None:
    office, metrics = measured
    office.do(office_ends(office), office.person("Ada"))
    office.clock.time = office.clock.time.replace(hour=17)
    found = samples(text(office, metrics))
    assert value(found, "chair_view_lag_seconds") == 5 * 3600
    assert value(found, "chair_alarm_lag_seconds") > 0


def test_meetings_that_nobody_is_asked_about_are_not_remembered_for_ever(measured: tuple[Office, Metrics]) -> None:
    _, metrics = measured
    office = measured[0]
    for number in range(REMEMBERED + 5):
        ended = office_ends(office, f"m{number}")
        metrics.handled(request_of(office, ended), "new")
    assert len(metrics._ended) == REMEMBERED  # noqa: SLF001  # nothing outside tells


def test_no_label_says_who_answered_or_what(measured: tuple[Office, Metrics]) -> None:
    office, metrics = measured
    a_busy_day(office)
    metrics.called("chat.postMessage", RATE_LIMITED)
    written = text(office, metrics)
    labels = {(name, value) for _, pairs in samples(written) for name, value in pairs}
    assert {name for name, _ in labels} <= LABELS
    assert len(labels) > 20, "Found hardly any labels."
    words = " ".join(value for _, value in labels).lower()
    people = [*EVERYBODY, "Gus", *(office.person(who).user for who in EVERYBODY)]
    assert [one for one in people if f" {one.lower()} " in f" {words} " or f"{one.lower()}@" in words] == []
    assert [verdict for verdict in Verdict if f" {verdict.value} " in f" {words} "] == []
    assert [
        secret for secret in ("pricing", "coffee", "nobody asked", "northwind", "checkout") if secret in words
    ] == []


def test_a_verdict_changes_nothing_in_what_is_counted(measured: tuple[Office, Metrics]) -> None:
    """Two days that differ in their answers only look alike."""
    office, metrics = measured
    office.meeting_ends("Pricing review", EVERYBODY[:6])
    before = samples(text(office, metrics))
    office.press("Grace", "They'd dislike it")
    between = samples(text(office, metrics))
    office.press("Linus", "They'd like it")
    after = samples(text(office, metrics))
    told = ("chair_deliveries_total", "chair_questions", "chair_silences", "chair_views_waiting")
    once, twice = ({key for key in later if key[0] in told and later[key] != earlier.get(key)}
                   for earlier, later in ((before, between), (between, after)))  # fmt: skip
    assert {name for name, _ in once} >= {"chair_deliveries_total"}
    assert twice <= once


def test_promtool_finds_nothing_to_mend(measured: tuple[Office, Metrics]) -> None:
    promtool = shutil.which("promtool")
    if promtool is None:
        assert not os.environ.get("CHAIR_CI"), "CI lacks promtool (Debian: prometheus)."
        pytest.skip("promtool is not here (Debian: prometheus)")
    office, metrics = measured
    a_busy_day(office)
    metrics.called("chat.postMessage", RATE_LIMITED)
    metrics.answered("/slack/events", 200)
    metrics.lagged(0.001)
    done = subprocess.run(
        [promtool, "check", "metrics"], input=text(office, metrics), capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


def test_the_running_bot_counts_routes_and_never_what_was_typed_into_an_address(machine: Machine) -> None:
    with machine.running() as bot:
        bot.get("/canary-of-northwind")
        bot.get("/?as=ana&in=checkout")
        _, written = bot.get("/metrics")
    found = samples(written)
    assert value(found, "chair_http_requests_total", route="an unknown address", status="404") == 1
    assert value(found, "chair_http_requests_total", route="/", status="200") == 1
    assert "canary" not in written
    assert value(found, "chair_loop_lag_seconds_count") >= 0
    assert value(found, "chair_commit_seconds_count") > 0


def office_ends(office: Office, name: str = "m1") -> EndMeeting:
    return EndMeeting(office.meeting("Pricing review", EVERYBODY[:6], id=name))


def request_of(office: Office, command: EndMeeting) -> Request:
    return Request(command, office.person("Ada"), office.clock.now(), COMPANY, "any")


def test_what_nobody_can_tell_of_is_counted_by_its_platform() -> None:
    metrics = Metrics()
    for platform in ("teams", "teams", "slack"):
        metrics.lost(platform)
    found = samples(metrics.written(()).decode())
    assert value(found, "chair_sends_unknown_total", platform="teams") == 2
    assert value(found, "chair_sends_unknown_total", platform="slack") == 1


def test_while_the_database_is_away_the_rest_is_told(plain: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    async def away(_: object) -> object:
        raise Away

    metrics = Metrics()
    assert "chair_database_away 0.0" in text(plain, metrics)
    monkeypatch.setattr(plain.store.engine, "read", away)
    told = text(plain, metrics)
    assert "chair_database_away 1.0" in told
    assert "chair_tick_age_seconds" in told
    assert "chair_views_waiting" not in told
