"""Each call to Teams is made once, with one token for all, and its outcome is told: done, refused, later, unknown."""

import asyncio
import socket
from time import perf_counter
from typing import Any

import pytest
from aiohttp import ClientSession

from bot.meter import Meter
from bot.ports import TryLater, Unwelcome
from bot.teams.calls import PATIENCE, Calls, Declined, Unclear
from bot.teams.reach import LockedOut, Reach, Slower, Unreached
from bot.teams.token import EARLY, Credentials
from handlers.courier import LEASE
from tests.platforms.faults import Fault
from tests.platforms.teams_connector import APP, PASSWORD, TENANT, AtTeams, story

Json = dict[str, Any]
CHAT = "19:meeting_abc/ü=@thread.v2"
UNKNOWN = ("post", "TimeoutError")
SAID: Json = {"type": "message", "text": "Grüße 🌻"}


async def post(here: AtTeams) -> str:
    return await here.calls.post(here.connector.url, CHAT, SAID)


class Counting(Meter):
    def __init__(self) -> None:
        self.calls: list[tuple[str, str]] = []

    def called(self, method: str, outcome: str) -> None:
        self.calls.append((method, outcome))


def test_a_message_is_posted_edited_and_taken_down() -> None:
    async def told(here: AtTeams) -> None:
        message = await post(here)
        assert (here.connector.messages[message].conversation, here.connector.messages[message].activity) == (
            CHAT,
            SAID,
        )
        await here.calls.edit(here.connector.url, CHAT, message, {"type": "message", "text": "Changed"})
        assert here.connector.messages[message].activity == {"type": "message", "text": "Changed", "id": message}
        await here.calls.remove(f"{here.connector.url}/", CHAT, message)
        assert here.connector.messages == {}

    story(told)


def test_a_whisper_is_for_one_person_of_the_conversation() -> None:
    async def told(here: AtTeams) -> None:
        message = await here.calls.whisper(here.connector.url, CHAT, "29:ada", SAID)
        assert here.connector.messages[message].activity["recipient"] == {"id": "29:ada", "isTargeted": True}
        [(_, path, _)] = here.connector.calls
        assert path.endswith("/activities?isTargetedActivity=true")

    story(told)


def test_a_conversation_with_one_person_names_the_tenant_in_both_ways() -> None:
    async def told(here: AtTeams) -> None:
        assert await here.calls.converse(here.connector.url, f"28:{APP}", "29:ada", TENANT) == "a:29:ada"
        assert here.connector.opened == [
            {
                "isGroup": False,
                "bot": {"id": f"28:{APP}"},
                "members": [{"id": "29:ada"}],
                "tenantId": TENANT,
                "channelData": {"tenant": {"id": TENANT}},
            }
        ]

    story(told)


def test_rosters_and_meetings_can_be_read() -> None:
    async def told(here: AtTeams) -> None:
        here.connector.roster = [{"id": "29:ada"}]
        here.connector.meetings["MCMx"] = {"details": {"title": "Pricing"}}
        found = await here.calls.read(here.connector.url, "v3/conversations/19%3Ax/pagedmembers?pageSize=500")
        assert found == {"members": [{"id": "29:ada"}]}
        assert await here.calls.read(here.connector.url, "v1/meetings/MCMx") == {"details": {"title": "Pricing"}}

    story(told)


@pytest.mark.parametrize("status", [400, 403, 404, 405, 409, 413, 501])
def test_what_teams_will_never_take_is_unwelcome(status: int) -> None:
    async def told(here: AtTeams) -> None:
        here.connector.fail("POST", Fault(status, "BotNotInConversationRoster"))
        with pytest.raises(Unwelcome, match="post: BotNotInConversationRoster") as no:
            await post(here)
        assert isinstance(no.value, Declined)
        assert no.value.status == status

    story(told)


@pytest.mark.parametrize("status", [429, 412, 502, 504])
@pytest.mark.parametrize(
    ("said", "seconds"), [("12", 12), ("", 5), ("soon", 5), ("-5", 0), ("inf", 5), ("1e9", 3600), ("0.5", 0.5)]
)
def test_teams_says_how_long_to_wait(status: int, said: str, seconds: float) -> None:
    async def told(here: AtTeams) -> None:
        here.connector.fail("POST", Fault(status, retry_after=said))
        with pytest.raises(TryLater) as later:
            await post(here)
        assert later.value.seconds == seconds
        assert isinstance(later.value, Slower) == (status == 429)
        assert len(here.connector.calls) == 1

    story(told)


