"""Before a series meets again, its host may be reminded of what came of its last second thought."""

from tests.diaries import Diaries
from tests.office import Office

PEOPLE = ("Ana", "Grace", "Linus")


def test_a_host_who_wants_to_be_reminded_is_half_an_hour_before(office: Office) -> None:
    diaries = Diaries(office)
    diaries.of("Ana")
    diaries.says("Ana", diaries.meeting("Pricing in #checkout", *PEOPLE, RRULE="FREQ=WEEKLY"))
    diaries.synced()
    office.until(2030, 1, 7, 14, 1)
    office.press("Grace", "They'd dislike it")
    office.press("Linus", "They'd dislike it")
    office.until(2030, 1, 8, 9)
    assert "I remind you" in office.press("Ana", "Remind me before the next one").words
    office.sends("Ana", office.press("Ana", "Change it").form, to="Raise it for new customers only")
    office.clock.time = office.clock.now().replace(day=14, hour=7)
    diaries.synced()
    office.until(2030, 1, 14, 12, 29)
    assert not [card for card in office.told("Ana") if "Last time" in card.words]
    office.until(2030, 1, 14, 12, 30)
    diaries.synced()
    office.rings()
    [card] = [card for card in office.told("Ana") if "Last time" in card.words]
    assert "Last time: D-1, reconsidered, changed: Raise it for new customers only" in card.words
    assert "I don't remind you any more" in office.press_on("Ana", card, "Don't remind me before").words
