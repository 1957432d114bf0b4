"""Where the app is installed: found again, sealed, gone when it ends, on both databases."""

from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import TypeVar

from bot.company.installations import Installation, company_of
from bot.people import Person
from storage import Store
from storage.installations import Installations
from tests.conftest import KEY
from tests.storage.conftest import Kept
from tests.storage.samples import FAR, LATER, NOON

T = TypeVar("T")
HERE = Installation(
    "T0NORTH", "slack-t0north", "Northwind", "UBOT", "A1", ("chat:write", "commands"), "UADA", NOON,
    token="xoxe.xoxb-1-canary", refresh="xoxe-1-canary", expires=LATER,
)  # fmt: skip
THERE = replace(HERE, slack="E0SOUTH", company="slack-e0south", name="Southwind", token="xoxb-other", refresh="")


def save(kept: Kept, one: Installation = HERE) -> Installation:
    saved: Installation = kept.run(kept.store.installations(partial(Installations.save, one=one)))
    return saved


def find(kept: Kept, slack: str = "T0NORTH") -> Installation:
    found: Installation | None = kept.run(kept.store.installed(partial(Installations.find, slack=slack)))
    assert found
    return found


def end(kept: Kept, at: datetime = LATER) -> bool:
    ended: bool = kept.run(kept.store.installations(partial(Installations.end, slack="T0NORTH", at=at)))
    return ended


def begins(kept: Kept, state: str, browser: str) -> None:
    begin = partial(Installations.begin, state=state, browser=browser, now=NOON, until=LATER)
    kept.run(kept.store.installations(begin))


def comes_back(kept: Kept, state: str, browser: str, now: datetime = NOON) -> bool:
    back = partial(Installations.come_back, state=state, browser=browser, now=now)
    good: bool = kept.run(kept.store.installations(back))
    return good


def all_rows(kept: Kept) -> str:
    def rows(installs: Installations) -> str:
        run = installs._run  # noqa: SLF001  # what is really in the database
        return str(run("select * from slack_installations")) + str(run("select * from slack_states"))

    words: str = kept.run(kept.store.installed(rows))
    return words


def test_a_workspace_is_a_company_of_its_own() -> None:
    assert company_of("T0NORTH") == "slack-t0north"
    assert not HERE.is_org
    assert THERE.is_org


def test_what_is_saved_is_found_and_its_tokens_are_sealed(kept: Kept) -> None:
    assert save(kept) == replace(HERE, turn=1)
    assert find(kept) == replace(HERE, turn=1)
    assert kept.run(kept.store.installed(partial(Installations.find, slack="T0SOUTH"))) is None
    assert "canary" not in all_rows(kept)
    assert "canary" not in repr(HERE)


def test_another_key_opens_no_token_and_still_tells_where_it_was(kept: Kept) -> None:
    save(kept)
    other = Store(kept.store.engine, KEY[::-1])
    found = kept.run(other.installed(partial(Installations.find, slack="T0NORTH")))
    assert found == replace(HERE, token="", refresh="", turn=1)


def test_installing_again_replaces_what_was_there_and_stays_the_company_that_it_was_linked_to(kept: Kept) -> None:
    save(kept)
    kept.run(kept.store.installations(partial(Installations.link, slack="T0NORTH", company="company")))
    wider = replace(HERE, scopes=("chat:write", "files:write"), token="xoxb-2", refresh="", expires=None, by="UGRACE")
    assert save(kept, wider) == replace(wider, company="company", turn=3)
    assert find(kept).token == "xoxb-2"


def test_those_of_a_company_are_told_apart_from_those_of_others(kept: Kept) -> None:
    save(kept)
    save(kept, THERE)

    def told(installs: Installations) -> list[list[str]]:
        lists = installs.living(), installs.of("slack-e0south"), installs.of("company"), installs.everyone()
        return [[one.slack for one in found] for found in lists]

    assert kept.run(kept.store.installed(told)) == [["E0SOUTH", "T0NORTH"], ["E0SOUTH"], [], ["E0SOUTH", "T0NORTH"]]
    standing = {"E0SOUTH": ("slack-e0south", 1), "T0NORTH": ("slack-t0north", 1)}
    assert kept.run(kept.store.installed(Installations.standing)) == standing


