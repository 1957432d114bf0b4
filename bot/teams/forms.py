"""Draw forms as Adaptive Cards, in a dialog or in a conversation, and read what people have filled in."""

from collections.abc import Mapping
from typing import Any, assert_never
from urllib.parse import unquote

from bot.forms import YES, Choice, Day, Field, Form, Input, People, Several, Tick, Words, people_in, people_kept
from bot.languages import said_in
from bot.people import Person
from bot.teams.draw import GIVES, attached, content
from bot.teams.literal import bare, literal
from bot.teams.mentions import TEAMS, Mentions
from bot.teams.rich import SMALL, paragraph
from bot.wire import write

Json = dict[str, Any]
RADIOS = 5  # more choices than this are a menu
WHOLE, PICKED, CHOSEN, SOME = (
    "field/",
    "pick/",
    "people/",
    "some/",
)  # how the ids of inputs begin; of what is picked, nothing is no value
NOBODY = [{"title": "…", "value": "-"}]  # besides whom Teams looks up there has to be a choice
MISSING = ("Please fill this in.", "Bitte ausfüllen.", "Veuillez remplir ce champ.", "Rellena este campo.")


def dialog(form: Form, language: str, given: Mapping[str, str], wrong: Mapping[str, str]) -> Json:
    """Return the answer to ``task/fetch``; to ``task/submit`` too, if something has to be mended."""
    shown = _card(form, language, given, wrong) | {"actions": [_submit(form)]}
    about = {"title": form.title, "width": "medium", "height": "medium", "card": attached(shown)}
    return {"task": {"type": "continue", "value": about}}


def card(form: Form, language: str, given: Mapping[str, str], wrong: Mapping[str, str]) -> Json:
    """Return the content of a card that asks for a form's fields where there is no dialog."""
    drawn = _card(form, language, given, wrong)
    heading = {"type": "TextBlock", "text": literal(form.title), "weight": "Bolder", "wrap": True, "style": "heading"}
    submit = _submit(form)
    execute = submit | {"type": "Action.Execute", "verb": "give", "fallback": submit}
    return drawn | {"body": [heading, *drawn["body"]], "actions": [execute]}


def values(data: Mapping[str, object]) -> dict[str, str]:
    """Return what stands in each field of a submitted form; what was not picked is left out, and so is the rest."""
    given = [(name, value) for name, value in data.items() if isinstance(value, str)]
    whole = {name.removeprefix(WHOLE): value for name, value in given if name.startswith(WHOLE)}
    chosen = {name.removeprefix(CHOSEN): _chosen(value) for name, value in given if name.startswith(CHOSEN)}
    picked = {name.removeprefix(PICKED): value for name, value in given if name.startswith(PICKED) and value}
    some = {name.removeprefix(SOME): _some(value) for name, value in given if name.startswith(SOME)}
    return whole | chosen | picked | some


def _some(values: str) -> str:
    """Read what stands with commas between, which is why no value holds one as it is sent."""
    return "\n".join(map(unquote, filter(None, values.split(","))))


def _apart(kept: str) -> str:
    """Return a value without a comma, and no longer than it has to be."""
    return kept.replace("%", "%25").replace(",", "%2C")


def _chosen(users: str) -> str:
    return people_kept(tuple(Person(TEAMS, user.strip()) for user in users.split(",") if user.strip(" -")))


def _card(form: Form, language: str, given: Mapping[str, str], wrong: Mapping[str, str]) -> Json:
    """Return a form with what is ``given`` already; what is ``wrong`` is said at the field, or above all of them."""
    people, named = Mentions({}), {field.name for field in form.fields}
    whole = [_wrong(words) for name, words in wrong.items() if name not in named]
    notes = [paragraph(note, people) for note in form.notes]
    fields = [
        part
        for field in form.fields
        for part in (
            _input(field, given.get(field.name, field.value), language),
            *([_hint(field.hint)] if field.hint else []),
            *([_wrong(wrong[field.name])] if field.name in wrong else []),
        )
    ]
    return content([*whole, *notes, *fields], [], language, form.title, people)


def _submit(form: Form) -> Json:
    return {"type": "Action.Submit", "title": form.submit, "style": "positive", "data": {GIVES: write(form.gives)}}


def _input(field: Field, value: str, language: str) -> Json:
    needed: Json = {"isRequired": True, "errorMessage": said_in(language, MISSING)} if field.required else {}
    return {"label": bare(field.label), **_element(field, field.input, value)} | needed


def _element(field: Field, asked: Input, value: str) -> Json:
    match asked:
        case Words(most, lines):
            box: Json = {"type": "Input.Text", "id": WHOLE + field.name, "maxLength": most, "isMultiline": lines}
            return box | {"value": value[:most]}
        case Choice(options):
            return _choice(field.name, options, value)
        case Several(options):
            return _several(field.name, options, value)
        case Tick(label):
            tick: Json = {"type": "Input.Toggle", "id": WHOLE + field.name, "title": literal(label), "wrap": True}
            return tick | {"valueOn": YES, "valueOff": "no", "value": YES if value == YES else "no"}
        case People():
            return _people(field.name, value)
        case Day():
            return {"type": "Input.Date", "id": PICKED + field.name} | ({"value": value} if value else {})
        case _:
            assert_never(asked)


def _choice(name: str, options: tuple[tuple[str, str], ...], value: str) -> Json:
    """Return a choice; only what stands beside a radio button is read as Markdown."""
    few = len(options) <= RADIOS
    offered = [{"title": literal(said) if few else said, "value": kept} for kept, said in options]
    chosen = {"value": value} if value in dict(options) else {}
    look = {"style": "expanded" if few else "compact", "wrap": True}
    return {"type": "Input.ChoiceSet", "id": PICKED + name, "choices": offered} | look | chosen


def _several(name: str, options: tuple[tuple[str, str], ...], value: str) -> Json:
    offered = [{"title": said, "value": _apart(kept)} for kept, said in options]
    chosen = ",".join(_apart(kept) for kept in value.split("\n") if kept)
    menu: Json = {"type": "Input.ChoiceSet", "id": SOME + name, "choices": offered, "isMultiSelect": True}
    return menu | {"style": "compact", "wrap": True} | ({"value": chosen} if chosen else {})


def _people(name: str, value: str) -> Json:
    """Return what Teams looks colleagues up with, its people picker; what is chosen comes as ids of the directory."""
    known = ",".join(one.user for one in people_in(value) if one.platform == TEAMS)
    asked: Json = {"type": "Input.ChoiceSet", "id": CHOSEN + name, "choices": NOBODY, "isMultiSelect": True}
    looked_up = {"type": "Data.Query", "dataset": "graph.microsoft.com/users"}
    return asked | {"choices.data": looked_up} | ({"value": known} if known else {})


def _hint(words: str) -> Json:
    return paragraph((words,), Mentions({}), **SMALL) | {"spacing": "None"}


def _wrong(words: str) -> Json:
    """Return what is wrong, which the sign tells too, for whom the colour does not."""
    return paragraph((f"⚠ {words}",), Mentions({}), color="Attention") | {"spacing": "Small"}
