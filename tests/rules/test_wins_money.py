"""Amounts are read exactly as they are meant, or not at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.wins.money import DIGITS, MAX_TYPED, Amount, NoAmount, amount_read, together


@pytest.mark.parametrize(
    ("typed", "low", "high", "currency"),
    [
        ("40,000-60,000 EUR", 40_000_00, 60_000_00, "EUR"),
        ("40k EUR", 40_000_00, 40_000_00, "EUR"),
        ("40-60k eur", 40_000_00, 60_000_00, "EUR"),
        ("€40k to €60k", 40_000_00, 60_000_00, "EUR"),
        ("40.000 bis 60.000 €", 40_000_00, 60_000_00, "EUR"),
        ("40 000 – 60 000 €", 40_000_00, 60_000_00, "EUR"),  # noqa: RUF001  # a dash that people type
        ("1.234,50 €", 1_234_50, 1_234_50, "EUR"),
        ("1,234.50 $", 1_234_50, 1_234_50, "USD"),
        ("12,5 €", 12_50, 12_50, "EUR"),
        ("0,500 KWD", 500, 500, "KWD"),
        ("1234.567 KWD", 1_234_567, 1_234_567, "KWD"),
        ("CHF 1'250.50", 1_250_50, 1_250_50, "CHF"),
        ("1,5 Mio. €", 1_500_000_00, 1_500_000_00, "EUR"),
        ("2 million USD", 2_000_000_00, 2_000_000_00, "USD"),
        ("80 Tsd. €", 80_000_00, 80_000_00, "EUR"),
        ("¥5000", 5000, 5000, "JPY"),
        ("40.000 à 60.000 €", 40_000_00, 60_000_00, "EUR"),
        ("2 millones EUR", 2_000_000_00, 2_000_000_00, "EUR"),
        ("R$ 40.000 a R$ 60.000", 40_000_00, 60_000_00, "BRL"),
        ("R$ 1,5 milhão", 1_500_000_00, 1_500_000_00, "BRL"),
        ("40万円", 400_000, 400_000, "JPY"),
        ("４０万円～６０万円", 400_000, 600_000, "JPY"),  # noqa: RUF001  # as wide as people type
        ("5,000円から8,000円", 5000, 8000, "JPY"),
        ("1.234.567 EUR", 1_234_567_00, 1_234_567_00, "EUR"),
        ("0-500 GBP", 0, 500_00, "GBP"),
        ("\u200f40k\u00a0EUR\u200f", 40_000_00, 40_000_00, "EUR"),
    ],
)
def test_an_amount_is_read_to_the_smallest_unit(typed: str, low: int, high: int, currency: str) -> None:
    assert amount_read(typed) == Amount(low, high, currency)


@pytest.mark.parametrize(
    "typed",
    [
        "", " ", "a lot", "1e9", "1e9 EUR", "-5", "-5 EUR", "10-5", "10-5 EUR", "€", "EUR", "0 EUR", "40,000", "40k",
        "40k EUR USD", "40 EUR - 60 USD", "1.250k EUR", "1.2.3 EUR", "1,23,456 EUR", "1.234.56 EUR", "12.345 JPY now",
        "1.5 JPY", "1.000 BHD", "1,250 KWD", "1.555 555 EUR", "0.001 EUR", "1-2-3 EUR", "٤٠ EUR", "40k QQQ",
        "about 40k EUR", "40 mil EUR", "~40k EUR", "4万5千円", "a 40k EUR",
        "9" * 20 + " EUR", "1" * (MAX_TYPED + 1), "<b>40k</b> EUR", "40k EUR; drop table", "nan EUR", "∞ EUR",
    ],
)  # fmt: skip
def test_what_is_no_amount_or_could_mean_two_is_not_guessed(typed: str) -> None:
    with pytest.raises(NoAmount):
        amount_read(typed)


@given(st.integers(1, 10**12), st.sampled_from(sorted(code for code, digits in DIGITS.items() if digits != len("000"))))
def test_every_amount_is_read_back_as_it_was_written(units: int, currency: str) -> None:
    digits = DIGITS[currency]
    whole, part = divmod(units, 10**digits)
    decimals = f".{part:0{digits}}" if digits else ""
    assert amount_read(f"{whole:,}{decimals} {currency}") == Amount(units, units, currency)
    german = f"{whole:,}".replace(",", ".") + decimals.replace(".", ",")
    assert amount_read(f"{german} {currency}") == Amount(units, units, currency)


@given(st.text(max_size=MAX_TYPED))
def test_whatever_is_typed_is_an_amount_or_none(typed: str) -> None:
    try:
        found = amount_read(typed)
    except NoAmount:
        return
    assert 0 <= found.low <= found.high


def test_ranges_are_summed_end_by_end_and_each_currency_for_itself() -> None:
    some = [Amount(1, 2, "EUR"), Amount(5, 5, "USD"), Amount(10, 30, "EUR")]
    assert together(some) == (Amount(11, 32, "EUR"), Amount(5, 5, "USD"))
    assert together([]) == ()
