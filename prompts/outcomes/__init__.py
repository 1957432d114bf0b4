"""Whether customers liked what came of a decision, as those are asked once who were asked about it then."""

from dataclasses import dataclass, replace

from bot.answers import Tally, Verdict
from bot.cards import Bars, Block, Button, Card, Line, Style, Text, When
from bot.cases import Case
from bot.commands import GiveAnswer, StopAsking
from bot.meetings import Question
from bot.outcomes import Followed
from prompts.answers import until
from prompts.cases import decision, outcome_title, state
from prompts.words import Say

KEYS = {
    Verdict.LIKE: "outcome-liked",
    Verdict.NOT_NOTICE: "outcome-not-noticed",
    Verdict.DISLIKE: "outcome-disliked",
    Verdict.NO_DECISION: "outcome-cannot-tell",
}


@dataclass(frozen=True, slots=True)
class Polled:
    """A question of which it is asked what came of it, with its case, if there was one."""

    question: Question
    followed: Followed
    case: Case | None = None

    @property
    def asked_again(self) -> Question:
        """Return the question as if it were asked when its outcome is."""
        asked, closes = self.followed.asked or self.followed.due, self.followed.closes or self.followed.due
        return replace(self.question, asked=asked, closes=closes)


def open_poll(polled: Polled, answered: int, say: Say) -> Card:
    """Show it while it is open. It tells how many answered, never what."""
    told = [*_about(polled, say), Text(say("outcome-confidential"), quiet=True)]
    if polled.followed.invited < polled.question.shown_from:
        told.append(Text(say("outcome-small"), quiet=True))
    told.append(Text(_progress(polled, answered, say), quiet=True))
    return _card(polled, tuple(told), say)


def without_words(polled: Polled, answered: int, say: Say) -> Card:
    """Show it where somebody from outside has come to read: it says nothing of what was decided."""
    return _card(polled, (Text(_progress(polled, answered, say), quiet=True),), say)


def closed_poll(polled: Polled, tally: Tally, say: Say) -> Card:
    """Show what came of asking. Counts are shown from as many answers on as the question's own."""
    counts = Text(say("result", answered=tally.answered, invited=polled.followed.invited), quiet=True)
    if tally.answered < polled.question.shown_from:
        return Card(say.plain("outcome-question"), (*_about(polled, say), counts, Text(say("outcome-hidden"))))
    bars = Bars(tuple((say.plain(KEYS[verdict]), count) for verdict, count in tally.counts))
    return Card(say.plain("outcome-question"), (*_about(polled, say), bars, counts))


def uncounted_poll(polled: Polled, say: Say) -> Card:
    return Card(say.plain("outcome-question"), (*_about(polled, say), Text(say("uncounted"))))


def noted(polled: Polled, say: Say) -> Card:
    """Tell somebody who has just answered. Stopping is in every private reply."""
    line = say("noted", until=until(polled.asked_again, say))
    return Card("", (Text(line),), (Button(say.plain("stop-asking"), StopAsking()),))


def _card(polled: Polled, told: tuple[Block, ...], say: Say) -> Card:
    name = polled.followed.name
    buttons = tuple(Button(say.plain(KEYS[verdict]), GiveAnswer(name, verdict)) for verdict in Verdict)
    return Card(say.plain("outcome-question"), told, buttons, (Button(say.plain("stop-asking"), StopAsking()),))


def _about(polled: Polled, say: Say) -> tuple[Block, ...]:
    question, case = polled.question, polled.case
    told: list[Block] = []
    if question.title and not question.hidden and not question.by_hand:
        told.append(Text(say("after-meeting", title=question.title)))
    told += decision(question, say)
    if case and case.settled:
        told.append(Text((outcome_title(case, say),)))
        told += () if question.hidden else state(case, say)[:1]
    asked, since = When(question.asked, Style.DAY), When(polled.followed.since, Style.DAY)
    return (*told, Text(say("outcome-since", asked=asked, since=since), quiet=True))


def _progress(polled: Polled, answered: int, say: Say) -> Line:
    closes = until(polled.asked_again, say)
    return say("progress", answered=answered, invited=polled.followed.invited, until=closes)
