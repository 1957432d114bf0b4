"""Never for this series: its host or the lead of its team says so, and may think better of it."""

from tests.office import Office
from tests.outside import Seen

CLAIMS = ("Barbara", "Grace", "Linus")  # of the team Claims, which Ken leads
NEVER, AGAIN = "Never for this series", "Ask about this series again"


def on(cards: list[Seen], label: str) -> Seen:
    return next(card for card in cards if label in card.buttons)


def never(office: Office, who: str = "Barbara", **more: object) -> str:
    """Let a meeting be asked about, and somebody who may say that its series is never to be."""
    office.meeting_ends("Claims weekly", CLAIMS, **more)
    paused = office.press(who, "Pause here for two weeks")
    return office.press_on(who, on(paused.cards, NEVER), NEVER).words


def next_time(office: Office, days: int = 21, **more: object) -> bool:
    """Let the next meeting of the series come, once no pause lasts, and tell whether anybody was asked."""
    office.time_passes(days=days)
    office.meeting_ends("Claims weekly again", CLAIMS, **({"series": "Claims weekly"} | more))
    cards = [*office.seen_in(), *office.told("Grace")]
    return any("“Claims weekly again”" in card.words for card in cards)


def test_the_host_says_never_and_the_rule_is_kept(office: Office) -> None:
    assert "I never ask about this series" in never(office)
    assert not next_time(office)
    assert office.rows("select rule from silences") == [("never for this series",)]


def test_other_series_are_asked_about_all_the_same(office: Office) -> None:
    never(office)
    assert next_time(office, series="Claims monthly")


def test_why_did_i_get_this_offers_it_to_host_and_lead_and_to_nobody_else(office: Office) -> None:
    office.meeting_ends("Claims weekly", (*CLAIMS, "Ken"))
    assert NEVER in office.press("Barbara", "Why did I get this?").cards[0].buttons
    assert NEVER in office.press("Ken", "Why did I get this?").cards[0].buttons
    assert NEVER not in office.press("Grace", "Why did I get this?").cards[0].buttons


def test_the_teams_lead_says_it_too_and_others_are_told_whose_it_is(office: Office) -> None:
    office.meeting_ends("Claims weekly", (*CLAIMS, "Ken"))
    told = office.press("Ken", "Why did I get this?")
    card = on(told.cards, NEVER)
    no = office.press_on("Linus", card, NEVER).words
    assert "Its host and the lead of the team decide whether I ask about this series." in no
    assert "I never ask about this series" in office.press_on("Ken", card, NEVER).words
    assert not next_time(office)


def test_it_is_undone_where_it_was_said(office: Office) -> None:
    office.meeting_ends("Claims weekly", CLAIMS)
    told = office.press("Barbara", "Why did I get this?")
    said = office.press_on("Barbara", on(told.cards, NEVER), NEVER)
    assert "I ask about this series again" in office.press_on("Barbara", on(said.cards, AGAIN), AGAIN).words
    assert next_time(office)
    entries = office.rows("select what from audit where what like '%a series%' order by what")
    assert entries == [("asks about a series again",), ("silenced a series",)]


def test_it_is_undone_by_why_in_the_place_of_the_series(office: Office) -> None:
    here = office.place("#checkout").key
    never(office, series=here)
    assert not next_time(office, series=here)
    told = office.types("Barbara", "why")
    assert "whoever runs this series wants no questions about it" in told.words
    assert AGAIN not in office.types("Grace", "why").cards[0].buttons
    office.press_on("Barbara", on(told.cards, AGAIN), AGAIN)
    office.time_passes(days=7)
    office.meeting_ends("Claims once more", CLAIMS, series=here)
    assert any("“Claims once more”" in card.words for card in office.seen_in())


def test_it_stands_on_the_page_of_whoever_may_undo_it_and_on_no_other(office: Office) -> None:
    never(office, place=None)
    for who in ("Barbara", "Ken"):
        assert any("I never ask after “Claims weekly”." in card.words for card in office.home(who))
    assert not any("I never ask" in card.words for card in office.home("Grace"))
    office.press_on("Ken", on(office.home("Ken"), AGAIN), AGAIN)
    assert not any("I never ask" in card.words for card in office.home("Barbara"))


def test_asked_by_hand_it_is_asked_all_the_same(office: Office) -> None:
    never(office, series=office.place("#checkout").key)
    office.time_passes(days=21)
    assert "Asked." in office.types("Linus", "ask Raise the price").words


def test_whoever_only_asked_by_hand_silences_no_series(office: Office) -> None:
    office.types("Linus", "ask Raise the price")
    paused = office.press("Linus", "Pause here for two weeks")
    assert NEVER not in paused.cards[0].buttons


def test_where_tells_that_it_is_never_asked(office: Office) -> None:
    never(office, place=None)
    told = office.types("Barbara", "where")
    assert "After “Claims weekly”, which you host, I never ask." in told.words
    assert AGAIN in told.cards[0].buttons
