"""What is asked about a blocker: what it is, who owns it, what became of it."""

from bot.blockers import MAX_BECAME, MAX_BLOCKER, MOST_TEAMS, Blocker, What
from bot.commands import NameOwner, SettleBlocker, TellBlocker
from bot.forms import Choice, Field, Form, Input, People, Several, Tick, Words
from prompts.blockers import KINDS
from prompts.words import Say

MOST_OFFERED = 80  # more, called as long as that, would be more than Teams takes
LONGEST_TEAM = 80


def tell(command: TellBlocker, teams: tuple[str, ...], say: Say) -> Form:
    """Ask what stops us. Without a tick nothing says who told it."""
    words: Input = Words(MAX_BLOCKER, lines=True)
    hint = say.plain("blocker-words-hint")
    kinds = Choice(tuple((each.value, say.plain(KINDS[each])) for each in What))
    offered = tuple((name, name[:LONGEST_TEAM]) for name in teams[:MOST_OFFERED])
    touches = Field(
        "teams",
        say.plain("blocker-teams"),
        Several(offered, MOST_TEAMS),
        say.plain("blocker-teams-hint", most=MOST_TEAMS),
    )
    fields = (
        Field("words", say.plain("blocker-words"), words, hint, required=True, value=command.words[:MAX_BLOCKER]),
        Field("what", say.plain("blocker-what"), kinds, required=True, value=What.PROCESS.value),
        *((touches,) if offered else ()),
        Field("repeats", say.plain("blocker-repeats"), Tick(say.plain("blocker-repeats-tick"))),
        Field("named", say.plain("blocker-named"), Tick(say.plain("blocker-named-tick"))),
    )
    notes = (say("blocker-readers"),)
    return Form(say.plain("blocker-title"), say.plain("send"), TellBlocker(), fields, say.plain("cancel"), notes)


def name_owner(blocker: Blocker, say: Say) -> Form:
    label = say.plain("blocker-owner-whom", name=blocker.name)
    field = Field("whom", label, People(1), say.plain("blocker-owner-whom-hint"), required=True)
    notes = ((blocker.words,),)
    return Form(
        say.plain("blocker-owner-title"),
        say.plain("send"),
        NameOwner(blocker.number),
        (field,),
        say.plain("cancel"),
        notes,
    )


def settle(blocker: Blocker, say: Say, *, stays: bool) -> Form:
    key = "stays" if stays else "removed"
    words = Words(MAX_BECAME, lines=True)
    field = Field("became", say.plain(f"blocker-became-{key}"), words, say.plain("blocker-became-hint"), required=True)
    gives = SettleBlocker(blocker.number, stays)
    notes = ((blocker.words,),)
    return Form(say.plain(f"blocker-{key}-title"), say.plain("save"), gives, (field,), say.plain("cancel"), notes)
