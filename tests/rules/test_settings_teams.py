"""What the environment says of Teams, and what keeps the bot from starting there."""

import pytest

from bot.settings import Platform, SettingsFaults, read_settings
from bot.variables.teams import LOGIN, OPENID, TeamsVariables

KEY = "k" * 32
TEAMS = {
    "TEAMS_APP_ID": "11111111-aaaa-4bbb-8ccc-222222222222",
    "TEAMS_APP_PASSWORD": "told-to-nobody",
    "TEAMS_TENANT_ID": "northwind-tenant",
    "CHAIR_SECRET_KEY": KEY,
}
ANONYMOUS = {"TEAMS_ANONYMOUS": "1", "CHAIR_SECRET_KEY": KEY}


def read(environ: dict[str, str]) -> TeamsVariables:
    teams = read_settings(environ).teams
    assert teams
    return teams


def fault(environ: dict[str, str]) -> str:
    with pytest.raises(SettingsFaults) as refused:
        read_settings(environ)
    return str(refused.value)


def test_teams_is_a_real_platform_with_microsofts_servers_unless_told_otherwise() -> None:
    teams = read(TEAMS)
    assert read_settings(TEAMS).platforms == (Platform.TEAMS,)
    assert (teams.app_id, teams.tenant, teams.anonymous) == (TEAMS["TEAMS_APP_ID"], "northwind-tenant", False)
    assert (teams.openid_url, teams.login_url) == (OPENID, LOGIN)
    assert "smba.trafficmanager.net" in teams.services
    assert read_settings(TEAMS).key == KEY


@pytest.mark.parametrize("name", TEAMS)
def test_teams_without_one_of_them_is_refused(name: str) -> None:
    assert fault(TEAMS | {name: " "}) == f"{name} is not set. See docs/running.md."


def test_what_is_missing_for_both_platforms_is_one_message_and_a_key_is_named_once() -> None:
    assert fault({"TEAMS_APP_ID": "x", "SLACK_BOT_TOKEN": "xoxb"}) == (
        "TEAMS_APP_PASSWORD and TEAMS_TENANT_ID and CHAIR_SECRET_KEY and SLACK_SIGNING_SECRET are not set."
        " See docs/running.md."
    )


def test_slack_and_teams_run_together() -> None:
    slack = {"SLACK_BOT_TOKEN": "xoxb-northwind", "SLACK_SIGNING_SECRET": "signed-by-nobody"}
    assert read_settings(TEAMS | slack).platforms == (Platform.SLACK_HTTP, Platform.TEAMS)


def test_anonymous_needs_no_app_but_is_a_real_platform_with_a_key() -> None:
    assert read(ANONYMOUS).anonymous
    assert read_settings(ANONYMOUS).platforms == (Platform.TEAMS,)
    assert fault({"TEAMS_ANONYMOUS": "1"}) == "CHAIR_SECRET_KEY is not set. See docs/running.md."


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "chair.northwind.example", "10.0.0.1"])  # noqa: S104  # refused
def test_anonymous_listens_on_this_machine_only_and_says_why(host: str) -> None:
    refused = fault(ANONYMOUS | {"CHAIR_HOST": host})
    assert refused.startswith(f"CHAIR_HOST is {host}, but TEAMS_ANONYMOUS is 1, and so anybody there could be anyone")


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "::1"])
def test_anonymous_is_welcome_on_loopback(host: str) -> None:
    assert read(ANONYMOUS | {"CHAIR_HOST": host}).anonymous


def test_teams_itself_may_listen_anywhere() -> None:
    assert read_settings(TEAMS | {"CHAIR_HOST": "0.0.0.0"}).host == "0.0.0.0"  # noqa: S104  # behind a proxy


def test_a_zero_is_not_anonymous() -> None:
    assert read_settings({"TEAMS_ANONYMOUS": "0"}).platforms == ()
    assert "TEAMS_ANONYMOUS" in fault({"TEAMS_ANONYMOUS": "yes"})


def test_where_servers_are_does_not_make_a_platform() -> None:
    assert read_settings({"TEAMS_LOGIN_URL": "http://127.0.0.1:1", "TEAMS_SERVICE_URLS": "x"}).platforms == ()


@pytest.mark.parametrize("name", ["TEAMS_OPENID_METADATA_URL", "TEAMS_LOGIN_URL"])
def test_a_test_server_stands_in_on_loopback_and_nothing_else_goes_in_the_clear(name: str) -> None:
    assert read(TEAMS | {name: "http://127.0.0.1:9/x/"})
    assert fault(TEAMS | {name: "http://keys.example/x"}).startswith(f"{name} should begin with https://")


@pytest.mark.parametrize(
    ("written", "hosts"),
    [
        ("127.0.0.1", ("127.0.0.1",)),
        ("127.0.0.1:4000, smba.trafficmanager.net", ("127.0.0.1", "smba.trafficmanager.net")),
        ("https://SMBA.trafficmanager.net/emea/,", ("smba.trafficmanager.net",)),
    ],
)
def test_hosts_for_replies_are_read_however_they_are_written(written: str, hosts: tuple[str, ...]) -> None:
    assert read(TEAMS | {"TEAMS_SERVICE_URLS": written}).services == hosts


@pytest.mark.parametrize("written", ["https://", "a,//", "http://[x"])
def test_what_is_no_host_is_refused(written: str) -> None:
    assert "TEAMS_SERVICE_URLS should be hosts" in fault(TEAMS | {"TEAMS_SERVICE_URLS": written})


def test_the_password_is_never_shown() -> None:
    settings = read_settings(TEAMS)
    assert TEAMS["TEAMS_APP_PASSWORD"] not in repr(settings)
    assert TEAMS["TEAMS_APP_PASSWORD"] in settings.secrets
