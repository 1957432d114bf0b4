"""Presses on the buttons of Northwind's open questions, as Slack sends them: each by another, signed anew."""

import hmac
import json
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from itertools import cycle
from pathlib import Path
from urllib.parse import quote_plus

from benchmarks.northwind import INVITED, OPEN, invited, question
from bot.answers import Verdict
from bot.clock import SystemClock
from bot.commands import GiveAnswer
from bot.meetings import Question
from bot.slack.draw import draw
from bot.wire import write
from prompts.answers import open_question
from prompts.words import Say

SECRET = "8f742231b10e8888abcd99yyyzzz85a5"  # noqa: S105  # made up
BLANKS = re.compile("(ZZ[A-Z]+ZZ)")
STOOD = "1700000000.000100"
PAIRS = "pairs"
PARTS = "parts"


@dataclass(frozen=True, slots=True)
class Presses:
    """A request body in parts, of which those in ``BLANKS`` are filled in, and who presses what, in order."""

    parts: tuple[str, ...]
    pairs: tuple[tuple[str, str], ...]

    @classmethod
    def answering_to(cls, reply: str) -> "Presses":
        """Return presses by everybody invited, four times each: they change their minds. ``reply`` is an address."""
        now = SystemClock().now()
        body = f"payload={quote_plus(json.dumps(_payload(question(0, now), reply)))}"
        return cls(tuple(BLANKS.split(body)), tuple(_pairs()))

    def bodies(self, first: int) -> Iterator[bytes]:
        """Yield bodies without end; ``first`` is the number of the first, and none comes twice."""
        for number, (user, value) in enumerate(cycle(self.pairs), first):
            blanks = {"ZZUSERZZ": user, "ZZVALUEZZ": value, "ZZNUMBERZZ": str(number)}
            yield "".join([blanks.get(part, part) for part in self.parts]).encode()

    def kept_in(self, folder: Path) -> "Presses":
        """Write them down line by line, so that another program can send them too."""
        (folder / PARTS).write_text("\n".join(self.parts), encoding="utf-8")
        (folder / PAIRS).write_text("\n".join(map(" ".join, self.pairs)), encoding="utf-8")
        return self

    @classmethod
    def found_in(cls, folder: Path) -> "Presses":
        parts, pairs = ((folder / name).read_text(encoding="utf-8").split("\n") for name in (PARTS, PAIRS))
        split = (pair.partition(" ") for pair in pairs)
        return cls(tuple(parts), tuple((user, value) for user, _, value in split))


def request(host: str, body: bytes) -> bytes:
    """Return a whole HTTP request, signed now."""
    stamp = str(int(time.time()))
    code = hmac.new(SECRET.encode(), b"v0:%b:%b" % (stamp.encode(), body), sha256).hexdigest()
    head = (
        f"POST /slack/events HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/x-www-form-urlencoded\r\n"
        f"X-Slack-Request-Timestamp: {stamp}\r\nX-Slack-Signature: v0={code}\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


def _pairs() -> Iterator[tuple[str, str]]:
    now, verdicts = SystemClock().now(), [*Verdict]
    for again in range(len(verdicts)):
        for nth in range(INVITED):
            for number in range(OPEN):
                verdict = verdicts[(nth + again) % len(verdicts)]
                carried = json.dumps(write(GiveAnswer(question(number, now).id, verdict)))[1:-1]
                yield invited(number)[nth].user, quote_plus(carried)


def _payload(asked: Question, reply: str) -> dict[str, object]:
    """Return https://docs.slack.dev/reference/interaction-payloads/block_actions-payload with blanks in it."""
    blocks = draw(open_question(asked, 3, invited(0), Say("en")))
    action = {"type": "button", "block_id": "b1", "text": {"type": "plain_text", "text": "They'd like it"}}
    team, channel = {"id": "TNORTHWIND", "domain": "northwind"}, {"id": "C000000000", "name": "checkout"}
    message = {"type": "message", "ts": STOOD, "user": "UBOT", "bot_id": "BBOT", "text": "", "blocks": blocks}
    return {
        "type": "block_actions",
        "user": {"id": "ZZUSERZZ", "username": "someone", "name": "someone", "team_id": "TNORTHWIND"},
        "api_app_id": "A0000000000",
        "token": "a-verification-token-of-old",
        "container": {"type": "message", "message_ts": STOOD, "channel_id": "C000000000", "is_ephemeral": False},
        "trigger_id": "ZZNUMBERZZ.1700000000.0123456789abcdef0123456789abcdef",
        "team": team,
        "enterprise": None,
        "is_enterprise_install": False,
        "channel": channel,
        "message": message,
        "state": {"values": {}},
        "response_url": reply,
        "actions": [action | {"action_id": "command/0", "value": "ZZVALUEZZ", "action_ts": "1700000001.ZZNUMBERZZ"}],
    }
