"""A company as it has set itself up: who does what, where, when it may be asked, and who may see and do what."""

from bot.company.asking import EVERY_TEAM, NEVER, Asking, Mode
from bot.company.faults import SetupFaults, Wrong
from bot.company.hours import WorkingHours
from bot.company.may import Deed, Extent, Standing, Thing, may_do, may_see
from bot.company.reading import read_setup
from bot.company.roles import Role, is_live, led_by, roles_of, team_at, team_called, team_of
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
from bot.company.versions import not_in_this_version
from bot.company.weekly import Weekly
from bot.company.writing import write_setup

__all__ = [
    "EVERY_TEAM",
    "NEVER",
    "Asking",
    "Calendar",
    "CalendarKind",
    "CompanyItself",
    "Deed",
    "Digest",
    "Extent",
    "Flag",
    "Leader",
    "LeadersSetup",
    "Mode",
    "ModelSetup",
    "Places",
    "Retention",
    "Role",
    "Roles",
    "Setup",
    "SetupFaults",
    "Standing",
    "Team",
    "Thing",
    "Weekly",
    "WorkingHours",
    "Wrong",
    "is_live",
    "led_by",
    "may_do",
    "may_see",
    "not_in_this_version",
    "read_setup",
    "roles_of",
    "team_at",
    "team_called",
    "team_of",
    "write_setup",
]
