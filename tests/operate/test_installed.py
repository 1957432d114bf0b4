"""Workspaces that install the app: the process as it is run, and what ``doctor`` says of each."""

from dataclasses import replace
from datetime import timedelta
from functools import partial

from bot.company.installations import LOST
from bot.company.reach import SCOPES
from handlers.operate.desk import Desk
from handlers.operate.installed import installations
from storage import Store
from storage.installations import Installations
from tests.conftest import KEY
from tests.office import COMPANY, Office
from tests.operate.process import Machine
from tests.storage.samples import NOON
from tests.storage.test_installations import HERE as AT_FIRST
from tests.storage.test_installations import THERE as LATER

HERE, THERE = (replace(one, scopes=(*SCOPES,)) for one in (AT_FIRST, LATER))
OAUTH = {
    "SLACK_CLIENT_ID": "1.2",
    "SLACK_CLIENT_SECRET": "told-to-nobody",
    "SLACK_SIGNING_SECRET": "signed",
    "SLACK_API_URL": "http://127.0.0.1:9/api",
    "CHAIR_PUBLIC_URL": "http://127.0.0.1:3000",
    "CHAIR_SECRET_KEY": "k" * 32,
}


def told(office: Office, store: Store) -> list[tuple[str, str]]:
    desk = Desk(store, office.door, office.clock, COMPANY)
    found: tuple[tuple[str, str, str], ...] = office.run(installations(desk))
    assert {what for what, _, _ in found} <= {"slack"}
    assert not any("canary" in words or "xox" in words for _, _, words in found)
    return [(state, words) for _, state, words in found]


def test_each_installation_has_a_line_without_anything_that_opens_it(plain: Office, store: Store) -> None:
    assert told(plain, store) == []
    expires = plain.clock.now() + timedelta(hours=12)
    for one in (replace(HERE, expires=expires), replace(THERE, by="", expires=None)):
        plain.run(store.installations(partial(Installations.save, one=one)))
    south = "Southwind (E0SOUTH, company slack-e0south): installed by somebody on 2030-01-07; its token does not expire"
    north = (
        "Northwind (T0NORTH, company slack-t0north): installed by UADA on 2030-01-07; its token is exchanged before "
    )
    assert told(plain, store) == [("ok", south), ("ok", f"{north}{expires:%Y-%m-%d %H:%M}")]


def test_what_is_wrong_with_one_is_said_with_the_way_out(plain: Office, store: Store) -> None:
    was = plain.run(store.installations(lambda installs: installs.save(replace(HERE, expires=None))))

    def line() -> tuple[str, str]:
        [found] = told(plain, store)
        return found

    plain.run(store.installations(lambda installs: installs.troubled(was, LOST)))
    assert line()[0] == "look"
    assert "tried again every minute" in line()[1]
    plain.run(store.installations(lambda installs: installs.troubled(was, "invalid_refresh_token")))
    refused = "Slack does not exchange its token (invalid_refresh_token); install the app there again"
    assert line() == ("broken", f"Northwind (T0NORTH, company slack-t0north): {refused}")
    [(state, words)] = told(plain, Store(store.engine, KEY[::-1]))
    assert (state, "cannot be opened with this CHAIR_SECRET_KEY" in words) == ("broken", True)
    plain.run(store.installations(lambda installs: installs.save(replace(HERE, expires=NOON - timedelta(days=1)))))
    assert "its token has expired" in line()[1]
    plain.run(store.installations(lambda installs: installs.end("T0NORTH", NOON)))
    assert line() == (
        "look",
        "Northwind (T0NORTH, company slack-t0north): not installed any more since 2030-01-07; its tokens are gone",
    )


def test_what_was_installed_before_the_bot_needed_more_is_to_be_installed_again(plain: Office, store: Store) -> None:
    needed = tuple(scope for scope, optional in SCOPES.items() if not optional)
    plain.run(store.installations(lambda installs: installs.save(replace(HERE, scopes=needed, expires=None))))
    assert [state for state, _ in told(plain, store)] == ["ok"]
    plain.run(store.installations(lambda installs: installs.save(replace(HERE, scopes=needed[1:], expires=None))))
    [(state, words)] = told(plain, store)
    assert state == "broken"
    assert words.endswith("it may not app_mentions:read, which the bot has come to need; install the app there again")


def test_the_bot_runs_for_whoever_installs_it_though_slacks_own_library_reads_the_environment_too(
    machine: Machine,
) -> None:
    with machine.running(**OAUTH) as bot:
        front = bot.get("/")
        ready = bot.get("/readyz")
        ended, _ = bot.asked_to_stop()
    assert (front[0], "Add to Slack" in front[1]) == (200, True)
    assert "Installed in 0." in ready[1]
    assert "/slack/events and keeps" in ended.out
    assert "Traceback" not in ended.err
    assert "told-to-nobody" not in ended.out + ended.err
    assert all(file.name.startswith("chair.db") for file in machine.folder.iterdir())


def test_a_wrong_mixture_does_not_start(machine: Machine) -> None:
    refused = machine.chair("run", **OAUTH, SLACK_BOT_TOKEN="xoxb-1")
    assert refused.code == 2
    assert "unset one of them" in refused.err
