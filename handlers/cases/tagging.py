"""What a case is about: its tags, and the teams it touches, said by whoever may decide it."""

from collections.abc import Iterator

from bot.cases.searching import folded
from bot.cases.tags import COMMA, LONGEST_TAG, MOST_TAGS, REPEAT, once, tags_in
from bot.commands import Request, TagCase
from bot.commands.refused import NoSuchTeam, TagTooLong, TooManyTags
from bot.effects import Effect, Reply, Show
from bot.forms import Form
from bot.views import CaseForOwner
from handlers.cases.who import to_decide
from handlers.company import say_to, setup_of
from handlers.homes import homes_of
from prompts.cases import tagging as words
from storage import Memory

SHOWN = 40  # of a name that nobody knows


def form_for(command: TagCase, request: Request, memory: Memory) -> Form:
    case, say = to_decide(command.case, request.by, memory), say_to(request.by, memory)
    known = _known(case.question, memory)
    return words.form(case, memory.cases.tags(case.number), memory.cases.touching(case.number), known, say)


def tag_case(command: TagCase, request: Request, memory: Memory) -> Iterator[Effect]:
    """Let the case bear these tags and touch these teams, in place of those it had."""
    case = to_decide(command.case, request.by, memory)
    tags, teams = _tags(command), _teams(command, _known(case.question, memory))
    memory.cases.touch(case.number, teams)
    memory.cases.tag(case.number, tags, words.said_everywhere(tags))
    memory.audit.note(request.at, request.by, "tagged", case.name)
    yield Show(CaseForOwner(case.number))
    yield Reply(CaseForOwner(case.number))
    yield from homes_of((case.owner,), memory)


def _tags(command: TagCase) -> tuple[str, ...]:
    read = [REPEAT if words.is_ready(tag) else tag for tag in tags_in(command.tags)]
    for tag in read:
        if tag != REPEAT and len(tag) > LONGEST_TAG:
            raise TagTooLong(field="tags", tag=f"{tag[:LONGEST_TAG]} …", most=LONGEST_TAG)
    tags = once((REPEAT, *read) if command.repeat else read)
    if len(tags) > MOST_TAGS:
        raise TooManyTags(field="tags", most=MOST_TAGS)
    return tags


def _teams(command: TagCase, known: tuple[str, ...]) -> tuple[str, ...]:
    """Return the teams of the setup that are meant, however they are written."""
    meant = {folded(name): name for name in known}
    typed = [" ".join(line.split()) for line in COMMA.split(command.teams) if line.strip()]
    for name in typed:
        if folded(name) not in meant:
            raise NoSuchTeam(field="teams", team=name[:SHOWN], known=words.few(known))
    return tuple(dict.fromkeys(meant[folded(name)] for name in typed))


def _known(question: str, memory: Memory) -> tuple[str, ...]:
    """Return the teams of the setup, without the meeting's own: that one is touched in any case."""
    asked = memory.meetings.question(question)
    own = asked.team if asked else ""
    return tuple(team.name for team in setup_of(memory).teams if team.name != own)
