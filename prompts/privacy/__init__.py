"""The privacy pack: what the configuration comes to, in the words that officers and works councils ask for."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import asdict
from functools import cache
from pathlib import Path
from string import Template
from typing import Any

from bot.company import Setup
from bot.company.pack import MODEL, Facts, Party
from prompts.people.receipts import in_words
from prompts.words import Say

FOLDER = Path(__file__).parent
LANGUAGES = ("en", "de")
YEAR = 365
CATALOGUE = {  # every question that the bot puts to people of itself, with the answers there are
    "question": ("like", "not-notice", "dislike", "no-decision"),
    "outcome-question": (),
    "heard-question": (),
    "first-title": (),
    "pay-asked": (),
    "useful": ("useful-yes", "useful-less", "useful-stop"),
}
LINKED = re.compile(r" \(\[[^]]*\]\([^)]*\)\)|\[([^]]*)\]\((?!\d|flow)[^)]*\)")  # leads out of the pack


def pages(facts: Facts, language: str) -> dict[str, str]:
    """Return every page of the pack in a language, by name, in the order in which they are read."""
    given = _given(facts, language)
    files = sorted((FOLDER / language).glob("[0-9]*.md"))
    return {file.name: filled(file.read_text(encoding="utf-8"), given) for file in files}


def filled(text: str, given: dict[str, str]) -> str:
    return Template(text).substitute(given)


def kept(setup: Setup, language: str, *, linked: bool = False) -> str:
    """Return the table of what is kept, with periods as configured; ``linked`` as docs/privacy.md has it."""
    text = filled((FOLDER / language / "kept.md").read_text(encoding="utf-8"), _periods(setup, language)).rstrip("\n")
    return text if linked else LINKED.sub(r"\1", text)


@cache
def words(language: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / language / "words.toml").read_text(encoding="utf-8"))


def for_so_long(days: int, language: str) -> str:
    """Return a period as people say it."""
    said = words(language)
    if days % YEAR == 0:
        return str(said["year"] if days == YEAR else said["many_years"].format(days // YEAR))
    return str(said["day"] if days == 1 else said["days"].format(days))


def _periods(setup: Setup, language: str) -> dict[str, str]:
    return {name: for_so_long(days, language) for name, days in asdict(setup.retention).items()}


def _given(facts: Facts, language: str) -> dict[str, str]:
    setup, said, asking = facts.setup, words(language), facts.setup.asking
    limits = {"a_day": asking.a_day, "a_week": asking.a_week, "fewest": asking.fewest_people}
    return _periods(setup, language) | _outside(facts, language) | {
        **{name: str(value) for name, value in limits.items()},
        "most": str(asking.most_people),
        "quiet": ", ".join(asking.quiet) or "–",  # noqa: RUF001  # as tables have it
        "mode": said["mode"][asking.mode.value],
        "group": str(setup.digest.smallest_group),
        "company": setup.company.name.replace("|", "/"),  # which would end a cell
        "day": Say(language, setup.company.timezone).day(facts.at),
        "todo": said["todo"],
        "kept": kept(setup, language),
        "periods": "\n".join(_period_rows(setup, language)),
        "roles": ", ".join(_roles(facts, language)),
        "questions": "\n".join(_questions(language)),
        "receipts": _receipts(facts, language),
        "ledger": said["ledger_on" if facts.ledger else "ledger_off"],
    }  # fmt: skip


def _outside(facts: Facts, language: str) -> dict[str, str]:
    said = words(language)
    there = [said[party.key]["who"] for party in facts.parties if party.key in ("slack", "teams")]
    return {
        "platforms": f" {said['and']} ".join(there) or said["playground"],
        "database": said["server" if facts.server else "file"],
        "address": facts.address or said["nowhere"],
        "parties": "\n".join(_party(party, language) for party in facts.parties) or f"| {said['nobody_else']} |||||||",
        "flows": "\n".join(f"- {line}" for line in flows(facts, language)),
        "model": _model(facts, language),
    }


def _period_rows(setup: Setup, language: str) -> Iterator[str]:
    for name, days in asdict(setup.retention).items():
        yield f"| `{name}` | {for_so_long(days, language)} | {days} |"


def _roles(facts: Facts, language: str) -> Iterator[str]:
    people, said = facts.setup.people, words(language)["roles"]
    counts = {
        "sponsor": int(bool(people.sponsor)),
        "executives": len(people.executives),
        "cx_leads": len(people.cx_leads),
        "leaders": len(people.leaders),
        "admins": len(people.admins),
        "privacy": len(people.privacy),
        "people": facts.people,
    }
    return (said[role].format(count) for role, count in counts.items())


def _questions(language: str) -> Iterator[str]:
    say = Say(language)
    for question, answers in CATALOGUE.items():
        told = " · ".join(map(say.plain, answers))
        yield f"- *{say.plain(question)}*{f' ({told})' if told else ''}"


def _receipts(facts: Facts, language: str) -> str:
    said, say = words(language), Say(language)
    if not facts.went:
        return str(said["none"])
    rows = (f"| {upto} | {in_words([(name, count)], say)} |" for name, count, upto in facts.went)
    return "\n".join((said["receipts_head"], "|-|-|", *rows))


def _party(party: Party, language: str) -> str:
    said = words(language)
    named, none = said[party.key], "–"  # noqa: RUF001  # as tables have it
    who = f"{named['who']}{f' ({party.named})' if party.named else ''}"
    scopes, hosts = (", ".join(f"`{each}`" for each in some) or none for some in (party.scopes, party.hosts))
    return f"| {who} | {named['gets']} | {named['gives']} | {hosts} | {scopes} | {said['todo']} |"


def _model(facts: Facts, language: str) -> str:
    said = words(language)
    for party in facts.parties:
        if party.key == MODEL:
            return str(said["model_on"].format(named=party.named, host=", ".join(party.hosts)))
    return str(said["no_model"])


def flows(facts: Facts, language: str) -> Iterator[str]:
    """Say in words what the picture shows."""
    said = words(language)
    us = said["us"]
    for party in facts.parties:
        named = said[party.key]
        if party.key in ("slack", "teams"):
            yield said["flow_people"].format(people=said["people"], who=named["who"], us=us)
        yield said["flow_to"].format(us=us, who=named["who"], gets=named["gets"])
        yield said["flow_from"].format(us=us, who=named["who"], gives=named["gives"])
    if not facts.parties:
        yield said["nobody_else"]
