"""The environment: what it may say, and what keeps the bot from starting."""

import pytest

from bot.settings import Platform, Settings, SettingsFaults, read_settings
from bot.variables import Log
from bot.variables.database import without_password
from bot.variables.openai import MODEL, OpenaiVariables

KEY = "k" * 32
SLACK = {"SLACK_BOT_TOKEN": "xoxb-northwind", "SLACK_SIGNING_SECRET": "signed-by-nobody", "CHAIR_SECRET_KEY": KEY}

SOCKET = {"SLACK_BOT_TOKEN": "xoxb-northwind", "SLACK_APP_TOKEN": "xapp-northwind", "CHAIR_SECRET_KEY": KEY}


def fault(environ: dict[str, str]) -> str:
    with pytest.raises(SettingsFaults) as refused:
        read_settings(environ)
    return str(refused.value)


def test_with_nothing_set_there_is_the_playground_on_sqlite() -> None:
    settings = read_settings({})
    assert settings.platforms == ()
    assert (settings.database, settings.host, settings.port) == ("chair.db", "127.0.0.1", 3000)
    assert settings.public_url == "http://127.0.0.1:3000"
    assert settings.slack_api_url == "https://slack.com/api/"
    assert settings.secret_key == ""
    assert not settings.allow_private_feeds


def test_blank_means_not_set() -> None:
    assert read_settings({"CHAIR_PORT": " ", "SLACK_BOT_TOKEN": "", "TEAMS_APP_ID": ""}) == read_settings({})


def test_slack_over_http_needs_a_token_a_signing_secret_and_a_key() -> None:
    settings = read_settings(SLACK)
    assert settings.platforms == (Platform.SLACK_HTTP,)
    assert (settings.slack_bot_token, settings.slack_signing_secret) == ("xoxb-northwind", "signed-by-nobody")


def test_socket_mode_needs_two_tokens_and_a_key_and_no_signing_secret() -> None:
    settings = read_settings(SOCKET)
    assert settings.platforms == (Platform.SLACK_SOCKET,)
    assert (settings.slack_bot_token, settings.slack_app_token) == ("xoxb-northwind", "xapp-northwind")
    assert settings.unused == ()
    assert fault({"SLACK_APP_TOKEN": "xapp-northwind"}) == (
        "SLACK_BOT_TOKEN and CHAIR_SECRET_KEY are not set. See docs/running.md."
    )


def test_where_both_are_set_socket_mode_wins_and_the_signing_secret_is_told_to_do_nothing() -> None:
    settings = read_settings(SLACK | SOCKET)
    assert settings.platforms == (Platform.SLACK_SOCKET,)
    assert settings.unused == ("SLACK_SIGNING_SECRET",)


@pytest.mark.parametrize("name", SLACK)
@pytest.mark.parametrize("blank", ["", "  "])
def test_slack_without_one_of_them_is_refused(name: str, blank: str) -> None:
    others = {key: value for key, value in SLACK.items() if key.startswith("SLACK")}
    if name == "CHAIR_SECRET_KEY":
        assert fault(others) == "CHAIR_SECRET_KEY is not set. See docs/running.md."
    else:
        assert fault(SLACK | {name: blank}) == f"{name} is not set. See docs/running.md."


def test_all_that_is_missing_is_named_in_one_message() -> None:
    missing = fault({"SLACK_BOT_TOKEN": "xoxb-northwind"})
    assert missing == "SLACK_SIGNING_SECRET and CHAIR_SECRET_KEY are not set. See docs/running.md."


def test_a_short_key_is_refused_and_a_key_is_counted_in_bytes() -> None:
    assert fault(SLACK | {"CHAIR_SECRET_KEY": "k" * 31}) == (
        "CHAIR_SECRET_KEY is too short; it should have at least 32 bytes. See docs/running.md."
    )
    assert read_settings(SLACK | {"CHAIR_SECRET_KEY": "ü" * 16}).secret_key == "ü" * 16


def test_the_playground_takes_no_short_key_either() -> None:
    assert "CHAIR_SECRET_KEY is too short" in fault({"CHAIR_SECRET_KEY": "k"})


@pytest.mark.parametrize(
    ("url", "path"), [("sqlite:///chair.db", "chair.db"), ("sqlite:////var/chair.db", "/var/chair.db")]
)
def test_a_database_is_a_file(url: str, path: str) -> None:
    assert read_settings({"CHAIR_DATABASE_URL": url}).database == path


