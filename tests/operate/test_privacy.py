"""The privacy pack says what is configured here, all of it and nothing else; no secret and nobody's name is in it."""

import re
import xml.etree.ElementTree as ET
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from bot.commands import Tidy
from bot.company import Retention, Setup
from bot.company.pack import Facts, Party
from bot.company.reach import PERMISSIONS, SCOPES
from bot.people import CLOCK
from bot.settings import Settings, read_settings
from handlers.operate import WrongUse, privacy
from handlers.operate.desk import Desk
from handlers.operate.privacy.parties import parties
from prompts.privacy import LANGUAGES, for_so_long, kept, pages
from prompts.privacy.flow import picture
from prompts.privacy.page import browsed
from storage.receipts import CLASSES
from tests.office import COMPANY, MONDAY_NOON, NORTHWIND, Office
from tests.source import HOUSE

EVERYTHING = {
    "CHAIR_SECRET_KEY": "canary-secret-key-of-thirty-two-bytes",
    "CHAIR_LEDGER_KEY": "canary-ledger-key-of-thirty-two-bytes",
    "CHAIR_METRICS_TOKEN": "canary-metrics-token-long-enough",
    "CHAIR_DATABASE_URL": "postgresql://chair:canary-password@db.northwind.example/chair",
    "CHAIR_PUBLIC_URL": "https://chair.northwind.example",
    "CHAIR_HOOK_SECRET": "whsec_Y2FuYXJ5LWhvb2stc2VjcmV0LTI0LWJ5dGVz",
    "SLACK_BOT_TOKEN": "xoxb-canary-bot",
    "SLACK_SIGNING_SECRET": "canary-signing-secret",
    "TEAMS_APP_ID": "11111111-2222-3333-4444-555555555555",
    "TEAMS_APP_PASSWORD": "canary-teams-password",
    "TEAMS_TENANT_ID": "99999999-2222-3333-4444-555555555555",
    "GRAPH_CLIENT_ID": "77777777-2222-3333-4444-555555555555",
    "GRAPH_CLIENT_SECRET": "canary-graph-secret",
    "GRAPH_TENANT_ID": "99999999-2222-3333-4444-555555555555",
    "GOOGLE_CLIENT_ID": "canary.apps.googleusercontent.com",
    "GOOGLE_CLIENT_SECRET": "canary-google-secret",
    "ZOOM_WEBHOOK_SECRET": "canary-zoom-secret",
    "OPENAI_API_KEY": "sk-canary",
    "OPENAI_BASE_URL": "https://eu.api.openai.com/v1",
}
FULL = f"""{NORTHWIND}
[model]
enabled = true

[[calendars]]
owner = "grace@northwind.example"
kind = "ics"
url = "https://calendar.northwind.example/secret-canary-address.ics"
"""


@pytest.fixture
def desk(plain: Office) -> Desk:
    return Desk(plain.store, plain.door, plain.clock, COMPANY)


def everything() -> Settings:
    return read_settings(EVERYTHING)


def pack(office: Office, desk: Desk, folder: Path, settings: Settings | None = None) -> dict[str, str]:
    """Make a pack and return its files, by language and name."""
    office.run(privacy.made(folder, lambda: settings or everything(), desk))
    found = {str(file.relative_to(folder)): file.read_text(encoding="utf-8") for file in folder.rglob("*.*")}
    assert len(found) == 18
    return found


