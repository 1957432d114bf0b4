"""Who of those whom the setup or a row names is one of us, as the directory has it now."""

from collections.abc import Iterable, Iterator

from bot.company import Deed, Role, Standing, led_by, may_do
from bot.people import Kind, Person
from handlers.company import roles_in, setup_of
from storage import Memory


def is_colleague(person: Person | None, memory: Memory) -> bool:
    """Tell whether the directory knows this person as one of us."""
    profile = memory.people.profile(person) if person else None
    return profile is not None and profile.kind is Kind.INTERNAL


def colleague_at(email: str, memory: Memory) -> Person | None:
    """Return whose address this is; None while nobody has met them, or they do not belong to us any more."""
    profile = memory.people.by_email(email)
    return profile.person if profile and profile.kind is Kind.INTERNAL else None


def colleagues_at(emails: Iterable[str], memory: Memory) -> tuple[Person, ...]:
    """Return those of us who have these addresses, each once."""
    return tuple(dict.fromkeys(person for email in emails if email and (person := colleague_at(email, memory))))


def who_sees_to_it(memory: Memory) -> tuple[Person, ...]:
    """Return who is told when something is wrong: the CX leads; where nobody knows any, the admins."""
    people = setup_of(memory).people
    return colleagues_at(people.cx_leads, memory) or colleagues_at(people.admins, memory)


def teams_led(person: Person, memory: Memory) -> tuple[str, ...]:
    profile = memory.people.profile(person)
    return led_by(setup_of(memory), profile.email if profile else "")


def sponsor_of(memory: Memory) -> Person | None:
    """Return the sponsor; None while nobody has met them, or they do not belong to us any more."""
    return colleague_at(setup_of(memory).people.sponsor, memory)


def may_pass_sponsor(person: Person, memory: Memory) -> bool:
    """Tell whether this person names the next sponsor: who is it, or who sees to it while there is none."""
    return may_do(Deed.NAME_SPONSOR, *_to_sponsor(person, memory))


def _to_sponsor(person: Person, memory: Memory) -> Iterator[Standing]:
    roles = roles_in(memory, person) if is_colleague(person, memory) else frozenset[Role]()
    if Role.SPONSOR in roles:
        yield Standing.SPONSOR
    if not sponsor_of(memory) and not roles.isdisjoint({Role.ADMIN, Role.CX_LEAD}):
        yield Standing.WHILE_THERE_IS_NONE
