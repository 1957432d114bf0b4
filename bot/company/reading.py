"""Read a company's setup file whole, or say everything that is wrong with it."""

import re
import tomllib
from collections.abc import Mapping

from bot.company.faults import SetupFaults
from bot.company.reading_limits import asking_in, calendars_in, digest_in, leaders_in, model_in, retention_in
from bot.company.reading_people import company_in, people_in, places_in, teams_in
from bot.company.section import Section
from bot.company.setup import Setup

PLACE_IN_FILE = re.compile(r"(.*) \(at (?:line (\d+), column \d+|end of document)\)", re.DOTALL)


def read_setup(text: str, *, live_by_default: bool = False) -> Setup:
    """Return what the file says, with our defaults for the rest; SetupFaults with all its faults together.

    ``live_by_default`` is for the playground: what a real platform rehearses unless told otherwise is live there.
    """
    document = _document(text)
    faults: list[str] = []
    setup = _setup_in(Section("", document, faults), document, live_by_default=live_by_default)
    if faults:
        raise SetupFaults(faults)
    return setup


def _document(text: str) -> Mapping[str, object]:
    try:
        return tomllib.loads(text.removeprefix("\N{ZERO WIDTH NO-BREAK SPACE}"))
    except (ValueError, RecursionError) as cause:  # the second from brackets within brackets without end
        raise SetupFaults([_not_toml(str(cause), text)]) from cause


def _not_toml(words: str, text: str) -> str:
    found = PLACE_IN_FILE.fullmatch(words)
    line = (found and found[2]) or text.rstrip("\n").count("\n") + 1
    return f"Line {line} is not valid TOML: {found[1] if found else words}."


def _setup_in(root: Section, document: Mapping[str, object], *, live_by_default: bool) -> Setup:
    company = company_in(root.table("company"))
    people = people_in(root.table("people"), company)
    places = places_in(root.table("places"))
    teams = teams_in(root, company)
    setup = Setup(
        company=company,
        people=people,
        places=places,
        teams=teams,
        asking=asking_in(root.table("asking"), teams, live_by_default=live_by_default),
        calendars=calendars_in(root),
        digest=digest_in(root.table("digest")),
        retention=retention_in(root.table("retention")),
        leaders=leaders_in(root.table("leaders")),
        model=model_in(root.table("model")),
        given=_given(document),
    )
    root.close()
    return setup


def _given(document: Mapping[str, object]) -> tuple[str, ...]:
    """Name what the file speaks of: ``digest``, ``digest.send``."""
    keys = ((name, table if isinstance(table, Mapping) else {}) for name, table in document.items())
    return tuple(given for name, table in keys for given in (name, *(f"{name}.{key}" for key in table)))
