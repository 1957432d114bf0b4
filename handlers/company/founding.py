"""Who may set a company up: its admins; before there is a setup, whoever runs the platform, or has a code."""

import secrets
from collections.abc import Iterable
from datetime import datetime, timedelta
from hashlib import blake2b

from bot.company import Role
from bot.people import Kind, Person, Profile
from handlers.company import roles_in
from storage import Memory

KNOWN_FOR = timedelta(days=30)  # that somebody whom the platform calls its admin may begin
CODE_FOR = timedelta(hours=1)
LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"  # none that are taken for each other
PART, PARTS = 4, 4  # 79 bits


def note_founders(people: Iterable[Profile], at: datetime, memory: Memory) -> None:
    """Note who runs the platform, while nobody has set the company up."""
    runs = [profile.person for profile in people if profile.runs and profile.kind is Kind.INTERNAL]
    if runs and memory.company.setup() is None:
        for person in runs:
            memory.company.let_found(memory.people.one(person).key, at + KNOWN_FOR)


def may_set_up(person: Person, at: datetime, memory: Memory) -> bool:
    """Tell whether this person is an admin, or may begin where there is none yet. Guests never may."""
    profile = memory.people.profile(person)
    if profile is None or profile.kind is not Kind.INTERNAL:
        return False
    if memory.company.setup():
        return Role.ADMIN in roles_in(memory, person)
    return memory.company.may_found(person.key, at)


def start_over(person: Person, at: datetime, memory: Memory) -> None:
    """Let there be no setup, and this person begin. Where people work, there is no way to ask for it."""
    for step in memory.company.steps_taken():
        memory.company.untake_step(step)
    memory.company.drop(at, person)
    memory.company.let_found(person.key, at + KNOWN_FOR)


def new_code(at: datetime, memory: Memory) -> str:
    """Make a code with which one person may begin, once and soon."""
    code = "-".join("".join(secrets.choice(LETTERS) for _ in range(PART)) for _ in range(PARTS))
    memory.company.let_found(_of_code(code), at + CODE_FOR)
    return code


def use_code(code: str, person: Person, at: datetime, memory: Memory) -> bool:
    """Let this person begin if the code is a good one, which it is not any more afterwards."""
    good = memory.company.may_found(_of_code(code), at)
    if good:
        memory.company.use_up(_of_code(code))
        memory.company.let_found(person.key, at + KNOWN_FOR)
    return good


def _of_code(code: str) -> str:
    return f"code/{blake2b(code.strip().lower().encode(), digest_size=32).hexdigest()}"
