"""Somebody with copies of everything guesses who said what: in every way he can think of, and the best one counts.

A way is a guess for each question: a verdict for each person. He knows the closed answers and who was asked anyway, so
most ways put the answers in some order, the people in some order, and pair them off.
"""

import random
import re
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from functools import cache, cached_property
from itertools import chain
from operator import eq
from pathlib import Path
from statistics import fmean, pstdev

from cryptography.exceptions import InvalidTag

from bot.answers import Answer, giver
from bot.people import key_read
from bot.wire import Unreadable, read
from storage.answers.given import Secret
from tests.faults.confided import SILENT, Loot
from tests.faults.copies import raw

Guess = dict[str, str]  # person → verdict
Answers = Callable[[str], list[str]]
Order = Callable[[str, list[str]], list[str]]
HEAD = rb"(?s:.{0,8}?)"  # PostgreSQL writes how long each text is before it
NAME = rb"(back/[0-9]+|[0-9a-f]{16})"
SECRET = re.compile(rb"northwind%b%b%b([0-9a-f]{64})" % (HEAD, NAME, HEAD))
GIVEN = re.compile(rb"northwind%b%b%b([0-9a-f]{32})%b([A-Za-z0-9+/=]{892})" % (HEAD, NAME, HEAD, HEAD))
SEALED = re.compile(rb"northwind[^\w/]?([\w/]+?)(?:[^\w/](?s:.{0,7}?))?gAAAA")
NO_KEYS = (b"", b"northwind", b"chair")
PERMUTATIONS = 499


class Attacker:
    CLOSED = "select question, id, verdict from answers"
    WITH_REASONS = "select verdict from answers where question = ? order by reasoned desc, objects desc, id"

    def __init__(self, loot: Loot, key: bytes = b"") -> None:
        self.loot = loot
        self._keys = (key,) if key else NO_KEYS
        self._bytes = [raw(copy) for copy in loot.after]  # before SQLite opens them and tidies up
        self.after = self._bytes[-1]

    @cached_property
    def closed(self) -> dict[str, list[tuple[str, str]]]:
        """Return the closed answers as their table has them: ids and verdicts."""
        found: dict[str, list[tuple[str, str]]] = {}
        for question, name, verdict in rows(self.loot.after[-1], self.CLOSED):
            found.setdefault(question, []).append((name, verdict))
        return found

    def said_in(self, answer: Answer) -> str:
        return answer.verdict.value

    def ways(self) -> Iterator[dict[str, Guess]]:
        """Yield everything he can think of."""
        orders = (self._as_tapped, self._as_asked, self._as_sealed, self._as_hashed, self._as_logged, self._as_shown)
        for answers in (self._by_id, self._by_place_in_file, self._by_words):
            for people in orders:
                yield {question: self._paired(question, answers, people) for question in self.loot.truth}
                yield {question: self._paired(question, answers, people, back=True) for question in self.loot.truth}
        yield self._left_over()
        yield self._between_copies()

    def _paired(
        self, question: str, answers: Callable[[str], list[str]], people: Order, *, back: bool = False
    ) -> Guess:
        said, persons = answers(question), people(question, sorted(self.loot.taps[question]))
        return dict(zip(persons, reversed(said) if back else said, strict=False))

    def _by_id(self, question: str) -> list[str]:
        return [verdict for _, verdict in sorted(self.closed.get(question, []))]

    def _by_place_in_file(self, question: str) -> list[str]:
        """Return them as a page has them: it keeps its cells where they were first put, whatever their key."""
        found = self.closed.get(question, [])
        return [verdict for _, verdict in sorted(found, key=lambda one: self.after.rfind(one[0].encode()))]

    def _by_words(self, question: str) -> list[str]:
        """Return those with a reason first: they are fewer."""
        return [verdict for (verdict,) in rows(self.loot.after[-1], self.WITH_REASONS, question)]

    def _as_tapped(self, question: str, people: list[str]) -> list[str]:
        del people
        return self.loot.taps[question]

    def _as_asked(self, question: str, people: list[str]) -> list[str]:
        return sorted(people, key=lambda person: self._last(question, person))

    def _as_sealed(self, question: str, people: list[str]) -> list[str]:
        """Return them in the order in which their counters stand in the file, written anew when the question closed."""
        del question
        return sorted(people, key=lambda person: self._sealed.get(person, -1))

    @cached_property
    def _sealed(self) -> dict[str, int]:
        return {found[1].decode(): found.start() for found in SEALED.finditer(self.after)}

    def _last(self, before: str, person: str) -> int:
        """Return where the one stands after the other for the last time, in either database's way of writing rows."""
        short = bytes([len(person) * 2 + 3])  # how long it is, as PostgreSQL says it
        return max(self.after.rfind(before.encode() + between + person.encode()) for between in (b"", short))

    def _as_hashed(self, question: str, people: list[str]) -> list[str]:
        """Return them by the key that would stand for each, were there no secret but the question's own."""
        secret = self._secrets.get(question, "00")
        return sorted(people, key=lambda person: giver(secret, self._keys[0], key_read(person)))

    def _as_logged(self, question: str, people: list[str]) -> list[str]:
        start = max(0, self.loot.log.find(question))
        return sorted(people, key=lambda person: self.loot.log.find(key_read(person).user, start))

    def _as_shown(self, question: str, people: list[str]) -> list[str]:
        """Return them by when and how often something was last shown to each."""
        del question
        return sorted(people, key=lambda person: [row for row in self._shown if f'"{key_read(person).user}"' in row])

    @cached_property
    def _shown(self) -> list[str]:
        sql = "select due, wanted, shown, fence, place, view from views where view like ? order by due"
        return [*map(str, rows(self.loot.after[-1], sql, "%Person%"))]

    @cached_property
    def _secrets(self) -> dict[str, str]:
        """Return secrets of questions: from copies made while they were open, if he has any."""
        copies, sql = {*chain(*self.loot.before.values())}, "select question, secret from secrets"
        return {row[0]: row[1] for copy in copies for row in rows(copy, sql)}

    def _left_over(self) -> dict[str, Guess]:
        """Look among deleted bytes for secrets and for what they open."""
        secrets = self._secrets | {match[0]: match[1] for match in self._found(SECRET)}
        guesses: dict[str, Guess] = {}
        for question, name, sealed in self._found(GIVEN):
            if question in secrets and question in self.loot.truth:
                guesses.setdefault(question, {}).update(self._opened(question, secrets[question], name, sealed))
        return guesses

    def _found(self, what: re.Pattern[bytes]) -> set[tuple[str, ...]]:
        found = (match for copy in self._bytes for match in what.findall(copy))
        return {tuple(part.decode() for part in match) for match in found}

    def _opened(self, question: str, secret: str, name: str, sealed: str) -> Guess:
        for key in self._keys:
            tried = Secret(secret, key)
            for person in self.loot.truth[question]:
                with suppress(InvalidTag):
                    if tried.name(key_read(person)) == name:
                        return {person: self.said_in(tried.open(name, sealed))}
        return {}

    def _between_copies(self) -> dict[str, Guess]:
        """Whoever tapped between two copies said what the later one has and the earlier one has not."""
        return {question: self._between(question, copies) for question, copies in self.loot.before.items()}

    def _between(self, question: str, copies: list[Path]) -> Guess:
        states = [self._in_clear(copy, question) for copy in copies]
        states.append(Counter(verdict for _, verdict in self.closed.get(question, [])))
        guess: Guess = {}
        for earlier, later in zip([Counter[str](), *states], states, strict=False):
            some = self.loot.taps[question][earlier.total() : later.total()]
            guess |= dict(zip(some, (later - earlier).elements(), strict=False))
        return guess

    def _in_clear(self, copy: Path, question: str) -> Counter[str]:
        """Count what a copy says of the answers to an open question, as far as it can be read."""
        seen: Counter[str] = Counter()
        for (sealed,) in rows(copy, "select sealed from given where question = ?", question):
            with suppress(Unreadable):
                seen[self.said_in(read(sealed, (Answer,)))] += 1
        return seen


