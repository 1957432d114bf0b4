"""Where the app is installed in Slack: a workspace or a whole organisation, and what lets us in there."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

GOOD_FOR = timedelta(minutes=10)  # from setting out to install the app until Slack leads back
EARLY = timedelta(hours=2)  # before a token expires, when it is exchanged
LOST = "no answer"  # to an exchange of a token: nobody knows whether it was made


class Outcome(StrEnum):
    """What came of installing the app in Slack. Unless it is ``INSTALLED``, nothing is kept."""

    INSTALLED = "installed"
    DENIED = "denied"
    ELSEWHERE = "elsewhere"  # begun in another browser, or too long ago, or used already
    REFUSED = "refused"  # Slack does not take the code
    UNREACHABLE = "unreachable"


@dataclass(frozen=True, slots=True)
class Installation:
    """``slack`` is a workspace's id or an organisation's, ``by`` the user there who installed the app.

    ``turn`` grows with every change, so that whoever refreshes a token can tell whether another has meanwhile.
    ``token`` is empty where there is none any more, and where it cannot be opened.
    """

    slack: str
    company: str
    name: str
    bot: str  # its user
    app: str
    scopes: tuple[str, ...]
    by: str
    at: datetime
    token: str = field(default="", repr=False)
    refresh: str = field(default="", repr=False)
    expires: datetime | None = None
    ended: datetime | None = None
    trouble: str = ""
    turn: int = 0

    @property
    def is_org(self) -> bool:
        """Return whether a whole organisation has it, and not one workspace."""
        return self.slack.startswith("E")

    def is_due(self, now: datetime) -> bool:
        """Return whether its token should be exchanged, which Slack has not refused yet."""
        soon = self.expires is not None and now >= self.expires - EARLY
        return soon and self.refresh != "" and self.trouble in ("", LOST)

    def is_expired(self, now: datetime) -> bool:
        return self.expires is not None and now >= self.expires


def company_of(slack: str) -> str:
    """Return the company that an installation is, as long as it is not linked to another."""
    return f"slack-{slack.lower()}"
