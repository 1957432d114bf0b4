"""In whatever order things arrive, and however often, the rows come to the same."""

import asyncio
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.answers import Verdict
from bot.commands import Command, EndMeeting, GiveAnswer, IWasThere, Request, SayWhy
from bot.people import CLOCK, Person
from storage import Store
from tests.conftest import KEY
from tests.faults.chats import PRICING, SIX
from tests.office import COMPANY, Office
from tests.plain import Plain
from tests.sqlite import new_file

Delivery = tuple[str, str, Command]  # under which name, whose, what
ASKED = PRICING.question
VERDICTS = dict(zip(SIX, [*Verdict, Verdict.LIKE, Verdict.DISLIKE], strict=True))
ANSWERS: list[Delivery] = [(f"press/{who}", who, GiveAnswer(ASKED, verdict)) for who, verdict in VERDICTS.items()]
JOINING: list[Delivery] = [(f"join/{who}", who, IWasThere(ASKED)) for who in ("Omar", "Mei", "Grace")]
SAYING: list[Delivery] = [(f"why/{who}", who, SayWhy(ASKED, reason=f"So says {who}")) for who in SIX[:3]]


@contextmanager
def office_with_a_question() -> Iterator[Office]:
    with tempfile.TemporaryDirectory() as folder:
        engine = new_file(Path(folder) / "chair.db")
        with closing(Office(Store(engine, KEY), Plain())) as office:
            office.meeting_ends("Pricing", SIX)
            yield office


def what_stands(office: Office) -> dict[str, object]:
    """Return all that may be told of what was done: by whom is known only of what is open."""
    people = [Person("plain", who) for who in (*SIX, "Omar", "Mei")]
    given_ = office.run(
        office.store.read(COMPANY, lambda memory: [memory.answers.given_by(ASKED, person) for person in people])
    )
    return {
        "given": given_,
        "asked": office.rows("select person, charged from asked order by person"),
        "question": office.rows("select id, title, invited, closed from asks"),
        "deliveries": sorted(office.rows("select delivery, question from deliveries")),
        "alarms": office.rows("select name, command from alarms order by name"),
    }


def handled(deliveries: list[Delivery]) -> dict[str, object]:
    with office_with_a_question() as office:
        for name, who, command in deliveries:
            office.do(command, office.person(who), name)
        return what_stands(office)


IN_ORDER = handled([*ANSWERS, *JOINING])


@settings(max_examples=25, deadline=None)
@given(st.permutations([*ANSWERS, *JOINING]), st.lists(st.sampled_from([*ANSWERS, *JOINING]), max_size=15))
def test_what_different_people_do_comes_to_the_same_in_any_order_and_however_often(
    order: list[Delivery], again: list[Delivery]
) -> None:
    assert handled([*order, *again]) == IN_ORDER


@settings(max_examples=15, deadline=None)
@given(st.permutations([*ANSWERS, *JOINING]))
def test_it_comes_to_the_same_when_everything_arrives_at_once(order: list[Delivery]) -> None:
    async def all_at_once(office: Office) -> None:
        at = office.clock.now()
        requests = (Request(command, office.person(who), at, COMPANY, name) for name, who, command in order)
        await asyncio.gather(*map(office.door.handle, requests))

    with office_with_a_question() as office:
        office.run(all_at_once(office))
        assert what_stands(office) == IN_ORDER


@settings(max_examples=15, deadline=None)
@given(st.permutations(SAYING))
def test_reasons_keep_the_verdicts_that_were_given_before(order: list[Delivery]) -> None:
    with office_with_a_question() as office:
        for name, who, command in [*ANSWERS, *order, *order]:
            office.do(command, office.person(who), name)
        given_ = what_stands(office)["given"]
    assert isinstance(given_, list)
    assert [answer.verdict for answer in given_[:6]] == [*VERDICTS.values()]
    assert [answer.reason for answer in given_[:3]] == [f"So says {who}" for who in SIX[:3]]


@settings(max_examples=15, deadline=None)
@given(st.lists(st.sampled_from(["Pricing", "Hiring round", "Claims", "Roadmap"]), min_size=1, max_size=12))
def test_each_meeting_is_asked_about_once_however_often_its_end_is_told(ends: list[str]) -> None:
    with office_with_a_question() as office:
        for number, title in enumerate(ends):
            people = (SIX[:4], ("Omar", "Mei", "Tom"), ("Dana", "Pia", "Ada"))[number % 3]
            office.do(EndMeeting(office.meeting(title, people)), CLOCK, f"end/{number}")
        told = office.rows("select id from asks union all select meeting from kept_quiet")
    assert len(set(told)) >= len({*ends, "Pricing"}) - 1
    assert [name for (name,) in told].count(ASKED) == 1
