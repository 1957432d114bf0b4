"""One page for one person: what they can answer, what became of the rest, and what they want of us."""

from bot.typed import called
from tests.office import NORTHWIND, Office
from tests.outside import Seen

SIX = ("Ana", "Grace", "Linus", "Guido", "Barbara", "Ken")


def words(home: list[Seen]) -> str:
    return " | ".join(card.words for card in home)


def buttons(home: list[Seen]) -> list[str]:
    return [label for card in home for label in card.buttons]


def on(home: list[Seen], label: str) -> Seen:
    """Return the card on which this can be pressed."""
    return next(card for card in home if label in card.buttons)


def test_somebody_new_is_told_what_this_is_and_what_to_try(office: Office) -> None:
    home = office.home("Tom")
    assert "One seat for the customer" in words(home)
    assert f"type {called(office.outside.name)} ask in a channel where I am" in words(home)
    assert "You were not asked in the last seven days." in words(home)
    assert {"What I can do", "Stop asking me", "What is kept on me"} <= set(buttons(home))


def test_a_guest_is_told_why_there_is_nothing_for_them_and_no_more(office: Office) -> None:
    office.meeting_ends("Pricing", (*SIX, "Gus"))
    home = office.home("Gus")
    assert "Only people of Northwind are asked here" in words(home)
    assert "Pricing" not in words(home)
    assert buttons(home) == []


def test_an_open_question_can_be_answered_there(office: Office) -> None:
    office.meeting_ends("Pricing", SIX)
    home = office.home("Grace")
    assert "After “Pricing”." in words(home)
    told = office.press_on("Grace", on(home, "They'd like it"), "They'd like it")
    assert "Noted. You can change it until" in told.words
    assert "After “Pricing”." not in words(office.home("Omar"))


def test_the_page_does_not_tell_whether_or_what_was_answered_while_it_is_open(office: Office) -> None:
    office.meeting_ends("Pricing", SIX)
    before = words(office.home("Grace"))
    office.press("Grace", "They'd dislike it")
    assert words(office.home("Grace")) == before


def test_what_has_closed_is_listed_with_its_result_and_what_became_of_it(office: Office) -> None:
    office.meeting_ends("Pricing", SIX)
    office.press("Grace", "They'd dislike it")
    office.press("Linus", "They'd dislike it")
    office.until(2030, 1, 7, 16, 1)
    hers = words(office.home("Grace"))
    assert "“Pricing” · 2 of 6 answered. A concern was raised; the host has it." in hers
    assert "D-1 deserves a second look" in hers
    form = office.press_on("Ana", on(office.home("Ana"), "Change it"), "Change it").form
    office.sends("Ana", form, to="Raise it for new customers only")
    assert "D-1 was changed" in words(office.home("Grace"))
    assert "Raise it for new customers only" in words(office.home("Grace"))


def test_cases_stand_with_their_buttons_on_their_owners_page_alone(office: Office) -> None:
    office.meeting_ends("Pricing", SIX)
    office.says_why("Grace", objects="yes")
    office.until(2030, 1, 7, 16, 1)
    assert {"Change it", "Keep it, with a reason", "Get evidence first"} <= set(buttons(office.home("Ana")))
    assert "Change it" not in buttons(office.home("Grace"))


def test_more_than_ten_are_turned_over(office: Office) -> None:
    for number in range(12):
        office.types("Ana", f"ask Raise the price {number} times")
        office.time_passes(minutes=1)
    office.time_passes(days=1)
    home = office.home("Ana")
    assert words(home).count("A meeting of yours") + words(home).count("Nobody answered") >= 10
    assert "Newer" not in buttons(home)
    older = office.press_on("Ana", on(home, "Older"), "Older").home
    assert words(older).count("Nobody answered") == 2
    assert "Older" not in buttons(older)
    assert words(office.press_on("Ana", on(older, "Newer"), "Newer").home).count("Nobody answered") == 10


def test_a_page_that_is_not_there_is_empty_and_leads_back(office: Office) -> None:
    for number in range(6):
        office.types("Ana", f"ask Raise the price {number} times")
    home = office.home("Ana")
    assert "Open questions, page 1" in words(home)
    older = office.press_on("Ana", on(home, "Older"), "Older").home
    assert "Open questions, page 2" in words(older)
    office.time_passes(days=1)
    again = office.press_on("Ana", on(older, "Newer"), "Newer").home
    assert "Open questions" not in words(again)
    assert "Closed" in words(again)


def test_settings_are_changed_there(office: Office) -> None:
    told = office.press_on("Tom", on(office.home("Tom"), "Stop asking me"), "Stop asking me")
    assert "You won't be asked any more" in told.words
    home = office.home("Tom")
    assert "You asked not to be asked." in words(home)
    office.press_on("Tom", on(home, "Ask me again"), "Ask me again")
    assert "You may be asked." in words(office.home("Tom"))


def test_it_says_how_much_of_the_limit_is_used(office: Office) -> None:
    office.meeting_ends("Pricing", SIX)
    assert "1 a day, 3 in seven days" in words(office.home("Grace"))
    assert "You were asked once in the last seven days." in words(office.home("Grace"))
    office.time_passes(days=8)
    assert "You were not asked in the last seven days." in words(office.home("Grace"))


def test_an_admin_sees_how_it_is_and_nobody_else_does(office: Office) -> None:
    office.configure(NORTHWIND.replace('admins = ["ada@', 'admins = ["zoe@northwind.example", "ada@'))
    home = words(office.home("Ada"))
    assert "How I am doing" in home
    assert "Live" in home
    assert "zoe@northwind.example" in home
    assert "zoe" not in words(office.home("Grace"))


def test_the_privacy_officer_finds_what_was_reported(office: Office) -> None:
    office.meeting_ends("Pricing", SIX)
    office.says_why("Grace", reason="Linus is a fool", share="yes")
    office.until(2030, 1, 7, 16, 1)
    [card] = [card for card in office.told("Ana") if "Linus is a fool" in card.words]
    [(words_id,)] = office.rows("select id from words")
    office.sends("Ana", office.press_on("Ana", card, "Report words").form, words=str(words_id))
    home = office.home("Pia")
    assert "Linus is a fool" in words(home)
    office.press_on("Pia", on(home, "Take them away"), "Take them away")
    assert "Linus is a fool" not in words(office.home("Pia"))
    assert "Linus is a fool" not in words(office.home("Ada"))
