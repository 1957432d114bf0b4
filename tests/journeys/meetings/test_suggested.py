"""A recorder suggests what was decided: its host alone sees that, and everybody else what the host says to it."""

from datetime import datetime, timedelta

from tests.diaries import Diaries
from tests.journeys.meetings.test_zoom import begun, diaries_of
from tests.office import Office
from tests.outside import Seen
from tests.platforms.zoom import DECISION, ends, sums_up

CARD = "What was decided?"
THREE = ["Use it", "Write my own", "No, thanks"]


def asked(office: Office) -> tuple[Diaries, datetime, datetime]:
    """Let Grace's meeting of half an hour on Zoom be over and asked about."""
    diaries = diaries_of(office)
    start = begun(diaries)
    diaries.pass_by(minutes=30)
    over = office.clock.now()
    ends(office, start)
    diaries.pass_by(minutes=2)
    assert len(diaries.asked()) == 1
    return diaries, start, over


def suggested_to(office: Office, who: str = "Grace") -> list[Seen]:
    return [card for card in office.told(who) if card.words.startswith(CARD)]


def everything(office: Office) -> str:
    tables = ("asks", "suggested", "under_way", "scheduled", "alarms", "views", "deliveries", "kept_quiet", "audit")
    return str([office.rows(f"select * from {table}") for table in tables])  # noqa: S608


def decision(office: Office) -> str:
    [(found,)] = office.rows("select decision from asks")
    return str(found)


def test_the_host_alone_is_shown_the_sentence_and_a_yes_puts_it_on_the_question(office: Office) -> None:
    _, start, over = asked(office)
    assert sums_up(office, start, over) == (200, {"accepted": True})
    [card] = suggested_to(office)
    assert DECISION in card.words
    assert [*card.buttons][:3] == THREE
    assert DECISION not in office.seen_in("#checkout")[0].words
    assert all(suggested_to(office, who) == [] for who in ("Linus", "Ada", "Tom"))
    office.press_on("Grace", card, "Use it")
    office.time_passes(seconds=3)
    assert DECISION in office.seen_in("#checkout")[0].words
    assert suggested_to(office) == []
    assert office.rows("select sentence from suggested") == [("",)]


def test_the_host_may_write_another_or_want_none(office: Office) -> None:
    _, start, over = asked(office)
    sums_up(office, start, over)
    [card] = suggested_to(office)
    office.sends("Grace", office.press_on("Grace", card, "Write my own").form, decision="Raise it in June")
    office.time_passes(seconds=3)
    assert "Raise it in June" in office.seen_in("#checkout")[0].words
    assert suggested_to(office) == []
    assert DECISION not in everything(office)


def test_no_thanks_takes_it_away_for_good(office: Office) -> None:
    _, start, over = asked(office)
    sums_up(office, start, over)
    [card] = suggested_to(office)
    office.press_on("Grace", card, "No, thanks")
    office.time_passes(seconds=3)
    sums_up(office, start, over + timedelta(seconds=1))
    assert (suggested_to(office), decision(office)) == ([], "")
    assert DECISION not in everything(office)
