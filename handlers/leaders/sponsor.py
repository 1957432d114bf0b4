"""There is exactly one sponsor; when there is none, whoever can see to it is told the same day, once."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from bot.cards import Sight
from bot.commands import Request, TellSponsor
from bot.commands.refused_sponsor import SponsorStands, SponsorUnfit
from bot.company import Mode, Setup
from bot.effects import Effect, Show
from bot.people import Kind
from bot.views import QuietLeader, SponsorVacant
from handlers.colleagues import colleague_at, who_sees_to_it
from handlers.company import say_to, setup_of
from handlers.leaders.planning import leader_in, may_be_told
from prompts import leaders as words
from storage import Memory
from storage.leaders import Vacancy


def watch(at: datetime, memory: Memory) -> Iterator[Effect]:
    """Note since when there is no fit sponsor, and since when there is one again."""
    vacancy = memory.leaders.vacancy()
    if is_vacant(memory):
        vacancy = vacancy or Vacancy(at)
        people = [person for person in who_sees_to_it(memory) if may_be_told(person, memory)]
        if people and vacancy.told is None:
            yield from (Show(SponsorVacant(person, vacancy.since)) for person in people)
            vacancy = replace(vacancy, told=at)
        memory.leaders.keep_vacancy(vacancy)
    elif vacancy:
        memory.leaders.keep_vacancy(replace(vacancy, ended=at))
        for person in who_sees_to_it(memory):
            memory.outbox.again(SponsorVacant(person, vacancy.since))


def is_vacant(memory: Memory) -> bool:
    """Tell whether the sponsor is known to be nobody of ours. One whom nobody has met yet is waited for.

    A seat that was emptied, since its sponsor was erased, stays vacant until somebody is named.
    """
    named = setup_of(memory).people.sponsor
    profile = memory.people.by_email(named)
    if not named:
        return memory.leaders.vacancy() is not None
    return profile is not None and profile.kind is not Kind.INTERNAL


def check(setup: Setup, memory: Memory) -> None:
    """Refuse a setup whose sponsor is not one of us, or another than the one whom people have said yes to.

    While nobody has met the present one, or nothing was ever live, it is a correction and no handover.
    """
    before, named = memory.company.setup(), setup.people.sponsor
    known = memory.people.by_email(named)
    if before and before.people.sponsor == named:
        return
    if known and known.kind is not Kind.INTERNAL:
        raise SponsorUnfit(field="sponsor", named=named, kind=known.kind.value)
    now = memory.people.by_email(before.people.sponsor) if before else None
    if before and now and (before.asking.mode is not Mode.REHEARSAL or memory.sponsorship.accepted()):
        gone = int(now.kind is not Kind.INTERNAL)
        raise SponsorStands(field="sponsor", named=named, now=before.people.sponsor, gone=gone)


def tell_sponsor(command: TellSponsor, request: Request, memory: Memory) -> Iterator[Effect]:
    """Tell the sponsor of two empty weeks, if the leader has not talked since they were told."""
    del request
    setup, person = setup_of(memory), colleague_at(command.leader, memory)
    week = memory.leaders.week(command.leader, command.week)
    if person and week and not week.talked and leader_in(setup, command.leader):
        yield Show(QuietLeader(person, command.week))


def quiet_leader(view: QuietLeader, memory: Memory) -> Sight | None:
    profile, sponsor = memory.people.profile(view.person), colleague_at(setup_of(memory).people.sponsor, memory)
    if profile is None or sponsor is None or sponsor == view.person:
        return None
    if memory.leaders.week(profile.email, view.week) is None:
        return None
    say = say_to(sponsor, memory)
    return Sight(sponsor, words.quiet(view.person, say), say.language)


def sponsor_vacant(view: SponsorVacant, memory: Memory) -> Sight:
    say, named = say_to(view.person, memory), setup_of(memory).people.sponsor
    now = memory.leaders.vacancy()
    over = now is None or now.since != view.since
    return Sight(view.person, words.vacant(named, view.since, say, over=over), say.language)
