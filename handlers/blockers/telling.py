"""Somebody tells what stops them, without their name unless they want it there."""

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from bot.blockers import A_DAY, MAX_BLOCKER, MOST_TEAMS, Blocker, says_enough
from bot.commands import Request, TellBlocker
from bot.commands.refused import NotUnderstood
from bot.commands.refused_blockers import TooFewWordsToRemove, TooManyBlockers, TooManyTeams
from bot.company import Setup
from bot.effects import Effect, Reply, Show
from bot.views import BlockerNoted, OwnerWanted
from handlers.blockers.who import cx_leads, homes_about
from handlers.company import setup_of
from handlers.people import colleague
from handlers.written import written
from storage import Memory


def tell(command: TellBlocker, request: Request, memory: Memory) -> Iterator[Effect]:
    """Keep it with the day alone. No row says who told it, unless they want to be named; the reply is no row."""
    colleague(request.by, memory)
    setup = setup_of(memory)
    _check(command, setup)
    today = request.at.astimezone(ZoneInfo(setup.company.timezone)).date()
    if memory.blockers.tells(request.by, today) > A_DAY:
        raise TooManyBlockers(field="words", most=A_DAY)
    blocker = Blocker(
        memory.blockers.next_number(), today, command.what, command.words, tuple(sorted({*command.teams})),
        repeats=command.repeats, told_by=request.by if command.named else None,
    )  # fmt: skip
    memory.blockers.keep(blocker)
    if blocker.across:
        yield from (Show(OwnerWanted(blocker.number, person)) for person in cx_leads(memory))
    yield from homes_about(blocker, memory)
    key = "blocker-told-named" if command.named else "blocker-told"
    yield Reply(BlockerNoted(blocker.number, request.by, key))


def _check(command: TellBlocker, setup: Setup) -> None:
    if not says_enough(written(command.words, "words", MAX_BLOCKER)):
        raise TooFewWordsToRemove(field="words")
    known = {team.name for team in setup.teams}
    if strangers := [team for team in command.teams if team not in known]:
        raise NotUnderstood(field="teams", value=strangers[0][:80])
    if len(command.teams) > MOST_TEAMS:
        raise TooManyTeams(field="teams", most=MOST_TEAMS)
