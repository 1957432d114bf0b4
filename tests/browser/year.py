"""Let Northwind live through a year, and write its last digests into ``docs/year.md``: ``make year``."""

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.cards import Block, Card, Facts, Heading, Text
from bot.charts import Picture
from bot.people import Person
from bot.pictures import drawn
from bot.views import DigestFor, EditionShown
from handlers.digests import seen
from storage import Memory, Store
from tests.conftest import KEY
from tests.office import COMPANY, Office
from tests.plain import Plain, words_of
from tests.simulated.northwind_years import Northwind
from tests.source import HOUSE
from tests.sqlite import new_file

DOCS = HOUSE / "docs"
SEED, WEEKS = 7, 51  # from 7 January to 29 December 2030, with which December and the quarter end
MORNING = datetime(2030, 12, 30, 9, tzinfo=UTC)
WEEK, MONTH, QUARTER = "2030-W52", "2030-12", "2030-Q4"
HEAD = f"""# A year at Northwind

Made by `make year`, as dice with the seed {SEED} will have it: 29 people in five teams hold their meetings for {WEEKS}
weeks, answer or do not, change decisions or keep them, tell of wins, and bring in two numbers of their own. Everything
comes in by the front door and is counted by the bot itself; nothing below was written by hand. What each number is
stands in [metrics.md](metrics.md).

![Wins, meetings with the seat taken, and answers of the last eight weeks](pictures/year.png)
"""


def main() -> None:
    with TemporaryDirectory() as folder:
        office = Office(Store(new_file(Path(folder) / "chair.db"), KEY), Plain())
        Northwind(office, SEED).weeks(WEEKS)
        cards: list[Card] = office.run(office.store.read(COMPANY, partial(_cards, office.person("Mei"))))
        office.close()
    [picture] = [block for block in cards[0].blocks if isinstance(block, Picture)]
    (DOCS / "pictures" / "year.png").write_bytes(asyncio.run(drawn(picture)))
    lines = (line for card in cards for line in _written(card))
    (DOCS / "year.md").write_text("\n".join((HEAD, *lines)), encoding="utf-8")


def _cards(reader: Person, memory: Memory) -> list[Card]:
    views = (DigestFor(reader, WEEK), EditionShown(reader, MONTH), EditionShown(reader, QUARTER))
    sights = [seen(view, MORNING, memory) for view in views]
    return [sight.card for sight in sights if sight]


def _written(card: Card) -> Iterator[str]:
    yield f"## {card.title}\n"
    for block in card.blocks:
        yield from _lines(block)


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Heading(words):
            yield f"### {words}\n"
        case Picture():
            return
        case Facts(facts):
            told = (f"- {name}: {words_of(Card('', (Text(line),)))}" for name, line in facts)
            yield "\n".join((*told, ""))
        case _:
            yield words_of(Card("", (block,))).replace("\n", "  \n") + "\n"


if __name__ == "__main__":
    main()
