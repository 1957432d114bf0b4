"""Rows that were kept of two accounts, brought together under the one that stands for the person."""

from bot.people import Person
from storage.engine import Run

EACH_ONCE = (("asked", "question"), ("doers", "number"), ("drafts", "number"))  # one row a person and thing
OF_ONE = (
    ("asks", "host"), ("answers", "person"), ("words", "person"), ("case_files", "owner"), ("asked_back", "reader"),
    ("win_files", "told_by"), ("win_files", "estimator"), ("win_files", "settled_by"),
    ("win_files", "confirmer"), ("win_files", "posted_by"), ("doers", "by"), ("silenced", "host"),
    ("cx_days", "person"), ("kept_quiet", "host"), ("connected_calendars", "person"),
    ("case_steps", "person"), ("case_offers", "person"),
    ("case_offers", "by"), ("case_offers", "owner"), ("unearned", "host"),
    ("win_courses", "asked_for"), ("win_wishes", "by"),
    ("blocker_files", "told_by"), ("blocker_files", "owner"), ("blocker_files", "asked"),
    ("pledges", "owner"), ("pledges", "proposed_by"), ("fundings", "said_by"),
)  # fmt: skip


class Together:
    _run: Run

    def bring_together(self, account: Person, one: Person) -> list[str]:
        """Let whatever is kept of an account be kept of the person, and return the open questions that this changes.

        What was said stands where anybody said it: asked at a cost, a name left out. Answers to open questions stay
        where they are: that one was moved would tell that it had been given.
        """
        both = {"account": account.key, "one": one.key}
        self._in_both("asked", "question", "charged = 1", both)
        self._in_both("doers", "number", "naming = 'left out'", both)
        found = self._run(
            "select question from asked join asks on asks.workspace = asked.workspace and id = question"
            " where asked.workspace = :workspace and person = :account and closed is null",
            account=account.key,
        )
        for table, thing in EACH_ONCE:
            known = f"select {thing} from {table} as other where other.workspace = :workspace and other.person = :one"  # noqa: S608
            theirs = "workspace = :workspace and person = :account"
            self._run(f"update {table} set person = :one where {theirs} and {thing} not in ({known})", **both)  # noqa: S608
            self._run(f"delete from {table} where {theirs}", account=account.key)  # noqa: S608  # a constant of ours
        for table, column in OF_ONE:
            theirs = f"workspace = :workspace and {column} = :account"
            self._run(f"update {table} set {column} = :one where {theirs}", **both)  # noqa: S608  # a constant of ours
        return [self._counted_anew(str(question)) for (question,) in found]

    def _in_both(self, table: str, thing: str, says: str, both: dict[str, str]) -> None:
        """Let the person's own row say what the account's says of the same thing."""
        sql = (
            f"update {table} set {says} where workspace = :workspace and person = :one and {thing} in (select {thing}"  # noqa: S608
            f" from {table} as other where other.workspace = :workspace and other.person = :account and {says})"
        )
        self._run(sql, **both)

    def _counted_anew(self, question: str) -> str:
        self._run(
            "update asks set invited = (select count(*) from asked where asked.workspace = asks.workspace"
            " and question = asks.id) where workspace = :workspace and id = :id",
            id=question,
        )
        return question
