"""The whole way, consent included, against emulate, somebody else's Google: as far as it goes, which limits.md says."""

import asyncio
import os
import re
import subprocess
from collections.abc import Iterator
from html import unescape
from urllib.parse import urlencode
from urllib.request import HTTPRedirectHandler, Request, build_opener

import pytest
from google.oauth2.credentials import Credentials
from googleapiclient.discovery import build

from bot.company import Calendar, CalendarKind
from bot.sources.google.consent import BACK
from bot.sources.google.tokens import Tokens
from bot.variables.google import GoogleVariables
from tests.office import Office
from tests.platforms.google_server import ANA, CLIENT, SECRET, GoogleServer
from tests.platforms.test_google import HOUR, NOON, TEAM, WINDOW, Reads, only, times
from tests.platforms.test_google_consent import CHAIR, Desk
from tests.platforms.test_slack_emulate import EMULATE, HERE, NODE, free_port


class Emulate(GoogleServer):
    """Emulate in the stand-in's place: whose consent it is, is chosen on a page of its own."""

    def consent(self, query: dict[str, str]) -> str:
        """Choose the first account on the page, as somebody would, and return where the browser goes on to."""
        with build_opener(Stay).open(f"{self.at}/o/oauth2/v2/auth?{urlencode(query)}") as page:
            words = page.read().decode()
        form = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', words))
        chosen = urlencode({name: unescape(value) for name, value in form.items()}).encode()
        answer = build_opener(Stay).open(Request(f"{self.at}/o/oauth2/v2/auth/callback", chosen))  # noqa: S310  # ours
        with answer:
            return str(answer.headers["Location"])


class Stay(HTTPRedirectHandler):
    """Follows nobody."""

    def http_error_302(self, _: object, fp: object, *__: object) -> object:
        return fp


@pytest.fixture(scope="module")
def emulate() -> Iterator[Emulate]:
    if not (NODE.exists() and EMULATE.exists()) and not os.environ.get("CHAIR_CI"):
        pytest.skip("emulate is not installed: npm ci --prefix tests/platforms")
    port = free_port()
    command = [str(NODE), "emulate_google.mjs", str(port), CLIENT, SECRET, CHAIR + BACK, ANA]
    with subprocess.Popen(command, cwd=HERE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        try:
            assert process.stdout.readline() == "ready\n", "emulate did not start."
            yield Emulate(f"http://127.0.0.1:{port}")
        finally:
            process.terminate()


def test_somebody_consents_and_what_googles_own_client_enters_is_read(plain: Office, emulate: Emulate) -> None:
    desk = Desk(plain, emulate)
    status, words = desk.connects(desk.link())
    assert status == 200, words
    [connected] = desk.connected()
    tokens = Tokens(GoogleVariables(CLIENT, SECRET, emulate.at))
    access = asyncio.run(access_to(tokens, connected.token))
    options = {"api_endpoint": f"{emulate.at}/calendar/v3/"}
    service = build("calendar", "v3", credentials=Credentials(access), client_options=options, static_discovery=True)
    event = {"summary": "Pricing", "attendees": [*TEAM], **times()}
    service.events().insert(calendarId="primary", body=event).execute()
    service.close()
    calendar = Calendar(connected.owner, kind=CalendarKind.GOOGLE, token=connected.token)
    meeting = only(Reads(emulate)(calendar, WINDOW))
    assert (meeting.title, meeting.ended) == ("Pricing", NOON + 2 * HOUR)
    assert {person.user for person in meeting.people} == {ANA, "grace@northwind.example"}


async def access_to(tokens: Tokens, refresh: str) -> str:
    async with tokens.outside() as outside:
        return await tokens.access(refresh, ANA, outside)
