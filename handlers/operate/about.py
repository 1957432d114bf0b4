"""`about`: all that is kept on one person, why, and until when; and what cannot be found."""

from collections.abc import Iterator

from bot.company import Retention
from bot.leaders.pay import Asked
from bot.people import Attention
from bot.wins.ledger import Entry
from handlers.company import setup_of
from handlers.operate.desk import Desk
from handlers.operate.who import Found, cannot_be_found, find, roles_of_found
from storage import Memory

Kept = tuple[str, str]  # why, and until when


async def told(person: str, desk: Desk) -> str:
    """Return what is kept on a person, grouped. Raises ``FoundProblem`` at a name that is not clear."""
    return await desk.store.read(desk.workspace, lambda memory: "\n".join(_told(find(person, memory), memory)))


def _told(found: Found, memory: Memory) -> Iterator[str]:
    retention = setup_of(memory).retention
    lines = all_lines(found, memory)
    yield f"What is kept on {found.called}:" if lines else f"Nothing is kept on {found.called}."
    if len(found.known_by) > 1:
        yield f"Known by {' and '.join(found.known_by)}, which is all in here."
    for heading, (why, until) in reasons(retention).items():
        if lines.get(heading):
            yield f"\n{heading.capitalize()}: {why}; until {until}."
            yield from (f"  - {line}" for line in dict.fromkeys(lines[heading]))
    yield "\nWhat cannot be found:"
    yield from (f"  - {line}" for line in cannot_be_found(found, memory))


def all_lines(found: Found, memory: Memory) -> dict[str, list[str]]:
    """Return what is kept, by heading."""
    lines: dict[str, list[str]] = {}
    for person in found.accounts:
        for line in memory.traces.of(person):
            lines.setdefault(line.heading, []).append(line.words)
        if memory.attention.is_kept(person):
            lines.setdefault("counters", []).append(_counted(memory.attention.of(person)))
    for asked in memory.pay.of(found.email) if found.email else ():
        lines.setdefault("pay", []).append(f"asked about {asked.year}, {_said(asked)}")
    if answers := open_answers(found, memory):
        lines["open answers"] = [f"{answers}, which only they can see, in their chat"]
    for entry in memory.ledger.naming(found.accounts):
        lines.setdefault("ledger", []).append(f"W-{entry.win}: {_in_ledger(entry, found)}")
    if roles := roles_of_found(found, memory):
        lines.setdefault("setup", []).extend(f"named in {role}" for role in roles)
    return lines


def _in_ledger(entry: Entry, found: Found) -> str:
    """Say what the ledger says of this person, and of nobody else: a note may be about others."""
    did = " and ".join(f"{part} it" for part in entry.parts_naming(found.accounts))
    return f"{did}; a note stands beside it" if entry.note else did


def _said(asked: Asked) -> str:
    return f"said {asked.says.value}" if asked.says else "said nothing"


def _counted(counters: Attention) -> str:
    until = counters.left_alone_until
    alone = f", left alone until {until:%Y-%m-%d}" if until else ""
    month = f" in {counters.month}" if counters.month else ""
    return f"{counters.ignored} questions ignored in a row, took part {counters.took_part} times{month}{alone}"


def open_answers(found: Found, memory: Memory) -> int:
    """Count the answers of this person to open questions. What they say is theirs, and not looked at."""
    return sum(
        any(memory.answers.given_by(question, person) is not None for person in found.accounts)
        for question in memory.answers.open_questions()
    )


DIRECTORY = "the platform's directory says otherwise"


def reasons(retention: Retention) -> dict[str, Kept]:
    decided = f"{retention.decisions} days after closing"
    return {
        **_of_wins(retention),
        "directory": ("to know colleagues from guests, their time and language", DIRECTORY),
        "counters": ("to leave alone who would rather not be asked", "they are erased"),
        "conversation": ("to write to them alone where their platform tells only once how", "they are erased"),
        "page": ("to keep the page up to date that they have opened", "they are erased"),
        "asked": ("to ask nobody too often", f"{retention.asked} days after the question and its case are over"),
        "open answers": ("to count them at closing", "the question closes"),
        "named answers": (
            "because they chose to be named",
            f"{retention.confidential_text} days after closing (words), {decided}",
        ),
        "hosted": ("the host is told the result", decided),
        "cases": ("a decision comes back to its owner", f"{retention.decisions} days after it is decided"),
        "blockers": ("they told of it by name, or see to it", f"{retention.decisions} days after it is settled"),
        "under way": ("to notice that everybody has left", "the meeting is over, or has lasted 12 hours"),
        "places": ("to see that no outsider reads along", DIRECTORY),
        "cards": ("to change what stands in their chat", f"{retention.asked} days without a change"),
        "planned": ("a calendar's meeting that is still to end", "it has ended"),
        "calendars": ("to know when their meetings end", "they disconnect it, leave, or are erased"),
        "audit": ("who changed what, when", f"{retention.audit} days"),
        "setup": ("who does what in the company", "the setup file says otherwise"),
    } | _of_weeks(retention)


def _of_wins(retention: Retention) -> dict[str, Kept]:
    until = f"{retention.wins} days after it was told"
    return {
        "wins": ("those who did it get the credit", until),
        "ledger": ("so that CX leads and the sponsor, who alone read it, know who is behind a win", until),
    }


def _of_weeks(retention: Retention) -> dict[str, Kept]:
    why = "to remind a leader once a week, and to tell the sponsor of two empty ones"
    return {
        "leader weeks": (why, f"{retention.leader_weeks} days"),
        "sponsor": (
            "there is exactly one, who has said yes",
            f"{retention.leader_weeks} days; the one accepted, until the next",
        ),
        "digests": ("to send each digest once", f"{retention.decisions} days after its week"),
        "pledges": ("what is promised is public, with whose it is", f"{retention.pledges} days after it is settled"),
        "pay": ("to count once a year how many executives say yes", "its year is over"),
    }
