"""What a meeting's title gives away. A sensitive one beats every rule that would allow asking, and is never stored.

Words stand with boundaries on both sides: *HR sync* is sensitive, *Chris sync* is not. Japanese has no spaces between
its words, so there it is enough that a title has one in it. Accents, case and width make no difference.
"""

import re
import unicodedata

from bot.letters import UNSPACED
from bot.meetings.title_words import SENSITIVE, SOCIAL

RUN_TOGETHER = {"ja"}  # languages without spaces between words
VOICED = "\u3099\u309a"  # marks that make another letter of a Japanese one, where an accent does not
LETTER = rf"[^\W{UNSPACED}]"


def is_sensitive(title: str) -> bool:
    return bool(_SENSITIVE.search(_folded(title)))


def is_social(title: str) -> bool:
    return bool(_SOCIAL.search(_folded(title)))


def _folded(text: str) -> str:
    """Return the text without accents, case and width, and with one kind of apostrophe. Source: Unicode, UAX 15."""
    apart = unicodedata.normalize("NFKD", text.replace("\u2019", "'").casefold())
    kept = (sign for sign in apart if sign in VOICED or unicodedata.category(sign) != "Mn")
    return unicodedata.normalize("NFC", "".join(kept))


def _any_of(words: dict[str, tuple[str, ...]]) -> re.Pattern[str]:
    apart = "|".join(_written(word) for language in words.keys() - RUN_TOGETHER for word in words[language])
    together = "|".join(_written(word) for language in RUN_TOGETHER for word in words[language])
    return re.compile(rf"(?<!{LETTER})(?:{apart})(?!{LETTER})|{together}")


def _written(pattern: str) -> str:
    """Fold what a pattern says, and leave as it is what a backslash stands before."""
    return "".join(part if part.startswith("\\") else _folded(part) for part in re.split(r"(\\.)", pattern))


_SENSITIVE = _any_of(SENSITIVE)
_SOCIAL = _any_of(SOCIAL)
