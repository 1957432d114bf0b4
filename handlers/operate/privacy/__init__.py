"""`privacy`: the pack for privacy officers and works councils, from the configuration as it is just now."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from bot.company.pack import Facts
from bot.people import OPERATOR, Kind
from bot.variables.database import is_server
from handlers.company import setup_of
from handlers.operate import FoundProblem, WrongUse
from handlers.operate.desk import Desk
from handlers.operate.new_folder import why_not_new
from handlers.operate.privacy.parties import Configuration, parties
from prompts import privacy as words
from prompts.privacy.flow import picture
from prompts.privacy.page import browsed, without_marks
from storage import Memory
from storage.moving.files import Written, made_whole
from storage.receipts import CLASSES, Receipt

BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)


async def made(folder: Path, known: Callable[[], Configuration], desk: Desk) -> str:
    """Write the pack into a new folder, and say so. Raises ``WrongUse`` and ``FoundProblem``."""
    if wrong := why_not_new(folder):
        raise WrongUse(wrong)
    facts = await desk.store.read(desk.workspace, partial(facts_of, known(), desk.clock.now()))
    _write_all(facts, folder)
    at = desk.clock.now()
    await desk.store.change(desk.workspace, lambda memory: memory.audit.note(at, OPERATOR, "privacy pack made"))
    return (
        f"{folder} has the privacy pack of {facts.setup.company.name}, in {' and '.join(words.LANGUAGES)}: in Markdown,"
        " and all of it in privacy-pack.html. What is yours to decide is marked in it. It names roles and nobody."
    )


def facts_of(known: Configuration, at: datetime, memory: Memory) -> Facts:
    setup = setup_of(memory)
    people = {memory.people.one(each.person) for each in memory.people.everyone() if each.kind is Kind.INTERNAL}
    return Facts(
        setup,
        parties(known, setup),
        known.public_url if known.key else "",
        is_server(known.database),
        len(people),
        at,
        tuple(_summed(memory.receipts.since(BEGINNING))),
        bool(known.ledger_key),
    )


def _summed(receipts: list[Receipt]) -> list[tuple[str, int, str]]:
    """Return of each class how many things went in all nights, and the last day up to which."""
    found: dict[str, tuple[int, str]] = {}
    for each in receipts:
        if each.what in CLASSES:
            before, _ = found.get(each.what, (0, ""))
            found[each.what] = before + each.things, each.upto.isoformat()
    return [(name, count, upto) for name, (count, upto) in sorted(found.items()) if count]


def _write_all(facts: Facts, folder: Path) -> None:
    try:
        with made_whole(folder.resolve()) as part:
            for language in words.LANGUAGES:
                _write(facts, language, part / language)
    except OSError as cause:
        message = f"{folder} cannot be written: {cause.strerror}. Make room there, or choose another place."
        raise FoundProblem(message) from cause


def _write(facts: Facts, language: str, folder: Path) -> None:
    pages, drawn = words.pages(facts, language), picture(facts, language)
    told = {name: without_marks(text) for name, text in pages.items()}
    told |= {"flow.svg": drawn, "privacy-pack.html": browsed(pages, drawn, language)}
    for name, text in told.items():
        with Written(folder / name) as file:
            file.write(text)
