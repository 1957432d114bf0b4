"""What a leader does with their week: post, say that they talked, let it be, put it off."""

import secrets
from collections.abc import Iterator
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from bot.commands import (
    EditMyPost,
    NotThisWeek,
    PostItNow,
    RemindAgain,
    Request,
    SnoozeWeek,
    TakeDownMyPost,
    TalkedAboutIt,
)
from bot.commands.refused import NotUnderstood
from bot.commands.refused_leaders import (
    LeaderRehearsal,
    NoDayLeft,
    NoLink,
    NotYourWeek,
    NowhereToSay,
    PostedThisWeek,
    PostGone,
    SnoozedToday,
    WeekOver,
)
from bot.company import Extent, Mode, Thing, may_see
from bot.effects import Effect, Later, Reply, Show
from bot.leaders import Diary, Reach, Week
from bot.people import Person, Room
from bot.views import LeaderPost, Said, WeekForLeader
from handlers.company import roles_in, setup_of
from handlers.homes import homes_by_mail, homes_of
from handlers.leaders.linked import seen_behind
from handlers.leaders.places import places_for, reach_of
from handlers.leaders.planning import again_of, diary_for, leader_in
from handlers.written import written
from storage import Memory

MAX_POST = 1000
MAX_LINK = 500


@dataclass(frozen=True, slots=True)
class Mine:
    """A week of whoever asks, and whether it is over."""

    week: Week
    diary: Diary | None
    over: bool


def post_it_now(command: PostItNow, request: Request, memory: Memory) -> Iterator[Effect]:
    week = to_post(command.week, request, memory)
    words = written(command.words, "words", MAX_POST)
    chosen = [room for room in rooms_to_post(week.leader, memory) if room.place.key == command.place]
    if not chosen:
        raise NotUnderstood(field="place", value=command.place[:80])
    post = secrets.token_hex(8)
    memory.leaders.keep(week.posted(post, words, reach_of(chosen[0], request.by, memory), request.at))
    yield Show(LeaderPost(post))
    yield from _noted(Said("week-posted", request.by), week, request, memory)


def talked_about_it(command: TalkedAboutIt, request: Request, memory: Memory) -> Iterator[Effect]:
    week = to_change(command.week, request, memory)
    link = _link(command.link)
    match seen_behind(link, week, request, memory):
        case Reach() as reach:
            memory.leaders.keep(week.shown(command.where, link, request.at, reach))
        case unseen:
            memory.leaders.keep(week.claimed(command.where, link, request.at, unseen or ""))
    yield from _noted(Said("week-talked", request.by), week, request, memory)


def not_this_week(command: NotThisWeek, request: Request, memory: Memory) -> Iterator[Effect]:
    week = to_change(command.week, request, memory)
    memory.leaders.keep(week.declined(request.at))
    yield from _noted(Said("week-not", request.by), week, request, memory)


def snooze(command: SnoozeWeek, request: Request, memory: Memory) -> Iterator[Effect]:
    """Come back on the next working day, once a day and in no other week."""
    week = to_change(command.week, request, memory)
    mine = mine_of(command.week, request, memory)
    if week.snoozed and week.snoozed > request.at:
        raise SnoozedToday
    again = mine.diary.snoozed(request.at) if mine.diary else None
    if again is None:
        raise NoDayLeft
    memory.leaders.keep(replace(week, snoozed=again))
    yield Later(again_of(week.leader), again, RemindAgain(week.leader, week.week))
    yield from _noted(Said("week-snoozed", request.by), week, request, memory)


def edit_my_post(command: EditMyPost, request: Request, memory: Memory) -> Iterator[Effect]:
    week = standing(command.week, request, memory)
    memory.leaders.keep(replace(week, words=written(command.words, "words", MAX_POST)))
    yield Show(LeaderPost(week.post))
    yield from _noted(Said("post-edited", request.by), week, request, memory)


def take_down_my_post(command: TakeDownMyPost, request: Request, memory: Memory) -> Iterator[Effect]:
    week = standing(command.week, request, memory)
    over = mine_of(command.week, request, memory).over
    memory.leaders.keep(week.taken_down(request.at, over=over))
    yield Show(LeaderPost(week.post))
    yield from _noted(Said("post-down", request.by), week, request, memory)


def mine_of(name: str, request: Request, memory: Memory) -> Mine:
    """Return a week of whoever asks. Whoever is no leader any more has weeks too, but none that goes on."""
    profile, setup = memory.people.profile(request.by), setup_of(memory)
    week = memory.leaders.week(profile.email, name) if profile and profile.email else None
    if week is None:
        raise NotYourWeek
    leads = Extent.OWN in may_see(Thing.LEADER_WEEKS, *roles_in(memory, request.by))
    leader = leader_in(setup, week.leader) if leads else None
    diary = diary_for(leader, setup, memory) if leader else None
    return Mine(week, diary, diary is None or diary.week(request.at) != name)


def to_change(name: str, request: Request, memory: Memory) -> Week:
    """Return a week of whoever asks that is not over and has nothing posted in it."""
    mine = mine_of(name, request, memory)
    if mine.over:
        raise WeekOver
    if mine.week.place:
        raise PostedThisWeek
    return mine.week


def to_post(name: str, request: Request, memory: Memory) -> Week:
    week = to_change(name, request, memory)
    if setup_of(memory).asking.mode is not Mode.LIVE:
        raise LeaderRehearsal
    return week


def rooms_to_post(leader: str, memory: Memory) -> tuple[Room, ...]:
    if rooms := places_for(leader, memory):
        return rooms
    raise NowhereToSay


def standing(name: str, request: Request, memory: Memory) -> Week:
    """Return a week of whoever asks whose post stands."""
    week = mine_of(name, request, memory).week
    if week.place is None:
        raise PostGone
    return week


def cards_of(week: Week, person: Person) -> Iterator[Effect]:
    """Show anew every card of a week, those too that have come back since."""
    yield from (Show(WeekForLeader(person, week.week, again)) for again in range(week.snoozes + 1))


def _noted(said: Said, week: Week, request: Request, memory: Memory) -> Iterator[Effect]:
    yield from cards_of(week, request.by)
    yield Reply(said)
    yield from homes_of((request.by,), memory)
    yield from homes_by_mail((setup_of(memory).people.sponsor,), memory)


def _link(link: str) -> str:
    """Return a web address as it was given. Raises ``NoLink`` for what is none."""
    if not link:
        return ""
    try:
        split = urlsplit(link)
        sound = split.scheme in ("http", "https") and bool(split.hostname)
    except ValueError:
        sound = False
    if not sound or len(link) > MAX_LINK or any(sign.isspace() for sign in link):
        raise NoLink(field="link")
    return link
