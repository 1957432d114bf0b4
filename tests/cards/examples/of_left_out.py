"""What the week says of the hold-out and of themes: the lines that a digest has room for."""

from collections.abc import Iterator

from bot.cards import Card
from bot.digests.chance import Difference
from bot.digests.figures import Figure, amount, count
from bot.digests.measures import Measure
from bot.digests.themes import OTHER
from bot.outcomes.numbers import MAX_NAME
from prompts.digests.holdout import hold_out
from prompts.digests.themes import themes
from prompts.words import Say
from tests.cards.examples.cast import HOSTILE, Cast
from tests.cards.examples.register import shows

EFFECT = Difference(-1234.5, -2345678.9, 0.0123456)
LONG = "W" * MAX_NAME


def arms(asked: int, out: int, name: str = "", chance: float = 0.5) -> Iterator[Figure]:
    after = f": {name}" if name else ""
    yield count(Measure.ARMS, asked, f"asked{after}")
    yield count(Measure.ARMS, out, f"held out{after}")
    yield amount(Measure.DRAWN, chance, asked + out, name)


def effect(name: str) -> Iterator[Figure]:
    for kind, value in (("difference", EFFECT.mean), ("low", EFFECT.low), ("high", EFFECT.high)):
        yield amount(Measure.EFFECT, value, 80, f"{kind}: {name}")


@shows(hold_out)
def hold_out_in_every_state(cast: Cast, say: Say) -> Card:
    del cast
    states = (
        (),
        (*arms(412, 41),),
        (*arms(412, 4, chance=1e-9),),
        (*arms(412, 41), *arms(29, 31, LONG), *arms(400, 2, HOSTILE, 1e-9), *arms(40, 40, "NPS"), *effect("NPS"),
         *arms(40, 40, "Churn"), *arms(40, 40, "Calls")),
        (*arms(412, 41), *(each for at in range(4) for each in arms(40, 40, f"N{at}"))),
    )  # fmt: skip
    return Card(say.plain("part-coverage"), tuple(block for state in states for block in hold_out(state, say)))


@shows(themes)
def themes_of_words_and_of_cases(cast: Cast, say: Say) -> Card:
    del cast
    of_words = (count(Measure.THEMES, 14, "Repeating information"), count(Measure.THEMES, 9, OTHER))
    of_cases = tuple(count(Measure.TAGS, 3, f"{HOSTILE[:28]}{number}") for number in range(12))
    return Card(say.plain("part-thoughts"), (*themes(of_words, say), *themes(of_cases, say)))


@shows(themes)
def themes_of_one_text(cast: Cast, say: Say) -> Card:
    del cast
    return Card(say.plain("part-thoughts"), themes((count(Measure.THEMES, 1, "Slow reply"),), say))
