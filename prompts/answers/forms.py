"""What is asked before words are added to an answer, or a decision is named."""

from bot.answers import MAX_WORDS, Answer
from bot.commands import AskByHand, NameDecision, ReportWords, SayWhy
from bot.forms import YES, Choice, Field, Form, Tick, Words
from bot.meetings import MAX_DECISION, Question
from prompts.words import Say

LONGEST_OPTION = 140  # Slack: an option's text and what is said below it


def say_why(question: Question, given: Answer, say: Say, *, sorted_from: int = 0) -> Form:
    """Return the form behind *Say why*, holding what this person has said so far.

    ``sorted_from``: a language model may sort what is shared into themes of so many people; 0 if none reads it.
    """
    ticked = {True: YES, False: ""}
    fields = (
        Field(
            "reason", say.plain("reason"), Words(MAX_WORDS, lines=True), say.plain("reason-hint"), value=given.reason
        ),
        Field("heard", say.plain("heard"), Words(MAX_WORDS, lines=True), value=given.heard),
        Field("objects", say.plain("objects"), Tick(say.plain("objects-tick")), value=ticked[given.objects]),
        Field(
            "share",
            say.plain("share"),
            Tick(say.plain("share-tick")),
            say.plain("share-hint-sorted", least=sorted_from) if sorted_from else say.plain("share-hint"),
            value=ticked[given.shared],
        ),
        Field(
            "named",
            say.plain("named"),
            Tick(say.plain("named-tick")),
            say.plain("named-hint"),
            value=ticked[given.named],
        ),
    )
    return Form(say.plain("say-why-title"), say.plain("send"), SayWhy(question.id), fields, say.plain("cancel"))


def name_decision(question: Question, say: Say) -> Form:
    field = _decision(question.decision, say)
    return Form(
        say.plain("decision-title"), say.plain("save"), NameDecision(question.id), (field,), say.plain("cancel")
    )


def ask(command: AskByHand, say: Say) -> Form:
    """Return what is asked before a question that somebody begins at a message."""
    field = _decision(command.decision[:MAX_DECISION], say)
    blank = AskByHand(command.place, command.title)
    return Form(say.plain("ask-title"), say.plain("ask-now"), blank, (field,), say.plain("cancel"))


def report(question: str, words: dict[str, str], say: Say) -> Form:
    """Ask which words are to be reported; ``words`` by their ids."""
    options = tuple((name, _short(said)) for name, said in words.items())
    field = Field("words", say.plain("report-which"), Choice(options), required=True)
    return Form(say.plain("report-title"), say.plain("send"), ReportWords(question, ""), (field,), say.plain("cancel"))


def _short(said: str) -> str:
    line = " ".join(said.split())
    return line if len(line) <= LONGEST_OPTION else f"{line[: LONGEST_OPTION - 1].rstrip()}…"


def _decision(value: str, say: Say) -> Field:
    return Field("decision", say.plain("decision-field"), Words(MAX_DECISION), say.plain("decision-hint"), value=value)
