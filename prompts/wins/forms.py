"""What is asked about a win that was told: whose names are right, and how an executive would say it."""

from bot.commands import AddNames, ConfirmNames, EditWin, NameConfirmer, TakeDown, WishChange
from bot.forms import Choice, Field, Form, People, Words, people_kept
from bot.people import Person
from bot.wins import MAX_POST, MAX_WHY, MOST_DOERS, Win
from prompts.wins import shortened
from prompts.words import Say

LONGEST_OPTION = 75  # Slack: the words of an option


def confirm_names(win: Win, people: tuple[Person, ...], say: Say) -> Form:
    field = Field(
        "doers",
        say.plain("confirm-doers"),
        People(MOST_DOERS),
        say.plain("confirm-doers-hint"),
        required=True,
        value=people_kept(people),
    )
    notes = (say("form-about", name=win.name, change=win.change),)
    return Form(
        say.plain("confirm-title"), say.plain("confirm"), ConfirmNames(win.number), (field,), say.plain("cancel"), notes
    )


def name_confirmer(win: Win, say: Say) -> Form:
    field = Field("whom", say.plain("confirmer-whom"), People(1), say.plain("confirmer-hint"), required=True)
    notes = (say("form-about", name=win.name, change=win.change),)
    return Form(
        say.plain("confirmer-title"), say.plain("save"), NameConfirmer(win.number), (field,), say.plain("cancel"), notes
    )


def add_names(win: Win, say: Say) -> Form:
    field = Field("doers", say.plain("add-doers"), People(MOST_DOERS), say.plain("add-doers-hint"), required=True)
    notes = (say("form-about", name=win.name, change=win.change),)
    return Form(say.plain("add-name"), say.plain("send"), AddNames(win.number), (field,), say.plain("cancel"), notes)


def edit(win: Win, say: Say) -> Form:
    words = Words(MAX_POST, lines=True)
    field = Field("words", say.plain("edit-words"), words, say.plain("edit-hint"), required=True, value=win.said)
    return Form(say.plain("edit-title"), say.plain("save"), EditWin(win.number), (field,), say.plain("cancel"))


def take_down(win: Win, say: Say) -> Form:
    """Ask why, for whoever told of it."""
    hint = say.plain("down-why-hint")
    field = Field("why", say.plain("down-why"), Words(MAX_WHY, lines=True), hint, required=True)
    notes = (say("down-final", name=win.name),)
    return Form(
        say.plain("down-title"), say.plain("take-down"), TakeDown(win.number), (field,), say.plain("cancel"), notes
    )


def wish_change(wins: tuple[Win, ...], say: Say) -> Form:
    """Ask what should be changed in which post."""
    options = tuple((str(win.number), f"{win.name} · {shortened(win.said)}"[:LONGEST_OPTION]) for win in wins)
    words = Words(MAX_WHY, lines=True)
    fields = (
        Field("which", say.plain("wish-which"), Choice(options), required=True),
        Field("words", say.plain("wish-words"), words, say.plain("wish-hint"), required=True),
    )
    return Form(say.plain("wish-title"), say.plain("send"), WishChange(), fields, say.plain("cancel"))
