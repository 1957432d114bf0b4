"""What a leader can pass on: the newest win that they have not been told of before, with credit to those who did it."""

from collections.abc import Iterator
from datetime import datetime

from bot.effects import Effect, Show
from bot.leaders import NEWS_KEEPS, Week
from bot.people import Person
from bot.views import FurtherPost, Lasting, LeaderPost, WinPost
from bot.wins import State as WinState
from bot.wins import Win
from handlers.wins.cx_day.seen import posts_telling_of
from handlers.wins.who import mentioned_and_named
from prompts.leaders import News
from storage import Memory

MOST = 600  # weeks: retention ends at ten years


def newest_for(leader: str, at: datetime, memory: Memory) -> Win | None:
    told = memory.leaders.told_wins(leader)
    posted = memory.wins.newest_posted(at - NEWS_KEEPS)
    return next((win for win in posted if win.number not in told), None)


def news_of(week: Week, platform: str, memory: Memory) -> News | None:
    """Return what is told of a week's win now, on a platform; None if there is none, or it has been taken down."""
    win = memory.wins.win(week.win) if week.win else None
    if win is None or win.state is not WinState.POSTED:
        return None
    mentioned, named = mentioned_and_named(win, platform, memory)
    return News(win.name, win.change, mentioned, named)


def with_tellings(effects: Iterator[Effect], memory: Memory) -> Iterator[Effect]:
    """Where a win's post changes, let whatever else is posted of it change with it: names come and go."""
    for effect in effects:
        yield effect
        if isinstance(effect, Show) and isinstance(effect.view, WinPost | FurtherPost):
            yield from map(Show, tellings_of(effect.view.win, memory))


def tellings_of(win: int, memory: Memory) -> Iterator[Lasting]:
    """Yield everything else that is posted of a win: by leaders, and on CX Day."""
    if told := memory.wins.win(win):
        yield from posts_telling_of(told, memory)
    for week in memory.leaders.telling_of(win):
        if week.place:
            yield LeaderPost(week.post)


def posts_of(leader: Person, memory: Memory) -> Iterator[LeaderPost]:
    """Yield what somebody has posted as a leader, who is known by their account or their address."""
    profile = memory.people.profile(leader)
    for week in memory.leaders.weeks_of(profile.email, MOST) if profile else []:
        if week.place:
            yield LeaderPost(week.post)
