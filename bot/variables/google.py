"""What the environment says of Google: who we are there, and where its calendar, its consent and its tokens are."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.variables import private_address

GOOGLE = ("GOOGLE_CLIENT_ID", "GOOGLE_CLIENT_SECRET")

EVENTS = "https://www.googleapis.com/auth/calendar.events.readonly"
SCOPES = ("openid", "email", EVENTS)


@dataclass(frozen=True, slots=True)
class GoogleVariables:
    """``stand_in`` is where another server plays all of Google; empty for Google itself."""

    client: str
    secret: str = field(repr=False)
    stand_in: str = ""

    @property
    def calendars(self) -> str:
        return f"{self.stand_in or 'https://www.googleapis.com'}/calendar/v3"

    @property
    def consent(self) -> str:
        return f"{self.stand_in or 'https://accounts.google.com'}/o/oauth2/v2/auth"

    @property
    def tokens(self) -> str:
        return f"{self.stand_in}/oauth2/token" if self.stand_in else "https://oauth2.googleapis.com/token"

    @property
    def whoever(self) -> str:
        """Return where Google says whose account gave its consent."""
        at = f"{self.stand_in}/oauth2/v2/userinfo"
        return at if self.stand_in else "https://openidconnect.googleapis.com/v1/userinfo"


def missing_for_google(given: Mapping[str, str]) -> list[str]:
    """Return what has to be set besides: neither is of use without the other."""
    return [name for name in GOOGLE if name not in given] if any(name in given for name in GOOGLE) else []


def google_in(given: Mapping[str, str], take: Callable[..., Any]) -> GoogleVariables | None:
    at = take("GOOGLE_API_URL", private_address, "") if "GOOGLE_API_URL" in given else ""
    client, secret = (given.get(name, "") for name in GOOGLE)
    return GoogleVariables(client, secret, at or "") if client and secret else None
