"""A week with what it names as that is now, and with what its reader can do about it."""

from bot.digests import Digest, ToDo
from bot.digests.brought import brought_in
from bot.digests.weeks import week_before
from bot.people import Kind, Person
from bot.typed import called
from handlers.company import setup_of
from handlers.digests.approving import drafts_for
from handlers.digests.nudging import can_be_nudged
from prompts.digests.pictured import MOST
from prompts.digests.told import Told
from storage import Memory


def told(digest: Digest, reader: Person, memory: Memory) -> Told:
    """Return a digest with what it names as that is now: whoever has been erased since is not named any more."""
    setup = setup_of(memory)
    wins = tuple(win for number in digest.wins if (win := memory.wins.win(number)))
    sponsor = memory.people.by_email(setup.people.sponsor)
    case = memory.cases.case(digest.to_do.number) if digest.to_do.what is ToDo.CASE else None
    drafts = drafts_for(reader, memory)
    return Told(
        digest,
        setup.company.name,
        called(reader.platform),
        wins=tuple(win for win in wins if win.taken_down is None),
        sponsor=sponsor.person if sponsor and sponsor.kind is Kind.INTERNAL else None,
        owner=case.owner if case else None,
        before=memory.digests.digest(week_before(digest.week)),
        brought=_brought(digest, memory),
        lately=tuple(memory.digests.lately(week_before(digest.week, MOST - 1), digest.week)),
        drafts=len(drafts.wins),
        approves=drafts.own,
        owners=len({case.owner for case in can_be_nudged(digest, memory)}),
    )


def _brought(digest: Digest, memory: Memory) -> dict[str, tuple[str, str]]:
    """Return the unit of each number of a week that was brought in, and where it is from."""
    found = brought_in(digest)
    known = [kpi for kpi in memory.outcomes.kpis() if kpi.name in found] if found else []
    weeks = {name: week_before(digest.week, one.old) for name, one in found.items()}
    return {kpi.name: (kpi.unit, memory.outcomes.source(kpi, weeks[kpi.name])) for kpi in known}
