"""One question to a model through the ``openai`` package, read as sentences or not at all."""

import logging
from collections.abc import AsyncIterator
from typing import TypeVar

import httpx2
from openai import APIStatusError, AsyncOpenAI, OpenAIError
from pydantic import BaseModel

from bot.digests.themes import Pile
from bot.ports import NoOpinion
from bot.variables.openai import OpenaiVariables
from bot.wins.wording import Verdict

log = logging.getLogger(__name__)
T = TypeVar("T", bound=BaseModel)
MOST_BYTES = 256 * 1024  # of an answer; what is more is a flood
LONGEST = 86_400.0  # s of rest; the breaker asks for less anyway
TOO_MANY = 429
LIBRARIES = ("openai", "httpx2", "httpcore2")  # below WARNING they write down what is sent
UNREADABLE = (  # answers of other shapes come out of the library as whatever stumbles over them
    OpenAIError, httpx2.HTTPError, ValueError, TypeError, AttributeError, LookupError, RecursionError, OSError,
)  # fmt: skip


class Answer(BaseModel):
    """What a model is asked for."""

    sentences: list[str]


class Heap(BaseModel):
    """Ids that belong together."""

    label: str
    ids: list[str]


class Heaps(BaseModel):
    """What a model is asked for where it is to sort."""

    themes: list[Heap]


class Flood(OSError):
    """An answer without end."""


class Asking:
    """Keeps a connection. It follows nobody elsewhere, tries once, and reads no more than it can use."""

    def __init__(self, access: OpenaiVariables) -> None:
        for name in LIBRARIES:
            logging.getLogger(name).setLevel(logging.WARNING)
        http = httpx2.AsyncClient(transport=Bounded(), follow_redirects=False)
        self._model = access.model
        self._client = AsyncOpenAI(api_key=access.key, base_url=access.address, max_retries=0, http_client=http)

    async def ask(self, rules: str, data: str, most: int) -> tuple[tuple[str, ...], int, int]:
        """Return the sentences, and how many tokens were read and written. Raises ``NoOpinion``."""
        found, read, written = await self._read((rules, data), most, Answer)
        return tuple(found.sentences), read, written

    async def sort(self, rules: str, data: str, most: int) -> tuple[tuple[Pile, ...], int, int]:
        """Return the piles, and how many tokens were read and written. Raises ``NoOpinion``."""
        found, read, written = await self._read((rules, data), most, Heaps)
        return tuple(Pile(each.label, tuple(each.ids)) for each in found.themes), read, written

    async def _read(self, told: tuple[str, str], most: int, shape: type[T]) -> tuple[T, int, int]:
        try:
            return await self._parsed(told, most, shape)
        except APIStatusError as no:
            log.warning("The model's endpoint answered %d.", no.status_code)
            rest = _rest(no.response.headers.get("retry-after", "")) if no.status_code == TOO_MANY else 0
            raise NoOpinion(Verdict.FAILED, rest) from None
        except UNREADABLE as trouble:
            log.warning("The model's answer could not be read: %s.", type(trouble).__name__)  # its words may be in it
            raise NoOpinion(Verdict.FAILED) from None

    async def close(self) -> None:
        await self._client.close()

    async def _parsed(self, told: tuple[str, str], most: int, shape: type[T]) -> tuple[T, int, int]:
        rules, data = told
        answer = await self._client.chat.completions.parse(
            model=self._model,
            messages=[{"role": "system", "content": rules}, {"role": "user", "content": data}],
            response_format=shape,
            max_completion_tokens=most,
        )
        message = answer.choices[0].message
        if message.refusal or message.parsed is None:
            raise NoOpinion(Verdict.REFUSED)
        read, written = (answer.usage.prompt_tokens, answer.usage.completion_tokens) if answer.usage else (0, most)
        return message.parsed, read or len(rules + data), written


class Bounded(httpx2.AsyncHTTPTransport):
    """Breaks off an answer that is longer than any of ours could be."""

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        answer = await super().handle_async_request(request)
        if isinstance(answer.stream, httpx2.AsyncByteStream):
            answer.stream = UpTo(answer.stream)
        return answer


class UpTo(httpx2.AsyncByteStream):
    def __init__(self, stream: httpx2.AsyncByteStream) -> None:
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        read = 0
        async for piece in self._stream:
            read += len(piece)
            if read > MOST_BYTES:
                raise Flood
            yield piece

    async def aclose(self) -> None:
        await self._stream.aclose()


def _rest(seconds: str) -> float:
    """Read for how long we are asked to wait; a date or nonsense counts as a minute."""
    try:
        return min(max(float(seconds), 0.0), LONGEST) if seconds else 0.0
    except ValueError:
        return 60.0
