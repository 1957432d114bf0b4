"""Answers. While a question is open they hang on a key; when it closes, on nobody.

What closing has to undo, and does: the secret goes, so that no key leads to a person; the answers are written anew
in random order under random ids, because rows in a file keep the order in which they came; words part from verdicts,
and go unless they were shared; and ``secure_delete`` with a truncated write-ahead log (``Engine.scrub``) takes the old
pages away.
"""

import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from bot.answers import Answer, Tally, Verdict, giver
from bot.people import Person, key_read
from storage.answers.words import SharedWords
from storage.engine import Row, Run

GIVEN = "giver, verdict, objects, reason, heard, shared, named"


@dataclass(frozen=True, slots=True)
class Closed:
    """What closing found out: the answers, without their givers, and which of those asked had answered."""

    tally: Tally
    answered: frozenset[Person]
    shared: int


class Answers(SharedWords):
    def __init__(self, run: Run, key: bytes) -> None:
        super().__init__(run)
        self._key = key
        self._secrets: dict[str, str] = {}  # read once a transaction, for which this lives

    def open(self, question: str) -> None:
        self._run(
            "insert into secrets (workspace, question, secret) values (:workspace, :question, :secret)",
            question=question,
            secret=secrets.token_hex(32),
        )

    def keep(self, question: str, person: Person, answer: Answer) -> None:
        """Keep this person's answer in place of an earlier one."""
        self._run(
            "insert into given (workspace, question, giver, verdict, objects, reason, heard, shared, named) values"
            " (:workspace, :question, :giver, :verdict, :objects, :reason, :heard, :shared, :named)"
            " on conflict (workspace, question, giver) do update set verdict = excluded.verdict,"
            " objects = excluded.objects, reason = excluded.reason, heard = excluded.heard,"
            " shared = excluded.shared, named = excluded.named",
            question=question,
            giver=self._naming(question)(person),
            verdict=answer.verdict.value,
            objects=int(answer.objects),
            reason=answer.reason,
            heard=answer.heard,
            shared=int(answer.shared),
            named=int(answer.named),
        )

    def given_by(self, question: str, person: Person) -> Answer | None:
        """Return what this person has said so far to an open question."""
        rows = self._run(
            f"select {GIVEN} from given where workspace = :workspace and question = :question"  # noqa: S608  # constant
            " and giver = :giver",
            question=question,
            giver=self._naming(question)(person),
        )
        return next(map(_answer, rows), None)

    def take_back(self, question: str, person: Person) -> None:
        """Forget what this person has said to an open question."""
        self._run(
            "delete from given where workspace = :workspace and question = :question and giver = :giver",
            question=question,
            giver=self._naming(question)(person),
        )

    def count(self, question: str) -> int:
        [(count,)] = self._run(
            "select count(*) from given where workspace = :workspace and question = :question", question=question
        )
        return int(count)

    def open_questions(self) -> list[str]:
        return [question for (question,) in self._run("select question from secrets where workspace = :workspace")]

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
        name = self._naming(question)
        people = {name(person): person for person in asked}
        gone = self._run(
            f"delete from given where workspace = :workspace and question = :question returning {GIVEN}",  # noqa: S608
            question=question,
        )
        given = {str(row[0]): _answer(row) for row in gone}
        nameless = any(answer.named and key not in people for key, answer in given.items())
        names = people | ({name(person): person for person in known()} if nameless else {})
        self._run("delete from secrets where workspace = :workspace and question = :question", question=question)
        del self._secrets[question]
        for key in secrets.SystemRandom().sample(sorted(given), len(given)):
            self._let_go(question, given[key], names.get(key))
        answered = frozenset(person for key, person in people.items() if key in given)
        return Closed(Tally.of(given.values()), answered, sum(_speaks(answer) for answer in given.values()))

    def forget_orphans(self) -> None:
        """Forget the answers and words of questions that are no longer kept."""
        gone = "workspace = :workspace and question not in (select id from asks where asks.workspace = :workspace)"
        self._run(f"delete from answers where {gone}")  # noqa: S608  # a constant of ours
        self._run(f"delete from words where {gone}")  # noqa: S608  # a constant of ours

    def _let_go(self, question: str, answer: Answer, person: Person | None) -> None:
        by = person.key if person and answer.named else None
        self._run(
            "insert into answers (workspace, question, id, verdict, objects, reasoned, person) values"
            " (:workspace, :question, :id, :verdict, :objects, :reasoned, :person)",
            question=question,
            id=secrets.token_hex(8),
            verdict=answer.verdict.value,
            objects=int(answer.objects),
            reasoned=int(bool(answer.reason)),
            person=by,
        )
        if _speaks(answer):
            self._run(
                "insert into words (workspace, question, id, reason, heard, person) values"
                " (:workspace, :question, :id, :reason, :heard, :person)",
                question=question,
                id=secrets.token_hex(8),
                reason=answer.reason,
                heard=answer.heard,
                person=by,
            )

    def _naming(self, question: str) -> Callable[[Person], str]:
        if question not in self._secrets:
            [(self._secrets[question],)] = self._run(
                "select secret from secrets where workspace = :workspace and question = :question", question=question
            )
        return partial(giver, self._secrets[question], self._key)


def _speaks(answer: Answer) -> bool:
    return answer.shared and bool(answer.reason or answer.heard)


def _answer(row: Row) -> Answer:
    _, verdict, objects, reason, heard, shared, named = row
    return Answer(Verdict(verdict), bool(objects), reason, heard, bool(shared), bool(named))
