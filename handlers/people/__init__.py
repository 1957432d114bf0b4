"""What people want of us for themselves: to be left alone, to know what is kept, to find their way."""

from collections.abc import Iterator
from dataclasses import replace

from bot.cards import Sight
from bot.commands import AskMeAgain, Request, ShowHelp, ShowPrivacy, StopAsking
from bot.commands.refused import Outsider
from bot.company import Extent, Role, Thing, may_see
from bot.effects import Effect, Reply
from bot.people import Kind, Person, Profile
from bot.views import FirstContact, Help, LeftAlone, Privacy, Said
from handlers.colleagues import may_pass_sponsor
from handlers.company import roles_in, say_to, setup_of, sponsor_name
from handlers.homes import homes_of
from handlers.people.receipts import pack_for
from prompts import leaders as leader_words
from prompts import people as words
from storage import Memory


def colleague(person: Person, memory: Memory) -> Profile:
    """Return who asks. Someone we have not met yet is believed to belong here; ``Refused`` for guests and strangers."""
    profile = memory.people.profile(person) or Profile(person, person.user)
    if profile.kind is not Kind.INTERNAL:
        raise Outsider(company=setup_of(memory).company.name)
    return profile


def stop(_: StopAsking, request: Request, memory: Memory) -> Iterator[Effect]:
    known_by_row(request, memory)
    memory.people.stop(request.by, request.at)
    memory.people.snooze(request.by, None)
    yield Reply(LeftAlone(request.by))
    yield from homes_of((request.by,), memory)


def start(_: AskMeAgain, request: Request, memory: Memory) -> Iterator[Effect]:
    memory.people.stop(request.by, None)
    memory.people.snooze(request.by, None)
    memory.people.ask_less(request.by, None)
    yield Reply(Said("started", request.by))
    yield from homes_of((request.by,), memory)


def show_help(command: ShowHelp, request: Request, memory: Memory) -> Iterator[Effect]:
    del memory
    yield Reply(Help(request.by, command.typed, command.name))


def show_privacy(_: ShowPrivacy, request: Request, memory: Memory) -> Iterator[Effect]:
    del memory
    yield Reply(Privacy(request.by))


def first_contact(view: FirstContact, memory: Memory) -> Sight:
    setup, say = setup_of(memory), say_to(view.person, memory)
    sponsor = memory.people.by_email(setup.people.sponsor)
    named = sponsor.name if sponsor else setup.people.sponsor
    return Sight(view.person, words.first_contact(setup.company.name, named, setup.asking, say), say.language)


def said(view: Said, memory: Memory) -> Sight:
    say = say_to(view.person, memory)
    return Sight(view.person, words.said(view.key, view.number, say), say.language)


def help_shown(view: Help, memory: Memory) -> Sight:
    say, profile = say_to(view.person, memory), memory.people.profile(view.person)
    if profile and profile.kind is not Kind.INTERNAL:
        return Sight(view.person, words.help_for_guest(setup_of(memory).company.name, view.name, say), say.language)
    usable = usable_by(view.person, memory)
    return Sight(view.person, words.help_for(view.typed, view.name, usable, say), say.language)


def usable_by(person: Person, memory: Memory) -> tuple[str, ...]:
    """Return the commands that are any use to this person, by their words in ``prompts``."""
    roles = roles_in(memory, person)
    may_pause = memory.meetings.has_hosted(person) or not roles.isdisjoint({Role.ADMIN, Role.TEAM_LEAD})
    hosts = words.FOR_HOSTS if may_pause else ()
    readers = words.FOR_READERS if Extent.ALL in may_see(Thing.CASE, *roles) else ()
    ledger = words.FOR_LEDGER if memory.ledger.is_on and Extent.ALL in may_see(Thing.LEDGER, *roles) else ()
    leads = {Role.LEADER, Role.EXECUTIVE, Role.CX_LEAD}
    pledge = () if roles.isdisjoint(leads) else words.FOR_PLEDGES
    cx_day = words.FOR_CX_DAY if not roles.isdisjoint({Role.EXECUTIVE, Role.CX_LEAD}) else ()
    sponsor = words.FOR_SPONSOR if may_pass_sponsor(person, memory) else ()
    settings = words.FOR_SETTINGS if may_see(Thing.SETTINGS, *roles) else ()
    return (
        *words.COMMANDS,
        *readers,
        *ledger,
        *pledge,
        *cx_day,
        *sponsor,
        *hosts,
        *settings,
        *(words.FOR_ADMINS if Role.ADMIN in roles else ()),
    )


def privacy(view: Privacy, memory: Memory) -> Sight:
    say, stopped = say_to(view.person, memory), memory.people.has_stopped(view.person)
    setup = setup_of(memory)
    model = memory.model if setup.model.enabled else None
    card = words.privacy(memory.attention.of(view.person), setup.retention.asked, model, say, stopped=stopped)
    leads = Role.LEADER in roles_in(memory, view.person)
    weeks = setup.retention.leader_weeks
    kept = leader_words.kept(sponsor_name(view.person, memory), weeks, say) if leads else ()
    pack = pack_for(view.person, say, memory)
    return Sight(view.person, replace(card, blocks=(*card.blocks, *kept, *pack)), say.language)


def known_by_row(request: Request, memory: Memory) -> None:
    """Make sure there is a row to note something on, for someone the directory has not told of yet."""
    if memory.people.profile(request.by) is None:
        memory.people.met(Profile(request.by, request.by.user), request.at)
