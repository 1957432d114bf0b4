"""Every step of a case is in the audit log, and nobody can delete a case or close it silently."""

import re
from collections.abc import Callable
from datetime import timedelta
from typing import get_args

import pytest

from bot.cases import Because
from bot.commands import (
    AskBack,
    CaseAlarm,
    ChangeIt,
    CloseBack,
    Command,
    Deciding,
    EvidenceDue,
    GetEvidence,
    HandOver,
    KeepIt,
    LeaveIt,
    RemoveWords,
    ReportWords,
    TagCase,
    TakeOver,
    TellOutcomes,
    TellOverdue,
    TellUnearned,
)
from bot.people import CLOCK
from tests.journeys.cases.test_asking_back import asks_back
from tests.journeys.cases.test_deciding import THREE
from tests.office import Office
from tests.source import name, python_in
from tests.tables import changed, everything_in

Step = tuple[str, Command]  # who takes it
OF_A_CASE = {"case_files", "touching", "asked_back", "case_steps", "case_offers"}
OF_A_SERIES = {TellUnearned}  # tells a host why a series has to wait, and does nothing with a case
UNTOLD = {TellOutcomes}  # shows an outcome once more, and decides nothing


def words(office: Office) -> tuple[str, str]:
    [(question, name)] = office.rows("select question, id from words")
    return str(question), str(name)


def evidence(office: Office) -> Command:
    return GetEvidence(1, "Linus asks two customers", office.clock.now().date().replace(day=10))


def waits(office: Office) -> Step:
    office.do(evidence(office), office.person("Ana"))
    return CLOCK.user, EvidenceDue(1)


def asked(office: Office) -> Step:
    asks_back(office, next(card for card in office.told("Ana") if "D-1" in card.words))
    return CLOCK.user, CloseBack(1)


def decided(office: Office) -> Step:
    office.do(ChangeIt(1, "Not now"), office.person("Ana"))
    return CLOCK.user, TellOutcomes()


def offered(office: Office) -> None:
    office.do(HandOver(1, (office.person("Linus"),)), office.person("Ana"))


def taken(office: Office) -> Step:
    offered(office)
    return "Linus", TakeOver(1, 1)


def left_there(office: Office) -> Step:
    offered(office)
    return "Linus", LeaveIt(1, 1)


def overdue(office: Office) -> Step:
    office.clock.time = office.clock.now() + timedelta(days=9)
    return CLOCK.user, TellOverdue(1)


STEPS: dict[type, Callable[[Office], Step]] = {  # whatever can be done with a case needs a line here
    ChangeIt: lambda _: ("Ana", ChangeIt(1, "Not now")),
    KeepIt: lambda _: ("Ana", KeepIt(1, Because.COST, "It has to be", "We explain it")),
    GetEvidence: lambda office: ("Ana", evidence(office)),
    EvidenceDue: waits,
    AskBack: lambda _: ("Ana", AskBack(1, "Would a longer notice help?")),
    CloseBack: asked,
    HandOver: lambda office: ("Ana", HandOver(1, (office.person("Linus"),))),
    TakeOver: taken,
    LeaveIt: left_there,
    TellOverdue: overdue,
    TagCase: lambda _: ("Ana", TagCase(1, tags="address")),
    ReportWords: lambda office: ("Ana", ReportWords(*words(office))),
    RemoveWords: lambda office: ("Pia", RemoveWords(*words(office))),
    TellOutcomes: decided,
}


@pytest.fixture
def with_case(plain: Office) -> Office:
    plain.meeting_ends("Pricing", THREE, decision="Raise the price")
    plain.says_why("Grace", reason="It is dear", objects="yes", share="yes")
    plain.until(2030, 1, 7, 16, 1)
    return plain


def test_every_command_of_cases_is_walked() -> None:
    assert STEPS.keys() | OF_A_SERIES == {*get_args(Deciding), *get_args(CaseAlarm)}


@pytest.mark.parametrize("kind", STEPS, ids=lambda kind: kind.__name__)
def test_every_step_leaves_a_row_in_the_audit_log_and_the_case(with_case: Office, kind: type) -> None:
    who, command = STEPS[kind](with_case)
    assert isinstance(command, kind)
    before = everything_in(with_case)
    with_case.do(command, CLOCK if who == CLOCK.user else with_case.person(who))
    after = everything_in(with_case)
    new = changed(before, after)
    assert ("audit" in new) == (kind not in UNTOLD)
    assert kind not in UNTOLD or not OF_A_CASE & new.keys()
    assert {row[1] for row in before["case_files"]} == {row[1] for row in after["case_files"]} == {1}


def test_that_a_case_opens_and_to_whom_it_passes_is_told_there_too_and_no_verdict_is(with_case: Office) -> None:
    told = with_case.rows("select what, about from audit where about = 'D-1'")
    assert told == [("case opened", "D-1")]
    said = str(with_case.rows("select person, what, about from audit")).lower()
    assert not [word for word in ("dislike", "dear", "objects", "would not stand") if word in said]


def test_only_retention_deletes_cases_and_only_once_they_are_decided(with_case: Office) -> None:
    deleting = [
        file.name for file in python_in("storage") if "delete from case_files" in file.read_text(encoding="utf-8")
    ]
    assert deleting == ["__init__.py"]
    forgetting = re.compile(r"\bcases\.forget\(")
    callers = [name(file) for file in python_in("handlers") if forgetting.search(file.read_text(encoding="utf-8"))]
    assert callers == ["handlers/tidy/__init__.py"]
    with_case.time_passes(days=20 * 365)
    with_case.run(with_case.store.change("northwind", lambda memory: memory.cases.forget(with_case.clock.now())))
    assert with_case.rows("select number, state from case_files") == [(1, "open")]