def test_when_it_ends_its_tokens_are_gone_from_the_rows_at_once(kept: Kept) -> None:
    save(kept)
    assert end(kept)
    assert find(kept) == replace(HERE, token="", refresh="", expires=None, ended=LATER, turn=2)
    assert not end(kept, FAR), "It has ended, and that is when."
    assert find(kept).ended == LATER
    assert kept.run(kept.store.installed(Installations.standing)) == {}


def test_installed_again_after_its_end_it_is_the_company_that_it_was(kept: Kept) -> None:
    save(kept)
    kept.run(kept.store.installations(partial(Installations.link, slack="T0NORTH", company="company")))
    end(kept)
    again = save(kept, replace(HERE, at=FAR))
    assert (again.company, again.ended) == ("company", None)


def test_of_two_that_refresh_a_token_one_is_kept(kept: Kept) -> None:
    was = save(kept)
    refreshed = partial(Installations.refreshed, was=was, token="xoxb-new", refresh="xoxe-new", expires=FAR)
    assert [kept.run(kept.store.installations(refreshed)) for _ in range(2)] == [True, False]
    assert find(kept) == replace(HERE, token="xoxb-new", refresh="xoxe-new", expires=FAR, turn=2)


def test_what_has_ended_meanwhile_is_not_refreshed_back_to_life(kept: Kept) -> None:
    was = save(kept)
    end(kept)
    refreshed = partial(Installations.refreshed, was=was, token="xoxb-new", refresh="xoxe-new", expires=FAR)
    assert not kept.run(kept.store.installations(refreshed))
    assert find(kept).token == ""


def test_what_is_wrong_with_it_is_noted_until_it_is_installed_again(kept: Kept) -> None:
    was = save(kept)
    kept.run(kept.store.installations(partial(Installations.troubled, was=was, trouble="invalid_refresh_token")))
    assert find(kept).trouble == "invalid_refresh_token"
    assert save(kept).trouble == ""
    kept.run(kept.store.installations(partial(Installations.troubled, was=was, trouble="too late")))
    assert find(kept).trouble == ""


def test_what_is_forgotten_leaves_no_row(kept: Kept) -> None:
    save(kept)
    kept.run(kept.store.installations(partial(Installations.forget, slack="T0NORTH")))
    assert all_rows(kept) == "[][]"


def test_a_state_is_good_once_in_its_browser_and_for_a_while(kept: Kept) -> None:
    begins(kept, "state-1", "browser-1")
    assert "state-1" not in all_rows(kept)
    assert "browser-1" not in all_rows(kept)
    assert not comes_back(kept, "state-2", "browser-1")
    assert comes_back(kept, "state-1", "browser-1")
    assert not comes_back(kept, "state-1", "browser-1"), "It was used."


def test_a_state_that_another_browser_brings_is_used_up(kept: Kept) -> None:
    begins(kept, "state-1", "browser-1")
    assert not comes_back(kept, "state-1", "browser-2")
    assert not comes_back(kept, "state-1", "browser-1")


def test_a_state_is_no_longer_good_when_its_time_is_over_and_then_nothing_is_kept_of_it(kept: Kept) -> None:
    begins(kept, "state-1", "browser-1")
    assert comes_back(kept, "state-1", "browser-1", LATER - timedelta(microseconds=1))
    begins(kept, "state-2", "browser-1")
    assert not comes_back(kept, "state-2", "browser-1", LATER)
    begins(kept, "state-3", "browser-1")
    begin = partial(Installations.begin, state="state-4", browser="b", now=LATER, until=FAR)
    kept.run(kept.store.installations(begin))
    assert not comes_back(kept, "state-3", "browser-1")


def test_who_installed_it_is_told_and_erased(kept: Kept) -> None:
    save(kept)
    ada = Person("slack", "UADA")
    told = kept.read(lambda memory: [line.words for line in memory.traces.of(ada)], "slack-t0north")
    assert told == ["installed the app in Northwind, 2030-01-07T12:00"]
    assert kept.change(lambda memory: memory.traces.forget(ada), "slack-t0north") == {"slack_installations": 1}
    assert find(kept).by == ""
