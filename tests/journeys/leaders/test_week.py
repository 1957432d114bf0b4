"""A leader's week: told before it starts, reminded once, settled with one tap, changed until it is over."""

from tests.journeys.leaders.cast import CARD, announced, cards, monday_comes, with_leaders
from tests.office import Office


def test_each_leader_is_told_what_is_kept_before_it_starts(office: Office) -> None:
    office.configure(with_leaders())
    office.courier_comes()
    [told] = cards(office, "Grace", "You are one of those who talk about customers here")
    assert "Of each week I keep what became of it" in told.words
    assert "Only you and the sponsor, Dana, see your weeks, and until when you are away." in told.words
    assert "After two weeks in a row without either, Dana gets one line. You are told first" in told.words
    [sponsor] = cards(office, "Dana", "You are one of those who talk about customers here")
    assert "Only you see your weeks" in sponsor.words
    office.configure(with_leaders())
    office.courier_comes()
    assert len(cards(office, "Grace", "You are one of those")) == 1
    assert cards(office, "Tom", "You are one of those") == []


def test_the_card_comes_on_monday_morning_with_two_lines_to_say(office: Office) -> None:
    office.configure(with_leaders())
    office.until(2030, 1, 14, 8, 29)
    assert cards(office, "Grace") == []
    monday_comes(office)
    [card] = cards(office, "Grace")
    assert "Good morning, Grace." in card.words
    assert "This quarter: " in card.words
    assert "For the long run: " in card.words
    assert "Nothing to pass on this week. No team has a second thought open" in card.words
    assert "This is your first week. Only you and the sponsor, Dana, see this." in card.words
    assert card.buttons[:3] == ("Post it now", "I talked about it", "Not this week")
    assert cards(office, "Tom") == []


def test_second_thoughts_are_counted_where_there_is_nothing_to_pass_on(office: Office) -> None:
    office.configure(with_leaders())
    office.meeting_ends("Pricing")
    office.says_why("Grace", objects="yes")
    monday_comes(office)
    [card] = cards(office, "Grace")
    assert "Nothing to pass on this week. One team's second thoughts are open; a line from you helps." in card.words


def test_what_is_posted_stands_under_the_leaders_name(office: Office) -> None:
    office.room_is("#wins")
    office.configure(announced(with_leaders(), office))
    monday_comes(office)
    [card] = cards(office, "Grace")
    form = office.press_on("Grace", card, "Post it now").form
    told = office.sends("Grace", form, words="One address is enough <!channel>", place=office.place("#wins").key)
    assert "It is posted" in told.words
    [post] = office.seen_in("#wins")
    assert post.words.startswith("Grace, via Empty Chair")
    assert "One address is enough" in post.words
    office.time_passes(minutes=1)
    [card] = cards(office, "Grace")
    assert "You posted it. Thank you. | In #wins, among 11 colleagues." in card.words
    assert card.buttons == ("Edit", "Take down", "I am away")


def test_a_post_is_edited_and_taken_down_by_its_leader(office: Office) -> None:
    office.room_is("#wins")
    office.configure(announced(with_leaders(), office))
    monday_comes(office)
    form = office.press("Grace", "Post it now").form
    office.sends("Grace", form, words="One addres", place=office.place("#wins").key)
    office.time_passes(minutes=1)
    [card] = cards(office, "Grace")
    office.sends("Grace", office.press_on("Grace", card, "Edit").form, words="One address is enough")
    office.time_passes(minutes=1)
    [post] = office.seen_in("#wins")
    assert "One address is enough" in post.words
    [card] = cards(office, "Grace")
    assert "is taken down" in office.press_on("Grace", card, "Take down").words
    office.time_passes(minutes=1)
    assert office.seen_in("#wins") == []
    [card] = cards(office, "Grace")
    assert "Post it now" in card.buttons


def test_words_and_place_are_prefilled_and_only_places_among_colleagues_are_offered(office: Office) -> None:
    office.room_is("#wins", outsiders=True)
    office.room_is("#checkout", outsiders=True)
    office.configure(announced(with_leaders(), office))
    monday_comes(office)
    told = office.press("Grace", "Post it now")
    assert told.form is None
    assert "There is no place where only colleagues read." in " ".join([told.words, *told.errors.values()])
    office.room_is("#wins")
    form = office.press("Grace", "Post it now").form
    assert form
    assert "#wins" in form.words
    told = office.sends("Grace", form)
    assert "It is posted" in told.words
    assert "Grace, via Empty Chair" in office.seen_in("#wins")[0].words


def test_i_talked_about_it_is_kept_as_said_with_where_and_a_link(office: Office) -> None:
    office.configure(with_leaders())
    monday_comes(office)
    form = office.press("Grace", "I talked about it").form
    told = office.sends("Grace", form, where="all-hands", link="https://northwind.example/all-hands")
    assert "Noted: you talked about it" in told.words
    office.time_passes(minutes=1)
    [card] = cards(office, "Grace")
    assert "You talked about it: All-hands. Thank you." in card.words
    assert office.rows("select state, heard, link from led_weeks where state = 'talked'") == [
        ("talked", "all-hands", "https://northwind.example/all-hands")
    ]


