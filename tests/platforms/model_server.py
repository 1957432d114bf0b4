"""A stand-in for a language model's endpoint on loopback: it answers as told, and keeps what it was sent."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

SENTENCES = ("A small and careful change.", "{change}", "{team}", "{people}", "Thank you for the care.")
Json = dict[str, Any]


@dataclass
class Answer:
    """One answer: what is said, and what goes wrong on the way."""

    body: str
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    after: float = 0.0  # s
    hangs_up: bool = False
    floods: bool = False
    drips: bool = False


def completion(content: str | None, finish: str = "stop", refusal: str | None = None) -> Json:
    """Return a chat completion as OpenAI's reference has it."""
    message = {"role": "assistant", "content": content, "refusal": refusal}
    return {
        "id": "chatcmpl-1", "object": "chat.completion", "created": 1_900_000_000, "model": "made-up",
        "choices": [{"index": 0, "finish_reason": finish, "logprobs": None, "message": message}],
        "usage": {"prompt_tokens": 1000, "completion_tokens": 50, "total_tokens": 1050},
    }  # fmt: skip


def says(*sentences: str) -> Answer:
    return Answer(json.dumps(completion(json.dumps({"sentences": sentences}))))


def raw(content: str | None, finish: str = "stop", refusal: str | None = None) -> Answer:
    return Answer(json.dumps(completion(content, finish, refusal)))


class ModelServer:
    """``answers`` are given one by one; then it is ``usual``."""

    def __init__(self) -> None:
        self.answers: list[Answer] = []
        self.usual = says(*SENTENCES)
        self.asked: list[Json] = []
        self.headers: list[dict[str, str]] = []
        self.is_asked = asyncio.Event()
        self.address = ""
        self.at_once = self.most_at_once = 0

    async def answer(self, request: web.Request) -> web.StreamResponse:
        self.asked.append(await request.json())
        self.headers.append(dict(request.headers))
        self.is_asked.set()
        answer = self.answers.pop(0) if self.answers else self.usual
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            await asyncio.sleep(answer.after)
        finally:
            self.at_once -= 1
        if answer.hangs_up and request.transport:
            request.transport.close()
        if answer.floods or answer.drips:
            return await _endless(request, b"x" * 65536 if answer.floods else b" ", 0 if answer.floods else 0.02)
        kind = answer.headers.get("Content-Type", "application/json")
        rest = {name: value for name, value in answer.headers.items() if name != "Content-Type"}
        return web.Response(text=answer.body, status=answer.status, headers=rest, content_type=kind)


async def _endless(request: web.Request, piece: bytes, pause: float) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Type": "application/json"})
    await response.prepare(request)
    while True:  # until whoever asked has had enough
        await response.write(piece)
        await asyncio.sleep(pause)


@asynccontextmanager
async def model_server(also: Callable[[web.Application], object] = lambda _: None) -> AsyncIterator[ModelServer]:
    server, app = ModelServer(), web.Application()
    app.router.add_post("/v1/chat/completions", server.answer)
    also(app)
    runner = web.AppRunner(app, shutdown_timeout=0.1, handler_cancellation=True)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    server.address = f"http://127.0.0.1:{port}/v1"
    try:
        yield server
    finally:
        await runner.cleanup()
