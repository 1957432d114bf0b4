"""Every card and form there is has an example, in every language, and every example fits on every platform."""

import inspect
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any, get_type_hints

import pytest

from bot.cards import Block, Card
from bot.forms import Form
from bot.playground.draw import draw as draw_page
from bot.playground.draw import draw_form
from bot.playground.times import Reader
from bot.slack.draw import draw, home
from bot.slack.forms import modal
from bot.slack.rich import spoken
from prompts.words import LANGUAGES, Say
from tests.cards.examples import Cast, Example, Home, every_example
from tests.platforms.block_kit import faults_in_message, faults_in_view
from tests.source import name, python_in

Function = Callable[..., Any]
WORDED = (Card, Form, tuple[Block, ...])
BESIDE_A_CARD = {"about", "state", "decision"}  # parts that several cards share; those cards have examples
EVERY = [pytest.param(one, language, id=f"{one.name}, {language}") for one in every_example() for language in LANGUAGES]
HIDDEN = {"token": "t", "as": "ana", "in": "checkout", "here": "/", "message": "7", "note": ""}


def worded() -> Iterator[tuple[str, Function]]:
    """Yield every public function of prompts that words a card, a form or a part of one."""
    for file in python_in("prompts"):
        module = import_module(name(file).removesuffix(".py").removesuffix("/__init__").replace("/", "."))
        for called, function in inspect.getmembers(module, inspect.isfunction):
            own = function.__module__ == module.__name__ and not called.startswith("_")
            if own and get_type_hints(function).get("return") in WORDED:
                yield called, function


def test_every_card_and_form_has_an_example() -> None:
    found = dict(worded())
    assert len(found) > 25, "Found hardly any cards; has the folder moved?"
    shown = {function for example in every_example() for function in example.of}
    assert {called for called, function in found.items() if function not in shown} == BESIDE_A_CARD


def test_no_two_examples_have_the_same_name() -> None:
    names = [example.name for example in every_example()]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(("example", "language"), EVERY)
def test_slack_takes_every_example(example: Example, language: str) -> None:
    shown = example.make(Cast("slack"), Say(language))
    if isinstance(shown, Form):
        assert faults_in_view(modal(shown)) == []
    if isinstance(shown, Home):
        assert faults_in_view(home(shown.cards)) == []
    for card in example.cards(Cast("slack"), Say(language)):
        assert faults_in_message(spoken(card), draw(card)) == []


@pytest.mark.parametrize(("example", "language"), EVERY)
def test_the_playground_draws_every_example(example: Example, language: str) -> None:
    reader = Reader("ana", "Europe/Berlin", language)
    shown = example.make(Cast("playground"), Say(language))
    if isinstance(shown, Form):
        assert shown.title in str(draw_form(shown, reader, HIDDEN, {}, {}))
    for card in example.cards(Cast("playground"), Say(language)):
        drawn = str(draw_page(card, reader, HIDDEN))
        assert all(button.label.replace("'", "&#39;") in drawn for button in (*card.buttons, *card.more))
        assert "<!channel>" not in drawn


@pytest.mark.parametrize(("example", "language"), EVERY)
def test_a_card_speaks_up(example: Example, language: str) -> None:
    for card in example.cards(Cast("slack"), Say(language)):
        assert card.title or card.blocks, "A card without a word."
        assert sum(button.primary for button in card.buttons) <= 1
        labels = [button.label for button in (*card.buttons, *card.more)]
        assert len(set(labels)) == len(labels)
