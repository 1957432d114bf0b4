"""Words as they were typed, where Teams would otherwise read markup: Markdown, mentions, instants, entities.

Teams reads Markdown in every ``TextBlock`` and ``Fact``; desktop and phones each have a reader of their own. Both know
a backslash before what emphasises; everything else is kept apart by a space that has no width.
"""

import re

APART = "\u200b"  # a space without width: nobody sees it, and no reader of Markdown looks across it
EMPHASIS = re.compile(r"([\\*_`])")
TOGETHER = re.compile(r"(?<=\])(?=[(\[:])|(?<=~)(?=~)|(?<=<)|(?<=&)(?=[#\w])|(?<=\{)(?=\{)")
OPENING = re.compile(r"^(?=[ \t]*(?:[-+#>=|~:]|\d+[.)])|[ \t]{2,})", re.MULTILINE)
INSTANT = re.compile(r"(?<=\{)(?=\{)|(?<=<)(?=/?at)", re.IGNORECASE)
LINE_END = re.compile(r"\r\n?|[\n\u2028\u2029]")
NOT_IN_NAMES = re.compile(r"[<>\[\]{}\\*_`~&|#\s\u200b]+")


def literal(words: str) -> str:
    """Return words for where Markdown is read."""
    lines = LINE_END.sub("\n", words)
    return OPENING.sub(APART, TOGETHER.sub(APART, EMPHASIS.sub(r"\\\1", lines))).replace("\n", "\n\n")


def bare(words: str) -> str:
    """Return words for where no Markdown is read; even there an instant is."""
    return INSTANT.sub(APART, words)


def name_in_mention(name: str) -> str:
    """Return a name that is the same in a text and in the entity that goes with it, whoever reads the text."""
    return NOT_IN_NAMES.sub(" ", name).strip()
