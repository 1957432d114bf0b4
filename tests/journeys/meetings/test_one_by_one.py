"""Where no bot can open a conversation of several, each of a few is asked alone, and they are counted together."""

from bot.commands import EndMeeting, IWasThere
from bot.meetings import short_id
from tests.office import EVERYBODY, Office
from tests.outside import Seen

QUESTION = "What would our best customers think of the decision we just made?"
SIX = ("Ana", "Grace", "Linus", "Guido", "Barbara", "Ken")
THREE = SIX[:3]


def asked_of(office: Office, who: str) -> list[Seen]:
    return [card for card in office.told(who) if QUESTION in card.words or "unsere besten" in card.words]


def question_of(office: Office, who: str) -> Seen:
    [card] = [card for card in asked_of(office, who) if "alone" in card.words or "einzeln" in card.words]
    return card


def answers(office: Office, who: str, label: str = "They'd like it") -> None:
    office.press_on(who, question_of(office, who), label)
    office.time_passes(seconds=3)


def test_each_is_asked_alone_and_sees_how_many_of_all_have_answered(groupless: Office) -> None:
    groupless.meeting_ends("Pricing", SIX, place=None)
    assert [who for who in EVERYBODY if asked_of(groupless, who)] == [who for who in EVERYBODY if who in SIX]
    assert "Everyone asked gets this alone" in question_of(groupless, "Ken").words
    for count, who in enumerate(SIX[:4], 1):
        answers(groupless, who)
        assert [f"{count} of 6 answered" in question_of(groupless, each).words for each in SIX] == [True] * 6


def test_nobody_is_named_to_the_others_and_nothing_stands_in_a_room(groupless: Office) -> None:
    groupless.meeting_ends("Pricing", THREE, place=None)
    assert "@" not in question_of(groupless, "Grace").words
    assert groupless.seen_in() == []


def test_what_an_answer_makes_wanted_is_alike_for_whoever_gives_it(groupless: Office) -> None:
    groupless.meeting_ends("Pricing", THREE, place=None)
    groupless.press_on("Grace", question_of(groupless, "Grace"), "They'd dislike it")
    wanted = groupless.rows("select wanted - shown from views where view like '%AskedAlone%'")
    assert wanted == [(1,), (1,), (1,)]
    assert groupless.rows("select count(*) from views where shown < wanted") == [(3,)]


def test_each_reads_it_in_their_own_language(groupless: Office) -> None:
    groupless.people_are(groupless.profile("Grace", language="de"))
    groupless.meeting_ends("Pricing", THREE, place=None)
    assert "Alle Gefragten bekommen das einzeln" in question_of(groupless, "Grace").words
    assert "Everyone asked gets this alone" in question_of(groupless, "Linus").words


def test_the_first_question_comes_with_its_line_here_too(groupless: Office) -> None:
    groupless.meeting_ends("Pricing", THREE, place=None)
    assert [len([card for card in groupless.told(who) if "keeps one chair" in card.words]) for who in THREE] == [1] * 3


def test_where_so_many_were_there_the_host_alone_is_asked(groupless: Office) -> None:
    groupless.meeting_ends("All of us", EVERYBODY[:9], place=None)
    assert [who for who in EVERYBODY if asked_of(groupless, who)] == ["Ada"]


def test_whoever_has_not_answered_is_reminded_and_the_others_are_not(groupless: Office) -> None:
    groupless.meeting_ends("Pricing", THREE, place=None)
    answers(groupless, "Grace")
    groupless.until(2030, 1, 7, 14, 1)
    assert [card for card in groupless.told("Linus") if "A last word" in card.words]
    assert not [card for card in groupless.told("Grace") if "A last word" in card.words]


def test_at_closing_each_gets_the_same_result(groupless: Office) -> None:
    groupless.meeting_ends("Pricing", SIX, place=None)
    for who in SIX:
        answers(groupless, who, "They'd dislike it")
    groupless.until(2030, 1, 7, 16, 1)
    for who in SIX:
        [closed] = [card for card in asked_of(groupless, who) if "6 of 6 answered" in card.words]
        assert "They'd dislike it 6" in closed.words
        assert closed.buttons == ()


