"""What a win is worth, as people type it: an amount or a range, read exactly or not at all.

The rule, as docs/metrics.md has it: digits, grouped in threes or not, with one decimal separator, ``k`` or ``million``
after them, a currency before or after. Point and comma are decimal or group as they must be; a single one before
exactly three digits groups, unless a nought comes before it. What could be meant in two ways is not guessed.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

MAX_TYPED = 60
MOST = 10**15  # of the smallest unit; more is no value of one win
DIGITS = {
    "JPY": 0, "KRW": 0, "ISK": 0, "CLP": 0, "VND": 0, "KWD": 3, "BHD": 3, "OMR": 3, "JOD": 3, "TND": 3,
    "EUR": 2, "USD": 2, "GBP": 2, "CHF": 2, "SEK": 2, "NOK": 2, "DKK": 2, "PLN": 2, "CZK": 2, "HUF": 2, "RON": 2,
    "BGN": 2, "TRY": 2, "CAD": 2, "AUD": 2, "NZD": 2, "SGD": 2, "HKD": 2, "CNY": 2, "INR": 2, "ILS": 2, "ZAR": 2,
    "AED": 2, "SAR": 2, "BRL": 2, "MXN": 2, "THB": 2, "TWD": 2, "MYR": 2, "IDR": 2, "PHP": 2, "UAH": 2, "ARS": 2,
    "COP": 2, "PEN": 2, "EGP": 2, "MAD": 2, "KES": 2, "NGN": 2,
}  # fmt: skip  # ISO 4217: digits after the decimal separator
SIGNS = {"€": "EUR", "r$": "BRL", "$": "USD", "£": "GBP", "¥": "JPY", "円": "JPY"}
SCALES = {
    "": 1, "k": 10**3, "tsd": 10**3, "thousand": 10**3, "tausend": 10**3, "m": 10**6, "mn": 10**6, "mio": 10**6,
    "million": 10**6, "millionen": 10**6, "millions": 10**6, "millón": 10**6, "millones": 10**6, "milhão": 10**6,
    "milhões": 10**6, "万": 10**4, "億": 10**8,
}  # fmt: skip  # *mil* is a thousand in Spanish and Portuguese and to some a million in English, so it is not guessed
CURRENCY = "|".join(map(re.escape, (*SIGNS, *(code.lower() for code in DIGITS))))
ONE = re.compile(
    rf"(?P<before>{CURRENCY})?\s*(?P<number>[0-9](?:[0-9.,' ]*[0-9])?)\s*"
    rf"(?:(?P<scale>{'|'.join(sorted(filter(None, SCALES), key=len, reverse=True))})(?:(?<=[万億])|\b\.?))?"
    rf"\s*(?P<after>{CURRENCY})?"
)
NUMBER = re.compile(
    r"(?P<whole>[1-9][0-9]{0,2}(?P<group>[., '])[0-9]{3}(?:(?P=group)[0-9]{3})*|[0-9]+)"
    r"(?:(?P<point>[.,])(?P<part>[0-9]+))?"
)
BETWEEN = re.compile(r"[-‐‑‒–—―−~〜]|\b(?:to|bis|à|a|até)\b|から")  # noqa: RUF001  # as many dashes as people type


class NoAmount(ValueError):
    """What was typed is no amount, or could be meant in two ways."""


@dataclass(frozen=True, slots=True)
class Amount:
    """From ``low`` to ``high``, both the same where one amount was told, in the smallest unit of a currency."""

    low: int
    high: int
    currency: str

    @property
    def digits(self) -> int:
        return DIGITS[self.currency]


def amount_read(typed: str) -> Amount:
    """Read ``40,000-60,000 EUR``, ``40k EUR``, ``1.234,50 €``. Raises ``NoAmount``."""
    if len(typed) > MAX_TYPED:
        raise NoAmount(typed)
    words = "".join(sign for sign in unicodedata.normalize("NFKC", typed) if unicodedata.category(sign) != "Cf")
    ends = [ONE.fullmatch(part.strip()) for part in BETWEEN.split(words.replace("\u2019", "'").casefold())]
    match ends:
        case [re.Match() as only]:
            return _amount(only, only)
        case [re.Match() as low, re.Match() as high]:
            return _amount(low, high)
        case _:
            raise NoAmount(typed)


def together(amounts: Iterable[Amount]) -> tuple[Amount, ...]:
    """Sum the low ends and the high ends, each currency for itself, by its code."""
    sums: dict[str, tuple[int, int]] = {}
    for one in amounts:
        low, high = sums.get(one.currency, (0, 0))
        sums[one.currency] = low + one.low, high + one.high
    return tuple(Amount(*sums[currency], currency) for currency in sorted(sums))


def _amount(low: re.Match[str], high: re.Match[str]) -> Amount:
    """Return what lies between; ``k`` and the currency may be told once, for both."""
    currencies = {named for end in (low, high) for named in end.group("before", "after") if named}
    codes = {SIGNS.get(named, named.upper()) for named in currencies}
    if len(codes) != 1:
        raise NoAmount(low.string)
    [code] = codes
    scale = high["scale"] or ""
    found = Amount(_units(low, low["scale"] or scale, code), _units(high, scale, code), code)
    if not 0 < found.high <= MOST or found.low > found.high:
        raise NoAmount(low.string)
    return found


def _units(end: re.Match[str], scale: str, code: str) -> int:
    """Return an amount in the smallest unit of its currency, exactly."""
    number = NUMBER.fullmatch(end["number"])
    if number is None or _unclear(number, scale, code):
        raise NoAmount(end.string)
    whole, part = re.sub(r"[^0-9]", "", number["whole"]), number["part"] or ""
    units = Fraction(int(whole + part), 10 ** len(part)) * SCALES[scale] * 10 ** DIGITS[code]
    if units.denominator != 1:
        raise NoAmount(end.string)
    return int(units)


def _unclear(number: re.Match[str], scale: str, code: str) -> bool:
    """Tell whether one separator may do two things: before k, or where a currency has three decimals."""
    group, point = number["group"], number["point"]
    decimal = group in (".", ",") and number["whole"].count(group) == 1 and not point
    return bool(group) and bool(scale or group == point or (decimal and DIGITS[code] == len("000")))
