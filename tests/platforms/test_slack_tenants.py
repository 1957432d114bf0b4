"""Many workspaces, one bot: each is heard and spoken to for itself, until the app is uninstalled there."""

from datetime import timedelta
from functools import partial
from typing import Any

import pytest
from aiohttp import ClientSession

from bot.cards import Card, Sight
from bot.company.installations import Installation
from bot.people import Kind, Person, Place
from bot.ports import TryLater, Unwelcome
from bot.slack.tenants import Tenants
from bot.views import FirstContact
from bot.wire import write
from handlers.courier import Courier
from handlers.operate.register import Rows
from storage import Memory, Store
from storage.installations import Installations
from tests.platforms.faults import SERVER_ERROR, declined
from tests.platforms.slack_at_work import SECRET
from tests.platforms.slack_many import CLIENT, CLIENT_SECRET, Here, oauth_for, story
from tests.platforms.slack_requests import Sent, event, interaction

HELLO = Sight(Person("slack", "UADA"), Card("Hello"))


def said(slack: str, user: str = "UADA", **more: object) -> Sent:
    """Let somebody write to the bot in their own conversation with it."""
    message = {
        "type": "message",
        "channel_type": "im",
        "channel": f"D{user}",
        "user": user,
        "ts": "5.5",
        "text": "help",
    }
    through: dict[str, Any] = {"authorizations": [{"team_id": slack, "enterprise_id": None}]} | more
    return event(message, **through)


def ends(slack: str, kind: str, at: float, **more: object) -> Sent:
    return event({"type": kind, **more}, authorizations=[{"team_id": slack}], event_time=int(at))


def pressed(team: str | None, org: str = "", **more: object) -> Sent:
    action = {"type": "button", "action_id": "command/1", "block_id": "b", "action_ts": "7.1", "value": write("?")}
    about = {"type": "block_actions", "team": team and {"id": team}, "user": {"id": "UADA"}, "actions": [action]}
    return interaction(about | {"enterprise": org and {"id": org}, "is_enterprise_install": bool(org)} | more)


def companies(here: Here) -> list[str]:
    return [request.workspace for request in here.door.requests]


async def post(here: Here, company: str, channel: str = "C1") -> str:
    return await (await here.tenants.of(company, "slack")).post(Place("slack", channel), HELLO, "one")


def test_each_workspace_is_heard_for_itself(store: Store) -> None:
    async def told(here: Here) -> None:
        north, south = await here.installs("T0NORTH"), await here.installs("T0SOUTH")
        assert await here.hears(said("T0NORTH")) == 200
        assert await here.hears(said("T0SOUTH")) == 200
        assert companies(here) == [north, south]

    story(store, told)


def test_s32_what_is_posted_in_one_is_never_in_another(store: Store) -> None:
    async def told(here: Here) -> None:
        north, south = await here.installs("T0NORTH"), await here.installs("T0SOUTH")
        worlds = here.slack.worlds
        for world in worlds.values():
            world.channel("C1", "checkout")
        await post(here, north)
        assert [len(worlds[slack].messages) for slack in ("T0NORTH", "T0SOUTH")] == [1, 0]
        await post(here, south)
        assert [len(worlds[slack].messages) for slack in ("T0NORTH", "T0SOUTH")] == [1, 1]

    story(store, told)


