"""What the bot says in a place that it was invited to, and of one where it cannot be any more."""

from bot.cards import Button, Card, Owner, Text
from bot.commands import StopAsking
from bot.company import Asking
from bot.meetings import Question
from bot.people import Person
from prompts.answers import until
from prompts.words import Say


def place_gone(question: Question, say: Say) -> Card:
    """Tell whoever can act that a question cannot be seen where it was asked, and what can be done."""
    named = question.title and not question.hidden
    what = say("place-gone-more", title=question.title) if named else say("place-gone-hidden")
    if question.closed:
        then = say("place-gone-closed")
    elif question.invited:
        then = say("place-gone-invited", until=until(question, say))
    else:
        then = say("place-gone-nobody")
    return Card(say.plain("place-gone"), (Text(what), Text(then)))


def intro(inviter: Person | None, asking: Asking, name: str, say: Say) -> Card:
    """Say who the bot is, who invited it, and how to mute it. ``name`` is how people speak to it there."""
    by = say("intro-by", who=Owner(inviter)) if inviter else say("intro-by-somebody")
    budget = say("intro-budget", day=asking.a_day, week=asking.a_week)
    told = (Text(by), Text(say("intro-more")), Text(budget), Text(say("intro-mute", name=name), quiet=True))
    return Card(say.plain("intro"), told, (), (Button(say.plain("stop-asking"), StopAsking()),))
