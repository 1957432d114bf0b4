"""Mentions in a card: a text and an entity that say the same, letter for letter, or Teams mentions nobody.

https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-format
"""

import re
from collections.abc import Mapping
from typing import Any

from bot.cards import Bars, Block, Card, Credits, Facts, Heading, Line, Owner, Quote, Text
from bot.charts import Picture
from bot.people import Person
from bot.teams.literal import APART, literal, name_in_mention

Json = dict[str, Any]
TEAMS = "teams"
MENTIONABLE = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|(?:29|8):[\w:.-]+")
SOMEBODY = "…"


class Mentions:
    """Who is mentioned in one message. ``names`` are what the directory calls people, by their id."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self._names = names
        self._said: dict[str, str] = {}

    def of(self, person: Person) -> str:
        """Return what mentions somebody in a text; whom Teams does not know is named and not mentioned."""
        name = name_in_mention(self._names.get(person.user, ""))
        if not (is_mentionable(person) and name):
            return literal(self.name(person))
        if person.user not in self._said:
            while f"<at>{name}</at>" in self._said.values():  # of two namesakes Teams would tell one twice
                name += APART
            self._said[person.user] = f"<at>{name}</at>"
        return self._said[person.user]

    def name(self, person: Person) -> str:
        return self._names.get(person.user) or (SOMEBODY if person.platform == TEAMS else person.user or "?")

    def entities(self) -> list[Json]:
        return [
            {"type": "mention", "text": said, "mentioned": {"id": user, "name": self._names[user]}}
            for user, said in self._said.items()
        ]


def is_mentionable(person: Person) -> bool:
    return person.platform == TEAMS and MENTIONABLE.fullmatch(person.user) is not None


def people_in(card: Card) -> set[Person]:
    """Return whom a card mentions."""
    return {person for block in card.blocks for person in _people(block)}


def _people(block: Block) -> tuple[Person, ...]:
    match block:
        case Credits(_, people):
            return people
        case Text(line) | Quote(_, line):
            return _owners(line)
        case Facts(facts):
            return tuple(person for _, line in facts for person in _owners(line))
        case Heading() | Bars() | Picture():
            return ()


def _owners(line: Line) -> tuple[Person, ...]:
    return tuple(span.person for span in line if isinstance(span, Owner))
