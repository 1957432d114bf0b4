"""Who was asked about pay in which year, and what they said, sealed: a copy of the database tells nobody's answer."""

from bot.leaders.pay import Asked, Counted, Pay
from bot.people import by_mail, key_read
from bot.sealing import Seal
from storage.engine import Run

LONGEST = 12  # characters: whoever holds a copy cannot tell by its length what was said, or that nothing was


class PayAsked:
    def __init__(self, run: Run, seal: Seal) -> None:
        self._run = run
        self._seal = seal

    def ask(self, email: str, year: int) -> bool:
        """Note that somebody is asked about a year, and say whether that is news."""
        return bool(
            self._run(
                "insert into pay_asked (workspace, year, person, sealed) values (:workspace, :year, :person, :sealed)"
                " on conflict do nothing returning person",
                year=year,
                person=by_mail(email).key,
                sealed=self._closed(None),
            )
        )

    def asked(self, email: str, year: int) -> Asked | None:
        return next((one for one in self.of(email) if one.year == year), None)

    def of(self, email: str) -> list[Asked]:
        """Return the years about which somebody was asked."""
        rows = self._run(
            "select year, person, sealed from pay_asked where workspace = :workspace and person = :person"
            " order by year",
            person=by_mail(email).key,
        )
        return [self._opened(*row) for row in rows]

    def say(self, asked: Asked) -> None:
        """Keep an answer; all of the year are sealed anew, since a seal tells its hour."""
        for one in self.asked_in(asked.year):
            kept = asked if one.email == asked.email else one
            self._run(
                "update pay_asked set sealed = :sealed where workspace = :workspace and year = :year"
                " and person = :person",
                sealed=self._closed(kept.says),
                year=kept.year,
                person=by_mail(kept.email).key,
            )

    def asked_in(self, year: int) -> list[Asked]:
        rows = self._run(
            "select year, person, sealed from pay_asked where workspace = :workspace and year = :year order by person",
            year=year,
        )
        return [self._opened(*row) for row in rows]

    def count(self, year: int, counted: Counted | None) -> None:
        """Write down once what came of a year; None: too few were asked."""
        self._run(
            "insert into pay_counted (workspace, year, part, whole) values (:workspace, :year, :part, :whole)"
            " on conflict do nothing",
            year=year,
            part=counted and counted.part,
            whole=counted and counted.whole,
        )

    def uncounted(self, before: int) -> list[int]:
        """Return the years about which somebody was asked, up to this one, and nothing was counted yet."""
        rows = self._run(
            "select distinct year from pay_asked where workspace = :workspace and year <= :before"
            " and year not in (select year from pay_counted as done where done.workspace = :workspace) order by year",
            before=before,
        )
        return [int(year) for (year,) in rows]

    def counted(self, year: int) -> Counted | None:
        rows = self._run(
            "select year, part, whole from pay_counted where workspace = :workspace and year = :year"
            " and whole is not null",
            year=year,
        )
        return next((Counted(*row) for row in rows), None)

    def forget(self, before: int, counted_before: int) -> None:
        """Forget what was said in the years before this one, and what was counted before another."""
        self._run("delete from pay_asked where workspace = :workspace and year < :before", before=before)
        self._run("delete from pay_counted where workspace = :workspace and year < :before", before=counted_before)

    def _closed(self, says: Pay | None) -> str:
        return self._seal.close((says.value if says else "").ljust(LONGEST))

    def _opened(self, year: int, person: str, sealed: str) -> Asked:
        said = self._seal.open(sealed).strip()
        return Asked(int(year), key_read(person).user, Pay(said) if said else None)
