"""What Teams is answered by Microsoft's adapter as it comes, and a bot that does nothing.

The host is that of ``CloudAdapter.process`` in botbuilder-integration-aiohttp 4.17.1, which is not among our
dependencies: read, deserialize, ``process_activity``, answer. All that costs is in botbuilder-core, which is.
"""

from aiohttp import web
from botbuilder.core import BotFrameworkAdapter, CloudAdapterBase, InvokeResponse, TurnContext
from botbuilder.schema import Activity
from botframework.connector.auth import (
    BotFrameworkAuthenticationFactory,
    ChannelValidation,
    PasswordServiceClientCredentialFactory,
)

from bot.variables.teams import TeamsVariables

PATH = "/api/messages"


class Stock(CloudAdapterBase):  # type: ignore[misc]  # botbuilder ships no types
    """Nothing is its own."""


async def nothing(turn: TurnContext) -> None:
    """Answer an invoke with an empty 200, the least that Teams takes."""
    done = Activity(type="invokeResponse", value=InvokeResponse(status=200))
    turn.turn_state[BotFrameworkAdapter._INVOKE_RESPONSE_KEY] = done  # noqa: SLF001  # no other name for it


def stock(access: TeamsVariables) -> web.Application:
    ChannelValidation.open_id_metadata_endpoint = access.openid_url
    ours = PasswordServiceClientCredentialFactory(access.app_id, access.password, tenant_id=access.tenant)
    adapter = Stock(BotFrameworkAuthenticationFactory.create(credential_factory=ours))

    async def messages(request: web.Request) -> web.Response:
        activity = Activity().deserialize(await request.json())
        answer = await adapter.process_activity(request.headers.get("Authorization", ""), activity, nothing)
        return web.json_response(answer.body, status=answer.status)

    app = web.Application()
    app.router.add_post(PATH, messages)
    return app
