"""Answers. While a question is open they hang on a key; when it closes, on nobody.

What closing has to undo, and does: the secret goes, so that no key leads to a person; the answers are written anew
in random order under random ids, because rows in a file keep the order in which they came; words part from verdicts,
in another random order, and go unless they were shared; and ``secure_delete`` with a truncated write-ahead log
(``Engine.scrub``) takes the old pages away.
"""

import secrets
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from bot.answers import Answer, Tally, Verdict
from bot.cases.asking_back import LEAST
from bot.people import Person, key_read
from storage.answers.given import GivenAnswers
from storage.answers.words import SharedWords


@dataclass(frozen=True, slots=True)
class Closed:
    """What closing found out: the answers, without their givers, and which of those asked had answered.

    ``pressed`` is when verdicts were, where a platform told, in order of time and without whose or which they are.
    """

    tally: Tally
    answered: frozenset[Person]
    shared: int
    pressed: tuple[int, ...]


class Answers(GivenAnswers, SharedWords):
    def tally(self, question: str) -> Tally:
        """Count the answers of a closed question."""
        rows = self._run(
            "select verdict, objects, reasoned from answers where workspace = :workspace and question = :question",
            question=question,
        )
        return Tally.of(Answer(Verdict(v), objects=bool(o), reason="·" * reasoned) for v, o, reasoned in rows)

    def named(self, question: str) -> tuple[Person, ...]:
        """Return who spoke up against the decision and chose to be named."""
        rows = self._run(
            "select person from answers where workspace = :workspace and question = :question and person is not null"
            " and (verdict = 'dislike' or objects = 1) order by person",
            question=question,
        )
        return tuple(key_read(person) for (person,) in rows)

    def close(self, question: str, asked: Iterable[Person], known: Callable[[], Iterable[Person]]) -> Closed:
        """Cut what ties the answers to people, for good. ``known``: whose name an answer may ask to bear."""
        secret = self._secret(question)
        names_of = {person: [*map(secret.name, self._accounts(person))] for person in asked}
        people = {name: person for person, names in names_of.items() for name in names}
        given = _once_each(dict(self._taken(question, secret)), names_of.values())
        nameless = any(answer.named and key not in people for key, answer in given.items())
        names = people | ({secret.name(person): person for person in known()} if nameless else {})
        for key in self._shuffled(given):
            self._let_go(question, given[key], names.get(key))
        spoken = {key: answer for key, answer in given.items() if answer.shared and (answer.reason or answer.heard)}
        for key in self._shuffled(spoken):
            self._pass_on(question, given[key], names.get(key))
        if spoken:
            self.find_words(question)
        answered = frozenset(person for key, person in people.items() if key in given)
        pressed = sorted(answer.pressed for answer in given.values() if answer.pressed)
        return Closed(Tally.of(given.values()), answered, len(spoken), tuple(pressed))

    def pass_on(self, name: str, asked: Iterable[Person], reader: Person | None) -> bool:
        """Cut what ties words alone to people, for good, and tell whether anybody may read them.

        They are for ``reader``, if so many others have written that nobody knows of any words whose they are. Else they
        are gone with what opens them.
        """
        secret = self._secret(name)
        names = [[*map(secret.name, self._accounts(person))] for person in asked]
        given = _once_each(dict(self._taken(name, secret)), names)
        own = {secret.name(account) for account in self._accounts(reader)} if reader else set()
        enough = reader is not None and len(given.keys() - own) >= LEAST
        for key in self._shuffled(given) if enough else ():
            self._pass_on(name, given[key], None)
        return enough

    def forget_orphans(self) -> None:
        """Forget what was said to questions that are no longer kept, also later on, and how they were found."""
        kept = "select id from asks where asks.workspace = :workspace"
        back = "select name from asked_back where asked_back.workspace = :workspace"
        later = "select 'outcome/' || id from asks where asks.workspace = :workspace"
        gone = f"workspace = :workspace and question not in ({kept} union all {back} union all {later})"
        for table in ("answers", "words", "searched", "searched_words"):
            self._run(f"delete from {table} where {gone}")  # noqa: S608  # constants of ours

    def _let_go(self, question: str, answer: Answer, person: Person | None) -> None:
        self._run(
            "insert into answers (workspace, question, id, verdict, objects, reasoned, person) values"
            " (:workspace, :question, :id, :verdict, :objects, :reasoned, :person)",
            question=question,
            id=self._new_id(),
            verdict=answer.verdict.value,
            objects=int(answer.objects),
            reasoned=int(bool(answer.reason)),
            person=person.key if person and answer.named else None,
        )

    def _pass_on(self, question: str, answer: Answer, person: Person | None) -> None:
        self._run(
            "insert into words (workspace, question, id, reason, heard, person) values"
            " (:workspace, :question, :id, :reason, :heard, :person)",
            question=question,
            id=self._new_id(),
            reason=answer.reason,
            heard=answer.heard,
            person=person.key if person and answer.named else None,
        )

    def _shuffled(self, keys: Iterable[str]) -> Iterator[str]:
        """Yield the keys in a random order, which is that of the cells in the file's pages."""
        ordered = sorted(keys)
        yield from secrets.SystemRandom().sample(ordered, len(ordered))

    def _new_id(self) -> str:
        return secrets.token_hex(8)


def _once_each(given: dict[str, Answer], names: Iterable[list[str]]) -> dict[str, Answer]:
    """Return the answers without the second ones of those who are known by several names."""
    second = {name for known in names for name in [name for name in known if name in given][1:]}
    return {name: answer for name, answer in given.items() if name not in second}
