"""What people say about calendars of their own."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class ConnectCalendar:
    """Read the calendar at this address, which is as good as a password. ``owner`` is the e-mail of whose it is."""

    url: str = field(default="", repr=False)
    owner: str = ""


@dataclass(frozen=True, slots=True)
class ConnectGoogle:
    """Let me give my consent to Google, so that my calendar there can be read."""


@dataclass(frozen=True, slots=True)
class DisconnectCalendar:
    """Read a calendar no more, and forget what it told. ``calendar`` is what it is called in rows."""

    calendar: str = ""
