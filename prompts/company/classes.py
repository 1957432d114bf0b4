"""What is kept, class by class, and for how long, in words."""

from dataclasses import fields

from bot.company import Retention
from bot.company.amounts import days_in_words
from prompts.words import Say


def classes(kept: Retention) -> list[tuple[str, int]]:
    """Return each class that is kept, and for how many days."""
    return [(each.name, getattr(kept, each.name)) for each in fields(kept)]


def retention_called(name: str, say: Say) -> str:
    return say.plain(f"kept-{name.replace('_', '-')}")


def kept_for(days: int, say: Say) -> str:
    words = days_in_words(days)
    return say.plain("kept-years" if words.endswith("y") else "kept-days", count=int(words[:-1]))
