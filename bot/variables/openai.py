"""Which language model may be asked for words, whose it is, and what it costs."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from bot.variables import is_loopback, private_address

OPENAI = ("OPENAI_API_KEY", "OPENAI_BASE_URL", "OPENAI_MODEL")
USUAL = "https://api.openai.com/v1"
MODEL = "gpt-5.4-mini"
PRICES = {  # US cents for a million tokens in and out, as listed in November 2026; docs/running.md has the same table
    "gpt-5.6-luna": (20, 120),
    "gpt-5.4-nano": (20, 125),
    "gpt-5.4-mini": (75, 450),
    "gpt-5.6-terra": (200, 1200),
    "gpt-5.4": (250, 1500),
    "gpt-5.6-sol": (400, 2000),
}
DEAREST = (1000, 5000)  # of whatever is not in the table, so that no budget is overdrawn
REGIONS = {"eu.api.openai.com": "EU", "us.api.openai.com": "US"}  # https://platform.openai.com/docs/guides/your-data


@dataclass(frozen=True, slots=True)
class OpenaiVariables:
    """An endpoint that speaks as OpenAI's does."""

    key: str = field(repr=False)
    address: str
    model: str

    @property
    def host(self) -> str:
        host = urlsplit(self.address).hostname or ""
        return "this machine" if is_loopback(host) else host

    @property
    def region(self) -> str:
        """Return where it says that it works; empty where its name does not tell."""
        return REGIONS.get(self.host, "")

    @property
    def price(self) -> tuple[int, int]:
        """Return what a million tokens cost, read and written, in US cents."""
        dated = (price for name, price in PRICES.items() if self.model == name or self.model.startswith(f"{name}-20"))
        return next(dated, DEAREST)


def openai_in(given: Mapping[str, str], take: Callable[..., Any]) -> OpenaiVariables | None:
    """Read where the model is; None without a key. Our key and people's words go there, so it is private."""
    address = take("OPENAI_BASE_URL", private_address, USUAL) or USUAL
    if "OPENAI_API_KEY" not in given:
        return None
    return OpenaiVariables(given["OPENAI_API_KEY"], address, given.get("OPENAI_MODEL", MODEL)[:100])
