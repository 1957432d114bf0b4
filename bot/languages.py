"""Languages we speak, and the one of them that comes closest to what somebody reads.

A draft is whole, but nobody who speaks it has read it yet. A company may choose it and is told what it is.
"""

from collections.abc import Sequence

SIGNED_OFF = ("en", "de")
DRAFTS = ("fr", "es")
SPOKEN = (*SIGNED_OFF, *DRAFTS)
DAY = {
    "en": "EEE d MMM", "de": "ccc, d. LLL", "fr": "EEE d MMMM", "es": "EEE, d MMM", "pt": "EEE, d 'de' MMMM",
    "ja": "M月d日(E)",
}  # fmt: skip  # in CLDR's letters; none ends in a full stop, so that a sentence can end with a day


def closest(language: str) -> str:
    """Return the language of ours that comes closest: de for de-AT, English for what we do not speak."""
    first = language.replace("_", "-").partition("-")[0].lower()
    return first if first in SPOKEN else SPOKEN[0]


def said_in(language: str, sentences: Sequence[str]) -> str:
    """Return the one of these sentences that this language says; they stand in the order of ``SPOKEN``."""
    return sentences[SPOKEN.index(closest(language))]
