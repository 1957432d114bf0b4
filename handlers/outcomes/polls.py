"""A poll as those see it who are asked: under its question, or each of them alone."""

from collections.abc import Iterator

from bot.cards import Card, Sight, Under
from bot.effects import Effect, Show
from bot.outcomes import Followed, Poll
from bot.views import OpenQuestion, OutcomeNoted, WhatCameOfIt, WhatCameOfItAlone
from handlers.company import say_to, setup_of
from handlers.standing import outsiders_read
from prompts import outcomes as words
from prompts.outcomes import Polled
from prompts.words import Say
from storage import Memory


def shown(followed: Followed, memory: Memory) -> Iterator[Effect]:
    """Show anew what is out of date when a poll changes: the same cards, whoever has changed it."""
    if followed.apart:
        asked = memory.meetings.asked(followed.name)
        yield from (Show(WhatCameOfItAlone(followed.question, person)) for person in asked)
    else:
        yield Show(WhatCameOfIt(followed.question))


def what_came_of_it(view: WhatCameOfIt, memory: Memory) -> Sight | None:
    polled = _polled(view.question, memory)
    if polled is None:
        return None
    say = Say(polled.question.language, setup_of(memory).company.timezone)
    if polled.followed.poll is not Poll.OPEN:
        return Sight(None, _over(polled, say, memory), say.language)
    answered = memory.answers.count(polled.followed.name)
    if outsiders_read(polled.question, memory):
        return Sight(None, words.without_words(polled, answered, say), say.language)
    return Sight(Under(OpenQuestion(view.question)), words.open_poll(polled, answered, say), say.language)


def what_came_of_it_alone(view: WhatCameOfItAlone, memory: Memory) -> Sight | None:
    polled, say = _polled(view.question, memory), say_to(view.person, memory)
    if polled is None:
        return None
    if polled.followed.poll is not Poll.OPEN:
        return Sight(None, _over(polled, say, memory), say.language)
    card = words.open_poll(polled, memory.answers.count(polled.followed.name), say)
    return Sight(view.person, card, say.language)


def outcome_noted(view: OutcomeNoted, memory: Memory) -> Sight | None:
    polled, say = _polled(view.question, memory), say_to(view.person, memory)
    if polled is None or polled.followed.poll is not Poll.OPEN:
        return None
    return Sight(view.person, words.noted(polled, say), say.language)


def _polled(name: str, memory: Memory) -> Polled | None:
    followed, question = memory.outcomes.followed(name), memory.meetings.question(name)
    if followed is None or question is None or followed.asked is None:
        return None
    return Polled(question, followed, memory.cases.about(name))


def _over(polled: Polled, say: Say, memory: Memory) -> Card:
    if polled.followed.poll is Poll.LOST:
        return words.uncounted_poll(polled, say)
    return words.closed_poll(polled, memory.answers.tally(polled.followed.name), say)
