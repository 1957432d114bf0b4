"""Whoever has an account in Slack and one in Teams is told of, and forgotten, as the one person they are."""

import pytest

from handlers.operate import about, erase
from handlers.operate.desk import Desk
from tests.both.company import Both
from tests.office import COMPANY


@pytest.fixture
def busy(both: Both) -> Both:
    both.types("teams", "Grace", "help")
    both.meets("slack", "Pricing", ("Grace", "Ada", "Linus"))
    both.answers("slack", "Grace", "They'd like it", there="teams")
    return both


def desk(both: Both) -> Desk:
    return Desk(both.store, both.office.door, both.office.clock, COMPANY)


@pytest.mark.parametrize("who", ["grace@northwind.example", "slack/Grace", "teams/Grace"])
def test_all_that_is_kept_is_told_by_whichever_account_they_are_named(busy: Both, who: str) -> None:
    told = busy.office.run(about.told(who, desk(busy)))
    assert "Known by slack/Grace and teams/Grace, which is all in here." in told
    assert "teams/Grace, internal" in told
    assert "the same person as slack/Grace" in told
    assert "last used 2030-01-07T12:00" in told
    assert "  - 1, which only they can see, in their chat" in told


@pytest.mark.parametrize("who", ["grace@northwind.example", "slack/Grace", "teams/Grace"])
def test_both_are_forgotten_by_whichever_account_they_are_named(busy: Both, who: str) -> None:
    receipt = busy.office.run(erase.erased(who, desk(busy)))
    assert "They were known by slack/Grace and teams/Grace, which are all forgotten." in receipt
    assert "2 directory entries" in receipt
    assert "1 open answers, taken back" in receipt
    assert busy.office.rows("select count(*) from given") == [(0,)]
    assert busy.office.rows("select count(*) from people where account = 'Grace' or one like '%Grace'") == [(0,)]
    assert busy.office.rows("select count(*) from asked where person like '%Grace'") == [(0,)]


def test_an_account_whose_address_has_changed_is_still_theirs_while_they_are_one(busy: Both) -> None:
    busy.met(busy.profile("teams", "Grace", "grace.h@northwind.example"))
    receipt = busy.office.run(erase.erased("slack/Grace", desk(busy)))
    assert "2 directory entries" in receipt
