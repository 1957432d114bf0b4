"""Why we asked after a meeting, or kept quiet."""

from bot.cards import Block, Button, Card, Style, Text, When
from bot.commands import AskColleagues
from bot.company import Asking
from bot.meetings import Question
from bot.meetings.whether import Rule, Silence
from prompts.answers import until
from prompts.words import Say


def rule(rule: Rule, say: Say) -> str:
    """Return a rule in the reader's words."""
    return say.plain(f"rule-{rule.name.lower().replace('_', '-')}")


def why_asked(question: Question, asking: Asking, count: int, say: Say) -> Card:
    """Tell why somebody got a question; ``count`` is how often they were asked in seven days."""
    because = say(_because(question), title=question.title, invited=question.invited)
    budget = say("why-budget", day=asking.a_day, week=asking.a_week, count=count)
    told = (Text(because), Text(budget), Text(say("why-who-sees", **{"from": question.shown_from})))
    return Card(say.plain("why-asked"), told)


def _because(question: Question) -> str:
    if question.by_hand:
        return "why-asked-privately" if question.invited else "why-asked-open"
    return "why-asked-there" if question.title and not question.hidden else "why-asked-there-hidden"


def why_quiet(silence: Silence, say: Say) -> Card:
    key = "why-quiet-more" if silence.title else "why-quiet-hidden"
    told: list[Block] = [Text(say(key, title=silence.title, rule=rule(silence.rule, say)))]
    if silence.rule is Rule.REHEARSAL and silence.otherwise:
        told.append(Text(say("would-have", rule=rule(silence.otherwise, say)), quiet=True))
    elif silence.rule is Rule.REHEARSAL:
        told.append(Text(say("would-have-asked"), quiet=True))
    return Card(say.plain("why-quiet"), tuple(told))


def asked_here(question: Question, say: Say) -> Card:
    return Card(say.plain("why-asked"), (Text(say("why-asked-here", at=When(question.asked, Style.BOTH))),))


def nothing_here(say: Say) -> Card:
    return Card(say.plain("why-nothing"), (Text(say("why-nothing-more")),))


def asked_by_hand(question: Question, say: Say, *, privately: bool) -> Card:
    line = say("asked-privately") if privately else say("asked-by-hand", until=until(question, say))
    return Card("", (Text(line),))


def outsiders_here(ask: AskColleagues | None, say: Say) -> Card:
    """Answer somebody who asks where people from outside can read; ``ask`` asks the colleagues instead."""
    if ask is None:
        return Card(say.plain("outsiders"), (Text(say("too-many-colleagues")),))
    button = Button(say.plain("ask-privately"), ask, primary=True)
    return Card(say.plain("outsiders"), (Text(say("outsiders-more")),), (button,))
