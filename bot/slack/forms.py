"""Draw forms as Slack's modals, and read what people have filled in."""

from typing import Any, assert_never

from bot.forms import YES, Choice, Day, Field, Form, Input, People, Several, Tick, Words, people_in, people_kept
from bot.slack.draw import paragraph, plain_text
from bot.slack.profiles import person
from bot.slack.rich import can_be_mentioned
from bot.wire import write

Json = dict[str, Any]
CALLBACK = "form"
ACTION = "value"
MAX_METADATA = 3000
MAX_OPTION = 75
RADIOS = 5  # more choices than this are a menu


class TooMuchToCarry(ValueError):
    """A form's command does not fit into the view that asks for its blanks."""


def modal(form: Form) -> Json:
    """Return the view that asks for a form's fields; the command travels along in it."""
    carried = write(form.gives)
    if len(carried) > MAX_METADATA:
        message = f"{type(form.gives).__name__} has {len(carried):,} of at most {MAX_METADATA:,} characters."
        raise TooMuchToCarry(message)
    return {
        "type": "modal",
        "callback_id": CALLBACK,
        "private_metadata": carried,
        "title": plain_text(form.title),
        "submit": plain_text(form.submit),
        "close": plain_text(form.close),
        "blocks": [*(paragraph(note) for note in form.notes), *map(_field, form.fields)],
    }


def _field(field: Field) -> Json:
    block: Json = {
        "type": "input",
        "block_id": field.name,
        "label": plain_text(field.label),
        "optional": not field.required,
        "element": {"action_id": ACTION} | _element(field.input, field.value),
    }
    return block | {"hint": plain_text(field.hint)} if field.hint else block


def _element(asked: Input, value: str) -> Json:
    match asked:
        case Words(most, lines):
            box: Json = {"type": "plain_text_input", "max_length": most, "multiline": lines}
            return box | {"initial_value": value[:most]} if value else box
        case Choice(options):
            offered = [_option(kept, said) for kept, said in options]
            kind = "radio_buttons" if len(options) <= RADIOS else "static_select"
            chosen = [option for option in offered if option["value"] == value]
            return {"type": kind, "options": offered} | ({"initial_option": chosen[0]} if chosen else {})
        case Several(options, most):
            return _several(options, value.split("\n"), most)
        case Tick(label):
            ticked = [_option(YES, label)]
            return {"type": "checkboxes", "options": ticked} | ({"initial_options": ticked} if value == YES else {})
        case People(most):
            known = [one.user for one in people_in(value) if can_be_mentioned(one)]
            chooser: Json = {"type": "multi_users_select", "max_selected_items": most}
            return chooser | ({"initial_users": known[:most]} if known else {})
        case Day():
            return {"type": "datepicker"} | ({"initial_date": value} if value else {})
        case _:
            assert_never(asked)


def _several(options: tuple[tuple[str, str], ...], values: list[str], most: int) -> Json:
    offered = [_option(kept, said) for kept, said in options]
    chosen = [option for option in offered if option["value"] in values]
    menu: Json = {"type": "multi_static_select", "options": offered, "max_selected_items": most}
    return menu | ({"initial_options": chosen[:most]} if chosen else {})


def _option(kept: str, said: str) -> Json:
    """Return an option; what does not fit into its text goes on below it."""
    if len(said) <= MAX_OPTION:
        return {"text": plain_text(said), "value": kept}
    head, _, _ = said[: MAX_OPTION + 1].rpartition(" ")
    rest = said[len(head or said[:MAX_OPTION]) :].strip()
    under = rest if len(rest) <= MAX_OPTION else rest[: MAX_OPTION - 1] + "…"
    return {"text": plain_text(head or said[:MAX_OPTION]), "description": plain_text(under), "value": kept}


def values(state: Json) -> dict[str, str]:
    """Return what stands in each field of a submitted view; a choice not made is left out."""
    found = ((name, _value(filled[ACTION])) for name, filled in state["values"].items())
    return {name: value for name, value in found if value is not None}


def _value(filled: Json) -> str | None:  # noqa: PLR0911  # one line each
    match filled:
        case {"type": "plain_text_input"}:
            return str(filled.get("value") or "")
        case {"type": "checkboxes"}:
            return YES if filled.get("selected_options") else ""
        case {"type": "datepicker"}:
            return filled.get("selected_date") or None
        case {"type": "multi_static_select"}:
            return "\n".join(str(option["value"]) for option in filled.get("selected_options") or ())
        case {"type": "multi_users_select"}:
            return people_kept(tuple(map(person, filled.get("selected_users") or ())))
        case {"selected_option": {"value": str(value)}}:
            return value
        case _:
            return None
