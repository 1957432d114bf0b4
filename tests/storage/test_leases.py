"""A lease has one holder, and whoever comes after it can be told from it."""

from datetime import datetime, timedelta
from functools import partial

from bot.people import Place
from bot.views import OpenQuestion
from storage import Memory
from storage.leases import Leases
from storage.outbox.errand import Errand, LeaseLost
from storage.outbox.errands import COURIER, Errands
from tests.storage.conftest import Kept
from tests.storage.samples import NOON

LASTS = timedelta(seconds=12)
END = NOON + LASTS
HERE = "northwind"


def take(kept: Kept, holder: str, now: datetime) -> int | None:
    fence: int | None = kept.run(kept.store.leases(lambda leases: leases.take(COURIER, holder, now, now + LASTS, HERE)))
    return fence


def hold(kept: Kept, holder: str, now: datetime) -> bool:
    held: bool = kept.run(kept.store.errands(lambda errands: errands.hold(holder, now, now + LASTS)))
    return held


def lent(kept: Kept, holder: str, now: datetime) -> list[Errand]:
    lease = now + timedelta(seconds=30)
    errands: list[Errand] = kept.run(kept.store.errands(lambda all_: all_.take(now, lease, 9, holder=holder)))
    return errands


def want(kept: Kept, *questions: str, company: str = HERE) -> None:
    def wanted(memory: Memory) -> None:
        for question in questions:
            memory.outbox.want(OpenQuestion(question), NOON)

    kept.change(wanted, company)


def posts(kept: Kept, errand: Errand) -> bool:
    """Write down that this is about to be posted, and return whether that may be."""
    post = partial(Errands.about_to_post, errand=errand, place=Place("plain", "C1"), now=NOON, until=END)
    try:
        kept.run(kept.store.errands(post))
    except LeaseLost:
        return False
    return True


def test_it_is_kept_by_its_holder_until_it_ends_and_then_by_whoever_comes_first(kept: Kept) -> None:
    assert take(kept, "a", NOON) == 1
    assert take(kept, "b", END - timedelta(microseconds=1)) is None
    assert take(kept, "b", END) == 2
    assert take(kept, "a", END) is None


def test_renewing_it_leaves_the_fence_as_it_is_and_puts_off_the_end(kept: Kept) -> None:
    assert take(kept, "a", NOON) == 1
    assert take(kept, "a", NOON + LASTS / 2) == 1
    assert take(kept, "b", END) is None


def test_what_is_given_back_can_be_taken_at_once_and_by_its_name_only(kept: Kept) -> None:
    take(kept, "a", NOON)
    kept.run(kept.store.leases(lambda leases: leases.give_back("another", "a")))
    assert take(kept, "b", NOON) is None
    kept.run(kept.store.leases(lambda leases: leases.give_back(COURIER, "a")))
    fence = take(kept, "b", NOON)
    assert fence
    assert fence > 1


def test_nobody_holds_anything_where_nothing_waits(kept: Kept) -> None:
    assert not hold(kept, "a", NOON)
    assert kept.run(kept.store.engine.read(lambda run: run("select * from leases"))) == []


def test_each_company_has_one_courier_and_another_may_have_another(kept: Kept) -> None:
    want(kept, "q1")
    assert hold(kept, "a", NOON)
    want(kept, "q2", company="southwind")
    assert hold(kept, "b", NOON)
    assert [errand.workspace for errand in lent(kept, "a", NOON)] == ["northwind"]
    assert [errand.workspace for errand in lent(kept, "b", NOON)] == ["southwind"]


def test_only_the_courier_is_lent_anything(kept: Kept) -> None:
    want(kept, "q1")
    assert hold(kept, "a", NOON)
    assert not hold(kept, "b", NOON)
    assert lent(kept, "b", NOON) == []
    assert lent(kept, "a", END) == []
    assert len(lent(kept, "a", NOON)) == 1


def test_whoever_was_followed_may_post_nothing_that_it_has_in_hand(kept: Kept) -> None:
    want(kept, "q1")
    hold(kept, "a", NOON)
    [errand] = lent(kept, "a", NOON)
    hold(kept, "b", END)
    assert not posts(kept, errand)


def test_whoever_comes_back_after_another_had_it_may_post_nothing_from_before(kept: Kept) -> None:
    want(kept, "q1")
    hold(kept, "a", NOON)
    [errand] = lent(kept, "a", NOON)
    hold(kept, "b", END)
    hold(kept, "a", END + LASTS)
    assert not posts(kept, errand)


def test_whoever_gave_it_back_may_post_nothing_any_more(kept: Kept) -> None:
    want(kept, "q1")
    hold(kept, "a", NOON)
    [errand] = lent(kept, "a", NOON)
    kept.run(kept.store.leases(lambda leases: Leases.give_back(leases, COURIER, "a")))
    assert not posts(kept, errand)


def test_as_long_as_it_is_the_courier_it_posts(kept: Kept) -> None:
    want(kept, "q1")
    hold(kept, "a", NOON)
    [errand] = lent(kept, "a", NOON)
    hold(kept, "a", NOON + LASTS / 2)
    assert posts(kept, errand)
