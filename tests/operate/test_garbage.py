"""What stays is passed over by the garbage collector, and what is thrown away is still found."""

import gc
import weakref
from collections.abc import Iterator

import pytest

from handlers.operate.garbage import set_apart


@pytest.fixture(autouse=True)
def _as_it_was() -> Iterator[None]:
    before = gc.get_threshold()
    yield
    gc.set_threshold(*before)
    gc.unfreeze()


class Circle:
    def __init__(self) -> None:
        self.me = self


def test_what_is_there_when_the_bot_starts_is_not_gone_through_again() -> None:
    stays = Circle()
    set_apart()
    assert gc.get_freeze_count() > 10_000
    assert not any(each is stays for each in gc.get_objects())


def test_what_was_thrown_away_before_is_collected_first_and_not_kept_for_good() -> None:
    gone = weakref.ref(Circle())
    set_apart()
    assert gone() is None


def test_what_comes_later_is_collected_without_being_asked_for() -> None:
    set_apart()
    gone = weakref.ref(Circle())
    kept = [[number] for number in range(gc.get_threshold()[0] * 2)]
    assert len(kept) > 0
    assert gone() is None
