"""What the leads of those who did it can pass on: once it is posted, in their working hours."""

from collections.abc import Iterator
from datetime import datetime

from bot.commands import Request, TellLeads
from bot.company import team_of
from bot.effects import Effect, Later, Show
from bot.people import Person
from bot.views import PassOn
from bot.wins import State, Win, credited
from handlers.colleagues import colleague_at, is_colleague
from handlers.company import hours_of, setup_of
from handlers.wins.who import same
from storage import Memory


def tell_leads(command: TellLeads, request: Request, memory: Memory) -> Iterator[Effect]:
    """Tell each lead who works now, and come back for the others. Whoever knows already sees it as it is now."""
    win = memory.wins.win(command.win)
    if win is None or win.state is not State.POSTED:
        return
    later: list[datetime] = []
    for lead in leads_of(win, memory):
        opens = hours_of(lead, setup_of(memory), memory).after(request.at, 0)
        if opens > request.at:
            later.append(opens)
        else:
            yield Show(PassOn(win.number, lead))
    if later:
        yield Later(f"leads/{win.number}", min(later), command)


def leads_of(win: Win, memory: Memory) -> tuple[Person, ...]:
    """Return the leads of those whom it credits; nobody is told to thank themselves alone."""
    found = (lead for doer in credited(memory.wins.doers(win.number)) if (lead := _lead_of(doer, memory)))
    return tuple(lead for lead in dict.fromkeys(found) if led_by(lead, win, memory))


def led_by(lead: Person, win: Win, memory: Memory) -> tuple[Person, ...]:
    """Return those whom it credits and whom this person leads."""
    people = credited(memory.wins.doers(win.number))
    return tuple(
        doer for doer in people if _lead_of(doer, memory) == lead and is_colleague(doer, memory)
        and not same(doer, lead, memory)
    )  # fmt: skip


def _lead_of(doer: Person, memory: Memory) -> Person | None:
    profile = memory.people.profile(doer)
    team = team_of(setup_of(memory), profile.email) if profile else None
    return colleague_at(team.lead, memory) if team and team.lead else None
