"""What a courier gives back when it comes to its end."""

from datetime import timedelta

from bot.people import Place
from bot.views import OpenQuestion
from storage import Memory
from tests.office import COMPANY, Office


def test_what_was_not_begun_is_given_back_and_what_may_be_posted_is_not(plain: Office) -> None:
    now = plain.clock.now()
    until = now + timedelta(seconds=30)

    def want(memory: Memory) -> None:
        for question in ("begun", "untouched"):
            memory.outbox.want(OpenQuestion(question), now)

    plain.run(plain.store.change(COMPANY, want))
    taken = plain.run(plain.store.errands(lambda errands: errands.take(now, until, 10)))
    begun = next(errand for errand in taken if errand.view == OpenQuestion("begun"))
    place = Place("plain", "#checkout")
    plain.run(plain.store.errands(lambda errands: errands.about_to_post(begun, place, now, until)))

    plain.run(plain.store.errands(lambda errands: errands.release(taken)))
    [again] = plain.run(plain.store.errands(lambda errands: errands.take(now, until, 10)))
    assert again.view == OpenQuestion("untouched")


def test_a_courier_gives_back_nothing_that_a_colleague_has_taken(plain: Office) -> None:
    now = plain.clock.now()
    until = now + timedelta(seconds=30)
    later = until + timedelta(seconds=30)
    plain.run(plain.store.change(COMPANY, lambda memory: memory.outbox.want(OpenQuestion("q"), now)))
    ours = plain.run(plain.store.errands(lambda errands: errands.take(now, until, 10)))
    theirs = plain.run(plain.store.errands(lambda errands: errands.take(until, later, 10)))
    assert [errand.name for errand in ours] == [errand.name for errand in theirs]

    plain.run(plain.store.errands(lambda errands: errands.release(ours)))
    assert plain.run(plain.store.errands(lambda errands: errands.take(until, later, 10))) == []
