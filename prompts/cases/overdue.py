"""A case that nobody has decided in time, and a series that has to wait for its cases."""

from bot.cards import Block, Button, Card, Line, Owner, Style, Text, When
from bot.cases import Case
from bot.cases.overdue import Step, Taken
from bot.commands import HandOver
from bot.meetings import Question
from prompts.cases import choices, decision, hidden, outcome_title, state, why_someone
from prompts.words import Say

MOST_LISTED = 10


def overdue(case: Case, question: Question, taken: Taken, say: Say, *, dislikes: bool) -> Card:
    """Tell one of those who may decide that nobody has. Of answers it says no more than that there is a concern."""
    told: list[Block] = [Text(_whose(case, taken, say)), Text(why_someone(question, say, dislikes=dislikes))]
    told += [*decision(question, say), *state(case, say)]
    told += [Text(say(f"overdue-after-{taken.step.name.lower()}"), quiet=True)]
    title = "overdue" if taken.at >= case.due else "second-look"  # a case that was waiting has a new day
    more = (Button(say.plain("hand-over"), HandOver(case.number)),)
    return Card(say.plain(title, name=case.name), tuple(told), choices(case, say), more)


def overdue_settled(case: Case, say: Say) -> Card:
    return Card(outcome_title(case, say), state(case, say))


def unearned(title: str, overdue: list[Case], say: Say) -> Card:
    """Tell a host why their series is not asked about, and what would change that."""
    each = (Text(_waiting(case, say)) for case in overdue[:MOST_LISTED])
    why = Text(say(hidden("unearned-why", title), title=title))
    return Card(say.plain("unearned"), (why, *each, Text(say("unearned-until"), quiet=True)))


def earned(title: str, say: Say) -> Card:
    return Card(say.plain("earned"), (Text(say(hidden("earned-why", title), title=title)),))


def _whose(case: Case, taken: Taken, say: Say) -> Line:
    if taken.person == case.owner:
        return say("overdue-owner")
    return say("overdue-lead" if taken.step is Step.LEAD else "overdue-sponsor", who=Owner(case.owner))


def _waiting(case: Case, say: Say) -> Line:
    return say("unearned-case", name=case.name, due=When(case.due, Style.DAY), who=Owner(case.owner))