def told(files: dict[str, str], language: str) -> str:
    return "\n".join(text for name, text in files.items() if name.startswith(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_period_host_and_scope_is_what_is_configured(
    plain: Office, desk: Desk, tmp_path: Path, language: str
) -> None:
    plain.configure(FULL)
    files = pack(plain, desk, tmp_path / "pack")
    for name, days in asdict(Retention()).items():
        assert f"| `{name}` | {for_so_long(days, language)} | {days} |" in files[f"{language}/1-what-is-kept.md"]
    else_ = files[f"{language}/5-who-else.md"]
    hosts = (
        "slack.com", "login.microsoftonline.com", "login.botframework.com", "smba.trafficmanager.net",
        "graph.microsoft.com", "www.googleapis.com", "oauth2.googleapis.com", "calendar.northwind.example",
        "eu.api.openai.com",
    )  # fmt: skip
    scopes = (*SCOPES, *PERMISSIONS, "Calendars.Read", "https://www.googleapis.com/auth/calendar.events.readonly")
    assert {each for each in (*hosts, *scopes) if f"`{each}`" not in else_} == set()
    assert "gpt-5.4-mini (EU)" in else_
    assert "chair.northwind.example" in else_


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (("", '\n[retention]\naudit = "77d"\n'), ("| `audit` | 1 year | 365 |", "| `audit` | 77 days | 77 |")),
        (("", '\n[retention]\nasked = "1d"\n'), ("`asked` (30 days after", "`asked` (one day after")),
        (("", "\n[digest]\nsmallest_group = 9\n"), ("groups of 5 different", "groups of 9 different")),
        (('mode = "live"', 'mode = "off"'), ("Mode at present: live.", "Mode at present: off.")),
        (('privacy = ["pia@northwind.example"]', "privacy = []"), ("privacy officers: 1", "privacy officers: 0")),
    ],
)
def test_what_is_changed_in_the_setup_changes_in_the_pack(
    plain: Office, tmp_path: Path, change: tuple[str, str], says: tuple[str, str]
) -> None:
    desk, (before, after), (was, now) = Desk(plain.store, plain.door, plain.clock, COMPANY), change, says
    first = told(pack(plain, desk, tmp_path / "first"), "en")
    plain.configure(NORTHWIND.replace(before, after) if before else NORTHWIND + after)
    second = told(pack(plain, desk, tmp_path / "second"), "en")
    assert (was in first, now in first, was in second, now in second) == (True, False, False, True)


def test_no_secret_and_nobody_s_name_is_in_it(plain: Office, desk: Desk, tmp_path: Path) -> None:
    plain.configure(FULL)
    settings = everything()
    told = "\n".join(pack(plain, desk, tmp_path / "pack", settings).values()).lower()
    assert len(settings.secrets) > 8
    assert [secret for secret in settings.secrets if secret.lower() in told] == []
    assert "canary" not in told
    people = plain.rows("select name, email from people")
    assert len(people) > 10
    named = [each for row in people for each in row if re.search(rf"\b{re.escape(each.lower())}\b", told)]
    assert named == []


def test_who_is_not_configured_is_not_in_it(plain: Office, desk: Desk, tmp_path: Path) -> None:
    given = {name: value for name, value in EVERYTHING.items() if name.startswith(("CHAIR_SEC", "SLACK"))}
    files = pack(plain, desk, tmp_path / "pack", read_settings(given))
    for name in ("Microsoft", "Google", "Zoom", "openai"):
        assert name not in files["en/5-who-else.md"]
    assert "No language model is on." in files["en/5-who-else.md"]
    assert "Slack" in files["en/5-who-else.md"]


def test_a_key_for_a_model_that_is_switched_off_is_no_model(plain: Office) -> None:
    plain.configure(NORTHWIND)
    setup = plain.run(plain.store.read(COMPANY, lambda memory: memory.company.setup()))
    assert "model" not in {party.key for party in parties(everything(), setup)}


def test_it_has_the_same_pages_with_the_same_blanks_in_both_languages(
    plain: Office, desk: Desk, tmp_path: Path
) -> None:
    files = pack(plain, desk, tmp_path / "pack")
    english, german = (
        {name.partition("/")[2]: text for name, text in files.items() if name.startswith(language)}
        for language in ("en", "de")
    )
    assert english.keys() == german.keys()
    for name in english:
        assert english[name].count("*to be filled in by you*") == german[name].count("*von euch auszufüllen*"), name
        assert "$" not in english[name] + german[name]
    assert english["1-what-is-kept.md"].count("\n| **") == german["1-what-is-kept.md"].count("\n| **") > 60


def test_the_table_of_what_is_kept_is_the_one_that_the_documents_have() -> None:
    page = (HOUSE / "docs" / "privacy.md").read_text(encoding="utf-8")
    assert kept(Setup.default("Northwind", ""), "en", linked=True) in page


