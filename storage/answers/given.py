"""Answers to open questions: each hangs on a key that stands for its giver, and what it says is sealed.

A copy of the file tells how many have answered, and nothing else. Were verdicts written in clear, a copy from while
the question was open and one from after its closing would differ by what those said who answered in between; and who
was reminded, and so had not answered by then, stands in the outbox.
"""

import secrets
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import LiteralString

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.answers import Answer, giver, sealing_key
from bot.people import Person
from bot.wire import read, write
from storage.engine import Run

LENGTH = 640  # bytes: verdict and a few sentences. More would not fit into a page beside others and cost a page each
LONG = 4608  # bytes: what does not fit is as long as the longest words in most scripts, or a multiple of that
NONCE = 12  # bytes: NIST SP 800-38D


@dataclass(frozen=True)
class Secret:
    """What one open question knows people by and seals their answers with. It dies with the question's closing."""

    secret: str
    key: bytes
    _names: dict[Person, str] = field(default_factory=dict)

    def name(self, person: Person) -> str:
        if person not in self._names:
            self._names[person] = giver(self.secret, self.key, person)
        return self._names[person]

    def seal(self, name: str, answer: Answer) -> str:
        words = write(answer).encode()
        length = LENGTH if len(words) <= LENGTH else LONG * -(-len(words) // LONG)
        nonce = secrets.token_bytes(NONCE)
        return b64encode(nonce + self._cipher.encrypt(nonce, words.ljust(length), name.encode())).decode()

    def open(self, name: str, sealed: str) -> Answer:
        given = b64decode(sealed)
        words = self._cipher.decrypt(given[:NONCE], given[NONCE:], name.encode())
        answer: Answer = read(words.decode(), (Answer,))
        return answer

    @cached_property
    def _cipher(self) -> AESGCM:
        return AESGCM(sealing_key(self.secret, self.key))


class GivenAnswers:
    def __init__(self, run: Run, key: bytes, accounts: Callable[[Person], tuple[Person, ...]]) -> None:
        self._run = run
        self._key = key
        self._accounts = accounts  # of a person, the one that stands for them first
        self._secrets: dict[str, Secret] = {}  # read once a transaction, for which this lives
        self._kept: dict[
            tuple[str, Person], tuple[str, Answer] | None
        ] = {}  # what is known of already, and by which name

    def open(self, question: str) -> None:
        self._run(
            "insert into secrets (workspace, question, secret) values (:workspace, :question, :secret)",
            question=question,
            secret=secrets.token_hex(32),
        )

    def open_questions(self) -> list[str]:
        sql: LiteralString = "select question from secrets where workspace = :workspace order by question"
        return [question for (question,) in self._run(sql)]

    def can_be_counted(self, question: str) -> bool:
        """Return whether there is a secret to open answers with; a copy of the database has none."""
        return self._found(question) is not None

    def lose(self, question: str) -> None:
        """Forget sealed answers that nobody can open any more."""
        self._run("delete from given where workspace = :workspace and question = :question", question=question)

    def keep(self, question: str, person: Person, answer: Answer) -> None:
        """Keep this person's answer in place of an earlier one."""
        secret, found = self._secret(question), self._found_of(question, person)
        name = found[0] if found else secret.name(person)
        self._run(
            "insert into given (workspace, question, giver, sealed) values (:workspace, :question, :giver, :sealed)"
            " on conflict (workspace, question, giver) do update set sealed = excluded.sealed",
            question=question,
            giver=name,
            sealed=secret.seal(name, answer),
        )
        self._kept[question, person] = name, answer

    def given_by(self, question: str, person: Person) -> Answer | None:
        """Return what this person has said so far to an open question."""
        found = self._found_of(question, person)
        return found[1] if found else None

    def take_back(self, question: str, person: Person) -> None:
        """Forget what this person has said to an open question."""
        self._kept.clear()
        for account in self._accounts(person):
            self._run(
                "delete from given where workspace = :workspace and question = :question and giver = :giver",
                question=question,
                giver=self._secret(question).name(account),
            )

    def _found_of(self, question: str, person: Person) -> tuple[str, Answer] | None:
        """Return what this person has said, and the name it hangs on: another account's, if it was one of two then."""
        if (question, person) not in self._kept:
            secret = self._secret(question)
            names = {f"name{at}": secret.name(each) for at, each in enumerate(self._accounts(person))}
            rows = self._run(
                "select giver, sealed from given where workspace = :workspace and question = :question"  # noqa: S608
                f" and giver in ({', '.join(f':{each}' for each in names)})",
                question=question,
                **names,
            )
            given = {str(name): str(sealed) for name, sealed in rows}
            found = next((name for name in names.values() if name in given), None)
            self._kept[question, person] = (found, secret.open(found, given[found])) if found else None
        return self._kept[question, person]

    def count(self, question: str) -> int:
        [(count,)] = self._run(
            "select count(*) from given where workspace = :workspace and question = :question", question=question
        )
        return int(count)

    def _secret(self, question: str) -> Secret:
        if found := self._found(question):
            return found
        raise LookupError(question)  # whoever asks makes sure first that it can be counted

    def _found(self, question: str) -> Secret | None:
        if question not in self._secrets:
            rows = self._run(
                "select secret from secrets where workspace = :workspace and question = :question", question=question
            )
            for (secret,) in rows:
                self._secrets[question] = Secret(secret, self._key)
        return self._secrets.get(question)

    def _taken(self, question: str, secret: Secret) -> Iterator[tuple[str, Answer]]:
        """Take the answers out, each with the key it hung on, and the secret with them."""
        self._kept.clear()
        gone = self._run(
            "delete from given where workspace = :workspace and question = :question returning giver, sealed",
            question=question,
        )
        self._run("delete from secrets where workspace = :workspace and question = :question", question=question)
        self._secrets.pop(question, None)
        return ((name, secret.open(name, sealed)) for name, sealed in gone)
