"""What a recorder says was decided, as the host alone is asked about it."""

from bot.cards import Block, Button, Card, Quote, Text
from bot.commands import DeclineSuggestion, NameDecision, UseSuggestion
from bot.meetings import Question
from prompts.answers import until
from prompts.words import Say


def suggested(question: Question, sentence: str, say: Say) -> Card:
    told: tuple[Block, ...] = (
        Text(say("suggested-more", title=question.title) if question.title else say("suggested-hidden")),
        Quote(sentence),
        Text(say("suggested-until", until=until(question, say)), quiet=True),
    )
    buttons = (
        Button(say.plain("use-it"), UseSuggestion(question.id), primary=True),
        Button(say.plain("write-my-own"), NameDecision(question.id)),
        Button(say.plain("no-thanks"), DeclineSuggestion(question.id)),
    )
    return Card(say.plain("suggested"), told, buttons)


def taken(question: Question, say: Say) -> Card:
    """Show the host what stands on the question now, whoever's words they were."""
    return Card(say.plain("decision-title"), (Quote(question.decision), Text(say("suggested-taken"), quiet=True)))
