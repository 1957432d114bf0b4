"""A company as it has set itself up: who does what, where, when it may be asked, and who may see and do what."""

from bot.company.asking import EVERY_TEAM, NEVER, Asking, Mode
from bot.company.setup import (
    Calendar,
    CalendarKind,
    CompanyItself,
    Digest,
    Flag,
    Leader,
    LeadersSetup,
    ModelSetup,
    Places,
    Retention,
    Roles,
    Setup,
    Team,
)
from bot.company.weekly import Weekly

__all__ = [
    "EVERY_TEAM",
    "NEVER",
    "Asking",
    "Calendar",
    "CalendarKind",
    "CompanyItself",
    "Digest",
    "Flag",
    "Leader",
    "LeadersSetup",
    "Mode",
    "ModelSetup",
    "Places",
    "Retention",
    "Roles",
    "Setup",
    "Team",
    "Weekly",
]
