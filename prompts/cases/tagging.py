"""What a case is about: said on cards and in lists, and asked in a form."""

from dataclasses import replace

from bot.cards import Block, Card, Line, Owner, Text
from bot.cases import Case
from bot.cases.searching import folded
from bot.cases.tags import LONGEST_TAG, MOST_TAGS, REPEAT, crosses_silos
from bot.commands import TagCase
from bot.forms import YES, Field, Form, Tick, Words
from bot.people import Person
from prompts.cases.labels import Labels, joined
from prompts.words import LANGUAGES, Say

MOST_NAMED = 12  # teams in a hint
MOST_WRITTEN = 600  # characters of teams


def form(case: Case, tags: tuple[str, ...], touching: tuple[str, ...], known: tuple[str, ...], say: Say) -> Form:
    """Return the form behind *Tags and teams*, holding what the case has so far."""
    free = ", ".join(tag for tag in tags if tag != REPEAT)
    fields = (
        Field("repeat", say.plain("tags-ready"), Tick(say.plain("tag-repeat")), value=YES if REPEAT in tags else ""),
        Field(
            "tags",
            say.plain("tags"),
            Words(MOST_TAGS * (LONGEST_TAG + 2)),
            say.plain("tags-hint", most=MOST_TAGS, letters=LONGEST_TAG),
            value=free,
        ),
        Field(
            "teams",
            say.plain("tags-teams"),
            Words(MOST_WRITTEN, lines=True),
            say.plain("tags-teams-hint", known=few(known)) if known else say.plain("tags-teams-none"),
            value="\n".join(touching)[:MOST_WRITTEN],
        ),
    )
    return Form(say.plain("tags-title"), say.plain("save"), TagCase(case.number), fields, say.plain("cancel"))


def few(names: tuple[str, ...]) -> str:
    shown = ", ".join(names[:MOST_NAMED])
    return f"{shown} …" if len(names) > MOST_NAMED else shown


def said(tag: str, say: Say) -> str:
    return say.plain("tag-repeat") if tag == REPEAT else tag


def said_everywhere(tags: tuple[str, ...]) -> tuple[str, ...]:
    """Return the tags as they are said in each of our languages, which is how they are found."""
    return tuple(dict.fromkeys(said(tag, Say(language)) for language in LANGUAGES for tag in tags))


def is_ready(tag: str) -> bool:
    """Tell whether somebody has written the ready tag by hand, in whichever language."""
    return folded(tag) in {folded(name) for name in (REPEAT, *said_everywhere((REPEAT,)))}


def with_labels(card: Card, labels: Labels, owner: Person, say: Say) -> Card:
    """Return a case's card with what it is about: who owns it is said where it is across silos."""
    lines = [line for line in (_teams(labels, owner, say), tags_line(labels, say)) if line]
    told: tuple[Block, ...] = tuple(Text(line, quiet=True) for line in lines)
    return replace(card, blocks=(*card.blocks, *told))


def teams_line(labels: Labels, say: Say) -> Line:
    """Name the teams, where there are several, as what they are: silos to look across."""
    return say("across-teams", teams=say.listed(labels.teams)) if crosses_silos(labels.teams) else ()


def tags_line(labels: Labels, say: Say) -> Line:
    named = say.listed(said(tag, say) for tag in sorted(labels.tags, key=lambda tag: tag != REPEAT))
    return say("tagged", tags=named) if named else ()


def _teams(labels: Labels, owner: Person, say: Say) -> Line:
    line = teams_line(labels, say)
    return joined([line, say("owned-by", who=Owner(owner))]) if line else ()
