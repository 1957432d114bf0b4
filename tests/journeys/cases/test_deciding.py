"""A decision that customers would not like comes back to whoever made it, and everyone hears what became of it."""

from tests.office import Office
from tests.outside import Seen

THREE = ("Ana", "Grace", "Linus")


def case_opens(office: Office) -> Seen:
    office.meeting_ends("Pricing", THREE, decision="Raise the price")
    office.press("Grace", "They'd dislike it")
    office.press("Linus", "They'd dislike it")
    office.until(2030, 1, 7, 16, 1)
    [case] = [card for card in office.told("Ana") if "D-1" in card.words]
    return case


def test_s12_a_decision_customers_would_dislike_comes_back_to_its_owner(office: Office) -> None:
    case = case_opens(office)
    assert "D-1 deserves a second look" in case.words
    assert "Raise the price" in case.words
    assert case.buttons[:3] == ("Change it", "Keep it, with a reason", "Get evidence first")


def test_changing_it_is_told_to_everyone_who_was_asked(office: Office) -> None:
    case = case_opens(office)
    office.sends("Ana", office.press_on("Ana", case, "Change it").form, to="Raise it for new customers only")
    outcome = office.seen_in()[-1]
    assert "D-1 was changed" in outcome.words
    assert "Raise it for new customers only" in outcome.words
    assert "Thanks to all who spoke up" in outcome.words
    office.time_passes(seconds=3)
    [case] = [card for card in office.told("Ana") if "D-1" in card.words]
    assert case.buttons == ()


def test_keeping_it_needs_a_reason_and_what_customers_are_told(office: Office) -> None:
    case = case_opens(office)
    form = office.press_on("Ana", case, "Keep it, with a reason").form
    told = office.sends("Ana", form, because="cost", reason="", tell="We explain it")
    assert told.errors.keys() == {"reason"}
    office.sends("Ana", form, because="cost", reason="Our costs rose", tell="We explain it")
    outcome = office.seen_in()[-1]
    assert "D-1 was kept, with a reason" in outcome.words
    assert "What we tell customers: We explain it" in outcome.words


def test_evidence_may_be_waited_for_twice(office: Office) -> None:
    case = case_opens(office)
    form = office.press_on("Ana", case, "Get evidence first").form
    told = office.sends("Ana", form, whom="Linus asks two customers", by="2030-01-07")
    assert told.errors == {"by": "Choose a day within the next 60 days."}
    office.sends("Ana", form, whom="Linus asks two customers", by="2030-01-10")
    office.until(2030, 1, 10, 9, 1)
    assert [card for card in office.told("Ana") if "The evidence for D-1 is due" in card.words]
    assert office.rows("select state, waits from case_files") == [("open", 1)]


def test_only_the_owner_decides(office: Office) -> None:
    case = case_opens(office)
    assert "belongs to somebody else" in office.press_on("Grace", case, "Change it").words


def test_one_dislike_without_a_reason_among_few_opens_no_case(office: Office) -> None:
    office.meeting_ends("Pricing", THREE)
    office.press("Grace", "They'd dislike it")
    office.until(2030, 1, 7, 16, 1)
    assert office.rows("select number from cases") == []


def test_one_who_would_not_stand_behind_it_is_enough(office: Office) -> None:
    office.meeting_ends("Pricing", THREE)
    office.says_why("Grace", objects="yes")
    office.until(2030, 1, 7, 16, 1)
    [case] = [card for card in office.told("Ana") if "D-1" in card.words]
    assert "Due" in case.words
    assert "14" in case.words
