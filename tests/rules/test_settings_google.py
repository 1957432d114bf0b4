"""What the environment says of Google: both halves of who we are, one address for a stand-in, and no secret shown."""

import pytest

from bot.settings import Settings, SettingsFaults, read_settings

PLATFORM = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_SIGNING_SECRET": "s" * 32, "CHAIR_SECRET_KEY": "k" * 32}
GOOGLE = {"GOOGLE_CLIENT_ID": "client-1", "GOOGLE_CLIENT_SECRET": "a client's secret"}
HERE = {"CHAIR_PUBLIC_URL": "https://chair.northwind.example/"}


def settings(**more: str) -> Settings:
    return read_settings({**PLATFORM, **more})


def test_without_google_nothing_leads_there() -> None:
    found = settings(**HERE)
    assert (found.google, found.consent_url, found.unused) == (None, "", ())


@pytest.mark.parametrize("name", GOOGLE)
def test_one_half_of_it_is_a_fault(name: str) -> None:
    [other] = set(GOOGLE) - {name}
    with pytest.raises(SettingsFaults, match=f"{other} is not set"):
        settings(**{name: GOOGLE[name]})


def test_googles_own_addresses_are_used_and_ours_are_derived() -> None:
    found = settings(**GOOGLE, **HERE)
    assert found.google
    assert found.google.calendars == "https://www.googleapis.com/calendar/v3"
    assert found.google.consent == "https://accounts.google.com/o/oauth2/v2/auth"
    assert found.google.tokens == "https://oauth2.googleapis.com/token"
    assert found.google.whoever == "https://openidconnect.googleapis.com/v1/userinfo"
    assert found.consent_url == "https://chair.northwind.example/calendars/google"
    assert found.hook("google") == "https://chair.northwind.example/hooks/google"


def test_where_no_browser_reaches_us_nobody_is_led_there() -> None:
    found = settings(**GOOGLE)
    assert (found.consent_url, found.hook("google")) == ("", "")


def test_a_stand_in_plays_all_of_google() -> None:
    found = settings(**GOOGLE, GOOGLE_API_URL="http://127.0.0.1:4000/").google
    assert found
    assert {found.calendars, found.consent, found.tokens, found.whoever} == {
        "http://127.0.0.1:4000/calendar/v3",
        "http://127.0.0.1:4000/o/oauth2/v2/auth",
        "http://127.0.0.1:4000/oauth2/token",
        "http://127.0.0.1:4000/oauth2/v2/userinfo",
    }


def test_tokens_do_not_travel_in_the_clear() -> None:
    with pytest.raises(SettingsFaults, match="GOOGLE_API_URL should begin with https://"):
        settings(**GOOGLE, GOOGLE_API_URL="http://google.example")


def test_the_secret_is_struck_out_of_logs_and_shown_nowhere() -> None:
    found = settings(**GOOGLE)
    assert GOOGLE["GOOGLE_CLIENT_SECRET"] in found.secrets
    assert GOOGLE["GOOGLE_CLIENT_SECRET"] not in repr(found)
