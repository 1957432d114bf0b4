"""The house knows people, its doors know accounts: whoever comes in is a person, whatever goes out is to an account."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any, TypeVar

from bot import commands as c
from bot import views as v
from bot.cards import Card, HomeOf, Sight
from bot.commands import Request
from bot.forms import Form, People, people_in, people_kept
from bot.people import Group, Person, Place, Where
from bot.views import View
from storage import Memory

T = TypeVar("T")
TRACELESS = c.Answering | c.TellBlocker


def from_person(request: Request, memory: Memory) -> Request:
    """Return the request as that of a person, whichever account it came by; what it names are people too.

    What platforms tell of meetings stays as it is: accounts come into a meeting and leave it.
    """
    memory.people.speak_on(request.by.platform)
    if not isinstance(request.command, (*c.PRESSABLE, c.OpenHome)):
        return request
    one = memory.people.one
    return replace(request, by=one(request.by), command=each_person(request.command, one))


def note_account(request: Request, memory: Memory) -> None:
    """Note by which account somebody came last, who has several. What is told in confidence leaves no such trace."""
    if isinstance(request.command, (*c.PRESSABLE, c.OpenHome)) and not isinstance(request.command, TRACELESS):
        memory.people.came_by(request.by, request.at)


def speak_where_it_stands(view: View, memory: Memory) -> None:
    """Take people for who they are on the platform of the meeting that a view is about."""
    if isinstance(view, v.HomePage | v.FirstContact):
        memory.people.speak_on(view.person.platform)
    elif name := _question_of(view, memory):
        question = memory.meetings.question(name)
        memory.people.speak_on(platform_of(question.where) if question else "")


def to_accounts(sight: Sight, memory: Memory) -> Sight:
    """Return what is to be seen with the accounts of those whom it names, and of the one whom it goes to."""
    to = memory.people.account(sight.to) if isinstance(sight.to, Person) else sight.to
    if not _name_anybody(sight.card, *sight.below) or not memory.people.are_any_joined():
        return replace(sight, to=to)
    there = to.person if isinstance(to, HomeOf) else to
    platform = platform_of(there) if isinstance(there, Place | Person | Group) else ""

    def account(person: Person) -> Person:
        return memory.people.account(person, platform)

    below = tuple(each_person(card, account) for card in sight.below)
    return replace(sight, to=to, card=each_person(sight.card, account), below=below)


def form_for_account(form: Form, memory: Memory) -> Form:
    """Return the form with whom it names as they are called where it opens."""
    filled = (
        replace(field, value=people_kept(tuple(map(memory.people.account, people_in(field.value)))))
        if isinstance(field.input, People) and field.value
        else field
        for field in form.fields
    )
    return replace(form, fields=tuple(filled))


def together(people: tuple[Person, ...], memory: Memory) -> Group:
    """Return these people as a group on one platform if all are on it, that of the meeting first."""
    here = tuple(map(memory.people.account, people))
    for platform in dict.fromkeys(account.platform for account in here):
        there = tuple(memory.people.account(person, platform) for person in people)
        if {account.platform for account in there} == {platform}:
            return Group(there)
    return Group(here)


def platform_of(where: Where) -> str:
    return where.people[0].platform if isinstance(where, Group) else where.platform


def each_person(thing: T, change: Callable[[Person], Person]) -> T:
    """Return a frozen thing with everybody changed whom it holds, however deep."""
    changed: T = _changed(thing, change)
    return changed


def _changed(thing: Any, change: Callable[[Person], Person]) -> Any:  # noqa: ANN401  # whatever a field holds
    if isinstance(thing, Person):
        return change(thing)
    if isinstance(thing, tuple):
        items = tuple(_changed(item, change) for item in thing)
        return thing if items == thing else items
    if not is_dataclass(thing) or isinstance(thing, type):
        return thing
    kind: type = type(thing)
    before = {name: getattr(thing, name) for name in _names(kind)}
    after = {name: _changed(value, change) for name, value in before.items()}
    return thing if after == before else replace(thing, **after)


def _name_anybody(*cards: Card) -> bool:
    """Tell whether somebody is named anywhere; every reply to an answer is looked through, and hardly any names one."""
    rest: list[Any] = [*cards]
    while rest:
        thing = rest.pop()
        if isinstance(thing, Person):
            return True
        kind: type = type(thing)
        rest.extend(thing if isinstance(thing, tuple) else [getattr(thing, name) for name in _names(kind)])
    return False


@cache
def _names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()


def _question_of(view: View, memory: Memory) -> str | None:
    match view:
        case v.OpenQuestion() | v.AskedAlone() | v.Reminder() | v.Summary() | v.DecisionSuggested() | v.PlaceGone():
            return view.question
        case v.WhatCameOfIt() | v.WhatCameOfItAlone():
            return view.question
        case v.CaseForOwner(number) | v.CaseAgain(number) | v.Outcome(number) | v.OutcomeAlone(number):
            return _question_behind(number, memory)
        case v.CaseOverdue(number) | v.CaseOffered(number) | v.OfferNoted(number) | v.CaseGivenAway(number):
            return _question_behind(number, memory)
        case v.AskingBack(number) | v.AskingBackAlone(number) | v.AnswersBack(number):
            return _question_behind(number, memory)
        case _:
            return None


def _question_behind(number: int, memory: Memory) -> str | None:
    case = memory.cases.case(number)
    return case.question if case else None