def test_what_became_of_it_reaches_each_alone(groupless: Office) -> None:
    groupless.meeting_ends("Pricing", THREE, place=None, decision="Raise the price")
    answers(groupless, "Grace", "They'd dislike it")
    answers(groupless, "Linus", "They'd dislike it")
    groupless.until(2030, 1, 7, 16, 1)
    [case] = [card for card in groupless.told("Ana") if "deserves a second look" in card.words]
    groupless.sends("Ana", groupless.press_on("Ana", case, "Change it").form, to="New customers only")
    for who in THREE:
        [outcome] = [card for card in groupless.told(who) if "Thanks to all who spoke up" in card.words]
        assert "New customers only" in outcome.words


def test_an_outcome_that_took_long_reaches_each_all_the_same(groupless: Office) -> None:
    groupless.meeting_ends("Pricing", THREE, place=None, decision="Raise the price")
    answers(groupless, "Grace", "They'd dislike it")
    answers(groupless, "Linus", "They'd dislike it")
    groupless.until(2030, 1, 7, 16, 1)
    groupless.rows("delete from views where view like '%AskedAlone%'")  # as tidying does after thirty days
    [case] = [card for card in groupless.told("Ana") if "deserves a second look" in card.words]
    groupless.sends("Ana", groupless.press_on("Ana", case, "Change it").form, to="New customers only")
    assert [len([c for c in groupless.told(who) if "Thanks to all" in c.words]) for who in THREE] == [1] * 3


def test_the_host_names_the_decision_for_all(groupless: Office) -> None:
    groupless.meeting_ends("Pricing", THREE, place=None)
    form = groupless.press_on("Ana", question_of(groupless, "Ana"), "Name the decision").form
    groupless.sends("Ana", form, decision="Raise the price by 5 %")
    groupless.time_passes(seconds=3)
    assert ["Raise the price by 5 %" in question_of(groupless, who).words for who in THREE] == [True] * 3


def test_whoever_was_there_too_gets_a_card_and_counts_with_them(groupless: Office) -> None:
    meeting = groupless.meeting_ends("Pricing", THREE, place=None)
    groupless.do(IWasThere(short_id(meeting.id)), groupless.person("Omar"))
    groupless.time_passes(seconds=3)
    assert "0 of 4 answered" in question_of(groupless, "Omar").words
    answers(groupless, "Omar")
    assert "1 of 4 answered" in question_of(groupless, "Grace").words


def test_colleagues_are_asked_privately_one_by_one(groupless: Office) -> None:
    groupless.room_is("#checkout", ("Ada", "Grace", "Linus"), outsiders=True)
    told = groupless.types("Ada", "ask Raise the price")
    groupless.press_on("Ada", told.cards[0], "Ask them privately")
    groupless.time_passes(seconds=3)
    assert groupless.seen_in() == []
    answers(groupless, "Linus")
    assert "1 of" in question_of(groupless, "Ada").words
    assert "Raise the price" in question_of(groupless, "Grace").words


def test_its_series_is_paused_from_any_of_them(groupless: Office) -> None:
    groupless.meeting_ends("Pricing", THREE, place=None, series="Pricing weekly")
    groupless.press_on("Ana", question_of(groupless, "Ana"), "Pause here for two weeks")
    groupless.time_passes(days=1)
    groupless.meeting_ends("Pricing again", THREE, place=None, series="Pricing weekly")
    assert groupless.rows("select rule from silences") == [("paused",)]


def test_switched_off_before_anybody_saw_it_there_was_no_question(groupless: Office) -> None:
    meeting = groupless.meeting("Pricing", THREE, place=None)
    groupless.do(EndMeeting(meeting), meeting.host)
    groupless.types("Ada", "setup off")
    assert groupless.rows("select rule from silences") == [("switched off before it was posted",)]
    assert groupless.rows("select count(*) from asked") == [(0,)]


def test_switched_off_after_somebody_saw_it_the_question_is_kept(groupless: Office) -> None:
    groupless.meeting_ends("Pricing", THREE, place=None)
    groupless.do(IWasThere(short_id("Pricing")), groupless.person("Omar"))  # their card is on its way
    groupless.types("Ada", "setup off")
    assert groupless.rows("select count(*) from asks") == [(1,)]
