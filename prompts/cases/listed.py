"""What was asked and what became of it, one after another."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from bot.answers import Tally
from bot.cards import MAX_BUTTONS, Block, Button, Card, Heading, Line, Owner, Style, Text, When
from bot.cases import Case, Fired, State
from bot.cases.listing import Which
from bot.cases.searching import MOST_TYPED, sought
from bot.commands import FindDecisions, ShowDecisions
from bot.forms import Field, Form, Words
from bot.meetings import Question
from bot.people import Person
from bot.views import Decisions
from prompts import answers
from prompts.cases import outcome_title, state
from prompts.cases.labels import Labels, joined
from prompts.cases.tagging import tags_line, teams_line
from prompts.words import Say

RULES = {
    Fired.OBJECTION: "fired-objection",
    Fired.REASON: "fired-reason",
    Fired.TWO: "fired-two",
    Fired.SHARE: "fired-share",
    Fired.ANY: "fired-any",
}
TITLES = {
    Which.ALL: "decisions",
    Which.MINE: "decisions-mine",
    Which.TEAM: "decisions-team",
    Which.OVERDUE: "decisions-overdue",
    Which.CLOSED: "decisions-closed-cases",
    Which.ACROSS: "decisions-across",
}


@dataclass(frozen=True, slots=True)
class Listed:
    """A closed question, with what its reader may see of its result and of its case; ``owner`` if that is no secret."""

    question: Question
    tally: Tally | None = None
    case: Case | None = None
    labels: Labels = field(default_factory=Labels)
    owner: Person | None = None


def decisions(listed: list[Listed], view: Decisions, say: Say, *, across: bool, older: bool) -> Card:
    """List every closed question and every case that its reader may see and wants to."""
    lines = [block for each in listed for block in _told(each, say)]
    looked = (Text(say("decisions-looked", words=view.words), quiet=True),) if view.words and lines else ()
    buttons = (*_turns(view, say, older=older), Button(say.plain("search"), FindDecisions(which=view.which)))
    others = tuple(
        Button(say.plain(f"which-{which.value}"), ShowDecisions(which=which))
        for which in Which
        if (which is not view.which or view.words) and (across or which is not Which.ACROSS)
    )
    row = (*buttons, *others)
    title = say.plain(TITLES[view.which])
    return Card(title, (*looked, *(lines or (_nothing(view, say),))), row[:MAX_BUTTONS], row[MAX_BUTTONS:])


def search(command: FindDecisions, say: Say) -> Form:
    """Return the form behind *Search*."""
    asked = Field("words", say.plain("search-words"), Words(MOST_TYPED), say.plain("search-hint"), required=True)
    return Form(say.plain("search"), say.plain("search"), command, (asked,), say.plain("cancel"))


def overdue(listed: list[Listed], say: Say) -> Card:
    """List overdue cases on the page of whoever leads their teams, with the way to all that is overdue."""
    lines = [Text(joined([(_title(each.question, say),), *_case(each, say)])) for each in listed]
    button = Button(say.plain("which-overdue"), ShowDecisions(which=Which.OVERDUE))
    return Card("", (Heading(say.plain("overdue-in-teams")), *lines), (button,))


def entry(listed: Listed, say: Say) -> Iterator[Block]:
    """Tell of one question in a line, and of its case in another."""
    case = listed.case
    yield _question(listed, say)
    if case and case.settled:
        yield Text((outcome_title(case, say),), quiet=True)
        yield from state(case, say)[:1]
    elif case:
        yield Text((say.plain("second-look", name=case.name),), quiet=True)


def _told(listed: Listed, say: Say) -> Iterator[Block]:
    """Tell all there is to know, in three blocks at most."""
    yield _question(listed, say, decision=True)
    if listed.case:
        yield Text(joined(_case(listed, say)), quiet=True)
        if listed.case.settled:
            yield from state(listed.case, say)[:1]


def _case(listed: Listed, say: Say) -> list[Line]:
    case = listed.case
    if case is None:
        return []
    title = outcome_title(case, say) if case.settled else say.plain("second-look", name=case.name)
    return [
        line
        for line in (
            (title,),
            *_when(case, say),
            say("owned-by", who=Owner(listed.owner)) if listed.owner else (),
            teams_line(listed.labels, say),
            tags_line(listed.labels, say),
            _rule(listed, case, say),
        )
        if line
    ]


def _when(case: Case, say: Say) -> tuple[Line, ...]:
    if case.settled:
        return ()
    due = say("due-on", due=When(case.due, Style.DAY))
    return (say("waits-for-evidence"), due) if case.state is State.WAITING else (due,)


def _rule(listed: Listed, case: Case, say: Say) -> Line:
    """Say which rule brought the decision back where counts are shown, and else that someone did."""
    shown = listed.tally and listed.tally.answered >= listed.question.shown_from
    return say(RULES[case.rule] if shown else "fired-someone")


def _question(listed: Listed, say: Say, *, decision: bool = False) -> Text:
    question, tally = listed.question, listed.tally
    parts: list[Line] = [(When(question.asked, Style.DAY),), (_title(question, say),)]
    if decision and question.decision and not question.hidden:
        parts.append((question.decision,))
    if tally:
        parts.append((answers.in_a_line(question, tally, say),))
    return Text(joined(parts))


def _title(question: Question, say: Say) -> str:
    shown = question.title and not question.hidden
    return say.plain("closed-one", title=question.title) if shown else say.plain("closed-hidden")


def _nothing(view: Decisions, say: Say) -> Text:
    """Say that there is nothing: the same of what is not there and of what this reader may not see."""
    if view.words:
        return Text(say("decisions-not-found" if sought(view.words) else "decisions-no-word", words=view.words))
    return Text(say("decisions-none" if view.which is Which.ALL and not view.page else "decisions-none-of-these"))


def _turns(view: Decisions, say: Say, *, older: bool) -> Iterator[Button]:
    if view.page:
        yield Button(say.plain("newer"), ShowDecisions(view.page - 1, view.which, view.words))
    if older:
        yield Button(say.plain("older"), ShowDecisions(view.page + 1, view.which, view.words))
