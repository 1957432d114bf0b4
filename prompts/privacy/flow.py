"""The picture of who sends what to whom: one box for us, one for each other party, two arrows between."""

from collections.abc import Iterator
from html import escape
from textwrap import wrap

from bot.company.pack import Facts
from prompts.privacy import flows, words

WIDE, ROW, TOP = 980, 110, 30  # px
OURS, THEIRS, BOX = 30, 690, 250
LETTERS = 46  # in a line of an arrow's words
STYLE = "font-family:sans-serif;font-size:13px"


def picture(facts: Facts, language: str) -> str:
    """Return it as SVG, told by lines and words alone, with all of it in words for those who do not see it."""
    said, rows = words(language), max(1, len(facts.parties))
    high = 2 * TOP + rows * ROW
    told = " ".join(f"{line}." for line in flows(facts, language))
    shapes = "\n".join(_shapes(facts, language, high))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDE} {high}" role="img"'
        f' aria-labelledby="title told" style="{STYLE}">\n'
        f'<title id="title">{escape(said["us"])}</title>\n<desc id="told">{escape(told)}</desc>\n'
        '<defs><marker id="tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8"'
        ' orient="auto-start-reverse"><path d="M0 0L10 5L0 10z"/></marker></defs>\n'
        f'<rect width="{WIDE}" height="{high}" fill="white"/>\n{shapes}\n</svg>\n'
    )


def _shapes(facts: Facts, language: str, high: int) -> Iterator[str]:
    said = words(language)
    yield from _box(OURS, TOP, high - 2 * TOP, said["us"])
    for nth, party in enumerate(facts.parties):
        at, named = TOP + nth * ROW, said[party.key]
        yield from _box(THEIRS, at + 8, ROW - 16, f"{named['who']}{f' ({party.named})' if party.named else ''}")
        yield from _arrow(at + 36, named["gets"], forth=True)
        yield from _arrow(at + 88, named["gives"], forth=False)


def _box(left: int, top: int, high: int, title: str) -> Iterator[str]:
    yield f'<rect x="{left}" y="{top}" width="{BOX}" height="{high}" rx="6" fill="#f4f4f4" stroke="black"/>'
    yield from _lines(wrap(title, 30), left + BOX // 2, top + high // 2)


def _arrow(at: int, told: str, *, forth: bool) -> Iterator[str]:
    tip = "marker-end" if forth else "marker-start"
    yield f'<path d="M{OURS + BOX} {at}H{THEIRS}" stroke="black" {tip}="url(#tip)"/>'
    lines = wrap(told, LETTERS, max_lines=2, placeholder=" …")
    yield from _lines(lines, (OURS + BOX + THEIRS) // 2, at - 5 - 7 * len(lines), 12)


def _lines(lines: list[str], middle: int, at: int, size: int = 14) -> Iterator[str]:
    first = at - (len(lines) - 1) * size // 2
    for nth, line in enumerate(lines):
        place = f'x="{middle}" y="{first + nth * (size + 2)}" font-size="{size}" text-anchor="middle"'
        yield f"<text {place}>{escape(line)}</text>"