@pytest.mark.parametrize(
    "url", ["chair.db", "sqlite://chair.db", "sqlite:///", "sqlite:///:memory:", "sqlite:///x/", "mysql://h/x"]
)
def test_any_other_database_is_refused(url: str) -> None:
    refused = fault({"CHAIR_DATABASE_URL": url})
    assert refused.startswith("CHAIR_DATABASE_URL begins with ")
    assert "sqlite:///chair.db" in refused


SERVER = "postgresql://chair:hunter%402@db.northwind.example/chair"


def test_a_database_may_be_on_a_server_and_its_password_is_a_secret() -> None:
    settings = read_settings(SLACK | {"CHAIR_DATABASE_URL": SERVER})
    assert settings.database == SERVER
    assert {"hunter%402", "hunter@2"} <= {*settings.secrets}
    assert "hunter" not in repr(settings)
    assert without_password(SERVER) == "PostgreSQL, the database chair at db.northwind.example"


def test_a_password_may_stand_behind_the_name_of_the_database_too() -> None:
    url = "postgresql:///chair?host=/run/postgresql&password=hunter2"
    assert "hunter2" in read_settings(SLACK | {"CHAIR_DATABASE_URL": url}).secrets
    assert without_password(url) == "PostgreSQL, the database chair at /run/postgresql"


@pytest.mark.parametrize("url", ["postgresql://chair:hunter2@db", "postgresql://chair:hunter2@db:much/chair"])
def test_a_server_without_a_database_is_refused_and_its_password_not_repeated(url: str) -> None:
    refused = fault(SLACK | {"CHAIR_DATABASE_URL": url})
    assert refused.startswith("CHAIR_DATABASE_URL names no database on its server; it should be like postgresql://")
    assert "hunter2" not in refused


def test_the_playground_needs_no_server_and_says_how_to_go_on() -> None:
    refused = fault({"CHAIR_DATABASE_URL": "postgresql://chair:hunter2@db/chair"})
    assert "the playground needs none: leave it out" in refused
    assert "hunter2" not in refused


def test_the_ledger_has_a_key_of_its_own_and_is_off_without() -> None:
    assert read_settings({}).lent.ledger == ""
    key = "a key for the ledger and for nothing else"
    settings = read_settings({"CHAIR_LEDGER_KEY": key})
    assert (settings.lent.ledger, settings.unused) == (key, ())
    assert key in settings.secrets
    assert key not in repr(settings)
    assert key not in repr(settings.lent)
    assert "CHAIR_LEDGER_KEY is too short" in fault({"CHAIR_LEDGER_KEY": "short"})
    same = {"CHAIR_LEDGER_KEY": key, "CHAIR_SECRET_KEY": key}
    assert "CHAIR_LEDGER_KEY is the same as CHAIR_SECRET_KEY" in fault(same)


def test_a_model_needs_a_key_and_then_has_an_address_and_a_name() -> None:
    assert read_settings({}).openai is None
    assert read_settings({"OPENAI_MODEL": "made-up-1"}).unused == ("OPENAI_MODEL",)
    settings = read_settings({"OPENAI_API_KEY": "sk-made-up"})
    assert settings.openai == OpenaiVariables("sk-made-up", "https://api.openai.com/v1", MODEL)
    assert settings.unused == ()
    assert "sk-made-up" in settings.secrets
    assert "sk-made-up" not in repr(settings)


def test_a_model_is_asked_in_private_or_on_this_machine() -> None:
    key = {"OPENAI_API_KEY": "sk-made-up"}
    assert "OPENAI_BASE_URL should begin with https://" in fault({**key, "OPENAI_BASE_URL": "http://model.example/v1"})
    here = read_settings({**key, "OPENAI_BASE_URL": "http://127.0.0.1:8080/v1", "OPENAI_MODEL": "ours"}).openai
    assert here
    assert (here.host, here.model, here.region) == ("this machine", "ours", "")


@pytest.mark.parametrize("port", ["abc", "0", "-1", "65536", "80.0", "²", "9" * 5000])
def test_a_port_is_a_number_that_exists(port: str) -> None:
    refused = fault({"CHAIR_PORT": port})
    assert refused.startswith(f'CHAIR_PORT is "{port[:20]}"; ')
    assert refused.count("CHAIR_") == 1


