"""What is told of a win once it is posted, or waits to be, each to the one whom it concerns."""

from collections.abc import Iterator
from typing import assert_never

from bot import views as v
from bot.cards import Sight
from bot.people import Person
from bot.wins import State, Win
from handlers.colleagues import is_colleague
from handlers.company import say_to
from handlers.wins.leads import leads_of, led_by
from handlers.wins.posts import post_at, rooms_left, rooms_of, view_of
from handlers.wins.who import called, keeper
from prompts.wins import afterwards as words
from storage import Memory


def seen(view: v.AfterPosting, win: Win, memory: Memory) -> Sight | None:
    match view:
        case v.PostGone():
            return _post_gone(view, win, memory)
        case v.PostedForYou(person=person):
            say, by = say_to(person, memory), called(win.posted_by or person, memory)
            card = words.posted_for_you(win, by, rooms_of(win, memory), say)
            up = win.state is State.POSTED and is_colleague(person, memory)
            return Sight(person if up else None, card, say.language)
        case v.GoneForYou(person=person):
            say, by = say_to(person, memory), called(keeper(win, memory) or person, memory)
            card = words.gone_for_you(win, by, memory.wins.why_gone(win.number), say)
            return Sight(person if is_colleague(person, memory) else None, card, say.language)
        case v.PassOn(lead=lead):
            return _pass_on(win, lead, memory)
        case v.ChangeWished():
            return _change_wished(view, win, memory)
        case _:
            assert_never(view)


def standing(win: Win, memory: Memory) -> Iterator[v.Lasting]:
    """Yield whatever of this may stand somewhere and name somebody."""
    yield v.PostedForYou(win.number, win.told_by)
    yield v.GoneForYou(win.number, win.told_by)
    yield from (v.PassOn(win.number, lead) for lead in leads_of(win, memory))
    if to := keeper(win, memory):
        yield from (v.ChangeWished(win.number, wish.nth, to) for wish in memory.wins.changes_wished(win.number))


def _post_gone(view: v.PostGone, win: Win, memory: Memory) -> Sight | None:
    post, to = post_at(win, view.nth, memory), keeper(win, memory)
    if post is None or to is None:
        return None
    say, room = say_to(to, memory), memory.people.room(post.place)
    lost = post.gone is None and memory.outbox.is_troubled(view_of(win.number, view.nth))
    if not lost or win.state is not State.POSTED:
        return Sight(None, words.post_settled(win, say), say.language)
    again = bool(rooms_left(win, view.nth, memory))
    return Sight(to, words.post_gone(win, view.nth, room.name if room else "", say, again=again), say.language)


def _pass_on(win: Win, lead: Person, memory: Memory) -> Sight:
    say, people = say_to(lead, memory), led_by(lead, win, memory)
    up = win.state is State.POSTED and bool(people)
    by = called(win.posted_by or lead, memory)
    card = words.pass_on(win, tuple(called(person, memory) for person in people), by, say)
    return Sight(lead if up else None, card, say.language)


def _change_wished(view: v.ChangeWished, win: Win, memory: Memory) -> Sight | None:
    wish = next((each for each in memory.wins.changes_wished(win.number) if each.nth == view.nth), None)
    if wish is None:
        return None
    say, theirs = say_to(view.person, memory), view.person == keeper(win, memory) and win.state is State.POSTED
    card = words.change_wished(win, called(wish.by, memory), wish.words, say, theirs=theirs)
    return Sight(view.person if theirs else None, card, say.language)
