"""What is asked before something is promised, kept, dropped or moved."""

from datetime import date

from bot.commands.pledging import MakePledge, MovePledge, SettlePledge
from bot.forms import Day, Field, Form, People, Words
from bot.leaders.pledges import MAX_BECAME, MAX_PLEDGE, Pledge
from prompts.words import Say


def make(command: MakePledge, say: Say, *, pledges: bool, proposes: bool) -> Form:
    """Ask what is promised and by when; of a CX lead, to whom it is proposed, unless they promise it themselves."""
    hint = say.plain("pledge-whom-hint-or-me" if pledges else "pledge-whom-hint")
    whom = Field("whom", say.plain("pledge-whom"), People(1), hint, required=not pledges)
    fields = (
        Field(
            "words", say.plain("pledge-words"), Words(MAX_PLEDGE, lines=True), say.plain("pledge-words-hint"),
            required=True, value=command.words,
        ),
        Field("due", say.plain("pledge-due-day"), Day(), required=True, value=_day(command.due)),
        *((whom,) if proposes else ()),
    )  # fmt: skip
    notes = (say("pledge-public"),)
    return Form(say.plain("make-pledge"), say.plain("send"), MakePledge(), fields, say.plain("cancel"), notes)


def settle(pledge: Pledge, say: Say, *, dropped: bool) -> Form:
    key = "dropped" if dropped else "kept"
    words, hint = Words(MAX_BECAME, lines=True), say.plain("pledge-became-hint")
    field = Field("became", say.plain(f"pledge-became-{key}"), words, hint, required=dropped)
    title, gives = say.plain(f"pledge-{key}-title"), SettlePledge(pledge.number, dropped)
    return Form(title, say.plain("save"), gives, (field,), say.plain("cancel"), ((pledge.words,),))


def move(pledge: Pledge, say: Say) -> Form:
    field = Field("due", say.plain("pledge-due-day"), Day(), required=True, value=_day(pledge.due))
    notes = ((pledge.words,), say("pledge-move-note"))
    title, gives = say.plain("pledge-move-title"), MovePledge(pledge.number)
    return Form(title, say.plain("save"), gives, (field,), say.plain("cancel"), notes)


def _day(day: date) -> str:
    return "" if day == date.min else day.isoformat()