@pytest.mark.parametrize(
    ("fault", "posted"),
    [
        (Fault(drop=True), 0),
        (Fault(drop=True, applied=True), 1),
        (Fault(500), 0),
        (Fault(503, applied=True), 1),
        (Fault(garbage="<html>so sorry</html>", applied=True), 1),
        (Fault(garbage="[]"), 0),
        (Fault(garbage="{}"), 0),
        (Fault(garbage="[" * 100_000), 0),
    ],
)
def test_what_may_have_happened_is_tried_once(fault: Fault, posted: int) -> None:
    async def told(here: AtTeams) -> None:
        await here.token.current()
        here.connector.fail("POST", fault)
        with pytest.raises(Unclear):
            await post(here)
        assert (len(here.connector.calls), here.connector.posted) == (1, posted)

    story(told)


@pytest.mark.parametrize("garbage", ["<html>so sorry</html>", "[]", "{"])
def test_an_answer_that_is_not_teams_own_does_not_say_that_a_card_was_edited(garbage: str) -> None:
    async def told(here: AtTeams) -> None:
        message = await post(here)
        here.connector.fail("PUT", Fault(garbage=garbage))
        with pytest.raises(Unclear):
            await here.calls.edit(here.connector.url, CHAT, message, SAID)

    story(told)


def test_a_slow_teams_is_given_up_on_before_a_couriers_lease_ends() -> None:
    async def told(here: AtTeams) -> None:
        here.connector.fail("POST", Fault(slow=1))
        calls = Calls(here.session, here.token, lambda _: True, patience=0.1)
        with pytest.raises(Unclear, match="TimeoutError"):
            await calls.post(here.connector.url, CHAT, SAID)

    story(told)
    assert LEASE.total_seconds() / 2 > PATIENCE


def test_without_a_connection_nothing_has_happened_and_it_may_be_tried_again() -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        closed = f"http://127.0.0.1:{nobody.getsockname()[1]}"

        async def told() -> None:
            async with ClientSession() as session:
                with pytest.raises(Unreached):
                    await Calls(session, None, lambda _: True).post(closed, CHAT, SAID)

        asyncio.run(told())


@pytest.mark.parametrize("service", ["https://evil.example/", "http://169.254.169.254", "", "x"])
def test_the_token_never_travels_to_an_address_that_is_not_trusted(service: str) -> None:
    async def told(here: AtTeams) -> None:
        with pytest.raises(Declined, match="is not an address of Teams"):
            await here.calls.post(service, CHAT, SAID)
        assert (here.connector.calls, here.connector.tokens) == ([], 0)

    story(told)


def test_the_token_does_not_follow_a_redirection() -> None:
    async def told(here: AtTeams) -> None:
        here.connector.fail("POST", Fault(307, location=f"{here.connector.url}/v3/conversations/evil/activities"))
        with pytest.raises(Declined):
            await post(here)
        assert len(here.connector.calls) == 1

    story(told)


def test_fifty_at_once_ask_for_one_token_and_hold_nobody_up() -> None:
    async def told(here: AtTeams) -> None:
        here.connector.fail("token", Fault(slow=0.4))
        sending = asyncio.gather(*(post(here) for _ in range(50)))
        late = 0.0
        while not sending.done():
            before = perf_counter()
            await asyncio.sleep(0.005)
            late = max(late, perf_counter() - before - 0.005)
        await sending
        assert (here.connector.tokens, here.connector.posted) == (1, 50)
        assert late < 0.3, "Somebody waited for the token on the event loop."
        assert {token for *_, token in here.connector.calls} == {"token-1"}

    story(told)


def test_the_token_is_asked_for_as_microsoft_wants_it() -> None:
    async def told(here: AtTeams) -> None:
        await here.token.current()
        assert here.connector.asked_for_tokens == [
            {
                "grant_type": "client_credentials",
                "client_id": APP,
                "client_secret": PASSWORD,
                "scope": "https://api.botframework.com/.default",
            }
        ]

    story(told)


