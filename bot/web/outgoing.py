"""What goes out to platforms: nothing that is sent too late."""

from types import SimpleNamespace

from aiohttp import ClientSession, TraceConfig, TraceRequestChunkSentParams

from bot.ports import IN_TIME


class TooLate(Exception):
    """Another may have looked for it already, and not found it."""


async def _still_in_time(_: ClientSession, __: SimpleNamespace, ___: TraceRequestChunkSentParams) -> None:
    if not IN_TIME.get()():
        raise TooLate


def outgoing() -> ClientSession:
    """Return a session that asks once more at the last moment, when a request is written, whether it still may be.

    A process may stand still between any two lines of ours. A request that breaks off here is one that nobody has.
    """
    trace = TraceConfig()
    trace.on_request_chunk_sent.append(_still_in_time)
    return ClientSession(trace_configs=[trace])
