"""A decision comes back to its owner, and what became of it goes to everyone who was asked."""

from bot.answers import Tally, Words
from bot.cards import Block, Button, Card, Credits, Line, Owner, Quote, Style, Text, When
from bot.cases import Because, Case, State
from bot.commands import ChangeIt, GetEvidence, KeepIt, ReportWords, TagCase
from bot.meetings import Question
from bot.people import Person
from prompts.words import Say

REASONS = {
    Because.LEGAL: "legal",
    Because.SAFETY: "safety",
    Because.COST: "cost",
    Because.STRATEGY: "strategy",
    Because.MOST_CUSTOMERS: "most-customers",
}
MOST_QUOTES = 12


def second_look(case: Case, question: Question, tally: Tally, words: list[Words], say: Say) -> Card:
    """Show a case as its owner sees it; ``words`` are those that were shared."""
    told = [Text(_why(question, tally, say)), *decision(question, say), *quotes(words, say), *state(case, say)]
    if case.settled:
        return Card(outcome_title(case, say), tuple(told))
    buttons = [Button(say.plain("change-it"), ChangeIt(case.number), primary=True)]
    buttons.append(Button(say.plain("keep-it"), KeepIt(case.number)))
    buttons.append(Button(say.plain("get-evidence"), GetEvidence(case.number)))
    return Card(say.plain("second-look", name=case.name), tuple(told), tuple(buttons), _more(case, words, say))


def _more(case: Case, words: list[Words], say: Say) -> tuple[Button, ...]:
    report = (Button(say.plain("report"), ReportWords(case.question, "")),) if words else ()
    return (*report, Button(say.plain("tags-title"), TagCase(case.number)))


def evidence_due(case: Case, say: Say) -> Card:
    line = say("evidence-is-due-more", whom=case.evidence_from)
    return Card(say.plain("evidence-is-due", name=case.name), (Text(line),))


def passed(case: Case, say: Say) -> Card:
    """Tell a new owner why a case is theirs."""
    return Card(say.plain("case-passed", name=case.name), (Text(say("case-passed-more")),))


def outcome(case: Case, question: Question, named: tuple[Person, ...], say: Say) -> Card:
    """Tell what became of a case, in the same words for everyone who was asked."""
    asked = say(_hidden("outcome-asked", question), title=question.title)
    told: list[Block] = [Text(asked), *decision(question, say), *state(case, say)]
    told.append(Credits(say.plain("outcome-named"), named) if named else Text(say("outcome-thanks"), quiet=True))
    return Card(outcome_title(case, say), tuple(told))


def outcome_title(case: Case, say: Say) -> str:
    return say.plain("outcome-changed" if case.state is State.CHANGED else "outcome-kept", name=case.name)


def state(case: Case, say: Say) -> tuple[Block, ...]:
    """Tell where a case stands: when it is due, whom it waits for, what was decided."""
    if case.state is State.OPEN:
        return (Text(say("due", due=When(case.due, Style.DAY)), quiet=True),)
    if case.state is State.WAITING and case.evidence_by:
        return (Text(say("waiting", whom=case.evidence_from, by=say.day(case.evidence_by))),)
    if case.state is State.CHANGED:
        return (Text(say("decided-changed", outcome=case.outcome)),)
    because = say.plain(REASONS[case.because]) if case.because else ""
    kept = Text(say("decided-kept", because=because, outcome=case.outcome))
    return (kept, Text(say("tell-customers", tell=case.tell)))


def decision(question: Question, say: Say) -> tuple[Block, ...]:
    return (Text(say("decision", decision=question.decision)),) if question.decision and not question.hidden else ()


def quotes(words: list[Words], say: Say) -> tuple[Block, ...]:
    """Quote what people wrote and shared, in the order of its random ids, without verdicts."""
    shown = tuple(Quote(_quoted(each, say), _writer(each, say)) for each in words[:MOST_QUOTES])
    more = len(words) - len(shown)
    return (*shown, Text(say("words-more", count=more), quiet=True)) if more else shown


def _quoted(words: Words, say: Say) -> str:
    heard = say.plain("words-heard", words=words.heard) if words.heard else ""
    return "\n".join(part for part in (words.reason, heard) if part)


def _writer(words: Words, say: Say) -> Line:
    return (Owner(words.by),) if words.by else say("words-without-name")


def _why(question: Question, tally: Tally, say: Say) -> Line:
    if tally.answered >= question.shown_from:
        counts = {"dislikes": tally.dislikes, "answered": tally.answered}
        return say(_hidden("why-counts", question), title=question.title, **counts)
    key = "why-someone" if tally.dislikes else "why-objects"
    return say(_hidden(key, question), title=question.title)


def _hidden(key: str, question: Question) -> str:
    return key if question.title and not question.hidden else f"{key}-hidden"
