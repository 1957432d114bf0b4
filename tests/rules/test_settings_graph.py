"""What the environment says of Microsoft Graph."""

import pytest

from bot.settings import SettingsFaults, read_settings
from bot.variables.graph import API, GraphVariables

GRAPH = {"GRAPH_CLIENT_ID": "app", "GRAPH_CLIENT_SECRET": "told-to-nobody", "GRAPH_TENANT_ID": "northwind.example"}


def read(**environ: str) -> GraphVariables:
    return read_settings(environ).graph


def test_graph_is_microsofts_unless_told_otherwise_and_its_secret_is_never_shown() -> None:
    graph = read(**GRAPH)
    assert (graph.api, graph.login) == (API, "https://login.microsoftonline.com")
    assert graph.authority == "https://login.microsoftonline.com/northwind.example"
    assert (graph.missing, graph.is_wanted, graph.is_here) == ((), True, False)
    assert "told-to-nobody" in read_settings(GRAPH).secrets
    assert "told-to-nobody" not in repr(read_settings(GRAPH))
    assert read_settings(GRAPH).unused == ()


@pytest.mark.parametrize("name", GRAPH)
def test_what_is_missing_is_named_and_the_bot_starts(name: str) -> None:
    graph = read(**{other: value for other, value in GRAPH.items() if other != name})
    assert (graph.missing, graph.is_wanted) == ((name,), True)
    assert not read().is_wanted


def test_each_of_microsofts_clouds_has_its_login() -> None:
    graph = read(**GRAPH, GRAPH_API_URL="https://graph.microsoft.us/")
    assert graph.login == "https://login.microsoftonline.us"
    assert graph.authority == "https://login.microsoftonline.us/northwind.example"


def test_a_stand_in_gives_out_tokens_too_and_plain_http_is_for_this_machine_only() -> None:
    graph = read(**GRAPH, GRAPH_API_URL="http://127.0.0.1:4000")
    assert (graph.login, graph.is_here) == ("http://127.0.0.1:4000", True)
    with pytest.raises(SettingsFaults, match="GRAPH_API_URL should begin with https://"):
        read(**GRAPH, GRAPH_API_URL="http://graph.northwind.example")


@pytest.mark.parametrize("tenant", ["northwind/../x", "a b", "https://northwind.example", "x" * 101])
def test_a_tenant_is_a_number_or_a_domain(tenant: str) -> None:
    with pytest.raises(SettingsFaults, match="GRAPH_TENANT_ID should be the tenant's number"):
        read(**{**GRAPH, "GRAPH_TENANT_ID": tenant})
