"""Where a series is asked about: its host finds out, and may bind it to a place."""

from tests.office import Office

THREE = ("Ana", "Grace", "Linus")


def asked_in_private(office: Office, title: str) -> bool:
    return any(f"After “{title}”" in card.words for card in office.told("Grace"))


def asked_in_the_channel(office: Office, title: str) -> bool:
    return any(f"After “{title}”" in card.words for card in office.seen_in())


def bound(office: Office) -> None:
    """Let Ana ask by hand in the channel, and bind the series that was asked about in private there."""
    office.meeting_ends("Checkout weekly", THREE, place=None)
    assert asked_in_private(office, "Checkout weekly")
    told = office.types("Ana", "ask")
    assert "I can ask here after every “Checkout weekly” from now on." in told.words
    said = office.press_on("Ana", told.cards[0], "Ask about it here").words
    assert "After “Checkout weekly”, which you host, I ask in #checkout" in said


def test_an_ask_by_hand_offers_to_bind_the_hosts_latest_series(office: Office) -> None:
    bound(office)
    office.time_passes(days=7)
    office.meeting_ends("Checkout weekly again", THREE, place=None, series="Checkout weekly")
    assert asked_in_the_channel(office, "Checkout weekly again")
    assert "from now on" not in office.types("Ana", "ask").words


def test_it_is_found_out_and_let_go_of_again(office: Office) -> None:
    bound(office)
    told = office.types("Ana", "where")
    assert "I ask in #checkout: you bound it there." in told.words
    said = office.press_on("Ana", told.cards[0], "Choose anew each time").words
    assert "I last asked in private, of those who were there." in said
    office.time_passes(days=7)
    office.meeting_ends("Checkout weekly again", THREE, place=None, series="Checkout weekly")
    assert asked_in_private(office, "Checkout weekly again")
    assert office.rows("select what from audit where what like '%a series' order by what") == [
        ("bound a series",),
        ("let go of a series",),
    ]


def test_why_tells_of_a_series_that_is_bound_there_too(office: Office) -> None:
    bound(office)
    office.time_passes(days=7)
    office.meeting_ends("Checkout weekly again", THREE[:2], place=None, series="Checkout weekly")
    assert "fewer people took part than we ask" in office.types("Linus", "why").words


def test_where_offers_it_too(office: Office) -> None:
    office.meeting_ends("Checkout weekly", THREE, place=None)
    told = office.types("Ana", "where")
    office.press_on("Ana", told.cards[0], "Ask about it here")
    office.time_passes(days=7)
    office.meeting_ends("Checkout weekly again", THREE, place=None, series="Checkout weekly")
    assert asked_in_the_channel(office, "Checkout weekly again")


def test_where_tells_by_which_rung_it_was_asked(office: Office) -> None:
    assert "Nothing has been asked here yet." in office.types("Grace", "where").words
    office.meeting_ends("Pricing", THREE, series=office.place("#checkout").key)
    assert "The last question of this place was asked in its own chat" in office.types("Grace", "where").words
    office.time_passes(minutes=1)
    office.types("Grace", "ask")
    assert "was asked by hand" in office.types("Linus", "where").words


def test_others_are_not_offered_a_series_that_is_not_theirs(office: Office) -> None:
    office.meeting_ends("Checkout weekly", THREE, place=None)
    told = office.types("Grace", "ask")
    assert "Checkout weekly" not in told.words
    assert told.cards[0].buttons == ()
    assert "Checkout weekly" not in office.types("Grace", "where").words


def test_it_is_not_bound_where_its_host_is_not(office: Office) -> None:
    office.meeting_ends("Checkout weekly", THREE, place=None)
    office.room_is("#checkout", ("Grace", "Linus"))
    assert "from now on" not in office.types("Ana", "ask").words


def test_where_outsiders_have_come_to_read_a_bound_series_is_asked_in_private(office: Office) -> None:
    bound(office)
    office.time_passes(days=7)
    office.room_is("#checkout", (*THREE, "Gus"), outsiders=True)
    office.meeting_ends("Checkout weekly again", THREE, place=None, series="Checkout weekly")
    assert asked_in_private(office, "Checkout weekly again")
    assert not asked_in_the_channel(office, "Checkout weekly again")


def test_only_its_host_binds_it(office: Office) -> None:
    office.meeting_ends("Checkout weekly", THREE, place=None)
    told = office.types("Ana", "ask")
    assert (
        "Only the host of this meeting can do that."
        in office.press_on("Grace", told.cards[0], "Ask about it here").words
    )
