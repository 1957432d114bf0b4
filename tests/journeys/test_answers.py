"""The room answers in confidence, and what it said comes back without names."""

from tests.office import Office

SIX = ("Ana", "Grace", "Linus", "Guido", "Barbara", "Ken")


def test_whoever_answers_is_told_alone(office: Office) -> None:
    office.meeting_ends("Pricing", SIX)
    told = office.press("Grace", "They'd like it")
    assert "Noted. You can change it until" in told.words
    assert told.cards[0].buttons[:2] == ("Say why", "Stop asking me")


def test_while_it_is_open_the_room_sees_how_many_and_not_what(office: Office) -> None:
    office.meeting_ends("Pricing", SIX)
    office.press("Grace", "They'd dislike it")
    office.time_passes(seconds=3)
    [card] = office.seen_in()
    assert "1 of 6 answered" in card.words
    assert "dislike" not in card.words


def test_a_changed_mind_counts_once(office: Office) -> None:
    office.meeting_ends("Pricing", SIX)
    for who in SIX:
        office.press(who, "They'd dislike it")
    office.press("Grace", "They'd like it")
    office.until(2030, 1, 7, 16, 1)
    [card] = [card for card in office.seen_in() if "After “Pricing”" in card.words and "asked about" not in card.words]
    assert "They'd like it 1" in card.words
    assert "They'd dislike it 5" in card.words
    assert card.buttons == ()


def test_below_six_answers_no_number_of_concerns_is_ever_shown(office: Office) -> None:
    office.meeting_ends("Pricing", SIX)
    for who in SIX[:5]:
        office.press(who, "They'd dislike it")
    office.until(2030, 1, 7, 16, 1)
    [card] = [card for card in office.seen_in() if "After “Pricing”" in card.words]
    assert "5 of 6 answered. | A concern was raised; the host has it." in card.words
    [case] = [card for card in office.told("Ana") if "D-1" in card.words]
    assert "Someone" in case.words
    assert "5 of" not in case.words


def test_silence_is_not_a_yes(office: Office) -> None:
    office.meeting_ends("Pricing", SIX)
    office.press("Grace", "They'd like it")
    office.until(2030, 1, 7, 16, 1)
    [card] = office.seen_in()
    assert "1 of 6 answered. | No concern was raised. Silence is not a yes." in card.words


def test_only_those_who_have_not_answered_are_reminded_once(office: Office) -> None:
    office.meeting_ends("Pricing", ("Ana", "Grace", "Linus"))
    office.press("Grace", "They'd like it")
    office.until(2030, 1, 7, 14, 1)
    assert [card for card in office.told("Linus") if "A last word" in card.words]
    assert not [card for card in office.told("Grace") if "A last word" in card.words]
    office.until(2030, 1, 7, 16, 1)
    assert not [card for card in office.told("Linus") if "A last word" in card.words]


def test_shared_words_reach_the_host_at_closing_without_a_name(office: Office) -> None:
    office.meeting_ends("Pricing", SIX)
    told = office.says_why("Grace", reason="She'd have to type it again", share="yes")
    assert "Noted, with your words." in told.words
    assert not [card for card in office.told("Ana") if "type it again" in card.words]
    office.until(2030, 1, 7, 16, 1)
    [card] = [card for card in office.told("Ana") if "type it again" in card.words]
    assert "Grace" not in card.words
    assert "Without a name" in card.words


def test_words_that_are_not_shared_are_gone_at_closing(office: Office) -> None:
    office.meeting_ends("Pricing", SIX)
    office.says_why("Grace", reason="She'd have to type it again")
    office.until(2030, 1, 7, 16, 1)
    assert not [card for who in SIX for card in office.told(who) if "type it again" in card.words]
    assert office.rows("select * from words") == []


def test_whoever_chooses_to_be_named_is_thanked_by_name(office: Office) -> None:
    office.meeting_ends("Pricing", SIX)
    office.says_why("Grace", reason="She'd have to type it again", share="yes", named="yes")
    office.until(2030, 1, 7, 16, 1)
    [case] = [card for card in office.told("Ana") if "D-1" in card.words]
    assert "@Grace" in case.words
    form = office.press_on("Ana", case, "Change it").form
    office.sends("Ana", form, to="We ask once")
    outcome = office.seen_in()[-1]
    assert "These chose to be named: @Grace" in outcome.words


def test_a_reason_too_long_is_refused_at_its_field(office: Office) -> None:
    office.meeting_ends("Pricing", SIX)
    told = office.says_why("Grace", reason="x" * 501)
    assert told.errors == {"reason": "This has 501 characters. At most 500 fit."}


def test_who_was_not_there_may_say_that_they_were(office: Office) -> None:
    office.meeting_ends("Pricing", ("Ana", "Grace", "Linus"))
    told = office.press("Omar", "They'd like it")
    assert "You weren't in this meeting" in told.words
    joined = office.press_on("Omar", told.cards[0], "I was there")
    noted = office.press_on("Omar", joined.cards[0], "They'd like it")
    assert "Noted." in noted.words
    office.time_passes(seconds=3)
    assert "1 of 4 answered" in office.seen_in()[0].words


def test_a_guest_is_told_kindly_that_they_are_not_asked(office: Office) -> None:
    office.types("Ada", "ask")
    assert "Only people of Northwind are asked here." in office.press("Gus", "They'd like it").words


def test_an_answer_after_closing_is_refused_kindly(office: Office) -> None:
    office.meeting_ends("Pricing", SIX)
    [card] = office.seen_in()
    office.until(2030, 1, 7, 16, 1)
    assert "This question has closed" in office.press_on("Grace", card, "They'd like it").words


def test_the_host_names_the_decision(office: Office) -> None:
    office.meeting_ends("Pricing", SIX)
    form = office.press("Ana", "Name the decision").form
    office.sends("Ana", form, decision="Raise the price by 5 %")
    office.time_passes(seconds=3)
    assert "Decision: Raise the price by 5 %" in office.seen_in()[0].words
    assert "Only the host" in office.press("Grace", "Name the decision").words
