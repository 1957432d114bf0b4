"""A page as a person reads it: cards with their words and buttons, what only they are told, and the open form."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

BREAKS = {"h2", "h3", "h4", "p", "div", "blockquote", "figcaption", "legend", "label"}
Attributes = list[tuple[str, str | None]]


@dataclass
class CardRead:
    """``note`` is the number of a note that only one person sees, ``gives`` what each button carries."""

    note: int = 0
    words: str = ""
    hidden: dict[str, str] = field(default_factory=dict)
    gives: dict[str, str] = field(default_factory=dict)


@dataclass
class FormRead:
    words: str = ""
    values: dict[str, str] = field(default_factory=dict)
    fields: list[str] = field(default_factory=list)
    wrong: dict[str, str] = field(default_factory=dict)


class PageReader(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.cards: list[CardRead] = []
        self.form: FormRead | None = None
        self._card: CardRead | None = None
        self._depth = self._note = 0
        self._button = self._wrong = self._area = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: Attributes) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "aside" and given.get("class") == "note":
            self._note = int(given["id"].removeprefix("note-"))
        if tag == "div":
            self._div(given)
        if tag == "form":
            self._opened(given)
        if tag == "button" and given.get("name") == "gives" and self._card:
            self._button = given["value"]
        if tag in ("input", "textarea"):
            self._input(tag, given)
        if tag == "img" and given.get("class") == "picture":
            self._say(given["alt"])
        if tag == "p" and given.get("class") == "wrong":
            self._wrong = given.get("id", "").removeprefix("f-").removesuffix("-wrong")

    def handle_endtag(self, tag: str) -> None:
        if tag == "aside":
            self._note = 0
        if tag in BREAKS:
            self._say(" | ")
        if tag == "p":
            self._wrong = ""
        if tag == "textarea":
            self._area = ""
        if tag == "div" and self._card:
            self._depth -= 1
            if not self._depth:
                self._card.words = tidy(self._card.words)
                self._card = None

    def handle_data(self, data: str) -> None:
        words = " ".join(data.split())
        if self._button and self._card and words:
            self._card.gives[words] = self._button
            self._button = ""
        elif self._area and self.form:
            self.form.values[self._area] = data
        elif self._wrong and self.form and words:
            self.form.wrong[self._wrong] = words
        else:
            self._say(data)

    def _div(self, given: dict[str, str]) -> None:
        if given.get("class") == "card":
            self._card, self._depth = CardRead(self._note), 0
            self.cards.append(self._card)
        self._depth += 1 if self._card else 0

    def _opened(self, given: dict[str, str]) -> None:
        if given.get("action") == "/fill":
            self.form = FormRead()

    def _input(self, tag: str, given: dict[str, str]) -> None:
        name, value = given.get("name", ""), given.get("value", "")
        hidden = given.get("type") == "hidden"
        if self._card and hidden:
            self._card.hidden[name] = value
        elif self.form and name:
            self._blank(tag, name, given)

    def _blank(self, tag: str, name: str, given: dict[str, str]) -> None:
        assert self.form
        if given.get("type") != "hidden" and name not in self.form.fields:
            self.form.fields.append(name)
        if given.get("type") == "checkbox" and "checked" in given and name in self.form.values:
            self.form.values[name] += f"\n{given.get('value', '')}"  # one of several
        elif given.get("type") not in ("checkbox", "radio") or "checked" in given:
            self.form.values[name] = given.get("value", "")
        if tag == "textarea":
            self._area = name

    def _say(self, words: str) -> None:
        if self._card and not self._button:
            self._card.words += words
        elif self.form:
            self.form.words += words


def tidy(words: str) -> str:
    """Return words with one blank between any two, and one bar between paragraphs."""
    parts = (" ".join(part.split()) for part in words.split("|"))
    return " | ".join(part for part in parts if part)
