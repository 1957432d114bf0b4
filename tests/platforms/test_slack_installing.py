"""Somebody installs the app in a browser: whatever goes wrong, nothing is kept, and the page says the way out."""

import logging
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from aiohttp import CookieJar
from yarl import URL

from bot.slack.scopes import CORE, OPTIONAL
from storage import Store
from tests.platforms.faults import DROPPED_BEFORE, GARBAGE, RATE_LIMITED, SERVER_ERROR
from tests.platforms.slack_many import CLIENT, CLIENT_SECRET, PUBLIC, Here, story


def told(store: Store, what: Callable[[Here], Awaitable[None]]) -> None:
    story(store, what)


async def says(here: Here, sentence: str, status: int, **query: str) -> None:
    """Come back with a query, be told a sentence and the way out, and leave nothing behind."""
    heard = await here.comes_back(**query)
    page = await heard.text()
    assert (heard.status, sentence in page) == (status, True), page
    assert '<a href="/slack/install">Begin again</a>' in page
    assert await here.store.installed(lambda installs: installs.everyone()) == ()


def test_whoever_sets_out_is_led_to_slack_with_a_state_and_the_core_scopes(store: Store) -> None:
    async def sets_out(here: Here) -> None:
        where = await here.sets_out()
        assert str(where).startswith(f"{here.slack.url}/oauth/v2/authorize?")
        assert where.query["client_id"] == CLIENT
        assert where.query["redirect_uri"] == f"{PUBLIC}/slack/oauth_redirect"
        assert where.query["scope"].split(",") == [*CORE]
        assert len(where.query["state"]) == 43
        assert (await here.sets_out()).query["state"] != where.query["state"]

    told(store, sets_out)


def test_optional_scopes_are_asked_for_only_where_the_link_says_so(store: Store) -> None:
    async def sets_out(here: Here) -> None:
        assert (await here.sets_out("?optional=1")).query["scope"].split(",") == [*CORE, *OPTIONAL]
        assert (await here.sets_out("?optional=0")).query["scope"].split(",") == [*CORE]

    told(store, sets_out)


def test_the_cookie_is_for_this_browser_these_pages_and_ten_minutes(store: Store) -> None:
    async def sets_out(here: Here) -> None:
        async with here.at.get("/slack/install", allow_redirects=False) as heard:
            cookie = heard.headers["Set-Cookie"]
        assert "HttpOnly" in cookie
        assert "Max-Age=600" in cookie
        assert "Path=/slack" in cookie
        assert "SameSite=Lax" in cookie

    told(store, sets_out)


def test_what_was_installed_is_kept_as_a_company_of_its_own_and_its_people_are_found_out(store: Store) -> None:
    async def installs(here: Here) -> None:
        where = await here.sets_out()
        code = here.slack.consents("T0NORTH", scope="chat:write,commands")
        here.slack.worlds["T0NORTH"].person("UADA", "Ada")
        heard = await here.comes_back(code=code, state=where.query["state"])
        page = await heard.text()
        assert heard.status == 200
        assert "Empty Chair is in your Slack" in page
        assert "https://slack.com/app_redirect?app=A1&amp;team=T0NORTH" in page
        await here.comes_to_rest()
        one = await here.row("T0NORTH")
        assert one
        assert (one.company, one.name, one.by) == ("slack-t0north", "Company of T0NORTH", "UADA")
        assert (one.scopes, one.bot, one.token[:5]) == (("chat:write", "commands"), "UBOTT0NORTH", "xoxb-")
        assert [each.name for each in here.door.met_in["slack-t0north"]] == ["Ada"]

    told(store, installs)


def test_whoever_says_no_is_told_so(store: Store) -> None:
    async def denies(here: Here) -> None:
        state = (await here.sets_out()).query["state"]
        await says(here, "You said no at Slack, so nothing was kept.", 403, error="access_denied", state=state)
        assert here.slack.exchanges == []

    told(store, denies)


def test_a_state_that_is_none_or_anothers_or_used_gets_nowhere(store: Store) -> None:
    async def tries(here: Here) -> None:
        elsewhere, code = "This was begun in another browser", here.slack.consents("T0NORTH")
        await says(here, elsewhere, 403, code=code)
        await says(here, elsewhere, 403, code=code, state="made-up")
        state = (await here.sets_out()).query["state"]
        await says(here, "You said no", 403, error="access_denied", state=state)
        await here.sets_out()  # the cookie is there again
        await says(here, elsewhere, 403, code=code, state=state)
        assert here.slack.exchanges == [], "A code was exchanged all the same."

    told(store, tries)


def test_a_state_is_good_in_the_browser_that_set_out_and_in_no_other(store: Store) -> None:
    """Else whoever sends somebody else their own link would install the app in that one's name."""

    async def tries(here: Here) -> None:
        state, code = (await here.sets_out()).query["state"], here.slack.consents("T0NORTH")
        jar = here.at.session.cookie_jar
        assert isinstance(jar, CookieJar)
        jar.clear()
        await here.sets_out()  # another browser, with a cookie of its own
        await says(here, "This was begun in another browser", 403, code=code, state=state)
        assert here.slack.exchanges == []

    told(store, tries)


