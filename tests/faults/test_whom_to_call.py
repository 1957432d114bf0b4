"""Whom to call, and what a leader noted to themselves, turn up nowhere but before that leader, and nowhere in clear."""

from pathlib import Path

from bot.commands import NoteCall, Request
from bot.commands.calling import CalledCustomer
from bot.ports import Rejected
from bot.views import CustomerToCall
from bot.web.metrics import Metrics
from tests.faults.spilled import Found, InClear, company, heard, read_by, spilled
from tests.journeys.leaders.called import CARD, may_be_called, offers
from tests.office import COMPANY, Office

CANARY, NOTE = "Zephyrine at 0170-7f3a91", "a note 4c1e88"
OTHERS = ("Mei", "Dana", "Grace")  # a CX lead, the sponsor, whoever else was in a meeting


def naming(found: Found) -> set[str]:
    """Return where the contact or the note stands."""
    return {where for where, text in found.items() if CANARY in text or NOTE in text}


def story(office: Office) -> str:
    """Let Ken be offered one customer, and have called another and noted something; return the call that stands."""
    office.configure(company())
    may_be_called(office, "r1", CANARY, customer="C-1")
    office.until(2030, 1, 14, 8, 31)
    office.press_on("Ken", offers(office, "Ken")[0], "Called")
    [(first,)] = office.rows("select name from calls")
    office.do(NoteCall(str(first), NOTE), office.person("Ken"))
    may_be_called(office, "r2", CANARY, customer="C-2")
    office.time_passes(minutes=1)
    office.press_on("Ken", offers(office, "Ken")[-1], "One more customer")
    office.time_passes(minutes=1)
    [(second,)] = office.rows("select name from calls where state = 'offered'")
    return str(second)


def test_nobody_else_sees_whom_to_call_and_no_copy_says_it(plain: Office, tmp_path: Path, address: str) -> None:
    metrics = Metrics()
    plain.door.meter = plain.store.engine.meter = plain.courier.meter = metrics
    with heard() as said:
        call = story(plain)
        assert CANARY in offers(plain, "Ken")[-1].words
        assert plain.run(plain.door.look(COMPANY, CustomerToCall(call))).to == plain.person("Ken")
        found = {where: text for who in OTHERS for where, text in read_by(plain, who).items()}
        found |= {f"press of {who}": pressed(plain, call, who) for who in OTHERS}
        plain.time_passes(days=8)
        everything = spilled(plain, tmp_path, address)
    found |= everything | {"metrics": metrics.written(()).decode(), "log": "\n".join(said.lines)}
    assert len(found) > 300, "Looked into hardly anything."
    assert naming(found) == {"everything posted"}
    theirs = [card for card in plain.told("Ken") if CANARY in card.words or NOTE in card.words]
    assert all(CARD in card.words for card in theirs)
    assert found["everything posted"].count(CANARY) == sum(card.words.count(CANARY) for card in theirs)


def pressed(office: Office, call: str, who: str) -> str:
    request = Request(CalledCustomer(call), office.person(who), office.clock.now(), COMPANY, f"{who} presses {call}")
    try:
        return str(office.run(office.door.handle(request)))
    except Rejected as no:
        return str(no)


def test_kept_in_clear_the_search_finds_it_in_every_copy(plain: Office, tmp_path: Path, address: str) -> None:
    plain.store._keys.contacts = InClear(b"", "contacts")  # noqa: SLF001  # how not to keep it
    story(plain)
    plain.time_passes(days=8)
    in_clear = naming(spilled(plain, tmp_path, address))
    assert in_clear == {"everything posted", "rows", "file and log", "backup", "another database", "export"}
