"""Whom a command means: by e-mail, by platform/user, or by a name that only one person has."""

from dataclasses import dataclass, replace

from bot.company import Setup
from bot.people import MAIL, Kind, Person, Profile, by_mail
from handlers.company import setup_of
from handlers.operate import FoundProblem
from storage import Memory

CANNOT_BE_FOUND = (
    "Confidential answers of closed questions: nothing ties them to anybody any more, so nobody can find them.",
    "Names that somebody typed into a title, a decision, a reason or a case: sentences are not searched.",
)


SEALED = (
    "The sponsor's ledger: what it holds of {count} wins cannot be opened, since CHAIR_LEDGER_KEY is not set here or is"
    " another one, so nobody could look whether it names them. Run this again with that key, for {whom}."
)


@dataclass(frozen=True, slots=True)
class Found:
    """One human: every account they are known by, and ``called``, what they are called in an answer."""

    called: str
    email: str
    accounts: tuple[Person, ...]

    @property
    def known_by(self) -> tuple[str, ...]:
        """Return the accounts that platforms know them by; an address alone is none."""
        return tuple(account.key for account in self.accounts if account.platform != MAIL)


def find(words: str, memory: Memory) -> Found:
    """Return whom this means, even if nothing is kept of them. Raises ``FoundProblem`` at a name that is not clear."""
    found = _named(words, memory)
    joined = (one for account in found.accounts if account.platform != MAIL for one in memory.people.accounts(account))
    return replace(found, accounts=tuple(dict.fromkeys((*joined, *found.accounts))))


def cannot_be_found(found: Found, memory: Memory) -> tuple[str, ...]:
    """Return what nobody could look through for this person."""
    shut, whom = memory.ledger.shut(), " and for ".join(found.known_by) or found.called
    return (*CANNOT_BE_FOUND, *((SEALED.format(count=shut, whom=whom),) if shut else ()))


def _named(words: str, memory: Memory) -> Found:
    everyone, meant = memory.people.everyone(), words.strip()
    platform, slash, user = meant.partition("/")
    if slash and platform and user:
        return _by_account(Person(platform, user), everyone)
    if "@" in meant:
        return _by_email(meant.lower(), everyone)
    return _by_name(meant, everyone)


def roles_named(email: str, setup: Setup) -> tuple[str, ...]:
    """Return where the setup file names this address."""
    people = setup.people
    named = {
        "[people] sponsor": (people.sponsor,),
        "[people] executives": people.executives,
        "[people] cx_leads": people.cx_leads,
        "[people] leaders": tuple(leader.email for leader in people.leaders),
        "[people] admins": people.admins,
        "[people] privacy": people.privacy,
        "[[calendars]]": tuple(calendar.owner for calendar in setup.calendars),
    }
    teams = {f'[[teams]] "{team.name}"': (team.lead, *team.members) for team in setup.teams}
    return tuple(place for place, emails in (named | teams).items() if email and email in emails)


def roles_of_found(found: Found, memory: Memory) -> tuple[str, ...]:
    return roles_named(found.email, setup_of(memory))


def _by_account(person: Person, everyone: list[Profile]) -> Found:
    email = next((profile.email for profile in everyone if profile.person == person), "")
    return _by_email(email, everyone) if email else Found(person.key, "", (person,))


def _by_email(email: str, everyone: list[Profile]) -> Found:
    theirs = [profile for profile in everyone if profile.email == email]
    called = f"{theirs[0].name}, {email}" if theirs else email
    return Found(called, email, (*(profile.person for profile in theirs), by_mail(email)))


def _by_name(name: str, everyone: list[Profile]) -> Found:
    theirs = {
        profile.email or profile.person.key: profile
        for profile in everyone
        if profile.name.casefold() == name.casefold()
    }
    if not theirs:
        message = f'Nobody is called "{name}" here. Give an e-mail address, or platform/user, such as slack/U0123.'
        raise FoundProblem(message)
    if len(theirs) > 1:
        message = f'"{name}" could be any of {", ".join(sorted(theirs))}. Give one of these.'
        raise FoundProblem(message)
    [one] = theirs.values()
    return _by_account(one.person, everyone)


def sponsor_missing(setup: Setup, memory: Memory) -> str:
    """Say why the company has no sponsor; nothing where it has one."""
    sponsor = setup.people.sponsor
    profile = memory.people.by_email(sponsor)
    if profile is None:
        return f"{sponsor} has not been met yet"
    if profile.kind is Kind.INTERNAL:
        return ""
    return f"{sponsor} left, or is a guest or a bot: an admin or a CX lead names the next one by /chair sponsor"
