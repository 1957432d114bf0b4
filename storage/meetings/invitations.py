"""Who was asked, and when it cost them some of their budget. Who was asked is no secret."""

from datetime import datetime

from bot.people import Person, key_read
from storage.engine import Run, written


class Invitations:
    def __init__(self, run: Run) -> None:
        self._run = run

    def invite(self, question: str, people: tuple[Person, ...], at: datetime, *, charged: bool) -> None:
        """Note who is asked. Who was asked is no secret."""
        for person in people:
            self._run(
                "insert into asked (workspace, question, person, at, charged) values"
                " (:workspace, :question, :person, :at, :charged) on conflict do nothing",
                question=question,
                person=person.key,
                at=written(at),
                charged=int(charged),
            )

    def join(self, question: str, person: Person, at: datetime) -> None:
        """Note that this person was there too."""
        self.invite(question, (person,), at, charged=False)
        self._run(
            "update asks set invited = (select count(*) from asked where asked.workspace = asks.workspace"
            " and question = asks.id) where workspace = :workspace and id = :id",
            id=question,
        )

    def asked(self, question: str) -> tuple[Person, ...]:
        rows = self._run(
            "select person from asked where workspace = :workspace and question = :question order by person",
            question=question,
        )
        return tuple(key_read(person) for (person,) in rows)

    def was_asked(self, question: str, person: Person) -> bool:
        return bool(
            self._run(
                "select 1 from asked where workspace = :workspace and question = :question and person = :person",
                question=question,
                person=person.key,
            )
        )

    def waits_for(self, person: Person) -> bool:
        """Return whether a question is open to which this person was invited."""
        return bool(
            self._run(
                "select 1 from asked join asks on asks.workspace = asked.workspace and id = question"
                " where asked.workspace = :workspace and person = :person and closed is null limit 1",
                person=person.key,
            )
        )

    def charged(self, person: Person, since: datetime) -> list[datetime]:
        """Return when this person was asked at a cost to their budget, since then."""
        rows = self._run(
            "select at from asked where workspace = :workspace and person = :person and charged = 1 and at > :since"
            " order by at",
            person=person.key,
            since=written(since),
        )
        return [datetime.fromisoformat(at) for (at,) in rows]

    def forget_asked(self, before: datetime) -> None:
        """Forget who was asked where the question and its case were over before then, and nobody is to ask again.

        Where the question itself has gone, as where decisions are kept more shortly, nobody is to be left behind.
        """
        self._run(
            "delete from asked where workspace = :workspace and question in (select id from asks where"
            " asks.workspace = :workspace and closed < :before) and question not in (select question from case_files"
            " where case_files.workspace = :workspace and (decided is null or decided >= :before))"
            " and question not in (select followed.question from followed where followed.workspace = :workspace"
            " and poll = 'planned')",
            before=written(before),
        )
        self._run(
            "delete from asked where workspace = :workspace and question not in (select id from asks where"
            " asks.workspace = :workspace) and substr(question, 1, 8) <> 'outcome/'"
            " and substr(question, 1, 6) <> 'heard/'"
        )
