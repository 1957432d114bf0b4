"""What the shared words of a week were about: what may be sorted, what is wished, and labels with their counts."""

from datetime import datetime

from bot.digests.themes import Text, Theme
from bot.wins.wording import Verdict
from storage.engine import Run, written

MOST_TURNS = 2  # as with the wording of wins


class Themes:
    _run: Run

    def may_be_sorted(self, question: str) -> None:
        """Note that whoever shares words about this question is told that a language model may sort them."""
        self._run(
            "insert into sortable (workspace, question) values (:workspace, :question) on conflict do nothing",
            question=question,
        )

    def is_sortable(self, question: str) -> bool:
        return bool(
            self._run("select 1 from sortable where workspace = :workspace and question = :question", question=question)
        )

    def sortable_in(self, start: datetime, end: datetime) -> list[tuple[str, Text]]:
        """Return the reasons that were shared about what closed in a window, in random order, each with its team.

        Not of hidden meetings, not what was reported or taken away, and only where people were told before.
        """
        rows = self._run(
            "select asks.team, words.question, words.reason from words join asks on asks.workspace = words.workspace"
            " and asks.id = words.question join sortable on sortable.workspace = words.workspace"
            " and sortable.question = words.question where words.workspace = :workspace and words.reason <> ''"
            " and words.removed is null and words.reported is null and asks.hidden = 0 and asks.uncounted is null"
            " and asks.closed >= :start and asks.closed < :end order by words.id",
            start=written(start),
            end=written(end),
        )
        return [(str(team), Text(str(question), str(reason))) for team, question, reason in rows]

    def wish_themes(self, week: str, at: datetime) -> None:
        """Wish for themes, unless that has been done."""
        self._run(
            "insert into theme_wishes (workspace, week, wished, turn, model) values (:workspace, :week, :at, 0, '')"
            " on conflict do nothing",
            week=week,
            at=written(at),
        )

    def themes_wished(self, now: datetime) -> str | None:
        """Return a week of which nobody is looking for themes now."""
        rows = self._run(
            "select week from theme_wishes where workspace = :workspace and verdict is null and turn < :turns"
            " and (lease is null or lease <= :now) order by week desc limit 1",
            now=written(now),
            turns=MOST_TURNS,
        )
        return next((str(week) for (week,) in rows), None)

    def are_wished(self, week: str) -> bool:
        """Tell whether themes of a week have been wished for, whatever came of it."""
        return bool(self._run("select 1 from theme_wishes where workspace = :workspace and week = :week", week=week))

    def awaits_themes(self, week: str, since: datetime) -> bool:
        """Tell whether themes of a week were wished later than that, and nothing has come of it yet."""
        return bool(
            self._run(
                "select 1 from theme_wishes where workspace = :workspace and week = :week and verdict is null"
                " and wished > :since",
                week=week,
                since=written(since),
            )
        )

    def lend_themes(self, week: str, until: datetime) -> int:
        """Let nobody else look for them before ``until``, and return which turn this is."""
        [(turn,)] = self._run(
            "update theme_wishes set turn = turn + 1, lease = :until where workspace = :workspace and week = :week"
            " returning turn",
            week=week,
            until=written(until),
        )
        return int(turn)

    def settle_themes(
        self, week: str, turn: int, verdict: Verdict, model: str = "", themes: tuple[Theme, ...] = ()
    ) -> bool:
        """Keep what came of it, and tell whether it was still waited for in this turn."""
        waited = self._run(
            "update theme_wishes set verdict = :verdict, model = :model, lease = null where workspace = :workspace"
            " and week = :week and turn = :turn and verdict is null returning week",
            week=week,
            turn=turn,
            verdict=verdict.value,
            model=model,
        )
        for theme in themes if waited else ():
            self._run(
                "insert into themes (workspace, week, label, texts) values (:workspace, :week, :label, :texts)",
                week=week,
                label=theme.label,
                texts=theme.texts,
            )
        return bool(waited)

    def verdict_on_themes(self, week: str) -> Verdict | None:
        rows = self._run("select verdict from theme_wishes where workspace = :workspace and week = :week", week=week)
        return next((Verdict(verdict) for (verdict,) in rows if verdict), None)

    def themes(self, week: str) -> list[Theme]:
        """Return the themes of a week, the largest first, what is in none of them last."""
        rows = self._run(
            "select label, texts from themes where workspace = :workspace and week = :week"
            " order by case when label = 'other' then 1 else 0 end, texts desc, label",
            week=week,
        )
        return [Theme(str(label), int(texts)) for label, texts in rows]

    def _forget_themes(self, before: datetime) -> None:
        self._run(
            "delete from themes where workspace = :workspace and week in (select week from theme_wishes"
            " where theme_wishes.workspace = :workspace and wished < :before)",
            before=written(before),
        )
        self._run("delete from theme_wishes where workspace = :workspace and wished < :before", before=written(before))
        self._run(
            "delete from sortable where workspace = :workspace and question not in"
            " (select id from asks where asks.workspace = :workspace and (closed is null or closed >= :before))",
            before=written(before),
        )
