"""What leaders said and what was done this quarter, on everybody's page, and what is promised."""

from bot.cards import Card, Facts, Heading, Line, Text
from bot.leaders.said_done import SaidDone
from prompts.leaders.pledges import Shown, all_button, entry, make_button
from prompts.words import Say


def on_page(said: SaidDone, promised: list[Shown], say: Say, *, makes: bool) -> Card:
    """Show the same numbers to everybody, and what is due first of all that is promised."""
    quarter = {"number": said.quarter.number, "year": str(said.quarter.first.year)}
    told = (Text(say("said-done-none")),) if said.is_nothing else (Facts(_facts(said, say)),)
    lines = tuple(Text(entry(shown, say)) for shown in promised) or (Text(say("pledges-none"), quiet=True),)
    make = (make_button(say),) if makes else ()
    return Card("", (Heading(say.plain("said-done", **quarter)), *told, *lines), (all_button(say), *make))


def _facts(said: SaidDone, say: Say) -> tuple[tuple[str, Line], ...]:
    talks = said.talks
    talked = say("said-done-talks", verified=talks.verified, claimed=talks.claimed) if talks else say("said-done-few")
    pledges = say("said-done-pledges-counted", kept=said.kept, late=said.late, dropped=said.dropped)
    return (
        (say.plain("said-done-talked"), talked),
        (say.plain("said-done-changed"), (str(said.changed),)),
        (say.plain("said-done-funded"), (str(said.funded),)),
        (say.plain("said-done-pledges"), pledges),
    )
