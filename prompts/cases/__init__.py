"""A decision comes back to its owner, and what became of it goes to everyone who was asked."""

from bot.answers import Tally, Words
from bot.cards import MAX_MORE, Block, Button, Card, Credits, Line, Owner, Quote, Style, Text, When
from bot.cases import Because, Case, State
from bot.commands import AskBack, ChangeIt, GetEvidence, HandOver, KeepIt, RemindMe, ReportWords, TagCase
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
    return Card(say.plain("second-look", name=case.name), tuple(told), choices(case, say), _more(case, words, say))


def _more(case: Case, words: list[Words], say: Say) -> tuple[Button, ...]:
    report = (Button(say.plain("report"), ReportWords(case.question, "")),) if words else ()
    ask_back = Button(say.plain("ask-back"), AskBack(case.number))
    hand_over = Button(say.plain("hand-over"), HandOver(case.number))
    remind = Button(say.plain("recall-button"), RemindMe())  # on Home too, so the first to go where all are too many
    return (ask_back, *report, hand_over, Button(say.plain("tags-title"), TagCase(case.number)), remind)[:MAX_MORE]


def choices(case: Case, say: Say) -> tuple[Button, ...]:
    """Offer what can be done with a case, to whoever may decide it."""
    change = Button(say.plain("change-it"), ChangeIt(case.number), primary=True)
    keep = Button(say.plain("keep-it"), KeepIt(case.number))
    return (change, keep, Button(say.plain("get-evidence"), GetEvidence(case.number)))


def evidence_due(case: Case, say: Say) -> Card:
    line = say("evidence-is-due-more", whom=case.evidence_from)
    return Card(say.plain("evidence-is-due", name=case.name), (Text(line),))


def passed(case: Case, say: Say) -> Card:
    """Tell a new owner why a case is theirs."""
    return Card(say.plain("case-passed", name=case.name), (Text(say("case-passed-more")),))


def outcome(case: Case, question: Question, named: tuple[Person, ...], say: Say) -> Card:
    """Tell what became of a case, in the same words for everyone who was asked."""
    asked = say(hidden("outcome-asked", title_of(question)), title=question.title)
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
        return say(hidden("why-counts", title_of(question)), title=question.title, **counts)
    return why_someone(question, say, dislikes=bool(tally.dislikes))


def why_someone(question: Question, say: Say, *, dislikes: bool) -> Line:
    """Say that there is a concern, without a number."""
    key = "why-someone" if dislikes else "why-objects"
    return say(hidden(key, title_of(question)), title=question.title)


def title_of(question: Question) -> str:
    """Return what may be said of the meeting: nothing, where it was private."""
    return "" if question.hidden else question.title


def hidden(key: str, title: str) -> str:
    return key if title else f"{key}-hidden"
