"""What became of a leader's weeks: on their own card, and in a word where several stand in a row."""

from collections.abc import Mapping

from bot.cards import Block, Line, Link, Style, Text, When
from bot.leaders import Heard, Reach, Talked, Week
from bot.leaders.links import Unseen
from bot.people import MOST_MEMBERS
from prompts.words import Say

HEARD = {
    Heard.ALL_HANDS: "heard-all-hands",
    Heard.TEAM_MEETING: "heard-team-meeting",
    Heard.ONE_TO_ONE: "heard-one-to-one",
    Heard.WRITTEN: "heard-written",
}
IN_A_WORD = {
    Talked.VERIFIED: "week-word-posted",
    Talked.CLAIMED: "week-word-talked",
    Talked.NOT: "week-word-nothing",
    Talked.NOTHING: "week-word-nothing",
    Talked.MISSED: "week-word-missed",
    Talked.AWAY: "week-word-away",
}
UNSEEN = {
    Unseen.ELSEWHERE: "unseen-elsewhere",
    Unseen.TEAMS: "unseen-teams",
    Unseen.NOT_THERE: "unseen-not-there",
    Unseen.MAY_NOT_LOOK: "unseen-may-not-look",
    Unseen.NO_ANSWER: "unseen-no-answer",
    Unseen.NOT_THEIRS: "unseen-not-theirs",
    Unseen.NOT_THIS_WEEK: "unseen-not-this-week",
    Unseen.NOT_AMONG_US: "unseen-not-among-us",
}


def became(week: Week, names: Mapping[str, str], say: Say) -> tuple[Block, ...]:
    """Tell what became of a week so far; nothing where nothing did. ``names`` are those of places, by their keys."""
    match week.state:
        case Talked.VERIFIED:
            posted = _talked("week-became-linked", week, say) if week.link else say("week-became-posted")
            return Text(posted), *_reach(week, names, say)
        case Talked.CLAIMED:
            unseen = (Text(say(UNSEEN[Unseen(week.unseen)]), quiet=True),) if week.unseen else ()
            return Text(_talked("week-became-talked", week, say)), *unseen
        case Talked.NOT | Talked.AWAY:
            return (Text(say("week-became-away" if week.state is Talked.AWAY else "week-became-not")),)
        case _ if week.snoozed:
            return (Text(say("week-became-snoozed", when=When(week.snoozed, Style.BOTH))),)
        case _:
            return ()


def in_words(weeks: tuple[Week, ...], names: Mapping[str, str], say: Say) -> str:
    return say.listed(_in_a_word(one, names, say) for one in weeks)


def _in_a_word(week: Week, names: Mapping[str, str], say: Say) -> str:
    word = say.plain(IN_A_WORD[week.state])
    if week.reach is None:
        return word
    name, people = names.get(week.reach.place.key), _people(week.reach, say)
    if not name:
        return say.plain("week-word-among", word=word, people=people)
    return say.plain("week-word-in", word=word, room=name, people=people)


def _reach(week: Week, names: Mapping[str, str], say: Say) -> tuple[Block, ...]:
    if week.reach is None:
        return ()
    name, people = names.get(week.reach.place.key), _people(week.reach, say)
    return (Text(say("week-reach", room=name, people=people) if name else say("week-reach-nameless", people=people)),)


def _people(reach: Reach, say: Say) -> str:
    """Say how many colleagues were there; of large places not all are known."""
    key = "reach-people-more" if reach.people >= MOST_MEMBERS - 1 else "reach-people"
    return say.plain(key, count=reach.people)


def _talked(key: str, week: Week, say: Say) -> Line:
    link = (" ", Link(say.plain("week-link"), week.link)) if week.link else ()
    return (*say(key, where=say.plain(HEARD[Heard(week.where)])), *link)
