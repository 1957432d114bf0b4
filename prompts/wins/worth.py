"""What a win is worth, and a rule that was broken for it: on its cards, and to those who settle it."""

from collections.abc import Iterator
from decimal import Decimal

from babel.numbers import format_decimal

from bot.cards import Block, Button, Card, Quote, Text
from bot.commands import CoverWin, SettleValue
from bot.wins import Win
from bot.wins.money import Amount
from bot.wins.value import Confidence, Settling, Value
from prompts.words import Say


def beside(win: Win, say: Say) -> Iterator[Block]:
    """Say for whom it was, and all else that was told of it."""
    yield from customer(win, say)
    yield from besides(win, say)


def customer(win: Win, say: Say) -> Iterator[Block]:
    if win.customer:
        yield Text(say("win-customer", customer=win.customer))


def besides(win: Win, say: Say) -> Iterator[Block]:
    """Say whether a rule was broken, which numbers it is about, and its worth once it is confirmed."""
    if win.judged:
        yield Text(say("win-covered" if win.covered else "win-judged"))
    if win.kpis:
        yield Text(say("win-kpis", names=say.listed(win.kpis)), quiet=True)
    if win.value and win.value.counts:
        yield Text(say("win-value", amount=money(win.value.amount, say)))


def money(amount: Amount, say: Say) -> str:
    """Return an amount or a range to the last digit: 40,000 to 60,000 EUR; 40.000 bis 60.000 EUR."""
    high = _number(amount.high, amount.digits, say)
    if amount.low == amount.high:
        return f"{high} {amount.currency}"
    return say.plain("money-range", low=_number(amount.low, amount.digits, say), high=high, currency=amount.currency)


def value_to_settle(win: Win, value: Value, by: str, done: str, say: Say) -> Card:
    """Ask whether a value is right; ``by`` is whose estimate it is, ``done`` who has settled it."""
    told: list[Block] = [Text((win.said,)), *beside(win, say)]
    if not value.counts:
        declined = value.settling is Settling.DECLINED
        told.append(Text(say("value-was" if declined else "value-is", amount=money(value.amount, say))))
    told.append(Text(say("value-by", who=by)))
    told.append(Quote(value.method))
    if value.confidence is not Confidence.UNSAID:
        told.append(Text(say(f"value-sure-{value.confidence.value}"), quiet=True))
    if value.settling is not Settling.WAITING:
        return Card(
            say.plain(f"value-is-{value.settling.value}", name=win.name), (*told, Text(say("value-done", who=done)))
        )
    yes = Button(say.plain("value-yes"), SettleValue(win.number), primary=True)
    no = Button(say.plain("value-no"), SettleValue(win.number, no=True))
    return Card(say.plain("value-asked", name=win.name), (*told, Text(say("value-why"), quiet=True)), (yes, no))


def judgement_to_cover(win: Win, say: Say) -> Card:
    """Ask the sponsor whether they stand behind it; nothing happens where they say nothing."""
    told = (Text((win.said,)), *beside(win, say), Text(say("cover-why"), quiet=True))
    if win.covered:
        return Card(
            say.plain("cover-done", name=win.name),
            told,
            (Button(say.plain("cover-off"), CoverWin(win.number, off=True)),),
        )
    return Card(
        say.plain("cover-asked", name=win.name), told, (Button(say.plain("cover"), CoverWin(win.number), primary=True),)
    )


def _number(units: int, digits: int, say: Say) -> str:
    exact = Decimal(units).scaleb(-digits)
    pattern = "#,##0" if exact == exact.to_integral_value() else f"#,##0.{'0' * digits}"
    return format_decimal(exact, format=pattern, locale=say.language)
