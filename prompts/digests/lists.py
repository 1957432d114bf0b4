"""What stands behind the numbers of a week, a page at a time."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.cards import Card, Facts, Line, Owner, Text
from bot.cases import Case, State
from bot.commands import Listing
from bot.digests import Digest, OfTeam
from bot.digests.eligibility import Reason, eligibility
from bot.leaders import Talked, Week
from bot.meetings import Question
from bot.people import Person
from bot.wins import Win
from prompts import meetings as meeting_words
from prompts.cases.labels import Labels, joined
from prompts.cases.tagging import tags_line, teams_line
from prompts.digests.leading import leading
from prompts.digests.paged import paged, title_of
from prompts.digests.shares import share
from prompts.digests.told import Told
from prompts.digests.wins import win_line
from prompts.wins.worth import money
from prompts.words import Say

STATES = {
    Talked.VERIFIED: "leader-verified",
    Talked.CLAIMED: "leader-claimed",
    Talked.NOT: "leader-not",
    Talked.NOTHING: "leader-nothing",
    Talked.MISSED: "leader-missed",
    Talked.AWAY: "leader-away",
}


@dataclass(frozen=True, slots=True)
class Thought:
    """A case, and the question it came from, if that is still kept."""

    case: Case
    question: Question | None


@dataclass(frozen=True, slots=True)
class Crossing:
    """A case across silos, or one in which customers must repeat themselves, and who owns it."""

    thought: Thought
    labels: Labels
    owner: Person | None


@dataclass(frozen=True, slots=True)
class Named:
    """What became of a leader's week, and who that is, if we have met them."""

    person: Person | None
    week: Week


def wins(found: Sequence[Win], week: Digest, page: int, say: Say) -> Card:
    """List the wins that were posted in a week, and those that have not been posted yet."""
    lines = [Text((_win(win, say),)) for win in found]
    return paged(Listing.WINS, lines, week, page, say)


def values(found: Sequence[Win], week: Digest, page: int, say: Say) -> Card:
    """List the wins whose value counts, each with its range, and those whose value nobody has confirmed yet."""
    return paged(Listing.VALUE, [Text((_value(win, week, say),)) for win in found], week, page, say)


def meetings(week: Digest, page: int, say: Say) -> Card:
    """Tell how many meetings were asked about, and how many not, by rule."""
    asked = Text(say("meetings-asked", count=week.asked))
    quiet = [_quiet(reason, say) for reason in eligibility(week.quiet)]
    card = paged(Listing.MEETINGS, [asked, *quiet], week, page, say)
    return Card(card.title, (*card.blocks, Text(say("meetings-titles"), quiet=True)), card.buttons)


def _quiet(reason: Reason, say: Say) -> Text:
    rule = meeting_words.rule(reason.rule, say)
    return Text(say("meetings-quiet", count=reason.count, rule=rule, percent=reason.per_cent))


def answers(week: Digest, page: int, say: Say) -> Card:
    """List how many answered of each team, as far as that gives nobody away."""
    everybody = OfTeam(say.plain("answers-all"), week.answers.total)
    shown = [_of_team(each, say) for each in (everybody, *week.answers.teams)] if week.answers.teams else []
    card = paged(Listing.ANSWERS, [Facts((each,)) for each in shown], week, page, say)
    facts = Facts(tuple(fact for block in card.blocks if isinstance(block, Facts) for fact in block.facts))
    others = tuple(block for block in card.blocks if not isinstance(block, Facts))
    hidden = Text(say("digest-hidden", least=week.least), quiet=True)
    return Card(card.title, (*((facts,) if facts.facts else ()), *others, hidden), card.buttons)


def thoughts(found: Sequence[Thought], week: Digest, page: int, say: Say) -> Card:
    """List the cases that a week counts, with what became of them in it."""
    return paged(Listing.THOUGHTS, [Text((_thought(each, week, say),)) for each in found], week, page, say)


def across(found: Sequence[Crossing], week: Digest, page: int, say: Say) -> Card:
    """List the cases across silos that a week counts, each with its teams and the one who owns it."""
    lines = [Text(joined([line for line in _crossing(each, week, say) if line])) for each in found]
    return paged(Listing.ACROSS, lines, week, page, say)


def overdue(found: Sequence[Crossing], week: Digest, page: int, say: Say) -> Card:
    """List the cases that were overdue at the end of a week, each with the one who owns it."""
    lines = [Text(joined([line for line in _crossing(each, week, say) if line])) for each in found]
    return paged(Listing.OVERDUE, lines, week, page, say)


def leaders(told: Told, found: Sequence[Named] | None, page: int, say: Say) -> Card:
    """Tell which leaders talked, to whoever may see that; ``None``: how many."""
    week = told.digest
    if found is None:
        counted = Text(say("week-leaders-counted"), quiet=True)
        return Card(title_of(Listing.LEADERS, week, say), (*leading(told, say), counted))
    lines = [Text((*_who(each), f": {say.plain(STATES[each.week.state])}")) for each in found]
    return paged(Listing.LEADERS, lines, week, page, say)


def _who(named: Named) -> Line:
    return (Owner(named.person),) if named.person else (named.week.leader,)


def _win(win: Win, say: Say) -> str:
    line = win_line(win, say)
    return (
        say.plain("win-posted", line=line, day=say.day(win.posted))
        if win.posted
        else say.plain("win-waiting", line=line)
    )


def _value(win: Win, week: Digest, say: Say) -> str:
    """Return what counts of a win; what nobody has confirmed is not told as a number."""
    if win.number in week.worth.unconfirmed or win.value is None:
        return say.plain("value-unconfirmed", line=win_line(win, say))
    return say.plain("value-counted", line=win_line(win, say), amount=money(win.value.amount, say))


def _of_team(each: OfTeam, say: Say) -> tuple[str, Line]:
    name = each.team or say.plain("teamless")
    if each.answers is None:
        return name, say("answers-hidden")
    return name, say("answers-of", part=each.answers.part, whole=each.answers.whole, share=share(each.answers, say))


def _thought(thought: Thought, week: Digest, say: Say) -> str:
    case, question = thought.case, thought.question
    shown = question is not None and question.title and not question.hidden
    title_ = question.title if question else ""
    return say.plain(
        "thought-line" if shown else "thought-line-hidden", name=case.name, title=title_, state=_state(case, week, say)
    )


def _crossing(each: Crossing, week: Digest, say: Say) -> tuple[Line, ...]:
    owned = say("owned-by", who=Owner(each.owner)) if each.owner else ()
    return (_thought(each.thought, week, say),), owned, teams_line(each.labels, say), tags_line(each.labels, say)


def _state(case: Case, week: Digest, say: Say) -> str:
    """Return how the case stood at the end of the week."""
    if case.number in week.thoughts.open:
        key = "thought-overdue" if case.number in week.thoughts.overdue else "thought-open"
        return say.plain(key, due=say.day(case.due))
    key = "thought-changed" if case.state is State.CHANGED else "thought-kept"
    return say.plain(key, outcome=case.outcome) if case.outcome else say.plain(f"{key}-hidden")
