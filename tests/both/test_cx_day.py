"""CX Day of a company on Slack and on Teams: one post, all mentioned where it stands, and a picture of all wins."""

from dataclasses import replace

import pytest

from bot.cards import Card, Credits
from bot.charts import Picture
from bot.commands import LeaveMeOut, TakeDown, Tidy
from bot.commands.celebrating import ScheduleCxDay
from bot.company import Places, read_setup
from bot.people import CLOCK, Person
from storage import Memory
from tests.both.company import Both
from tests.both.test_wins import on_both
from tests.office import COMPANY, NORTHWIND
from tests.plain import words_of

OTHER = {"slack": "teams", "teams": "slack"}


def year_in(both: Both, platform: str) -> list[Card]:
    found = both.outside(platform).chat.messages.values()
    return [said.card for said in found if "the year in wins" in said.card.title]


def five(memory: Memory) -> None:
    """Let four wins more be posted, as the first one was."""
    win = memory.wins.win(1)
    assert win
    for number in range(2, 6):
        memory.wins.keep(replace(win, number=number))


def the_day(both: Both, platform: str) -> Card:
    """Let a win be posted on both platforms, and the year on one of them."""
    both.press("slack", "Dana", on_both(both, "Grace", "Tom"), "Post")
    both.office.run(both.office.store.change(COMPANY, five))
    setup = read_setup(NORTHWIND)
    both.office.configure(replace(setup, places=Places(f"{platform}:#checkout")))
    both.office.do(Tidy(), CLOCK)
    both.office.do(ScheduleCxDay(2030), Person(OTHER[platform], "Dana"))
    both.office.until(2030, 10, 1, 10, 1)
    both.office.time_passes(seconds=3)
    [post] = year_in(both, platform)
    assert year_in(both, OTHER[platform]) == []
    return post


@pytest.mark.parametrize("platform", ["slack", "teams"])
def test_the_year_stands_once_and_mentions_everybody_by_their_account_there(both: Both, platform: str) -> None:
    post = the_day(both, platform)
    [thanks] = [block for block in post.blocks if isinstance(block, Credits)]
    assert {*thanks.people} == {Person(platform, "Grace"), Person(platform, "Tom")}
    [picture] = [block for block in post.blocks if isinstance(block, Picture)]
    assert "January 2030 5" in picture.alt


@pytest.mark.parametrize("platform", ["slack", "teams"])
def test_what_changes_on_the_other_platform_changes_it(both: Both, platform: str) -> None:
    the_day(both, platform)
    both.office.do(LeaveMeOut(1), Person(OTHER[platform], "Grace"))
    both.office.time_passes(seconds=3)
    [post] = year_in(both, platform)
    assert "@Tom" in words_of(post)
    assert "Grace" not in words_of(post)
    both.office.do(TakeDown(1, "They asked us to"), Person(OTHER[platform], "Dana"))
    both.office.time_passes(seconds=3)
    [post] = year_in(both, platform)
    assert "4 times" in words_of(post)
    assert not any(isinstance(block, Picture) for block in post.blocks)
