"""A leader's week: what to pass on, in a minute, and what others see of it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from bot.cards import Block, Button, Card, Credits, Line, Owner, Style, Text, When
from bot.commands import (
    AwayUntil,
    EditMyPost,
    NotThisWeek,
    PassSponsor,
    PostItNow,
    SnoozeWeek,
    TakeDownMyPost,
    TalkedAboutIt,
)
from bot.company import LeadersSetup
from bot.leaders import Talked, Week
from bot.people import Person
from prompts.leaders.lines import to_say
from prompts.leaders.settled import became, in_words
from prompts.wins import names
from prompts.words import Say

NOON = 12


@dataclass(frozen=True, slots=True)
class News:
    """A win to pass on: its name, what changed for the customer, and who did it, to be mentioned or only named."""

    name: str
    change: str
    doers: tuple[Person, ...] = ()
    named: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """What a leader's card tells besides their week. ``sponsor`` is empty where the leader is the sponsor.

    ``names`` says what the places are called to which they reached, by their keys, as far as the reader may know.
    """

    name: str
    sponsor: str
    news: News | None = None
    teams_waiting: int = 0
    before: tuple[Week, ...] = ()
    sponsor_hears: datetime | None = None
    besides: tuple[Block, ...] = ()
    goals: LeadersSetup = field(default_factory=LeadersSetup)
    names: Mapping[str, str] = field(default_factory=dict)
    back_on: date | None = None
    leads: bool = True


def week(week: Week, known: Known, say: Say, *, over: bool) -> Card:
    """Show a leader their week: the news, what the sponsor will hear, two lines to say, and what became of it."""
    told = (
        Text(_greeting(week, known, say)),
        *_news(known, say),
        *_warning(known, say),
        *(to_say(week.week, known.goals, say) if week.state is Talked.NOTHING else ()),
        *known.besides,
        *became(week, known.names, say),
        *_away(known, say),
        *past(known, say),
    )
    return Card(say.plain("week-title"), told, _buttons(week, say, over=over), (*_more(week, known, say, over=over),))


def came_back(say: Say) -> Card:
    """Stand where a card stood that has come back since."""
    return Card(say.plain("week-title"), (Text(say("week-came-back"), quiet=True),))


def past(known: Known, say: Say) -> tuple[Block, ...]:
    """Tell of the last four weeks in words, and who sees them."""
    words = in_words(known.before, known.names, say)
    weeks = say("week-past", weeks=words, count=len(known.before)) if known.before else say("week-first")
    seen = say("week-seen-by", sponsor=known.sponsor) if known.sponsor else say("week-seen-by-you")
    return (Text((*weeks, " ", *seen), quiet=True),)


def post(name: str, week: Week, news: News | None, say: Say) -> Card:
    """Show what a leader posts in their own name, with credit to those who did it."""
    credit = _credit(say.plain("leader-post-credit", name=news.name), news, say) if news else ()
    return Card("", (Text(say("leader-post-by", name=name)), Text((week.words,)), *credit))


def introduction(sponsor: str, days: int, say: Say) -> Card:
    """Tell a leader what will come, what is kept and who sees it, before the first reminder."""
    return Card(say.plain("leader-new"), (Text(say("leader-new-more")), *kept(sponsor, days, say)))


def kept(sponsor: str, days: int, say: Say) -> tuple[Block, ...]:
    """Tell what is kept of a leader, and who sees it."""
    seen = say("leader-seen", sponsor=sponsor) if sponsor else say("leader-seen-by-you")
    quiet = (Text(say("leader-quiet", sponsor=sponsor)),) if sponsor else ()
    return Text(say("leader-kept", days=days)), Text(say("leader-link")), Text(seen), *quiet, Text(say("call-kept"))


def quiet(leader: Person, say: Say) -> Card:
    """Tell the sponsor of two empty weeks, in one line."""
    return Card(say.plain("quiet-leader"), (Text(say("quiet-leader-more", who=Owner(leader))),))


def vacant(sponsor: str, since: datetime, say: Say, *, over: bool) -> Card:
    """Tell that there is no sponsor, or that there is one again."""
    if over:
        return Card(say.plain("vacant-over"), (Text(say("vacant-over-more", since=When(since, Style.DAY))),))
    key = "vacant-more" if sponsor else "vacant-nobody"
    told = Text(say(key, sponsor=sponsor, since=When(since, Style.DAY)))
    name = Button(say.plain("name-sponsor"), PassSponsor(), primary=True)
    return Card(say.plain("vacant"), (told, Text(say("vacant-mend"))), (name,))


def _greeting(week: Week, known: Known, say: Say) -> Line:
    return say("week-morning" if say.hour(week.due) < NOON else "week-hello", name=known.name)


def _warning(known: Known, say: Say) -> Iterator[Block]:
    if known.sponsor_hears and known.sponsor:
        yield Text(say("week-warning", sponsor=known.sponsor, day=When(known.sponsor_hears, Style.DAY)))


def _news(known: Known, say: Say) -> Iterator[Block]:
    if known.news:
        yield Text(say("week-news", name=known.news.name, change=known.news.change))
        yield from _credit(say.plain("week-credit"), known.news, say)
    else:
        yield Text(say("week-no-news", count=known.teams_waiting))


def _credit(words: str, news: News, say: Say) -> tuple[Block, ...]:
    mentioned = (Credits(words, news.doers),) if news.doers else ()
    key = "leader-also" if news.doers else "leader-named"
    return (*mentioned, *(names(key, news.named, say) if news.named else ()))


def _buttons(week: Week, say: Say, *, over: bool) -> tuple[Button, ...]:
    if week.place:
        edit = Button(say.plain("leader-edit"), EditMyPost(week.week))
        return edit, Button(say.plain("leader-take-down"), TakeDownMyPost(week.week))
    return () if over or week.state is not Talked.NOTHING else _choices(week, say)


def _choices(week: Week, say: Say) -> tuple[Button, ...]:
    return (
        Button(say.plain("post-it-now"), PostItNow(week.week), primary=week.state is Talked.NOTHING),
        Button(say.plain("talked-about-it"), TalkedAboutIt(week.week)),
        Button(say.plain("not-this-week"), NotThisWeek(week.week)),
    )


def _more(week: Week, known: Known, say: Say, *, over: bool) -> Iterator[Button]:
    """Yield what stands in the menu: *Snooze* at first, what else could be said afterwards, and to go away."""
    if not over and not week.place:
        if week.state is not Talked.NOTHING:
            yield from _choices(week, say)
        elif not week.snoozed:
            yield Button(say.plain("snooze-week"), SnoozeWeek(week.week))
    if known.leads:
        yield Button(say.plain("away-until"), AwayUntil())


def _away(known: Known, say: Say) -> Iterator[Block]:
    if known.back_on:
        yield Text(say("week-away-until", day=say.day(known.back_on)))
