"""How not to keep answers: each of these is one step left out, and the attacker wins."""

import itertools
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing

import psycopg
from psycopg.sql import SQL, Identifier

from bot.answers import Answer
from bot.people import Person
from bot.wire import read, write
from storage import Memory, Store
from storage.answers import Answers
from storage.answers.given import Secret
from storage.engine import Engine, T
from storage.postgres import SECRETS, Postgres
from storage.sqlite import Sqlite
from tests.faults.confided import KEY


class InOrder(Answers):
    """Writes closed answers down in the order in which they came, under numbers."""

    arrived: list[str]
    numbers: Iterator[int]

    def keep(self, question: str, person: Person, answer: Answer) -> None:
        super().keep(question, person, answer)
        name = self._secret(question).name(person)
        if name not in self.arrived:
            self.arrived.append(name)

    def _shuffled(self, keys: Iterable[str]) -> Iterator[str]:
        yield from sorted(keys, key=self.arrived.index)

    def _new_id(self) -> str:
        return f"{next(self.numbers):016x}"


class Unsealed(Answers):
    """Keeps what is said to an open question in clear, under its giver's key."""

    def _secret(self, question: str) -> Secret:
        secret = super()._secret(question)
        return InClear(secret.secret, secret.key)


class InClear(Secret):
    def seal(self, name: str, answer: Answer) -> str:
        del name
        return write(answer)

    def open(self, name: str, sealed: str) -> Answer:
        del name
        answer: Answer = read(sealed, (Answer,))
        return answer


class CarelessStore(Store):
    def __init__(self, engine: Engine, kind: type[Answers]) -> None:
        super().__init__(engine, KEY)
        self._kind = kind
        self._arrived: list[str] = []
        self._numbers = itertools.count(1)

    async def change(
        self, workspace: str, work: Callable[[Memory], T], ahead: Callable[[Memory], object] | None = None
    ) -> T:
        del ahead
        return await super().change(workspace, lambda memory: work(self._careless(memory)))

    async def read(self, workspace: str, work: Callable[[Memory], T]) -> T:
        return await super().read(workspace, lambda memory: work(self._careless(memory)))

    def _careless(self, memory: Memory) -> Memory:
        memory.answers = self._kind(memory.run, KEY, memory.people.accounts)
        if isinstance(memory.answers, InOrder):
            memory.answers.arrived, memory.answers.numbers = self._arrived, self._numbers
        return memory


def in_order(engine: Engine) -> Store:
    return CarelessStore(engine, InOrder)


def unsealed(engine: Engine) -> Store:
    return CarelessStore(engine, Unsealed)


def not_wiped(engine: Engine) -> Store:
    assert isinstance(engine, Sqlite)
    engine.db.execute("pragma secure_delete = off")
    return Store(engine, KEY)


class Unscrubbed(Postgres):
    """Leaves what is deleted to the server, and the server takes its time."""

    def __init__(self, address: str) -> None:
        super().__init__(address)
        with closing(psycopg.connect(address, autocommit=True)) as line:
            for table in SECRETS:
                line.execute(SQL("alter table {} set (autovacuum_enabled = off)").format(Identifier(table)))

    async def scrub(self) -> None:
        pass
