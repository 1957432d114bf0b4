"""What ``doctor`` says of Teams: a plain sentence for each fault with the way out, and never a secret."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.teams.checkup import MANIFEST, checkup
from bot.variables.teams import SERVICES, TeamsVariables
from tests.platforms.teams_keys import APP_ID, OURS, TENANT, public
from tests.platforms.teams_server import LOOPBACK, TeamsServer

Json = dict[str, Any]
PASSWORD = "made-up-and-told-to-nobody"
SERVICE = ("smba.trafficmanager.net",)
NOWHERE = "http://127.0.0.1:9"
GUID = "11111111-aaaa-4bbb-8ccc-222222222222"


def examined(
    settled: Callable[[TeamsServer], None] = lambda _: None,
    manifest: Path = MANIFEST,
    **more: Any,  # noqa: ANN401  # settings
) -> dict[str, tuple[str, str]]:
    """Return what is said of each thing; of two lines on one thing, the one to look at."""

    async def told() -> tuple[tuple[str, str, str], ...]:
        teams = TeamsServer()
        async with teams.running():
            settled(teams)
            access = TeamsVariables(GUID, GUID, False, teams.openid, teams.url, SERVICE, PASSWORD)  # noqa: FBT003
            port = teams.url.rpartition(":")[2]
            at = f"http://{LOOPBACK}:{port}/{{host}}"
            return await checkup(replace(access, **more), at, manifest)

    found: dict[str, tuple[str, str]] = {}
    for what, state, words in asyncio.run(told()):
        assert PASSWORD not in words
        found[what] = max(
            found.get(what, ("", "")), (state, words), key=lambda one: ["", "ok", "look", "broken"].index(one[0])
        )
    return found


def test_where_all_is_well_it_says_so() -> None:
    found = examined()
    assert {state for state, _ in found.values()} == {"ok"}
    assert found.keys() == {"teams", "teams token", "teams keys", "teams hosts", "teams package"}
    assert found["teams keys"] == ("ok", "1 that sign for Teams")
    assert found["teams hosts"] == ("ok", SERVICE[0])


@pytest.mark.parametrize(
    ("codes", "said"),
    [
        ([7000215], "TEAMS_APP_PASSWORD is wrong; it is the value of a secret, not its id. Make a new client secret"),
        ([7000222], "TEAMS_APP_PASSWORD has run out. Make a new client secret"),
        ([700016], "TEAMS_APP_ID is no app of the tenant TEAMS_TENANT_ID"),
        ([90002], "TEAMS_TENANT_ID is no tenant"),
        ([1, 900023], "TEAMS_TENANT_ID is no tenant"),
        ([53003], "Microsoft gives us none: invalid_client."),
        ("7000222", "Microsoft gives us none: invalid_client."),
        (None, "Microsoft gives us none: invalid_client."),
    ],
)
def test_why_there_is_no_token_is_said_with_the_way_out(codes: object, said: str) -> None:
    def refuses(teams: TeamsServer) -> None:
        teams.no_login = {"error": "invalid_client", "error_codes": codes, "error_description": f"{PASSWORD} is wrong"}

    state, words = examined(refuses)["teams token"]
    assert state == "broken"
    assert said in words


@pytest.mark.parametrize("answer", [{}, {"error": None}, {"error": ["x"]}])
def test_a_refusal_of_any_shape_is_a_sentence(answer: Json) -> None:
    def refuses(teams: TeamsServer) -> None:
        teams.no_login = answer

    assert examined(refuses)["teams token"][0] == "broken"


def test_what_cannot_be_reached_is_named_and_nothing_else_is_held_up() -> None:
    found = examined(login_url=NOWHERE, openid_url=f"{NOWHERE}/openid")
    why = "ClientConnectorError. Can this machine reach it? A proxy or a firewall may be in between"
    assert found["teams token"] == ("broken", f"none from {NOWHERE}: {why}")
    assert found["teams keys"][1].startswith(f"none from {NOWHERE}/openid: ClientConnectorError.")
    assert found["teams hosts"][0] == "ok"


def test_keys_that_are_down_are_broken() -> None:
    def down(teams: TeamsServer) -> None:
        teams.down = True

    state, words = examined(down)["teams keys"]
    assert (state, "ClientResponseError" in words) == ("broken", True)


@pytest.mark.parametrize("keys", [[], [public(OURS) | {"endorsements": ["webchat"]}], [{"kty": "EC"}]])
def test_keys_that_do_not_sign_for_teams_are_broken(keys: list[Json]) -> None:
    def others(teams: TeamsServer) -> None:
        teams.keys = keys

    state, words = examined(others)["teams keys"]
    assert (state, "has none that signs for Teams" in words) == ("broken", True)


@pytest.mark.parametrize(
    ("app", "tenant", "odd"),
    [
        ("chair", GUID, "TEAMS_APP_ID should"),
        (GUID, "northwind.example", "TEAMS_TENANT_ID should"),
        (APP_ID + "?", TENANT + "?", "TEAMS_APP_ID and TEAMS_TENANT_ID should"),
    ],
)
def test_ids_that_look_like_none_are_named(app: str, tenant: str, odd: str) -> None:
    state, words = examined(app_id=app, tenant=tenant)["teams"]
    assert (state, words.startswith(odd)) == ("look", True)


def test_whoever_would_get_our_token_and_is_not_microsoft_is_named() -> None:
    hosts = (*SERVICES.split(","), "teams.northwind.example")
    assert examined(services=hosts)["teams hosts"] == (
        "look",
        "TEAMS_SERVICE_URLS lets our token go to teams.northwind.example",
    )


@pytest.mark.parametrize(("services", "said"), [((), "names none"), (("x y",), "none answers: x y.")])
def test_hosts_that_do_not_answer_are_broken(services: tuple[str, ...], said: str) -> None:
    async def told() -> tuple[tuple[str, str, str], ...]:
        access = TeamsVariables(GUID, GUID, False, NOWHERE, NOWHERE, services, PASSWORD)  # noqa: FBT003
        return await checkup(access, NOWHERE + "/{host}")

    [words] = [words for what, state, words in asyncio.run(told()) if (what, state) == ("teams hosts", "broken")]
    assert said in words


def test_a_playground_asks_for_no_token_and_says_that_nothing_is_proven() -> None:
    found = examined(anonymous=True, password="")
    assert found["teams"][0] == found["teams token"][0] == "look"
    assert "nothing is proven" in found["teams"][1]


def test_the_package_that_goes_with_this_version_is_named_and_one_that_is_not_here_is_no_fault(tmp_path: Path) -> None:
    assert examined()["teams package"][1].startswith("1.1.0 goes with this bot.")
    assert examined(manifest=tmp_path / "appPackage" / "manifest.json")["teams package"] == (
        "look",
        "appPackage is not here, so its version cannot be told",
    )
