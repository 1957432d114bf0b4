"""Amounts as their reader writes numbers."""

from decimal import Decimal

from babel.numbers import format_decimal

from prompts.words import Say

PLACES = 2  # of an amount that was worked out; more would be more than anybody knows


def exact(value: float) -> Decimal:
    """Return the number that somebody wrote down: 2.1, and not what a computer takes for it."""
    return Decimal(repr(value))


def amount(value: float | Decimal, say: Say, unit: str = "") -> str:
    """Return an amount with its unit, if it has one."""
    said = format_decimal(_plain(value), locale=say.language, decimal_quantization=False)
    return f"{said} {unit}" if unit else said


def rounded(value: float, say: Say) -> str:
    return amount(round(exact(value), PLACES), say)


def _plain(value: float | Decimal) -> Decimal:
    """Return it without noughts at its end."""
    number = value if isinstance(value, Decimal) else exact(value)
    return number.quantize(Decimal(1)) if number == number.to_integral_value() else number.normalize()
