"""Which language somebody at Northwind reads: as they were hired, until the page chooses another."""

from dataclasses import replace

from babel import Locale

from bot.languages import DRAFTS, SPOKEN
from bot.people import Profile
from bot.playground.northwind import PEOPLE, Colleague
from bot.playground.ports import Rows


def everybody(rows: Rows) -> tuple[Profile, ...]:
    """Return who works at Northwind, with the language they read by now."""
    return tuple(replace(profile, language=_read_by(profile, rows)) for profile in PEOPLE)


def as_they_read(colleague: Colleague, rows: Rows) -> Colleague:
    return replace(colleague, profile=replace(colleague.profile, language=_read_by(colleague.profile, rows)))


def choose(colleague: Colleague, language: str, rows: Rows) -> Colleague:
    """Let somebody read another language from now on. What stands already stays as it was said."""
    rows.note(f"reads/{colleague.user}", language)
    return as_they_read(colleague, rows)


def choices() -> list[tuple[str, str]]:
    """Return the languages there are, each as its readers call it."""
    return [(code, _called(code)) for code in SPOKEN]


def _read_by(profile: Profile, rows: Rows) -> str:
    kept = rows.recall(f"reads/{profile.person.user}")
    return kept if kept in SPOKEN else profile.language


def _called(code: str) -> str:
    own = str(Locale.parse(code).get_display_name(code))
    return own[:1].upper() + own[1:] + (" (draft)" if code in DRAFTS else "")
