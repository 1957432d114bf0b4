"""Everyone who was asked hears what became of it, in the same words, wherever they can be reached."""

import pytest

from tests.journeys.cases.test_deciding import THREE, case_opens
from tests.office import Office

NEW = "Raise it for new customers only"


def changes_it(office: Office) -> None:
    [case] = [card for card in office.told("Ana") if "deserves a second look" in card.words]
    office.sends("Ana", office.press_on("Ana", case, "Change it").form, to=NEW)
    office.time_passes(seconds=3)


def outcomes(office: Office, who: str) -> list[str]:
    """Return the outcomes that somebody is told alone."""
    return [card.words for card in office.told(who) if "Thanks to all who spoke up" in card.words]


@pytest.mark.parametrize("lost", ["outsiders", "closed"])
def test_where_the_place_will_not_do_any_more_everyone_is_told_alone(office: Office, lost: str) -> None:
    case_opens(office)
    office.room_is("#checkout", outsiders=lost == "outsiders", open_=lost != "closed")
    changes_it(office)
    assert not [card for card in office.seen_in() if NEW in card.words]
    told = [outcomes(office, who) for who in (*THREE, "Tom")]
    assert [len(each) for each in told] == [1, 1, 1, 0]
    assert len({words for each in told for words in each}) == 1


def test_it_reads_the_same_for_whoever_answered_and_whoever_did_not(groupless: Office) -> None:
    groupless.meeting_ends("Pricing", (*THREE, "Ken"), decision="Raise the price", place=None)
    groupless.press("Grace", "They'd dislike it")
    groupless.says_why("Linus", reason="It is dear", share="yes", objects="yes")
    groupless.until(2030, 1, 7, 16, 1)
    changes_it(groupless)
    told = [outcomes(groupless, who) for who in (*THREE, "Ken")]
    assert [len(each) for each in told] == [1, 1, 1, 1]
    assert len({words for [words] in told}) == 1
    assert NEW in told[0][0]
    assert not [who for who in (*THREE, "Ken") if who in told[0][0]]


def test_whoever_chose_to_be_named_is_thanked_by_name_and_nobody_else(office: Office) -> None:
    office.meeting_ends("Pricing", THREE, decision="Raise the price")
    office.says_why("Grace", reason="It is dear", named="yes", objects="yes")
    office.press("Linus", "They'd dislike it")
    office.until(2030, 1, 7, 16, 1)
    changes_it(office)
    [outcome] = [card for card in office.seen_in() if NEW in card.words]
    assert "These chose to be named" in outcome.words
    assert "Linus" not in outcome.words


def test_whoever_was_there_after_all_hears_of_it_too(office: Office) -> None:
    office.meeting_ends("Pricing", THREE, decision="Raise the price")
    office.press_on("Ken", office.press("Ken", "They'd dislike it").cards[0], "I was there")
    office.press("Ken", "They'd dislike it")
    office.press("Grace", "They'd dislike it")
    office.until(2030, 1, 7, 16, 1)
    office.room_is("#checkout", open_=False)
    changes_it(office)
    assert len(outcomes(office, "Ken")) == 1