def test_no_request_makes_us_ask_who_we_are(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where Bolt finds the client in the environment, and would keep installations of its own."""
    monkeypatch.setenv("SLACK_CLIENT_ID", CLIENT)
    monkeypatch.setenv("SLACK_CLIENT_SECRET", CLIENT_SECRET)

    async def told(here: Here) -> None:
        await here.installs("T0NORTH")
        asked = here.slack.counted["auth.test", "T0NORTH"]
        for nth in range(20):
            here.clock.passes(seconds=3)
            assert await here.hears(said("T0NORTH", f"U{nth}")) == 200
        assert len(companies(here)) == 20
        assert here.slack.counted["auth.test", "T0NORTH"] == asked

    story(store, told)


def test_what_is_not_signed_or_of_nobody_who_installed_it_changes_nothing(store: Store) -> None:
    async def told(here: Here) -> None:
        await here.installs("T0NORTH")
        known = said("T0NORTH").headers("another secret", here.clock.now())
        async with here.at.post("/slack/events", data=said("T0NORTH").body, headers=known) as heard:
            assert heard.status == 401
        for sent in (said("T0OTHER"), pressed("T0OTHER"), pressed(None), event({"type": "message"}, authorizations=[])):
            assert await here.hears(sent) == 200
        assert companies(here) == []

    story(store, told)


def test_slack_may_prove_the_address_before_anybody_has_installed_it(store: Store) -> None:
    async def told(here: Here) -> None:
        sent = Sent(b'{"type": "url_verification", "challenge": "c-1"}', "application/json")
        async with here.at.post("/slack/events", data=sent.body, headers=sent.headers(SECRET, here.clock.now())) as it:
            assert (it.status, "c-1" in await it.text()) == (200, True)

    story(store, told)


SHAPES: tuple[dict[str, object], ...] = (
    {"team": 7}, {"team": [1]}, {"authorizations": 7}, {"authorizations": [None]}, {"view": 7, "team": {"id": {}}},
    {"event": {"type": "app_uninstalled"}, "event_time": "soon"}, {"event": {"type": "tokens_revoked", "tokens": 7}},
)  # fmt: skip


def test_a_shape_that_is_none_breaks_nothing(store: Store) -> None:
    async def told(here: Here) -> None:
        north = await here.installs("T0NORTH")
        for shape in SHAPES:
            assert await here.hears(interaction({"type": "block_actions", "team_id": "T0NORTH"} | shape)) in (200, 400)
        assert companies(here) == []
        await here.tenants.of(north, "slack")

    story(store, told)


def test_s19_when_it_is_uninstalled_its_tokens_are_gone_and_nobody_is_spoken_to(store: Store) -> None:
    async def told(here: Here) -> None:
        north, south = await here.installs("T0NORTH"), await here.installs("T0SOUTH")
        assert await here.hears(ends("T0NORTH", "app_uninstalled", here.clock.now().timestamp())) == 200
        one = await here.row("T0NORTH")
        assert one
        assert (one.token, one.refresh, one.ended) == ("", "", here.clock.now())
        with pytest.raises(Unwelcome):
            await here.tenants.of(north, "slack")
        await here.tenants.of(south, "slack")
        assert await here.hears(said("T0NORTH")) == 200
        assert await here.hears(pressed("T0NORTH")) == 200
        assert companies(here) == []

    story(store, told)


def test_installed_again_it_is_the_company_that_it_was(store: Store) -> None:
    async def told(here: Here) -> None:
        await here.installs("T0NORTH")
        await store.installations(partial(Installations.link, slack="T0NORTH", company="company"))
        await here.hears(ends("T0NORTH", "app_uninstalled", here.clock.now().timestamp()))
        here.clock.passes(days=29)
        await here.installs("T0NORTH")
        await here.tenants.of("company", "slack")
        await here.hears(said("T0NORTH"))
        assert companies(here) == ["company"]
        with pytest.raises(Unwelcome):
            await here.tenants.of("slack-t0north", "slack")

    story(store, told)


def test_that_users_take_back_their_tokens_ends_nothing_and_that_the_bots_is_revoked_does(store: Store) -> None:
    async def told(here: Here) -> None:
        north, now = await here.installs("T0NORTH"), here.clock.now().timestamp()
        await here.hears(ends("T0NORTH", "tokens_revoked", now, tokens={"oauth": ["UBOTT0NORTH"], "bot": []}))
        await here.hears(ends("T0NORTH", "tokens_revoked", now, tokens={"bot": ["UANOTHER"]}))
        await here.tenants.of(north, "slack")
        await here.hears(ends("T0NORTH", "tokens_revoked", now, tokens={"bot": ["UBOTT0NORTH"]}))
        with pytest.raises(Unwelcome):
            await here.tenants.of(north, "slack")

    story(store, told)


def test_what_slack_tells_again_of_an_earlier_end_does_not_end_what_was_installed_since(store: Store) -> None:
    async def told(here: Here) -> None:
        north, before = await here.installs("T0NORTH"), here.clock.now().timestamp()
        await here.hears(ends("T0NORTH", "app_uninstalled", before))
        here.clock.passes(minutes=1)
        await here.installs("T0NORTH")
        await here.hears(ends("T0NORTH", "app_uninstalled", before))
        await here.tenants.of(north, "slack")

    story(store, told)


def test_another_process_notices_by_the_row(store: Store) -> None:
    async def told(here: Here) -> None:
        north = await here.installs("T0NORTH")
        async with ClientSession() as session:
            register = Rows(store, here.clock)
            other = Tenants(oauth_for(here.slack), session, here.door, here.clock, register)
            await other.of(north, "slack")
            await here.hears(ends("T0NORTH", "app_uninstalled", here.clock.now().timestamp()))
            here.clock.passes(seconds=2)
            with pytest.raises(Unwelcome):
                await other.of(north, "slack")
            await here.installs("T0NORTH")
            here.clock.passes(seconds=2)
            await (await other.of(north, "slack")).place_of(Person("slack", "UADA"))
            await other.close()

    story(store, told)


def wants(memory: Memory, here: Here) -> None:
    memory.outbox.want(FirstContact(Person("slack", "UADA")), here.clock.now())


async def shows(workspace: str, view: object) -> Sight:
    del workspace, view
    return HELLO


async def troubles(here: Here, company: str) -> list[str]:
    return await here.store.read(company, lambda memory: [
        str(trouble) for (trouble,) in memory.run("select trouble from views where workspace = :workspace")
    ])  # fmt: skip


def test_uninstalled_in_the_middle_of_sending_it_is_given_up_and_not_tried_again(store: Store) -> None:
    async def told(here: Here) -> None:
        north = await here.installs("T0NORTH")
        await store.change(north, partial(wants, here=here))
        here.slack.fail("chat.postMessage", declined("account_inactive"))
        courier = Courier(store, shows, here.tenants, here.clock)
        for _ in range(5):
            await courier.round()
            here.clock.passes(minutes=10)
        assert here.slack.counted["chat.postMessage", "T0NORTH"] == 1
        assert "account_inactive" in (await troubles(here, north))[0]

    story(store, told)


def test_what_was_wanted_before_it_was_uninstalled_is_not_sent_and_slack_is_not_asked(store: Store) -> None:
    async def told(here: Here) -> None:
        north = await here.installs("T0NORTH")
        await store.change(north, partial(wants, here=here))
        await here.hears(ends("T0NORTH", "app_uninstalled", here.clock.now().timestamp()))
        courier = Courier(store, shows, here.tenants, here.clock)
        for _ in range(5):
            await courier.round()
            here.clock.passes(minutes=10)
        assert here.slack.counted["conversations.open", "T0NORTH"] == 0
        assert here.slack.worlds["T0NORTH"].messages == []

    story(store, told)


def test_an_end_that_nobody_told_us_of_is_found_out(store: Store) -> None:
    async def told(here: Here) -> None:
        north = await here.installs("T0NORTH")
        one = await here.row("T0NORTH")
        assert one
        here.slack.revoked.add(one.token)
        with pytest.raises(Unwelcome):
            await post(here, north)
        assert "token_revoked" in (await here.tenants.part())[2]
        assert (await here.tenants.part())[1], "That one is gone keeps no other from working."
        here.slack.fail("auth.test", SERVER_ERROR, SERVER_ERROR)
        await here.tenants.tick()
        assert (await still(here)).token, "Slack has not said so."
        await here.tenants.tick()
        assert (await still(here)).ended

    story(store, told)


async def still(here: Here, slack: str = "T0NORTH") -> Installation:
    one = await here.row(slack)
    assert one
    return one


def test_s21_an_organisation_is_one_company_and_is_asked_workspace_by_workspace(store: Store) -> None:
    async def told(here: Here) -> None:
        org = await here.installs("E0NORTH")
        assert org == "slack-e0north"
        through = [{"team_id": "T0ONE", "enterprise_id": "E0NORTH", "is_enterprise_install": True}]
        assert await here.hears(said("T0ONE", authorizations=through)) == 200
        assert companies(here) == [org]
        asked = [given["team_id"] for method, given in here.slack.worlds["E0NORTH"].calls if method == "users.list"]
        assert asked == ["T0ONE", "T0TWO"]

    story(store, told)


def test_s21_a_press_in_an_organisation_names_no_workspace(store: Store) -> None:
    async def told(here: Here) -> None:
        await here.installs("E0NORTH")
        element = {"type": "button", "action_id": "command/1", "block_id": "b", "action_ts": "7.1"}
        value = write(FirstContact(Person("slack", "UADA")))  # no command of ours: an old button is answered as such
        sent = pressed(None, "E0NORTH", actions=[element | {"value": value}], response_url=here.slack.answers("ada"))
        assert await here.hears(sent) == 200
        assert len(here.slack.world.ephemerals) == 1

    story(store, told)


def test_an_organisation_that_loses_a_workspace_goes_on_with_the_others(store: Store) -> None:
    async def told(here: Here) -> None:
        org = await here.installs("E0NORTH")
        through = [{"enterprise_id": "E0NORTH", "is_enterprise_install": True}]
        told = event({"type": "team_access_revoked", "team_ids": ["T0ONE"]}, authorizations=through, event_time=1 << 40)
        assert await here.hears(told) == 200
        await here.tenants.of(org, "slack")

    story(store, told)


def test_that_one_workspace_uninstalls_it_does_not_end_what_its_organisation_has(store: Store) -> None:
    async def told(here: Here) -> None:
        org, now = await here.installs("E0NORTH"), here.clock.now().timestamp()
        happened = {"type": "app_uninstalled"}
        assert await here.hears(event(happened, team_id="T0ONE", enterprise_id="E0NORTH", event_time=int(now))) == 200
        await here.tenants.of(org, "slack")
        through = [{"enterprise_id": "E0NORTH", "team_id": None, "is_enterprise_install": True}]
        assert await here.hears(event(happened, authorizations=through, event_time=int(now))) == 200
        with pytest.raises(Unwelcome):
            await here.tenants.of(org, "slack")

    story(store, told)


def test_what_an_organisation_is_told_none_of_its_workspaces_hears(store: Store) -> None:
    async def told(here: Here) -> None:
        await here.installs("T0ONE")
        through = [{"team_id": "T0ONE", "enterprise_id": "E0NORTH", "is_enterprise_install": True}]
        assert await here.hears(said("T0ONE", authorizations=through)) == 200
        assert companies(here) == []
        await here.installs("E0NORTH")
        assert await here.hears(said("T0TWO", authorizations=[{"team_id": "T0TWO", "enterprise_id": "E0NORTH"}])) == 200
        assert companies(here) == ["slack-e0north"]

    story(store, told)


def test_s21_whoever_speaks_from_outside_in_a_shared_channel_is_a_stranger_here(store: Store) -> None:
    async def told(here: Here) -> None:
        north = await here.installs("T0NORTH")
        here.slack.worlds["T0NORTH"].person("UEVE", "Eve", team_id="T0FAR")
        sent = said("T0NORTH", "UEVE", team_id="T0FAR", is_ext_shared_channel=True)
        assert await here.hears(sent) == 200
        assert companies(here) == [north]
        [eve] = here.door.met_in[north]
        assert (eve.person.user, eve.kind) == ("UEVE", Kind.STRANGER)

    story(store, told)


def test_whoever_installed_it_may_set_it_up_and_nobody_else_who_runs_nothing(store: Store) -> None:
    async def told(here: Here) -> None:
        north = await here.installs("T0NORTH", by="UTIM")
        for user in ("UTIM", "UEVE"):
            here.slack.worlds["T0NORTH"].person(user, user)
            await here.hears(said("T0NORTH", user))
        assert {one.person.user: one.runs for one in here.door.met_in[north]} == {"UTIM": True, "UEVE": False}

    story(store, told)


def test_a_workspace_known_by_nothing_but_its_token_still_knows_strangers(store: Store) -> None:
    """Else, while Slack does not say who we are, everybody would be taken for a colleague."""

    async def told(here: Here) -> None:
        here.slack.fail("auth.test", *[SERVER_ERROR] * 9)
        north = await here.installs("T0NORTH")
        here.slack.worlds["T0NORTH"].person("UEVE", "Eve", team_id="T0FAR")
        await here.hears(said("T0NORTH", "UEVE"))
        assert [one.kind for one in here.door.met_in[north] if one.person.user == "UEVE"] == [Kind.STRANGER]

    story(store, told)


def test_health_has_a_line_for_each_and_no_secret(store: Store) -> None:
    async def told(here: Here) -> None:
        assert await here.tenants.part() == ("slack", True, "Installed in 0.")
        await here.installs("T0NORTH")
        await here.installs("T0SOUTH")
        name, able, why = await here.tenants.part()
        assert (name, able) == ("slack", True)
        assert "Installed in 2. Company of T0NORTH (T0NORTH): Slack last answered" in why
        assert "canary" not in why

    story(store, told)


def test_trouble_with_one_does_not_keep_the_directories_of_others_from_being_read(store: Store) -> None:
    async def told(here: Here) -> None:
        await here.installs("T0NORTH", expires=True)
        await here.installs("T0SOUTH")
        here.clock.passes(hours=13)
        here.slack.fail("oauth.v2.access", SERVER_ERROR)
        before = here.slack.counted["users.list", "T0SOUTH"]
        await here.tenants.sync()
        assert here.slack.counted["users.list", "T0SOUTH"] == before + 1
        with pytest.raises(TryLater):
            await here.tenants.of("slack-t0north", "slack")

    story(store, told)


def test_what_is_about_to_expire_is_exchanged_while_nobody_waits(store: Store) -> None:
    async def told(here: Here) -> None:
        await here.installs("T0NORTH", expires=True)
        here.clock.passes(hours=11)
        await here.tenants.tick()
        one = await still(here)
        assert one.expires == here.clock.now() + timedelta(hours=12)

    story(store, told)
