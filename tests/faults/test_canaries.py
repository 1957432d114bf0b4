"""Secrets and words that were confided are sent through the whole house, and found where they are declared to be only.

The ledger has a longer story of its own in ``test_ledger.py``, and open answers in ``test_confidence.py``.
"""

import asyncio
from base64 import b64encode
from dataclasses import replace
from pathlib import Path
from urllib.parse import quote

import pytest

from bot.answers import Answer, Verdict
from bot.settings import read_settings
from handlers.operate.desk import COMPANY
from storage import Memory, Store
from storage.moving import End
from storage.postgres.moving import postgres_end
from tests.conftest import LEDGER_KEY
from tests.faults.crowd import Crowd
from tests.faults.database import KEY, Database, embedded
from tests.faults.machine import SECRET, TOKEN, Machine, machine
from tests.platforms.faults import declined
from tests.storage.samples import CALL, CONNECTED, ENTRY, GRACE, MAY_CALL, QUOTE

GIVEN = {  # what the environment tells the bot and nobody else; each could be used by whoever finds it
    "CHAIR_HOOK_SECRET": "whsec_Y2FuYXJ5IG9mIHRoZSBob29rcyBvZiBOb3J0aHdpbmQ=",
    "CHAIR_LEDGER_KEY": "canary of the ledger's key, thirty-two",
    "CHAIR_LEDGER_KEY_NEXT": "canary of the ledger's next key, 32 b",
    "CHAIR_METRICS_TOKEN": "canary-of-the-metrics",
    "CHAIR_SECRET_KEY_NEXT": "canary of the next secret key, 32 byt",
    "GOOGLE_CLIENT_SECRET": "GOCSPX-canary-of-google",
    "GRAPH_CLIENT_SECRET": "canary~of~graph",
    "OPENAI_API_KEY": "sk-canary-of-openai",
    "TEAMS_APP_PASSWORD": "canary~of~teams",
    "ZOOM_WEBHOOK_SECRET": "canary-of-zoom",
}
PLAIN = {
    "CHAIR_LOG": "json",
    "CHAIR_PUBLIC_URL": "http://127.0.0.1:1",
    "GOOGLE_API_URL": "http://127.0.0.1:1",
    "GOOGLE_CLIENT_ID": "northwind",
    "GRAPH_API_URL": "http://127.0.0.1:1",
    "GRAPH_CLIENT_ID": "11111111-1111-1111-1111-111111111111",
    "GRAPH_TENANT_ID": "22222222-2222-2222-2222-222222222222",
    "OPENAI_BASE_URL": "http://127.0.0.1:1/v1",
    "TEAMS_APP_ID": "33333333-3333-3333-3333-333333333333",
    "TEAMS_LOGIN_URL": "http://127.0.0.1:1",
    "TEAMS_OPENID_METADATA_URL": "http://127.0.0.1:1/openid",
    "TEAMS_TENANT_ID": "22222222-2222-2222-2222-222222222222",
}
CONFIDED = {  # by what it is: nowhere in clear
    "an open answer": "canary-reason-5d1f",
    "the ledger": "canary-note-77ab",
    "a calendar": "1//canary-refresh-91c0",
    "a note of a call": "canary-call-02e4",
    "how a customer is reached": "canary-contact-6b3d",
}
QUOTED = "canary-quote-c8f7"  # said to be shown, so it stands in rows and in what is made of them
QUESTION = "canary"


def confided(memory: Memory) -> None:
    """Keep each of them where it is kept."""
    memory.answers.open(QUESTION)
    said = Answer(Verdict.DISLIKE, reason=CONFIDED["an open answer"], shared=True)
    memory.answers.keep(QUESTION, GRACE, said)
    memory.ledger.keep(replace(ENTRY, note=CONFIDED["the ledger"]))
    memory.calendars.connect(replace(CONNECTED, token=CONFIDED["a calendar"]))
    memory.calls.keep(CALL)
    memory.calls.keep_note(CALL, CONFIDED["a note of a call"])
    memory.evidence.keep(replace(QUOTE, words=QUOTED))
    contact = replace(MAY_CALL, contact=CONFIDED["how a customer is reached"])
    memory.calls.keep_consent(QUOTE.ref, "hash", QUOTE.said_on, contact)


def found_in(text: str) -> set[str]:
    """Return which canaries are in there, in clear or as a machine would write them."""
    named = {**GIVEN, **CONFIDED, "CHAIR_SECRET_KEY": KEY, "SLACK_SIGNING_SECRET": SECRET, "SLACK_BOT_TOKEN": TOKEN}
    return {name for name, words in named.items() if any(form in text for form in forms_of(words))}


def forms_of(words: str) -> tuple[str, ...]:
    bare = words.encode()
    return words, words.replace("'", "\\'"), bare.hex(), b64encode(bare).decode().rstrip("="), quote(words)


def bytes_under(folder: Path) -> dict[str, str]:
    return {
        str(file.relative_to(folder)): file.read_bytes().decode("latin-1")
        for file in folder.rglob("*")
        if file.is_file()
    }


