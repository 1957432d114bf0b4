"""Whom the sponsor's part was offered to, and what executive meetings began with."""

from datetime import datetime

from bot.leaders.agenda import Agenda, First
from bot.leaders.sponsorship import Became, Offer
from bot.people import by_mail, key_read
from storage.engine import Row, Run, written

OFFER = "number, person, by, former, at, until, became, settled"
AGENDA = "meeting, title, host, ended, asked, said"


class Sponsorship:
    def __init__(self, run: Run) -> None:
        self._run = run

    def keep(self, offer: Offer) -> None:
        """Keep an offer as it is now."""
        self._run(
            "insert into sponsor_offers (workspace, number, person, by, former, at, until, became, settled) values"
            " (:workspace, :number, :person, :by, :former, :at, :until, :became, :settled)"
            " on conflict (workspace, number) do update set became = excluded.became, settled = excluded.settled",
            number=offer.number,
            person=by_mail(offer.to).key,
            by=by_mail(offer.by).key,
            former=by_mail(offer.before).key,
            at=written(offer.at),
            until=written(offer.until),
            became=offer.became.value,
            settled=offer.settled and written(offer.settled),
        )

    def offer(self, number: int) -> Offer | None:
        rows = self._run(
            f"select {OFFER} from sponsor_offers where workspace = :workspace and number = :number",  # noqa: S608
            number=number,
        )
        return next(map(_offer, rows), None)

    def latest(self) -> Offer | None:
        """Return the newest offer; only that one can be open."""
        rows = self._run(
            f"select {OFFER} from sponsor_offers where workspace = :workspace order by number desc limit 1"  # noqa: S608
        )
        return next(map(_offer, rows), None)

    def accepted(self) -> Offer | None:
        """Return the offer by which somebody became the sponsor last."""
        rows = self._run(
            f"select {OFFER} from sponsor_offers where workspace = :workspace and became = 'accepted'"  # noqa: S608
            " order by number desc limit 1"
        )
        return next(map(_offer, rows), None)

    def naming(self, email: str) -> list[Offer]:
        """Return the offers to somebody, by them, or of what was theirs, the oldest first."""
        rows = self._run(
            f"select {OFFER} from sponsor_offers where workspace = :workspace and :key in (person, by, former)"  # noqa: S608
            " order by number",
            key=by_mail(email).key,
        )
        return [*map(_offer, rows)]

    def forget(self, before: datetime) -> None:
        """Forget offers but that by which there is a sponsor now, and what executive meetings began with."""
        self._run(
            "delete from sponsor_offers where workspace = :workspace and settled < :before and (became <> 'accepted'"
            " or number < (select max(number) from sponsor_offers as other where other.workspace = :workspace"
            " and became = 'accepted'))",
            before=written(before),
        )
        self._run("delete from agendas where workspace = :workspace and ended < :before", before=written(before))

    def keep_agenda(self, agenda: Agenda) -> None:
        self._run(
            "insert into agendas (workspace, meeting, title, host, ended, asked, said) values"
            " (:workspace, :meeting, :title, :host, :ended, :asked, :said)"
            " on conflict (workspace, meeting) do update set asked = excluded.asked, said = excluded.said",
            meeting=agenda.meeting,
            title=agenda.title,
            host=by_mail(agenda.host).key,
            ended=written(agenda.ended),
            asked=agenda.asked and written(agenda.asked),
            said=agenda.said and agenda.said.value,
        )

    def agenda(self, meeting: str) -> Agenda | None:
        rows = self._run(
            f"select {AGENDA} from agendas where workspace = :workspace and meeting = :meeting",  # noqa: S608
            meeting=meeting,
        )
        return next(map(_agenda, rows), None)

    def said_since(self, since: datetime) -> list[First]:
        """Return what was said of the executive meetings that ended since then; of whose hosts, nobody is told."""
        rows = self._run(
            "select said from agendas where workspace = :workspace and ended >= :since and said is not null"
            " order by ended, meeting",
            since=written(since),
        )
        return [First(said) for (said,) in rows]


def _offer(row: Row) -> Offer:
    number, to, by, before, at, until, became, settled = row
    return Offer(
        number=int(number),
        to=key_read(to).user,
        by=key_read(by).user,
        before=key_read(before).user,
        at=datetime.fromisoformat(at),
        until=datetime.fromisoformat(until),
        became=Became(became),
        settled=datetime.fromisoformat(settled) if settled else None,
    )


def _agenda(row: Row) -> Agenda:
    meeting, title, host, ended, asked, said = row
    return Agenda(
        meeting=meeting,
        title=title,
        host=key_read(host).user,
        ended=datetime.fromisoformat(ended),
        asked=datetime.fromisoformat(asked) if asked else None,
        said=First(said) if said else None,
    )
