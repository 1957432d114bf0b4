"""What leaders said and what was done this quarter, for everybody's page: all see the same numbers."""

from collections.abc import Iterator
from datetime import datetime

from bot.cards import Card
from bot.company import Extent, Thing, may_see
from bot.leaders.pledges import Pledged, today_in
from bot.leaders.said_done import SaidDone, quarter_of, to_show
from bot.people import Person
from handlers.company import roles_in, say_to, setup_of
from handlers.leaders.pledges.shown import as_shown, makes, newest_shown
from prompts.leaders import said_done as words
from storage import Memory


def said_done_on_page(person: Person, at: datetime, memory: Memory) -> Iterator[Card]:
    if Extent.ALL in may_see(Thing.GOOD_NEWS, *roles_in(memory, person)):
        promised, say = newest_shown(at, memory), say_to(person, memory)
        yield words.on_page(said_done(at, memory), promised, say, makes=makes(person, memory))


def said_done(at: datetime, memory: Memory) -> SaidDone:
    """Count this quarter of the company's calendar. What is late is counted as it stands now."""
    zone = setup_of(memory).company.timezone
    today = today_in(zone, at)
    quarter = quarter_of(today, zone)
    start, end = quarter.span
    settled = memory.pledges.settled_between(start, end)
    return SaidDone(
        quarter,
        to_show(memory.said_done.talks(*quarter.weeks(today))),
        memory.said_done.changed(start, end),
        memory.fundings.funded_between(start, end),
        kept=sum(pledge.state is Pledged.KEPT for pledge in settled),
        late=sum(as_shown(pledge, at, memory).late for pledge in memory.pledges.open()),
        dropped=sum(pledge.state is Pledged.DROPPED for pledge in settled),
    )