class ReaderOfBacks(Attacker):
    """The same, after what was written when owners of cases asked back."""

    CLOSED = "select question, id, reason from words"
    WITH_REASONS = "select reason from words where question = ? order by length(reason), id"

    def said_in(self, answer: Answer) -> str:
        return answer.reason


@cache
def rows(copy: Path, sql: str, *values: str) -> list[tuple[str, ...]]:
    with closing(sqlite3.connect(copy)) as db:
        return db.execute(sql, values).fetchall()


def chance_of(attacker: Attacker) -> float:
    """Return how likely his best way would do as well by chance: with the same answers, dealt out anew to each room.

    A permutation test of the greatest standardised score over all ways (Westfall and Young 1993, max-T).
    """
    truth = [
        [said[person] for person in attacker.loot.taps[question]] for question, said in attacker.loot.truth.items()
    ]
    ways = [_flat(way, attacker.loot) for way in attacker.ways()]
    scores: list[list[int]] = [[] for _ in ways]
    dealt = random.Random(0)  # noqa: S311  # the same deals for the same answers
    for _ in range(1 + PERMUTATIONS):
        said = [*chain.from_iterable(truth)]
        for score, way in zip(scores, ways, strict=True):
            score.append(sum(map(eq, way, said)))
        for room in truth:
            dealt.shuffle(room)
    best: list[float] = [max(column) for column in zip(*map(_standardised, scores), strict=True)]
    return sum(other >= best[0] for other in best) / len(best)


def _flat(way: dict[str, Guess], loot: Loot) -> list[str]:
    return [way.get(question, {}).get(person, SILENT) for question in loot.truth for person in loot.taps[question]]


def _standardised(scores: list[int]) -> list[float]:
    mean, spread = fmean(scores), pstdev(scores) or 1.0
    return [(score - mean) / spread for score in scores]
