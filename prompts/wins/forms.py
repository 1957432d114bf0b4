"""What is asked about a win: who did what, whose names are right, and how an executive would say it."""

from bot.commands import AddNames, ConfirmNames, EditWin, NameConfirmer, TellWin
from bot.forms import Choice, Field, Form, Input, People, Words, people_kept
from bot.people import Person
from bot.wins import MAX_CHANGE, MAX_EVIDENCE, MAX_POST, MOST_DOERS, Win
from prompts.words import Say

MOST_TEAMS = 100  # Slack: options in a menu
LONGEST_TEAM = 80


def tell(command: TellWin, teams: tuple[str, ...], team: str, say: Say) -> Form:
    """Ask what changed for the customer, and who did it. ``team`` is the asker's own, chosen at first."""
    options = tuple((name, name[:LONGEST_TEAM]) for name in teams[:MOST_TEAMS])
    doing = Field("team", say.plain("tell-team"), Choice(options), required=True, value=team)
    change: Input = Words(MAX_CHANGE, lines=True)
    hint = say.plain("tell-change-hint")
    fields = (
        *((doing,) if options else ()),
        Field("doers", say.plain("tell-doers"), People(MOST_DOERS), say.plain("tell-doers-hint"), required=True),
        Field("change", say.plain("tell-change"), change, hint, required=True, value=command.change[:MAX_CHANGE]),
        Field(
            "evidence",
            say.plain("tell-evidence"),
            Words(MAX_EVIDENCE, lines=True),
            say.plain("tell-evidence-hint"),
            value=command.evidence[:MAX_EVIDENCE],
        ),
    )
    return Form(say.plain("tell-title"), say.plain("send"), TellWin(), fields, say.plain("cancel"))


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
