"""What a win looks like now, to each who has something to do with it."""

from typing import assert_never

from bot import views as v
from bot.cards import Sight
from bot.people import Person, Place
from bot.wins import Naming, State, Win, credited, pending
from handlers.colleagues import is_colleague
from handlers.company import say_to, setup_of
from handlers.wins import afterwards, ledger, listed
from handlers.wins.changed import case_as_win
from handlers.wins.confirmers import wants_confirmer
from handlers.wins.cx_day.seen import seen as seen_of_cx_day
from handlers.wins.posts import is_of_own_place, post_at, rooms_for, rooms_of, team_of_win, team_room
from handlers.wins.settling import settling
from handlers.wins.who import called, executives, mentioned_and_named, same
from handlers.wins.wording import say_of_post, shown, worded
from prompts import wins as words
from prompts.wins import afterwards as afterwards_words
from prompts.wins import both
from prompts.wins import naming as names_words
from prompts.wins import posting as post_words
from prompts.words import Say
from storage import Memory

About = v.BeingNamed | v.BeingPosted | v.AfterPosting | v.BeingSettled


def seen(view: v.OfWins | v.WinsShown | v.OfCxDay | v.CxDayAsked, memory: Memory) -> Sight | None:
    """Return what there is to see; None when it is no longer kept."""
    if isinstance(view, v.OfCxDay | v.CxDayAsked):
        return seen_of_cx_day(view, memory)
    if isinstance(view, v.Wins | v.LedgerShown):
        return listed.wins(view, memory) if isinstance(view, v.Wins) else ledger.shown(view, memory)
    return case_as_win(view, memory) if isinstance(view, v.CaseAsWin) else _of_win(view, memory)


def _of_win(view: About | v.WinNoted, memory: Memory) -> Sight | None:
    win = memory.wins.win(view.win)
    if win is None:
        return None
    sight = _noted(view, win, memory) if isinstance(view, v.WinNoted) else _of(view, win, memory)
    return ledger.beside_win(sight, view.person, win, memory) if isinstance(view, v.OfOneReader) else sight


def _noted(view: v.WinNoted, win: Win, memory: Memory) -> Sight:
    say = say_to(view.person, memory)
    return Sight(view.person, words.noted(win, view.key, say), say.language)


def _of(view: About, win: Win, memory: Memory) -> Sight | None:
    if isinstance(view, v.AfterPosting):
        return afterwards.seen(view, win, memory)
    if isinstance(view, v.BeingPosted):
        return _posting(view, win, memory)
    return settling(view, win, memory) if isinstance(view, v.BeingSettled) else _naming(view, win, memory)


def _naming(view: v.BeingNamed, win: Win, memory: Memory) -> Sight | None:
    match view:
        case v.NamesToConfirm(person=person):
            return _names_to_confirm(win, person, memory)
        case v.ConfirmerWanted(person=person):
            say, by = say_to(person, memory), called(win.told_by, memory)
            done = "" if wants_confirmer(win, memory) else called(win.confirmer or win.told_by, memory)
            card = names_words.confirmer_wanted(win, _named(win, memory), by, done, say)
            return Sight(None if done else person, card, say.language)
        case v.WhoIsMissing():
            return _who_is_missing(win, memory)
        case v.Credited(person=person):
            return _credited(win, person, memory)
        case v.NameAdded(doer=doer):
            return _name_added(win, doer, memory)
        case _:
            assert_never(view)


def _posting(view: v.BeingPosted, win: Win, memory: Memory) -> Sight | None:
    match view:
        case v.WinDraft(person=person):
            return _draft(win, person, memory)
        case v.DraftReminder():
            return _reminder(view, win, memory)
        case v.NobodyPosts(person=person):
            say, left = say_to(person, memory), win.state is State.LEFT
            return Sight(
                person if left else None,
                post_words.nobody_posts(win, say, anew=memory.wins.turn(win.number) == 1),
                say.language,
            )
        case v.WinPost() | v.FurtherPost():
            return _post(win, view.nth, memory)
        case _:
            assert_never(view)


def _names_to_confirm(win: Win, person: Person, memory: Memory) -> Sight:
    say, theirs = say_to(person, memory), same(person, win.confirmer, memory)
    card = names_words.names_to_confirm(win, _named(win, memory), called(win.told_by, memory), say, theirs=theirs)
    waits = theirs and win.state is State.NAMING and is_colleague(person, memory)
    return Sight(person if waits else None, card, say.language)


