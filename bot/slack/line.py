"""One line to Slack: the client of ``slack_sdk``, which says why it is not connected, and hangs up for certain."""

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress

from aiohttp import ClientWebSocketResponse, WSMessage
from slack_sdk.errors import SlackApiError
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.web.async_client import AsyncWebClient

PULSE = 10.0  # s between two pings; four without an answer, and the client takes the connection for dead
HANGING_UP = 3.0  # s
ABOUT_ITSELF = 2000  # characters; what Slack says of the connection is short, and what is longer is an envelope


class Line(SocketModeClient):
    """One client and its connections. ``trouble`` is why there was none the last time."""

    def __init__(self, app_token: str, url: str, pulse: float) -> None:
        web = AsyncWebClient(app_token, base_url=url if url.endswith("/") else f"{url}/", timeout=10)
        quiet = logging.getLogger(f"{__name__}.client")
        quiet.setLevel(logging.CRITICAL)  # it writes a traceback for every try; what matters is in ``Socket.part``
        super().__init__(app_token, logger=quiet, web_client=web, ping_interval=pulse)
        self.trouble = "Slack has not said hello yet"
        self._greeted: ClientWebSocketResponse | None = None
        self.on_message_listeners.append(self._about_itself)

    async def issue_new_wss_url(self) -> str:
        """Ask Slack where to dial, and remember why it would not say."""
        try:
            return await super().issue_new_wss_url()
        except SlackApiError as no:
            self.trouble = f"Slack declined apps.connections.open: {no.response.get('error', 'it said no reason')}"
            raise
        except Exception as error:
            self.trouble = f"Slack cannot be reached: {type(error).__name__}"
            raise

    async def is_able(self) -> bool:
        """Whether Slack has greeted this connection and answers its pings, and what comes is worked off."""
        greeted = self._greeted is not None and self._greeted is self.current_session
        return greeted and not self.message_processor.done() and await self.is_connected()

    async def dial(self) -> None:
        """Connect, however often Slack declines."""
        while not self.closed:
            try:
                await self.connect_to_new_endpoint(force=True)
            except Exception:  # noqa: BLE001  # ``trouble`` says what it was
                await asyncio.sleep(self.ping_interval)
            else:
                break

    async def hang_up(self) -> None:
        close: Callable[[], Awaitable[None]] = self.close
        with suppress(Exception):  # a connection that is dead may not even be closed in good order
            await asyncio.wait_for(close(), HANGING_UP)

    async def _about_itself(self, message: WSMessage) -> None:
        said = json.loads(message.data) if len(message.data) < ABOUT_ITSELF else {}
        if said.get("type") == "hello":
            self._greeted, self.trouble = self.current_session, "Slack does not answer any more"
        elif said.get("type") == "disconnect":
            self._greeted, self.trouble = None, f"Slack hung up: {said.get('reason', 'it said no reason')}"
