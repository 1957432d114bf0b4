"""Where examples are written down: ``@shows(function)`` says which of our words an example is of."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bot.cards import Card
from bot.forms import Form
from prompts.words import Say
from tests.cards.examples.cast import Cast


@dataclass(frozen=True)
class Home:
    """A person's page."""

    cards: tuple[Card, ...]


Shown = Card | Form | Home | tuple[Card, ...]
Making = Callable[[Cast, Say], Shown]


@dataclass(frozen=True)
class Example:
    """``make`` shows it in a language, with people of a platform; ``of`` are the functions that word it."""

    name: str
    of: tuple[Callable[..., Any], ...]
    make: Making

    def cards(self, cast: Cast, say: Say) -> tuple[Card, ...]:
        shown = self.make(cast, say)
        match shown:
            case Card():
                return (shown,)
            case Home(cards):
                return cards
            case Form():
                return ()
            case _:
                return shown


_EXAMPLES: list[Example] = []


def shows(*functions: Callable[..., Any]) -> Callable[[Making], Making]:
    def noted(make: Making) -> Making:
        _EXAMPLES.append(Example(make.__name__.replace("_", " "), functions, make))
        return make

    return noted


def every_example() -> tuple[Example, ...]:
    return tuple(_EXAMPLES)
