"""`erase`: forget one person everywhere, show anew what named them, and give a receipt."""

from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from datetime import datetime
from functools import partial

from bot.people import OPERATOR, Person
from bot.views import CaseAgain, CaseForOwner, DecisionSuggested, Intro, Lasting, SeriesUnearned, Summary
from handlers.blockers.who import cards_of as blocker_cards
from handlers.cases.who import cards_of_case
from handlers.leaders.calling import give_back_all
from handlers.leaders.news import posts_of, tellings_of
from handlers.leaders.pay import drop_alarm
from handlers.leaders.planning import drop_alarms
from handlers.leaders.pledges.who import cards_of as pledge_cards
from handlers.leaders.sponsor_offers import cards_naming
from handlers.operate import WrongUse
from handlers.operate.desk import Desk
from handlers.operate.evidence import customer_erased
from handlers.operate.who import Found, cannot_be_found, find, roles_of_found
from handlers.standing import cards_of, of_case
from handlers.wins import afterwards
from handlers.wins.cx_day.seen import posts_by
from handlers.wins.who import standing
from storage import Memory

MOST = 10_000
CALLED = {  # tables as a receipt calls them
    "people": "directory entries",
    "homes": "pages kept up to date",
    "conversations": "conversations of their own",
    "asked": "times they were asked",
    "attention": "counters",
    "given": "open answers, taken back",
    "answers": "named answers, now without a name",
    "words": "words of theirs",
    "asks": "questions they hosted or were sent, now without their name",
    "under_way": "meetings under way that they host",
    "present": "meetings under way that they were seen in",
    "kept_quiet": "meetings they hosted that nobody was asked about, now without their name",
    "case_files": "cases they owned, now without an owner",
    "case_steps": "times they were told of an overdue case",
    "case_offers": "offers to hand a case over, now without their name",
    "unearned": "series of theirs that have to wait, now without their name",
    "asked_back": "times they were given what was answered without a name",
    "sponsor_offers": "offers to be the sponsor, now without their name",
    "agendas": "executive meetings they hosted, now without their name",
    "digests_sent": "notes of digests sent to them",
    "blocker_files": "blockers they told of by name, owned or were asked to own, now without their name",
    "led_weeks": "weeks as a leader, and what they posted in them",
    "leaders_away": "notes of when they were away as a leader",
    "leaders_told": "notes that they were told what is kept of leaders",
    "calls": "customers they were offered to call, now without their name",
    "call_notes": "notes of calls that they kept to themselves",
    "no_calls": "wishes to be offered no customers",
    "rooms": "places they were listed in",
    "views": "private cards",
    "alarms": "planned meetings",
    "scheduled": "meetings in calendars",
    "connected_calendars": "calendars they had connected",
    "silenced": "series that nobody is asked about, now without their name",
    "audit": "audit entries, now without their name",
    "win_files": "wins they told of, confirmed or posted, now without their name",
    "doers": "wins they were named in or named somebody in",
    "drafts": "drafts of wins they were given",
    "win_courses": "wins they were asked to post, now without their name",
    "win_wishes": "changes they wished for in posts, now without their name",
    "cx_days": "CX Days in their name, now without it",
    "pledges": "pledges they made or proposed, now without their name",
    "fundings": "times they said whether there is money, now without their name",
    "pay_asked": "answers about pay, once a year",
    "ledger": "entries of the sponsor's ledger that named them, now without their name",
    "slack_installations": "installations of the app, now without their name",
    "setups": "the present setup's giver",
}


def wanted(person: str | None, customer: str | None) -> Callable[[Desk], Awaitable[str]]:
    """Return what to do. Raises ``WrongUse`` where that is not clear."""
    if person and not customer:
        return partial(erased, person)
    if customer and not person:
        return partial(customer_erased, customer)
    message = "Say which: python app.py erase PERSON, or python app.py erase --customer REF"
    raise WrongUse(message)


