"""The pack as one page for a browser, made from the very pages in Markdown: the little of it that they use."""

import re
from collections.abc import Iterable, Iterator
from html import escape

HEAD = (
    '<!doctype html>\n<html lang="{language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
    "<title>{title}</title>\n<style>body{{font:16px/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}}"
    "table{{border-collapse:collapse}}td,th{{border:1px solid #777;padding:.3rem .5rem;text-align:left;"
    "vertical-align:top}}svg{{max-width:100%;height:auto}}</style>\n<main>\n"
)
IN_LINE = (
    (re.compile(r"\*\*(.+?)\*\*"), r"<strong>\1</strong>"),
    (re.compile(r"\*(.+?)\*"), r"<em>\1</em>"),
    (re.compile(r"`(.+?)`"), r"<code>\1</code>"),
    (re.compile(r"\[([^]]+)\]\((?:\d-[\w-]+\.md)?#([\w-]+)\)"), r'<a href="#\2">\1</a>'),
    (re.compile(r"\[([^]]+)\]\((\d-[\w-]+)\.md\)"), r'<a href="#\2">\1</a>'),
)
NAMED = re.compile(r"\s*\{#([\w-]+)\}$")
ITEM = re.compile(r"(-|\d+\.) ")


def browsed(pages: dict[str, str], drawn: str, language: str) -> str:
    """Return all pages as one, with the picture in its place."""
    title = next(iter(pages.values())).partition("\n")[0].removeprefix("# ")
    parts = "".join(_section(name.removesuffix(".md"), text, drawn) for name, text in pages.items())
    return f"{HEAD.format(language=language, title=escape(title))}{parts}</main></html>\n"


def without_marks(text: str) -> str:
    """Return a page as other readers of Markdown take it: what a heading is called stands before it."""
    return re.sub(r"^(#+ .*?)\s*\{#([\w-]+)\}$", r'<a id="\2"></a>\n\n\1', text, flags=re.MULTILINE)


def _section(name: str, text: str, drawn: str) -> str:
    told = "\n".join(_blocks(text, drawn))
    return f'<section id="{name}">\n{told}\n</section>\n'


def _blocks(text: str, drawn: str) -> Iterator[str]:
    for block in re.split(r"\n{2,}", text.strip()):
        lines = block.split("\n")
        if block.startswith("#"):
            yield _heading(block)
        elif block.startswith("!["):
            yield drawn
        elif block.startswith("|"):
            yield _table(lines)
        elif ITEM.match(block):
            kind, items = "ul" if block.startswith("-") else "ol", (ITEM.sub("", line, count=1) for line in lines)
            yield f"<{kind}>{''.join(f'<li>{_line(item)}</li>' for item in items)}</{kind}>"
        else:
            yield f"<p>{_line(block)}</p>"


def _heading(block: str) -> str:
    marks, _, words = block.partition(" ")
    named = NAMED.search(words)
    words = NAMED.sub("", words)
    name = named[1] if named else re.sub(r"[^\w-]+", "-", words.lower()).strip("-")
    return f'<h{len(marks)} id="{name}">{_line(words)}</h{len(marks)}>'


def _table(lines: Iterable[str]) -> str:
    head, _, *rows = ([cell.strip() for cell in line.strip("|").split("|")] for line in lines)
    told = [_row(head, "th")] if any(head) else []
    return f"<table>{''.join((*told, *(_row(row, 'td') for row in rows)))}</table>"


def _row(cells: Iterable[str], kind: str) -> str:
    return f"<tr>{''.join(f'<{kind}>{_line(cell)}</{kind}>' for cell in cells)}</tr>"


def _line(words: str) -> str:
    told = escape(words, quote=False)
    for found, instead in IN_LINE:
        told = found.sub(instead, told)
    return told