async def lived(here: Machine) -> dict[str, str]:
    """Let people answer, strangers try, calls fail and an operator look at everything; return what can be read."""
    with here.database.opened() as plain:
        store = Store(plain.engine, KEY.encode(), ledger=GIVEN["CHAIR_LEDGER_KEY"])
        await store.change(COMPANY, confided)
    here.more = {**GIVEN, **PLAIN}
    await here.starts()
    crowd = Crowd(here)
    await here.fails("chat.postMessage", declined("not_in_channel"))
    await crowd.asks_in("C1")
    await crowd.asks_in("C2")
    await crowd.sees_questions(1)
    for person in ("U1", "U2"):
        await crowd.answers(*crowd.questions[0], person, Verdict.DISLIKE)
    told = await strangers(here)
    assert here.bot
    told["process list"] = command_line(here.bot.pid)
    while_running = bytes_under(here.folder)  # with its log of what is not yet in the file
    assert await here.is_asked_to_stop() == 0
    folder = str(here.folder)
    for command in (("doctor",), ("rotate-key",), ("backup", f"{folder}/backup"), ("export", f"{folder}/export")):
        await (await here.has_run(*command)).wait()
    left = {f"{name} afterwards": text for name, text in bytes_under(here.folder).items()}
    return {**told, **while_running, **left}


def command_line(pid: int) -> str:
    return Path(f"/proc/{pid}/cmdline").read_bytes().decode()


async def strangers(here: Machine) -> dict[str, str]:
    """Return what our pages answer, also to those who know a secret and use it in the wrong place."""
    told, at = {}, f"http://127.0.0.1:{here.port}"
    bearer = {"Authorization": f"Bearer {GIVEN['CHAIR_METRICS_TOKEN']}"}
    for path in ("/metrics", "/readyz", "/healthz", f"/lists/{TOKEN}", f"/calendars/google/back?state={SECRET}"):
        async with here.session.get(at + path, headers=bearer) as answer:
            told[path.partition("?")[0].removesuffix(TOKEN)] = await answer.text() + str(answer.headers)
    for path in ("/hooks/meetings", "/hooks/zoom", "/slack/events", "/api/messages"):
        wrong = {"Authorization": f"Bearer {TOKEN}", "X-Slack-Signature": SECRET, "webhook-signature": KEY}
        async with here.session.post(at + path, data=b"{}", headers=wrong) as answer:
            told[path] = await answer.text() + str(answer.headers)
    return told


def test_secrets_and_what_was_confided_are_nowhere_in_clear_and_quotes_where_they_are_to_be(tmp_path: Path) -> None:
    async def story() -> dict[str, str]:
        async with machine(tmp_path) as here:
            return await lived(here)

    found = asyncio.run(story())
    assert len(found) > 80, "Looked into hardly anything."
    assert {where: names for where, text in found.items() if (names := found_in(text))} == {}
    said = found["said.txt afterwards"]
    for words in ("not_in_channel", "secret key", "Northwind", "sealed with the new key"):
        assert words in said, f"Nobody said {words}, so hardly anything was looked into."
    assert "chair_http_requests_total" in found["/metrics"]
    quoted = {where for where, text in found.items() if QUOTED in text}
    assert {where.partition(" ")[0].partition("/")[0] for where in quoted} == {"chair.db", "backup", "export"}


def test_nor_in_any_row_on_a_server(address: str) -> None:
    async def story() -> None:
        with Database(address).opened() as store:
            await Store(store.engine, KEY.encode(), ledger=LEDGER_KEY).change(COMPANY, confided)

    asyncio.run(story())
    with postgres_end(address, new=False) as end:
        rows = rows_of(end)
    assert QUOTED in rows
    assert found_in(rows) == set()


def rows_of(end: End) -> str:
    return "\n".join(str(row) for table in end.tables() for batch in end.batches(table) for row in batch)


def test_the_search_finds_what_is_kept_in_clear(tmp_path: Path) -> None:
    """Else it would prove nothing."""
    with embedded(tmp_path).opened() as store:
        asyncio.run(store.engine.change(lambda run: run("insert into homes values ('c', :word)", word=GIVEN_IN_CLEAR)))
    [*names] = {name for text in bytes_under(tmp_path).values() for name in found_in(text)}
    assert names == ["the ledger"]


GIVEN_IN_CLEAR = CONFIDED["the ledger"].encode().hex()


@pytest.mark.parametrize("name", GIVEN)
def test_what_the_environment_tells_is_in_no_repr(name: str) -> None:
    settings = read_settings({**GIVEN, **PLAIN, "CHAIR_SECRET_KEY": KEY, "SLACK_BOT_TOKEN": TOKEN} | SIGNED)
    told = " ".join(
        map(repr, (settings, settings.teams, settings.google, settings.graph, settings.openai, settings.lent))
    )
    assert name not in found_in(told)
    assert GIVEN[name] in settings.secrets


SIGNED = {"SLACK_SIGNING_SECRET": SECRET}
