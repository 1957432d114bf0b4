"""Public holidays, by country or part of a country: DE, DE-BY, US. The package is big, so it is read when needed."""

from datetime import date
from functools import cache, lru_cache

CODE = 2  # letters of a country; the package knows them by three as well


@cache
def countries() -> dict[str, tuple[str, ...]]:
    """Return the countries we know the holidays of, each with its parts."""
    import holidays  # noqa: PLC0415  # slow to load, and only a company that names a country needs it

    known = holidays.list_supported_countries()
    return {country: tuple(parts) for country, parts in known.items() if len(country) == CODE}


def is_day_off(country: str, day: date) -> bool:
    """Tell whether the day is a public holiday; no country has none."""
    return bool(country) and day in _days_off(country, day.year)


@lru_cache(maxsize=1024)
def _days_off(country: str, year: int) -> frozenset[date]:
    import holidays  # noqa: PLC0415  # as above

    code, _, part = country.partition("-")
    return frozenset(holidays.country_holidays(code, subdiv=part or None, years=year))