def test_links_lead_to_what_is_in_the_pack(plain: Office, desk: Desk, tmp_path: Path) -> None:
    files = pack(plain, desk, tmp_path / "pack")
    for name, text in files.items():
        if name.endswith(".md"):
            for link in re.findall(r"\]\(([\w.-]+)", text):
                assert f"{name[:2]}/{link}" in files, f"{name} leads to {link}."
    for language in LANGUAGES:
        page = files[f"{language}/privacy-pack.html"]
        assert set(re.findall(r'href="#([^"]+)"', page)) <= set(re.findall(r'id="([^"]+)"', page))


def test_the_page_holds_every_sentence_of_the_pages_it_is_made_from(plain: Office, desk: Desk, tmp_path: Path) -> None:
    files = pack(plain, desk, tmp_path / "pack")
    for language in LANGUAGES:
        bare = re.sub(r"<[^>]+>", "", files[f"{language}/privacy-pack.html"])
        for name, text in files.items():
            if name.startswith(f"{language}/") and name.endswith(".md"):
                sentence = re.findall(r"^(\w[^*`\[|&'\"]{30,}?)[.:]", text, re.MULTILINE)
                assert all(each in bare for each in sentence), name
        assert "|-|" not in bare
        assert "**" not in bare


def test_the_picture_shows_every_party_and_says_it_in_words_too(plain: Office) -> None:
    plain.configure(FULL)
    setup = plain.run(plain.store.read(COMPANY, lambda memory: memory.company.setup()))
    facts = Facts(setup, parties(everything(), setup), "", server=True, people=12, at=MONDAY_NOON)
    for language, names in (("en", "Slack|Microsoft Teams|Zoom"), ("de", "Slack|Google Kalender|Zoom")):
        drawn = ET.fromstring(picture(facts, language))  # noqa: S314  # our own
        words = " ".join(drawn.itertext())
        assert all(name in words for name in names.split("|"))
        [told] = [each.text or "" for each in drawn if each.tag.endswith("desc")]
        assert all(name in told for name in names.split("|"))
    alone = replace(facts, parties=())
    assert "Nobody else gets anything." in picture(alone, "en")


def test_odd_names_break_neither_the_page_nor_the_picture() -> None:
    setup = Setup.default("<script>alert(1)</script> | & $company", "")
    facts = Facts(setup, (Party("slack", ("<b>",), named="<i>"),), "", server=False, people=1, at=MONDAY_NOON)
    for language in LANGUAGES:
        page = browsed(pages(facts, language), picture(facts, language), language)
        assert "<script>" not in page
        assert "<i>" not in page
        ET.fromstring(picture(facts, language))  # noqa: S314  # our own


def test_receipts_of_all_nights_are_summed_in_it(plain: Office, desk: Desk, tmp_path: Path) -> None:
    assert "There are no receipts yet" in pack(plain, desk, tmp_path / "first")["en/7-receipts.md"]
    plain.clock.time = plain.clock.time.replace(year=2032)
    plain.do(Tidy(), CLOCK, "a night")
    plain.clock.time = plain.clock.time.replace(month=3)
    plain.do(Tidy(), CLOCK, "another night")
    told = pack(plain, desk, tmp_path / "second")["en/7-receipts.md"]
    assert re.search(r"\| 2031-01-07 \| \d+ audit entr", told)
    assert CLASSES.keys() >= {"audit"}


def test_making_it_is_noted_and_overwrites_nothing(plain: Office, desk: Desk, tmp_path: Path) -> None:
    pack(plain, desk, tmp_path / "pack")
    assert plain.rows("select person from audit where what = 'privacy pack made'") == [("operator/operator",)]
    for folder in (tmp_path / "pack", tmp_path / "pack" / "en" / "flow.svg"):
        with pytest.raises(WrongUse):
            plain.run(privacy.made(folder, everything, desk))
    assert (tmp_path / "pack" / "en" / "flow.svg").stat().st_mode & 0o777 == 0o600


def test_whoever_may_read_it_is_told_what_it_comes_to_and_how_to_get_it(plain: Office) -> None:
    plain.configure(NORTHWIND + '\n[retention]\naudit = "77d"\n')
    for who in ("Pia", "Ada"):
        [card] = plain.types(who, "privacy").cards
        assert "the audit log 77" in card.words
        assert "app.py privacy DIR" in card.words
    for who in ("Grace", "Dana", "Ken"):
        [card] = plain.types(who, "privacy").cards
        assert "app.py privacy DIR" not in card.words
