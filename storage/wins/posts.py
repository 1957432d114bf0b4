"""Where wins are posted, how many reactions each post has, and how a win comes to its executive."""

from collections.abc import Iterable
from datetime import datetime

from bot.people import Person, Place, key_read
from bot.wins import Post, Wish
from bot.wire import read, write
from storage.engine import Run, written


class Posts:
    _run: Run

    def place_post(self, number: int, nth: int, place: Place) -> None:
        self._run(
            "insert into win_posts (workspace, number, nth, place, reactions)"
            " values (:workspace, :number, :nth, :place, 0) on conflict do nothing",
            number=number,
            nth=nth,
            place=write(place),
        )

    def posts(self, number: int) -> list[Post]:
        """Return every post there has been of a win, also those that others have taken the place of."""
        rows = self._run(
            "select nth, place, gone, reactions from win_posts where workspace = :workspace and number = :number"
            " order by nth",
            number=number,
        )
        return [
            Post(nth, read(place, (Place,)), datetime.fromisoformat(gone) if gone else None, max(0, reactions))
            for nth, place, gone, reactions in rows
        ]

    def post_gone(self, number: int, nth: int, at: datetime) -> None:
        self._run(
            "update win_posts set gone = :at where workspace = :workspace and number = :number and nth = :nth",
            number=number,
            nth=nth,
            at=written(at),
        )

    def react(self, number: int, nth: int, signs: int) -> None:
        """Count; a sign that is taken away may be told of before the one that was put."""
        self._run(
            "update win_posts set reactions = reactions + :signs"
            " where workspace = :workspace and number = :number and nth = :nth",
            number=number,
            nth=nth,
            signs=signs,
        )

    def reactions(self, numbers: Iterable[int]) -> dict[int, int]:
        """Return how many reactions these wins have had, wherever they stand."""
        return {number: sum(post.reactions for post in self.posts(number)) for number in numbers}

    def ask_for(self, number: int, person: Person) -> None:
        """Note which executive shall have the draft first."""
        self._course(number)
        self._run(
            "update win_courses set asked_for = :person where workspace = :workspace and number = :number",
            number=number,
            person=person.key,
        )

    def asked_for(self, number: int) -> Person | None:
        rows = self._run(
            "select asked_for from win_courses where workspace = :workspace and number = :number"
            " and asked_for is not null",
            number=number,
        )
        return next((key_read(person) for (person,) in rows), None)

    def offer_anew(self, number: int, at: datetime) -> None:
        self._course(number)
        self._run(
            "update win_courses set anew = :at where workspace = :workspace and number = :number",
            number=number,
            at=written(at),
        )

    def turn(self, number: int) -> int:
        """Return 2 once a win has been offered anew, else 1."""
        return 2 if self._run(
            "select 1 from win_courses where workspace = :workspace and number = :number and anew is not null",
            number=number,
        ) else 1  # fmt: skip

    def keep_why(self, number: int, why: str) -> None:
        """Keep why a win was taken down."""
        self._course(number)
        self._run(
            "update win_courses set why = :why where workspace = :workspace and number = :number",
            number=number,
            why=why,
        )

    def why_gone(self, number: int) -> str:
        rows = self._run("select why from win_courses where workspace = :workspace and number = :number", number=number)
        return next((str(why) for (why,) in rows), "")

    def wish_change(self, number: int, wish: Wish) -> None:
        self._run(
            "insert into win_wishes (workspace, number, nth, by, words, at)"
            " values (:workspace, :number, :nth, :by, :words, :at) on conflict do nothing",
            number=number,
            nth=wish.nth,
            by=wish.by.key,
            words=wish.words,
            at=written(wish.at),
        )

    def changes_wished(self, number: int) -> list[Wish]:
        rows = self._run(
            "select nth, by, words, at from win_wishes where workspace = :workspace and number = :number order by nth",
            number=number,
        )
        return [Wish(nth, key_read(by), words, datetime.fromisoformat(at)) for nth, by, words, at in rows]

    def _course(self, number: int) -> None:
        self._run(
            "insert into win_courses (workspace, number, why) values (:workspace, :number, '') on conflict do nothing",
            number=number,
        )