def test_two_windows_of_one_browser_may_both_come_back(store: Store) -> None:
    async def tries(here: Here) -> None:
        first, second = [(await here.sets_out()).query["state"] for _ in range(2)]
        heard = await here.comes_back(code=here.slack.consents("T0NORTH"), state=first)
        assert heard.status == 200
        assert second != first

    told(store, tries)


def test_after_ten_minutes_a_state_is_too_old(store: Store) -> None:
    async def tries(here: Here) -> None:
        state, code = (await here.sets_out()).query["state"], here.slack.consents("T0NORTH")
        here.clock.passes(minutes=10)
        await says(here, "more than ten minutes ago", 403, code=code, state=state)

    told(store, tries)


@pytest.mark.parametrize("code", ["", "made-up"])
def test_a_code_that_slack_does_not_take_is_refused(store: Store, code: str) -> None:
    async def tries(here: Here) -> None:
        state = (await here.sets_out()).query["state"]
        await says(here, "Slack did not confirm this installation", 403, code=code, state=state)

    told(store, tries)


def test_while_slack_does_not_answer_nothing_is_kept(store: Store) -> None:
    async def tries(here: Here) -> None:
        for fault in (DROPPED_BEFORE, SERVER_ERROR, RATE_LIMITED, GARBAGE):
            state, code = (await here.sets_out()).query["state"], here.slack.consents("T0NORTH")
            here.slack.fail("oauth.v2.access", fault)
            await says(here, "Slack did not answer just now", 502, code=code, state=state)
        assert await here.installs("T0NORTH") == "slack-t0north", "Beginning again mends it."

    told(store, tries)


ODD: tuple[dict[str, object], ...] = (
    {"access_token": ""}, {"access_token": 7}, {"bot_user_id": None}, {"authed_user": "UADA"}, {"team": None},
    {"team": {"id": "../../T"}}, {"team": {"id": "U0NORTH"}}, {"team": ["T0NORTH"]}, {"expires_in": "soon"},
)  # fmt: skip


def test_an_answer_that_makes_no_sense_is_refused(store: Store) -> None:
    async def tries(here: Here) -> None:
        for odd in ODD:
            state, code = (await here.sets_out()).query["state"], here.slack.consents("T0NORTH")
            here.slack.codes[code] |= odd
            await says(here, "Slack did not confirm this installation", 403, code=code, state=state)

    told(store, tries)


def test_the_page_speaks_the_browsers_language(store: Store) -> None:
    async def reads(here: Here) -> None:
        async with here.at.get("/slack/oauth_redirect", headers={"Accept-Language": "xx, de-AT;q=0.8, en;q=0.3"}) as it:
            page = await it.text()
        assert '<html lang="de">' in page
        assert "Empty Chair wurde nicht installiert" in page
        assert "Noch einmal beginnen" in page

    told(store, reads)


def test_the_front_page_invites_to_add_it_to_slack(store: Store) -> None:
    async def reads(here: Here) -> None:
        async with here.at.get("/") as it:
            page = await it.text()
        assert '<a href="/slack/install">Add to Slack</a>' in page
        assert "<h1>Empty Chair</h1>" in page

    told(store, reads)


def test_installing_again_replaces_the_token_and_adds_scopes(store: Store) -> None:
    async def again(here: Here) -> None:
        await here.installs("T0NORTH")
        first = await here.row("T0NORTH")
        await here.installs("T0NORTH", scope="chat:write,files:write", by="UGRACE")
        second = await here.row("T0NORTH")
        assert first
        assert second
        assert first.token != second.token
        assert (second.scopes, second.by) == (("chat:write", "files:write"), "UGRACE")
        await here.tenants.of("slack-t0north", "slack")
        assert len(here.tenants.opened.all) == 1

    told(store, again)


def test_nothing_that_opens_anything_is_in_the_file_or_in_the_log(
    store: Store, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async def installs(here: Here) -> None:
        await here.installs("T0NORTH", expires=True)
        where: URL = await here.sets_out()
        await here.comes_back(code="xoxb-in-a-code", state=where.query["state"])

    with caplog.at_level(logging.DEBUG):
        told(store, installs)
    logged = "".join(each.getMessage() for each in caplog.records if each.name != "aiohttp.access")  # the tests' own
    assert logged, "Hardly anything was logged."
    kept = b"".join(file.read_bytes() for file in tmp_path.glob("chair.db*"))
    assert b"slack-t0north" in kept, "Hardly anything was searched."
    for secret in (b"xoxb-", b"xoxe", b"canary", CLIENT_SECRET.encode()):
        assert secret not in kept
        assert secret.decode() not in logged
