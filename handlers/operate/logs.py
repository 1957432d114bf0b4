"""Log lines, as text for people or as JSON for machines. Nothing of who answered what is ever logged, and no secret."""

import json
import logging
import re
import sys
from datetime import UTC, datetime

QUIET = ("apscheduler", "asyncio", "aiohttp.access", "slack_bolt", "slack_sdk")  # they tell of every tick and request
HIDDEN = (
    re.compile(r"(https://hooks\.slack\.com/)[^\s'\"]+"),  # whoever has one may answer in our name
    re.compile(r"\b(xox[a-z]-|xoxe\.|xapp-|whsec_)[\w./+=~-]+"),  # Slack's tokens, webhooks' secrets
    re.compile(r"\b(Bearer )[^\s'\"]+"),
    re.compile(r"\b(ya29\.|1//)[\w-]{8,}"),  # Google's tokens
    re.compile(r"\b(eyJ)[\w-]+\.[\w-]+\.[\w-]*"),  # a JSON Web Token: Microsoft's are
    re.compile(r"([?&](?:asked|code|state|token|sig|access_token|client_secret)=)[^\s&'\"]+"),  # of an address
    re.compile(r"(/lists/)[\w=-]+"),  # whoever has one may fetch a week's numbers
    re.compile(r"(\bverdict\b['\"]?\s*[:=]\s*)(?:<[^>]*>|['\"][^'\"]*['\"]|\w+)"),
    re.compile(r"(\bVerdict\.)\w+"),
)


class Discreet(logging.Formatter):
    """Writes a line without what nobody should read there. ``secrets`` are hidden wherever they stand."""

    def __init__(self, words: str | None = None, date: str | None = None, secrets: tuple[str, ...] = ()) -> None:
        super().__init__(words, date)
        self._secrets = secrets

    def hidden(self, words: str) -> str:
        for secret in self._secrets:
            words = words.replace(secret, "…")
        for pattern in HIDDEN:
            words = pattern.sub(r"\1…", words)
        return words


class AsText(Discreet):
    def __init__(self, secrets: tuple[str, ...] = ()) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s", "%Y-%m-%d %H:%M:%S", secrets)

    def format(self, record: logging.LogRecord) -> str:
        return self.hidden(super().format(record))


class AsJson(Discreet):
    """One object a line: ``ts`` in UTC, ``level``, ``name``, ``message``, and ``exc`` where something was raised."""

    def __init__(self, secrets: tuple[str, ...] = ()) -> None:
        super().__init__(secrets=secrets)

    def format(self, record: logging.LogRecord) -> str:
        line = {
            "ts": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "name": record.name,
            "message": self.hidden(record.getMessage()),
        }
        if record.exc_info:
            line["exc"] = self.hidden(self.formatException(record.exc_info))
        return json.dumps(line, ensure_ascii=False)


def log_to_stderr(*, as_json: bool, secrets: tuple[str, ...] = ()) -> None:
    """Write log lines to stderr, without these secrets and whatever looks like one."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(AsJson(secrets) if as_json else AsText(secrets))
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
