"""Secrets that stand in files, as systemd and containers hand them over."""

from pathlib import Path

import pytest

from bot.settings import SettingsFaults, from_environment, read_settings
from bot.variables.files import MOST, CannotRead, with_files

KEY = "k" * 32


@pytest.fixture
def secrets(tmp_path: Path) -> Path:
    folder = tmp_path / "credentials"
    folder.mkdir()
    (folder / "CHAIR_SECRET_KEY").write_text(f"{KEY}\n", encoding="utf-8")
    return folder


def test_a_variable_may_name_the_file_where_its_value_stands(secrets: Path) -> None:
    found = with_files({"CHAIR_SECRET_KEY_FILE": f" {secrets / 'CHAIR_SECRET_KEY'} ", "CHAIR_PORT": "3001"})
    assert found == {"CHAIR_SECRET_KEY": KEY, "CHAIR_PORT": "3001"}
    assert KEY in read_settings(found).secrets


def test_what_systemd_hands_over_is_called_like_its_variable(secrets: Path) -> None:
    (secrets / "TOMS_CALENDAR").write_text("for one calendar of the setup", encoding="utf-8")
    (secrets / "tls-key.pem").write_text("for somebody else", encoding="utf-8")
    found = with_files({"CREDENTIALS_DIRECTORY": str(secrets)})
    assert found == {
        "CREDENTIALS_DIRECTORY": str(secrets),
        "CHAIR_SECRET_KEY": KEY,
        "TOMS_CALENDAR": "for one calendar of the setup",
    }


def test_files_that_other_programs_name_or_that_are_meant_themselves_are_not_looked_at() -> None:
    others = {
        "SSL_CERT_FILE": "/nowhere/ca.pem",
        "GIT_TOKEN_FILE": "/nowhere/token",
        "CHAIR_LIST_FILE": "/nowhere/list",
    }
    assert with_files({**others, "CHAIR_HOOK_SECRET_FILE": " "}) == others


SECRETS = (
    "CHAIR_DATABASE_URL CHAIR_SECRET_KEY CHAIR_LEDGER_KEY CHAIR_HOOK_SECRET CHAIR_METRICS_TOKEN SLACK_BOT_TOKEN"
    " SLACK_APP_TOKEN SLACK_SIGNING_SECRET TEAMS_APP_PASSWORD ZOOM_WEBHOOK_SECRET GRAPH_CLIENT_SECRET"
    " GOOGLE_CLIENT_SECRET OPENAI_API_KEY"
)


@pytest.mark.parametrize("name", SECRETS.split())
def test_every_secret_may_stand_in_a_file(name: str, secrets: Path) -> None:
    assert with_files({f"{name}_FILE": str(secrets / "CHAIR_SECRET_KEY")}) == {name: KEY}


def test_what_is_set_twice_is_refused_and_a_blank_is_not_set(secrets: Path) -> None:
    twice = {"CHAIR_SECRET_KEY": KEY, "CREDENTIALS_DIRECTORY": str(secrets)}
    with pytest.raises(CannotRead, match=r"^CHAIR_SECRET_KEY is set, and stands in a file too: keep one of them\.$"):
        with_files(twice)
    assert with_files({**twice, "CHAIR_SECRET_KEY": "  "})["CHAIR_SECRET_KEY"] == KEY


@pytest.mark.parametrize("written", [b"\xff secret", b"secret\0", b"x" * (MOST + 1)])
def test_what_is_no_short_text_is_refused_and_never_shown(written: bytes, secrets: Path) -> None:
    (secrets / "CHAIR_SECRET_KEY").write_bytes(written)
    with pytest.raises(CannotRead, match="which is no short text in UTF-8") as refused:
        with_files({"CREDENTIALS_DIRECTORY": str(secrets)})
    assert "secret\0" not in str(refused.value)
    assert len(str(refused.value)) < 400


def test_a_file_or_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    with pytest.raises(
        CannotRead, match=r"CHAIR_SECRET_KEY should stand in .*gone, which cannot be read: No such file"
    ):
        with_files({"CHAIR_SECRET_KEY_FILE": str(gone)})
    with pytest.raises(CannotRead, match="CREDENTIALS_DIRECTORY names a folder that cannot be read"):
        with_files({"CREDENTIALS_DIRECTORY": str(gone)})


def test_the_bot_reads_them_before_anything_else(
    secrets: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(secrets))
    assert from_environment().secret_key == KEY
    (secrets / "CHAIR_SECRET_KEY").unlink()
    monkeypatch.setenv("CHAIR_SECRET_KEY_FILE", str(secrets / "CHAIR_SECRET_KEY"))
    with pytest.raises(SettingsFaults, match="CHAIR_SECRET_KEY should stand in"):
        from_environment()
