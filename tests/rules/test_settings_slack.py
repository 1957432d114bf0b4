"""What the environment says of a Slack app that workspaces install, and what keeps the bot from starting there."""

import pytest

from bot.settings import Platform, SettingsFaults, read_settings
from bot.variables.slack import OAuth

KEY = "k" * 32
OAUTH = {
    "SLACK_CLIENT_ID": "1.2",
    "SLACK_CLIENT_SECRET": "told-to-nobody",
    "SLACK_SIGNING_SECRET": "signed",
    "CHAIR_PUBLIC_URL": "https://chair.northwind.example",
    "CHAIR_SECRET_KEY": KEY,
}


def fault(environ: dict[str, str]) -> str:
    with pytest.raises(SettingsFaults) as refused:
        read_settings(environ)
    return str(refused.value)


def test_an_app_that_workspaces_install_is_a_platform_of_its_own() -> None:
    settings = read_settings(OAUTH)
    assert settings.platforms == (Platform.SLACK_OAUTH,)
    assert settings.slack_oauth == OAuth("1.2", "told-to-nobody", "signed", "https://chair.northwind.example")
    assert settings.slack_oauth.authorize == "https://slack.com/oauth/v2/authorize"
    assert settings.slack_oauth.redirect == "https://chair.northwind.example/slack/oauth_redirect"
    assert (settings.key, settings.slack_bot_token) == (KEY, "")


@pytest.mark.parametrize("name", OAUTH)
def test_without_one_of_them_it_is_refused_in_one_sentence(name: str) -> None:
    others = {each: value for each, value in OAUTH.items() if each != name}
    assert fault(others) == f"{name} is not set. See docs/running.md."


def test_a_token_of_one_workspace_does_not_go_together_with_it() -> None:
    assert fault({**OAUTH, "SLACK_BOT_TOKEN": "xoxb-1"}) == (
        "SLACK_BOT_TOKEN is for one workspace, and SLACK_CLIENT_ID for all that install the app: unset one of them."
        " See docs/running.md."
    )


def test_nor_does_socket_mode() -> None:
    refused = fault({**OAUTH, "SLACK_APP_TOKEN": "xapp-1"})
    assert "SLACK_APP_TOKEN is for one workspace by Socket Mode: unset it, or SLACK_CLIENT_ID." in refused


def test_tokens_do_not_come_back_in_the_open() -> None:
    assert "CHAIR_PUBLIC_URL should begin with https://" in fault(
        {**OAUTH, "CHAIR_PUBLIC_URL": "http://chair.northwind.example"}
    )
    assert read_settings({**OAUTH, "CHAIR_PUBLIC_URL": "http://127.0.0.1:3000"}).slack_oauth


def test_another_server_may_play_slack_on_this_machine() -> None:
    oauth = read_settings({**OAUTH, "SLACK_API_URL": "http://127.0.0.1:4000/api/"}).slack_oauth
    assert oauth
    assert (oauth.api, oauth.authorize) == ("http://127.0.0.1:4000/api/", "http://127.0.0.1:4000/oauth/v2/authorize")


def test_its_secret_is_never_shown() -> None:
    settings = read_settings(OAUTH)
    assert "told-to-nobody" in settings.secrets
    assert "told-to-nobody" not in repr(settings)


def test_teams_may_stand_beside_it() -> None:
    both = {**OAUTH, "TEAMS_APP_ID": "a", "TEAMS_APP_PASSWORD": "b", "TEAMS_TENANT_ID": "c"}
    assert read_settings(both).platforms == (Platform.SLACK_OAUTH, Platform.TEAMS)
