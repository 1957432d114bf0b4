"""Answers to open questions under another key: each hangs on a new name under a new secret, and can still be changed.

Names cannot be read, so they are made of everybody who is known, first of those who were asked. An answer of somebody
who is not known any more gets a name that is nobody's: it counts as before.
"""

import secrets
from collections.abc import Iterable

from bot.people import Person, key_read
from storage.answers.given import Secret
from storage.engine import Run


def count_open(run: Run) -> int:
    [(many,)] = run("select count(*) from secrets")
    return int(many)


def answers_anew(run: Run, old: bytes, new: bytes) -> None:
    """Keep the answers to every open question of every company with another key."""
    for workspace, question, secret in run("select workspace, question, secret from secrets"):
        was, will_be = Secret(str(secret), old), Secret(secrets.token_hex(32), new)
        _one_question(run, str(workspace), str(question), was, will_be)


def _one_question(run: Run, workspace: str, question: str, was: Secret, will_be: Secret) -> None:
    at = {"workspace": workspace, "question": question}
    given = {
        str(name): was.open(str(name), str(sealed))
        for name, sealed in run(
            "delete from given where workspace = :workspace and question = :question returning giver, sealed", **at
        )
    }
    names = _names(run, at, given, was, will_be)
    for name in secrets.SystemRandom().sample(sorted(given), len(given)):
        anew = names.get(name) or secrets.token_hex(16)
        run(
            "insert into given (workspace, question, giver, sealed) values (:workspace, :question, :giver, :sealed)",
            giver=anew,
            sealed=will_be.seal(anew, given[name]),
            **at,
        )
    run(
        "update secrets set secret = :secret where workspace = :workspace and question = :question",
        secret=will_be.secret,
        **at,
    )


def _names(run: Run, at: dict[str, str], given: Iterable[str], was: Secret, will_be: Secret) -> dict[str, str]:
    """Return the new name of each old one, as far as somebody is known by it."""
    left, found = set(given), dict[str, str]()
    for people in (_asked, _known):
        for person in people(run, at) if left else ():
            if (name := was.name(person)) in left:
                found[name] = will_be.name(person)
                left.discard(name)
    return found


def _asked(run: Run, at: dict[str, str]) -> list[Person]:
    rows = run("select person from asked where workspace = :workspace and question = :question", **at)
    return [key_read(str(person)) for (person,) in rows]


def _known(run: Run, at: dict[str, str]) -> list[Person]:
    rows = run("select platform, account from people where workspace = :workspace", workspace=at["workspace"])
    return [Person(str(platform), str(account)) for platform, account in rows]