def test_the_token_is_renewed_before_it_ends() -> None:
    async def told(here: AtTeams) -> None:
        await post(here)
        here.time[0] = 3600 - EARLY - 1
        await post(here)
        assert here.connector.tokens == 1
        here.time[0] = 3600 - EARLY
        await post(here)
        assert [token for *_, token in here.connector.calls] == ["token-1", "token-1", "token-2"]

    story(told)


def test_a_token_that_cannot_be_renewed_is_used_as_long_as_it_is_good() -> None:
    async def told(here: AtTeams) -> None:
        await post(here)
        here.connector.fail("token", Fault(500), Fault(500))
        here.time[0] = 3600 - EARLY
        await post(here)
        await post(here)
        assert (here.connector.tokens, here.connector.posted) == (2, 3)
        here.time[0] = 3601
        with pytest.raises(LockedOut):
            await post(here)
        assert here.connector.posted == 3

    story(told)


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        (Fault(401), "invalid_client"),
        (Fault(302, location="https://evil.example"), "invalid_client"),
        (Fault(garbage="<html>"), "JSONDecodeError"),
        (Fault(garbage="[]"), "ValueError|TypeError|KeyError"),
        (Fault(garbage='{"expires_in": "soon", "access_token": "x"}'), "ValueError"),
        (Fault(drop=True), "ServerDisconnectedError"),
    ],
)
def test_without_a_token_nothing_is_sent_and_it_is_tried_later(fault: Fault, reason: str) -> None:
    async def told(here: AtTeams) -> None:
        here.connector.fail("token", fault)
        with pytest.raises(LockedOut) as out:
            await post(here)
        assert out.value.reason in reason.split("|")
        assert here.connector.calls == []
        assert await here.calls.reach.part() == ("teams", False, f"Microsoft does not let us in: {out.value.reason}.")

    story(told)


def test_a_token_that_teams_does_not_take_is_not_used_again() -> None:
    async def told(here: AtTeams) -> None:
        here.connector.fail("POST", Fault(401, "Unauthorized"))
        with pytest.raises(LockedOut):
            await post(here)
        await post(here)
        assert [token for *_, token in here.connector.calls] == ["token-1", "token-2"]
        assert (await here.calls.reach.part())[1] is True

    story(told)


def test_what_comes_of_each_call_is_counted() -> None:
    async def told(here: AtTeams) -> None:
        here.calls.reach.meter = meter = Counting()
        here.connector.fail("POST", Fault(), Fault(429), Fault(502), Fault(403), Fault(500))
        await post(here)
        for _ in range(4):
            with pytest.raises((TryLater, Unwelcome, Unclear)):
                await post(here)
        outcomes = ["ok", "rate limited", "not now", "declined", "unclear"]
        assert meter.calls == [("post", outcome) for outcome in outcomes]

    story(told)


def test_silence_is_told_after_a_minute_and_an_answer_ends_it() -> None:
    async def told() -> None:
        time = [0.0]
        reach = Reach(lambda: time[0])
        assert await reach.part() == ("teams", True, "Teams has not answered yet.")
        with pytest.raises(Unclear), reach.noting("post"):
            raise Unclear(*UNKNOWN)
        assert (await reach.part())[1] is True
        time[0] = 61
        assert await reach.part() == ("teams", False, "Teams has not answered for 61 s.")
        with reach.noting("post"):
            pass
        time[0] = 63
        assert await reach.part() == ("teams", True, "Teams last answered 2 s ago.")

    asyncio.run(told())


def test_no_password_and_no_token_is_ever_shown(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")

    async def told(here: AtTeams) -> None:
        here.connector.fail("token", Fault(401), Fault())
        with pytest.raises(LockedOut):
            await post(here)
        here.time[0] = 60
        await post(here)
        assert PASSWORD not in repr((here.calls, here.token, Credentials(APP, PASSWORD, TENANT)))

    story(told)
    assert PASSWORD not in caplog.text
    assert "token-" not in caplog.text
    assert "Grüße" not in caplog.text