def test_log_lines_are_words_on_a_terminal_and_json_elsewhere() -> None:
    assert read_settings({}).log is Log.TEXT
    assert read_settings({}, on_terminal=False).log is Log.JSON
    assert read_settings({"CHAIR_LOG": "text"}, on_terminal=False).log is Log.TEXT
    assert fault({"CHAIR_LOG": "xml"}) == 'CHAIR_LOG is "xml"; it should be text or json. See docs/running.md.'


@pytest.mark.parametrize("url", ["http://127.0.0.1:8888/api", "http://localhost:1/api/", "http://[::1]:1/api"])
def test_a_test_server_on_this_machine_can_stand_in_for_slack(url: str) -> None:
    assert read_settings({"SLACK_API_URL": url}).slack_api_url == url.rstrip("/") + "/"


@pytest.mark.parametrize(
    "url", ["http://slack.com/api/", "http://127.0.0.1.example/", "ftp://x", "https://", "https://[x"]
)
def test_tokens_do_not_travel_in_the_clear(url: str) -> None:
    assert fault({"SLACK_API_URL": url}).startswith("SLACK_API_URL ")


@pytest.mark.parametrize(
    "secret", ["made-up", "whsec_", "whsec_!!!!", "whsec_c2hvcnQ=", "whsec_abcde", "WHSEC_" + "A" * 32]
)
def test_a_webhook_secret_is_a_prefix_and_enough_bytes(secret: str) -> None:
    refused = fault({"CHAIR_HOOK_SECRET": secret})
    should = "CHAIR_HOOK_SECRET should be whsec_ and at least 16 random bytes in base64. See docs/running.md."
    assert refused == should


@pytest.mark.parametrize("secret", ["whsec_" + "A" * 32, "whsec_bWFkZSB1cCBmb3IgTm9ydGh3aW5kIQ", ""])
def test_a_webhook_secret_may_lack_its_padding_or_be_none(secret: str) -> None:
    assert read_settings({"CHAIR_HOOK_SECRET": secret}).hook_secret == secret


def test_a_public_address_is_one() -> None:
    public = "https://chair.northwind.example"
    assert read_settings({"CHAIR_PUBLIC_URL": public + "/"}).public_url == public
    assert "CHAIR_PUBLIC_URL is not an address" in fault({"CHAIR_PUBLIC_URL": "chair.northwind.example"})
    assert read_settings({"CHAIR_HOST": "::1"}).public_url == "http://[::1]:3000"


def test_private_feeds_are_allowed_by_a_one() -> None:
    assert read_settings({"CHAIR_ALLOW_PRIVATE_FEEDS": "1"}).allow_private_feeds
    assert not read_settings({"CHAIR_ALLOW_PRIVATE_FEEDS": "0"}).allow_private_feeds
    assert "CHAIR_ALLOW_PRIVATE_FEEDS" in fault({"CHAIR_ALLOW_PRIVATE_FEEDS": "yes"})


def test_several_faults_are_one_message() -> None:
    refused = fault({"SLACK_BOT_TOKEN": "x", "CHAIR_PORT": "x", "CHAIR_LOG": "x", "SLACK_CLIENT_ID": "x"})
    for name in ("SLACK_SIGNING_SECRET", "CHAIR_SECRET_KEY", "CHAIR_PORT", "CHAIR_LOG", "SLACK_CLIENT_ID"):
        assert name in refused
    assert refused.count("See docs/running.md.") == 1


def test_no_secret_is_ever_shown() -> None:
    hook = "whsec_bWFkZSB1cCBmb3IgTm9ydGh3aW5kIQ"
    secrets = {
        **SLACK,
        **SOCKET,
        "CHAIR_METRICS_TOKEN": "told-to-no-one",
        "CHAIR_HOOK_SECRET": hook,
        "ZOOM_WEBHOOK_SECRET": "zooms-own",
    }
    shown = repr(read_settings(secrets)) + str(read_settings(secrets))
    assert isinstance(read_settings(secrets), Settings)
    assert not [value for value in secrets.values() if value in shown]
    broken = fault(secrets | {"CHAIR_PORT": "x"})
    assert not [value for value in secrets.values() if value in broken]
