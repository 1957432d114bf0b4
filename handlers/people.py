"""What people want of us for themselves: to be left alone, to know what is kept, to find their way."""

from collections.abc import Iterator

from bot.cards import Sight
from bot.commands import AskMeAgain, Refused, Request, ShowHelp, ShowPrivacy, StopAsking
from bot.company import CompanyItself
from bot.effects import Effect, Reply
from bot.people import Kind, Person, Profile
from bot.views import FirstContact, Help, Privacy, Said
from prompts import people as words
from prompts.words import Say
from storage import Memory

NOBODY = CompanyItself("this company")


def say_to(person: Person, memory: Memory) -> Say:
    """Return the words for this person: their language if the company speaks it, and their zone."""
    profile = memory.people.profile(person)
    company = company_of(memory)
    spoken = [language for language in company.languages if profile and profile.language.startswith(language)]
    return Say((spoken or company.languages or ("en",))[0], profile.zone if profile else company.timezone)


def company_of(memory: Memory) -> CompanyItself:
    setup = memory.company.setup()
    return setup.company if setup else NOBODY


def colleague(person: Person, memory: Memory) -> Profile:
    """Return who asks. Someone we have not met yet is believed to belong here; ``Refused`` for guests and strangers."""
    profile = memory.people.profile(person) or Profile(person, person.user)
    if profile.kind is not Kind.INTERNAL:
        raise Refused("outsider", company=company_of(memory).name)
    return profile


def stop(_: StopAsking, request: Request, memory: Memory) -> Iterator[Effect]:
    _meet(request, memory)
    memory.people.stop(request.by, request.at)
    yield Reply(Said("stopped", request.by))


def start(_: AskMeAgain, request: Request, memory: Memory) -> Iterator[Effect]:
    memory.people.stop(request.by, None)
    yield Reply(Said("started", request.by))


def show_help(command: ShowHelp, request: Request, memory: Memory) -> Iterator[Effect]:
    del memory
    yield Reply(Help(request.by, command.typed, command.name))


def show_privacy(_: ShowPrivacy, request: Request, memory: Memory) -> Iterator[Effect]:
    del memory
    yield Reply(Privacy(request.by))


def first_contact(view: FirstContact, memory: Memory) -> Sight:
    setup, say = memory.company.setup(), say_to(view.person, memory)
    sponsor = memory.people.by_email(setup.people.sponsor) if setup else None
    named = sponsor.name if sponsor else setup.people.sponsor if setup else ""
    asking = setup.asking if setup else None
    assert asking is not None
    return Sight(view.person, words.first_contact(company_of(memory).name, named, asking, say), say.language)


def said(view: Said, memory: Memory) -> Sight:
    say = say_to(view.person, memory)
    return Sight(view.person, words.said(view.key, view.number, say), say.language)


def _meet(request: Request, memory: Memory) -> None:
    """Make sure there is a row to note something on, for someone the directory has not told of yet."""
    if memory.people.profile(request.by) is None:
        memory.people.met(Profile(request.by, request.by.user), request.at)
