"""Socket Mode: Slack's envelopes come over a WebSocket that we have opened, so nobody needs to reach us.

Each goes the way that a proven request goes, and is acknowledged once what it asks for is on disk; Slack sends again
what is not. The client of ``slack_sdk`` mends its own connection. Where that gets stuck, we hang up and dial anew.
"""

import asyncio
import json
import logging
from collections.abc import Callable

from slack_bolt.async_app import AsyncApp
from slack_bolt.response import BoltResponse
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.response import SocketModeResponse

from bot.background import Background
from bot.malformed import Malformed
from bot.slack.line import Line
from bot.slack.receive import JSON, read

log = logging.getLogger(__name__)
FAREWELL = 3.0  # s for what has come and is not acknowledged yet, when the bot stops
DONE = 200


class Socket:
    """Keeps a line to Slack open for as long as the bot runs. ``app`` must not verify what it is given."""

    def __init__(self, app: AsyncApp, dial: Callable[[], Line], stuck: float) -> None:
        self._app = app
        self._dial = dial
        self._stuck = stuck
        self._line: Line | None = None
        self._watch: asyncio.Task[None] | None = None
        self._working = Background()

    async def open(self) -> None:
        self._watch = asyncio.create_task(self._watching())

    async def close(self) -> None:
        """Take nothing new, let what has come be acknowledged, and hang up."""
        line, self._line = self._line, None
        if line and line.message_receiver:
            line.message_receiver.cancel()
        await self._working.done(FAREWELL)
        if self._watch:
            self._watch.cancel()
            await asyncio.gather(self._watch, return_exceptions=True)

    async def part(self) -> tuple[str, bool, str]:
        """Say for ``/readyz`` whether Slack can reach us."""
        if self._line and await self._line.is_able():
            return "slack", True, "Connected by Socket Mode."
        why = self._line.trouble if self._line else "Not connected."
        return "slack", False, f"Not connected by Socket Mode. {why}."

    async def _watching(self) -> None:
        """Hold a line, and another one when it has been dead for too long."""
        while True:
            line = self._line = self._dial()
            line.socket_mode_request_listeners.append(self._take)
            dialling = asyncio.create_task(line.dial())
            try:
                await self._until_stuck(line)
                log.warning(
                    "There was no connection to Slack for %.0f s, so we dial anew: %s", self._stuck, line.trouble
                )
            finally:
                dialling.cancel()
                await line.hang_up()

    async def _until_stuck(self, line: Line) -> None:
        loop = asyncio.get_running_loop()
        alive = loop.time()
        while loop.time() - alive < self._stuck:
            await asyncio.sleep(min(1.0, self._stuck / 4))
            if await line.is_able():
                alive = loop.time()

    async def _take(self, line: AsyncBaseSocketModeClient, envelope: SocketModeRequest) -> None:
        await asyncio.wait({self._working.start(self._taken(line, envelope))})

    async def _taken(self, line: AsyncBaseSocketModeClient, envelope: SocketModeRequest) -> None:
        answer = await self._answer(envelope)
        if answer is not None and answer.status == DONE:
            reply = json.loads(answer.body) if answer.body else None
            await line.send_socket_mode_response(SocketModeResponse(envelope.envelope_id, reply))

    async def _answer(self, envelope: SocketModeRequest) -> BoltResponse | None:
        """Return what Bolt answers; None where it cannot be read, which is not acknowledged."""
        try:
            return await self._app.async_dispatch(read(json.dumps(envelope.payload).encode(), JSON, {}))
        except Malformed as odd:
            log.warning("An envelope from Slack could not be read: %s", odd)
        except Exception as error:  # noqa: BLE001  # a shape that breaks Bolt, as over HTTP
            log.warning("Bolt could not read something from Slack: %r", error)
        return None