def test_a_link_that_nobody_can_look_behind_stands_as_said(office: Office) -> None:
    office.configure(with_leaders())
    monday_comes(office)
    links = {
        "https://video.northwind.example/all-hands": "I cannot look behind this link.",
        "https://teams.microsoft.com/l/message/19:x@thread.tacv2/1894611600000": "Teams lets no bot look a message up.",
    }
    for link, why in links.items():
        office.sends("Grace", office.press("Grace", "I talked about it").form, where="written", link=link)
        office.time_passes(minutes=1)
        assert f"Kept as you said it: {why}" in cards(office, "Grace")[-1].words
    assert office.rows("select state from led_weeks where state <> 'nothing'") == [("talked",)]


def test_the_companys_own_goals_stand_in_the_card_and_in_the_draft(office: Office) -> None:
    goals = 'this_quarter = ["Half as many repeat calls"]\nlong_run = ["Nobody says anything twice"]\n'
    office.configure(with_leaders() + "\n[leaders]\n" + goals)
    monday_comes(office)
    [card] = cards(office, "Grace")
    assert "This quarter: Half as many repeat calls" in card.words
    assert "For the long run: Nobody says anything twice" in card.words
    office.sends("Grace", office.press("Grace", "Post it now").form)
    office.time_passes(minutes=1)
    posts = " | ".join(one.words for one in office.seen_in())
    assert "Half as many repeat calls." in posts
    assert "Nobody says anything twice" in posts


def test_a_link_that_is_none_is_to_be_mended(office: Office) -> None:
    office.configure(with_leaders())
    monday_comes(office)
    for link in ("northwind.example", "javascript:alert(1)", "https://", "https://[", "https://a b"):
        form = office.press("Grace", "I talked about it").form
        told = office.sends("Grace", form, where="written", link=link)
        assert "This is no web address." in " ".join([told.words, *told.errors.values()])
    assert office.rows("select 1 from led_weeks where state = 'talked'") == []


def test_a_week_is_settled_once_and_can_be_changed_until_it_is_over(office: Office) -> None:
    office.configure(with_leaders())
    monday_comes(office)
    office.press("Grace", "Not this week")
    office.time_passes(minutes=1)
    [card] = cards(office, "Grace")
    assert "Not this week. The next card comes next week." in card.words
    office.until(2030, 1, 20, 23, 0)
    assert len(cards(office, "Grace")) == 1
    form = office.press_on("Grace", card, "I talked about it").form
    office.sends("Grace", form, where="one-to-one")
    office.time_passes(minutes=1)
    [card] = cards(office, "Grace")
    assert "You talked about it: One-to-one." in card.words
    monday_comes(office, 21)
    told = office.press_on("Grace", card, "Not this week")
    assert "That week is over" in told.words
    [_, now] = cards(office, "Grace")
    assert "Your last week: talked." in now.words


def test_past_weeks_are_told_in_words(office: Office) -> None:
    office.configure(with_leaders())
    for day, label in ((14, "Not this week"), (21, ""), (28, "")):
        monday_comes(office, day)
        if label:
            office.press("Grace", label)
    form = office.press("Grace", "I talked about it").form
    office.sends("Grace", form, where="team meeting")
    office.until(2030, 2, 4, 8, 31)
    assert "Your last 3 weeks: —, —, talked." in cards(office, "Grace")[-1].words


def test_snoozing_brings_the_card_back_on_the_next_working_day_once_a_day(office: Office) -> None:
    office.configure(with_leaders())
    monday_comes(office)
    told = office.press("Grace", "Snooze to the next day")
    assert "Put off" in told.words
    office.time_passes(minutes=1)
    assert "Snooze to the next day" not in cards(office, "Grace")[-1].buttons
    office.until(2030, 1, 15, 8, 31)
    old, new = cards(office, "Grace")
    assert old.buttons == ()
    assert "This card has come back further down." in old.words
    assert "Post it now" in new.buttons
    office.until(2030, 1, 18, 9, 0)
    told = office.press("Grace", "Snooze to the next day")
    assert "This week has no working day left." in told.words


def test_whoever_settles_a_snoozed_week_is_left_alone(office: Office) -> None:
    office.configure(with_leaders())
    monday_comes(office)
    office.press("Grace", "Snooze to the next day")
    office.courier_comes()
    office.press("Grace", "Not this week")
    office.until(2030, 1, 20, 12, 0)
    assert len(cards(office, "Grace")) == 1


def test_nobody_else_can_settle_a_leaders_week(office: Office) -> None:
    office.configure(with_leaders())
    monday_comes(office)
    [card] = cards(office, "Dana")
    office.configure(with_leaders('leaders = ["grace"]'.replace('"grace"', '{ email = "grace@northwind.example" }')))
    told = office.press_on("Dana", card, "Not this week")
    assert "That week is over" in told.words
    assert CARD in cards(office, "Dana")[0].words
