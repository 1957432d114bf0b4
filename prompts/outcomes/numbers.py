"""Numbers of the company's own, beside a decision and never as its effect."""

from dataclasses import replace
from decimal import Decimal

from babel.numbers import format_decimal

from bot.cards import MAX_MORE, Block, Button, Card, Text
from bot.commands import LinkNumbers
from bot.commands.comparing import NO_NUMBER
from bot.forms import Choice, Field, Form
from bot.outcomes.numbers import Kpi, Reading
from prompts.words import Say


def with_numbers(card: Card, linked: list[Kpi], readings: list[Reading], say: Say) -> Card:
    """Add to a case's card which numbers are linked to it, and what they came to."""
    told: list[Block] = []
    if linked:
        told.append(Text(say("numbers-linked", names=say.listed(kpi.name for kpi in linked)), quiet=True))
    told += [Text(say("numbers-after", later=str(each.days), **_moved(each, say))) for each in readings]
    if readings:
        told.append(Text(say("numbers-side"), quiet=True))
    return replace(card, blocks=(*card.blocks, *told))


def with_linking(card: Card, case: int, say: Say) -> Card:
    """Offer the owner of a case to link numbers to it, instead of the last in a menu that is full."""
    return replace(card, more=(*card.more[: MAX_MORE - 1], Button(say.plain("link-numbers"), LinkNumbers(case))))


def link_numbers(case: int, known: list[Kpi], linked: list[Kpi], say: Say) -> Form:
    """Ask by which of the known numbers to tell what came of a decision."""
    options = ((NO_NUMBER, say.plain("link-none")), *((kpi.name, kpi.name) for kpi in known))
    chosen = [*(kpi.name for kpi in linked), NO_NUMBER, NO_NUMBER, NO_NUMBER]
    fields = tuple(
        Field(name, say.plain(f"link-{name}"), Choice(options), say.plain("link-hint") if not at else "", value=value)
        for at, (name, value) in enumerate(zip(("first", "second", "third"), chosen, strict=False))
    )
    return Form(say.plain("link-numbers"), say.plain("save"), LinkNumbers(case), fields, say.plain("cancel"))


def figure(amount: str, unit: str, say: Say) -> str:
    """Return a number as this language writes it, with all of its digits."""
    said = format_decimal(Decimal(amount), locale=say.language, decimal_quantization=False)
    return f"{said} {unit}" if unit else said


def _moved(reading: Reading, say: Say) -> dict[str, str]:
    unit = reading.kpi.unit
    before, after = figure(reading.before, unit, say), figure(reading.after, unit, say)
    return {"name": reading.kpi.name, "before": before, "after": after}