def _who_is_missing(win: Win, memory: Memory) -> Sight:
    """Ask in the team's own place, where only colleagues read; once asked it is kept right, and not begun with."""
    room, team = team_room(win, memory), team_of_win(win, memory)
    setup = setup_of(memory)
    say = Say(team.language if team else setup.company.languages[0], setup.company.timezone)
    asking = room and win.state is State.MISSING
    return Sight(
        room.place if room and asking else None, names_words.who_is_missing(win, _named(win, memory), say), say.language
    )


def _credited(win: Win, person: Person, memory: Memory) -> Sight:
    say, naming = say_to(person, memory), _naming_of(win, person, memory)
    tell = naming is Naming.CONFIRMED and is_colleague(person, memory)
    return Sight(person if tell else None, names_words.credited(win, naming, say), say.language)


def _name_added(win: Win, doer: Person, memory: Memory) -> Sight | None:
    if win.confirmer is None:
        return None
    say, found = say_to(win.confirmer, memory), memory.wins.doers(win.number)
    by = next((called(one.by, memory) for one in found if one.person == doer), "")
    naming = _naming_of(win, doer, memory)
    asked = naming is Naming.ADDED and is_colleague(win.confirmer, memory)
    card = names_words.name_added(win, doer, called(doer, memory), by if naming is Naming.ADDED else "", say)
    return Sight(win.confirmer if asked else None, card, say.language)


def _draft(win: Win, person: Person, memory: Memory) -> Sight:
    say = say_to(person, memory)
    to = person if win.awaits_an_executive and person in executives(memory) else None
    return Sight(to, post_words.draft(_as_it_stands(win, person, memory), say), say.language)


def _reminder(view: v.DraftReminder, win: Win, memory: Memory) -> Sight:
    say, stands = say_to(view.person, memory), _as_it_stands(win, view.person, memory)
    waits = win.awaits_an_executive and view.person in executives(memory) and not stands.passed
    card = afterwards_words.reminder(stands, say, anew=view.turn > 1)
    return Sight(view.person if waits else None, card, say.language)


def _as_it_stands(win: Win, person: Person, memory: Memory) -> post_words.Draft:
    say, rooms = say_to(person, memory), rooms_of(win, memory) or tuple(room.name for room in rooms_for(win, memory))
    other = win.posted_by if win.posted_by and win.posted_by != person else None
    wording = shown(win, memory)
    return post_words.Draft(
        worded(win, memory),
        _named(win, memory),
        place=both(rooms, say) if rooms else "",
        other=called(other, memory) if other else "",
        passed=memory.wins.has_passed(win.number, person),
        wording=wording.mark if wording else "",
        model=wording.model if wording else "",
    )


def _post(win: Win, nth: int, memory: Memory) -> Sight | None:
    """Show a post, for as long as it is up; nothing is begun where outsiders have come to read, or another stands."""
    post = post_at(win, nth, memory)
    if win.state is not State.POSTED or post is None or win.posted_by is None:
        return None
    say, room = _say_in(win, post.place, memory), memory.people.room(post.place)
    mentioned, named = mentioned_and_named(win, post.place.platform, memory)
    told = worded(win, memory) if say.language == say_of_post(win, memory).language else win
    card = post_words.post(told, called(win.posted_by, memory), mentioned, named, say)
    return Sight(post.place if room and room.is_ours and not post.gone else None, card, say.language)


def _say_in(win: Win, place: Place, memory: Memory) -> Say:
    """Return the words for one of the places of a win: those of the team in its own, else the company's."""
    setup, team = setup_of(memory), team_of_win(win, memory)
    own = team and is_of_own_place(win, place, memory)
    return Say(team.language if team and own else setup.company.languages[0], setup.company.timezone)


def _named(win: Win, memory: Memory) -> tuple[str, ...]:
    """Return the names that stand now: before they are confirmed, those that were told."""
    doers = memory.wins.doers(win.number)
    people = pending(doers) if win.state is State.NAMING else credited(doers)
    return tuple(called(person, memory) for person in people)


def _naming_of(win: Win, person: Person, memory: Memory) -> Naming | None:
    return next((doer.naming for doer in memory.wins.doers(win.number) if doer.person == person), None)