async def erased(person: str, desk: Desk) -> str:
    """Forget a person and return the receipt. Raises ``FoundProblem`` at a name that is not clear."""
    at = desk.clock.now()

    def forget(memory: Memory) -> str:
        found = find(person, memory)
        receipt = "\n".join(_forgotten(found, at, memory))
        memory.audit.note(at, OPERATOR, "erased somebody")
        return receipt

    receipt = await desk.store.change(desk.workspace, forget)
    await desk.store.engine.scrub()
    return receipt


def _forgotten(found: Found, at: datetime, memory: Memory) -> Iterator[str]:
    roles = roles_of_found(found, memory)
    counts: Counter[str] = Counter()
    drop_alarms(found.email, memory)
    drop_alarm(found.email, memory)
    counts["views"] += give_back_all(found.email, at, memory)
    for account in found.accounts:
        counts.update(_forget(account, memory))
    counts.update(Counter(ledger=memory.ledger.forget_named(found.accounts)))
    counts = +counts
    yield f"{found.called} is forgotten:" if counts else f"Nothing was kept on {found.called}."
    if len(found.known_by) > 1:
        yield f"They were known by {' and '.join(found.known_by)}, which are all forgotten."
    yield from (f"  - {count} {CALLED[table]}" for table, count in counts.items())
    if roles:
        yield f"The setup still names {found.email} in {', '.join(roles)}: change the file, then run setup."
    if counts["people"]:
        yield "While the platform's directory names them, the bot will meet them again, and their wish not to be asked"
        yield "is forgotten too."
    yield "What cannot be found:"
    yield from (f"  - {line}" for line in cannot_be_found(found, memory))


def _forget(person: Person, memory: Memory) -> Counter[str]:
    standing, theirs = [*_naming(person, memory)], [*_private(person, memory)]
    counts = Counter(views=len(memory.outbox.of(person)) + sum(memory.outbox.forget_view(view) for view in theirs))
    for question in memory.answers.open_questions():
        if memory.answers.given_by(question, person):
            memory.answers.take_back(question, person)
            counts["given"] += 1
    questions = memory.traces.questions_of(person)
    counts.update(memory.traces.forget(person))
    for question in questions:
        memory.answers.find_words(question)
    memory.outbox.forget_person(person)
    for view in standing:
        memory.outbox.again(view)
    return +counts


def _naming(person: Person, memory: Memory) -> Iterator[Lasting]:
    """Yield the cards that others read and that may name this person."""
    yield from map(Intro, memory.people.introductions_by(person))
    for question in filter(None, map(memory.meetings.question, memory.traces.questions_of(person))):
        yield from cards_of(question, memory)
        yield Summary(question.id)
        if case := memory.cases.about(question.id):
            yield CaseForOwner(case.number)
            yield from of_case(case, memory)
    yield from (view for view, to in _of_cases(person, memory) if to != person)
    for win in memory.wins.naming(person):
        yield from standing(win, memory)
        yield from afterwards.standing(win, memory)
        yield from tellings_of(win.number, memory)
    yield from posts_of(person, memory)
    yield from cards_naming(person, memory)
    yield from posts_by(person, memory)
    for blocker in memory.blockers.naming(person):
        yield from blocker_cards(blocker, memory)
    for pledge in memory.pledges.naming(person):
        yield from pledge_cards(pledge, memory)


def _private(person: Person, memory: Memory) -> Iterator[Lasting]:
    """Yield the cards that stand in this person's own conversation because of what they host or own."""
    for question in memory.meetings.of(person, MOST):
        if question.host == person:
            yield Summary(question.id)
            yield DecisionSuggested(question.id)
    yield from (view for view, to in _of_cases(person, memory) if to == person)
    for case in memory.cases.owned_by(person, MOST):
        yield CaseForOwner(case.number)
        yield from (CaseAgain(case.number, time) for time in range(1, case.waits + 1))


def _of_cases(person: Person, memory: Memory) -> Iterator[tuple[Lasting, Person]]:
    """Yield what hangs on cases of this person, and on those of which they were told, with whom it is for."""
    owned = (case.number for case in memory.cases.owned_by(person, MOST))
    for case in map(memory.cases.case, {*owned, *memory.cases.naming(person)}):
        yield from cards_of_case(case, memory) if case else ()
    yield from ((SeriesUnearned(spell.series, spell.since), spell.host) for spell in memory.cases.spells())
