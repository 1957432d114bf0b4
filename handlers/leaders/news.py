"""What a leader can pass on: the newest win that they have not told of, with those who did it."""

from collections.abc import Iterator
from datetime import datetime

from bot.effects import Effect, Show
from bot.leaders import NEWS_KEEPS, Week
from bot.views import LeaderPost
from bot.wins import State as WinState
from bot.wins import Win, credited
from handlers.leaders.planning import who_leads
from prompts.leaders import News
from storage import Memory


def newest_for(leader: str, at: datetime, memory: Memory) -> Win | None:
    told = memory.leaders.told_wins(leader)
    posted = memory.wins.newest_posted(at - NEWS_KEEPS)
    return next((win for win in posted if win.number not in told), None)


def news_of(week: Week, memory: Memory) -> News | None:
    """Return what is told of a week's win now; None if there was none, or it has been taken down."""
    win = memory.wins.win(week.win) if week.win else None
    if win is None or win.state is not WinState.POSTED:
        return None
    return News(win.name, win.change, credited(memory.wins.doers(win.number)))


def tellings_of(win: int, memory: Memory) -> Iterator[Effect]:
    """Show anew what leaders have posted about a win, when its names change or it is taken down."""
    for week in memory.leaders.telling_of(win):
        person = who_leads(week.leader, memory)
        if person and week.place:
            yield Show(LeaderPost(person, week.week))
