"""What stands behind the numbers of a week, a page at a time, for readers and to the extent that each may see it."""

from typing import Literal, assert_never

from bot.cards import Card, Sight
from bot.cases import Case
from bot.commands import Listing
from bot.company import Extent, Thing, may_see
from bot.digests import Digest
from bot.people import Person
from bot.views import ListShown
from bot.wins import State, Win
from handlers.company import roles_in, say_to
from handlers.digests.promised import of_week
from handlers.digests.telling import told
from handlers.people.decisions import labels_of, shows_owner
from prompts.digests import behind, sheet
from prompts.digests import lists as words
from prompts.digests.lists import Crossing, Named, Thought
from prompts.words import Say
from storage import Memory

OfLeaders = Literal[Listing.LEADERS, Listing.HEARD, Listing.CALLS, Listing.PLEDGES, Listing.NUMBERS]


def list_shown(view: ListShown, memory: Memory) -> Sight | None:
    digest, say = memory.digests.digest(view.week), say_to(view.person, memory)
    if digest is None:
        return None
    return Sight(view.person, _card(view, digest, say, memory), say.language)


def sheet_rows(digest: Digest, reader: Person, memory: Memory) -> str:
    """Return a week's numbers for a spreadsheet program."""
    return sheet.written(told(digest, reader, memory), thoughts(digest, memory))


def _card(view: ListShown, digest: Digest, say: Say, memory: Memory) -> Card:  # noqa: PLR0911  # one line each
    page = view.page
    match view.kind:
        case Listing.WINS:
            return words.wins([*told(digest, view.person, memory).wins, *memory.wins.waiting()], digest, page, say)
        case Listing.VALUE:
            return words.values(valued(digest, memory), digest, page, say)
        case Listing.MEETINGS:
            return words.meetings(digest, page, say)
        case Listing.ANSWERS:
            return words.answers(digest, page, say)
        case Listing.LOAD:
            return behind.load(digest, page, say)
        case Listing.THOUGHTS:
            return words.thoughts(thoughts(digest, memory), digest, page, say)
        case Listing.OVERDUE:
            return words.overdue(owned(digest.thoughts.overdue, view.person, memory), digest, page, say)
        case Listing.ACROSS:
            return words.across(owned(digest.across.all, view.person, memory), digest, page, say)
        case _:
            return _of_leaders(view.kind, view, digest, memory)


def _of_leaders(kind: OfLeaders, view: ListShown, digest: Digest, memory: Memory) -> Card:
    say, page = say_to(view.person, memory), view.page
    match kind:
        case Listing.LEADERS:
            return words.leaders(told(digest, view.person, memory), _named(view.person, digest, memory), page, say)
        case Listing.HEARD:
            return behind.heard(digest, page, say)
        case Listing.CALLS:
            return behind.calls(digest, page, say)
        case Listing.PLEDGES:
            return behind.pledges(of_week(digest.start, digest.end, memory), digest, page, say)
        case Listing.NUMBERS:
            return behind.numbers(told(digest, view.person, memory), page, say)
        case _:
            assert_never(kind)


def thoughts(digest: Digest, memory: Memory) -> list[Thought]:
    """Return the cases that a week counts, as far as they are still kept."""
    cases = (memory.cases.case(number) for number in digest.thoughts.all)
    return [_thought(case, memory) for case in cases if case]


def _thought(case: Case, memory: Memory) -> Thought:
    question = memory.meetings.question(case.question)
    return Thought(case.without_words() if question is None or question.hidden else case, question)


def valued(digest: Digest, memory: Memory) -> list[Win]:
    """Return the wins whose value a week sums, and then those whose value waits, as far as they are still up."""
    found = map(memory.wins.win, (*digest.worth.confirmed, *digest.worth.unconfirmed))
    return [win for win in found if win and win.state is State.POSTED]


def owned(numbers: tuple[int, ...], reader: Person, memory: Memory) -> list[Crossing]:
    """Return these cases, each with what it is about, and who owns it unless the meeting was private."""
    found = (memory.cases.case(number) for number in numbers)
    known = [(case, memory.meetings.question(case.question)) for case in found if case]
    return [
        Crossing(
            Thought(case, question),
            labels_of(case, question, memory),
            case.owner if shows_owner(case, question, reader, memory) else None,
        )
        for case, question in known
    ]


def _named(person: Person, digest: Digest, memory: Memory) -> list[Named] | None:
    """Return what became of each leader's week, for whoever may see that; others see how many."""
    if Extent.ALL not in may_see(Thing.LEADER_WEEKS, *roles_in(memory, person)):
        return None
    weeks = memory.leaders.weeks_in(digest.week)
    profiles = {week.leader: memory.people.by_email(week.leader) for week in weeks}
    return [Named(who.person if (who := profiles[week.leader]) else None, week) for week in weeks]
