"""When the host of an executive meeting is asked what came first, when not, and who sees the share."""

from bot.meetings import Mark
from tests.journeys.leaders.handing import words
from tests.journeys.leaders.staff import SETUP, TWO, asked, ends
from tests.office import EVERYBODY, Office


def test_where_the_usual_question_is_asked_this_one_comes_later(plain: Office) -> None:
    plain.configure(SETUP.replace("[asking]", "[asking]\na_day = 2"))
    ends(plain, people=("Dana", *EVERYBODY[:5]))
    assert "What would our best customers think" in plain.seen_in()[-1].words
    assert asked(plain) == []
    plain.until(2030, 1, 8, 17)
    assert len(asked(plain)) == 1


def test_it_is_charged_and_waits_for_a_day_on_which_there_is_budget(plain: Office) -> None:
    plain.configure(SETUP)
    ends(plain, 1)
    ends(plain, 2)
    assert len(asked(plain)) == 1
    assert plain.rows("select count(*) from asked where question like 'first/%' and charged = 1") == [(1,)]
    plain.until(2030, 1, 8, 17)
    assert len(asked(plain)) == 2


def test_somebody_who_wants_to_be_left_alone_is_not_asked(plain: Office) -> None:
    plain.configure(SETUP)
    plain.types("Dana", "stop")
    ends(plain)
    plain.until(2030, 1, 20, 12)
    assert asked(plain) == []


def test_nobody_is_asked_about_hidden_meetings_others_or_while_it_is_off(plain: Office) -> None:
    plain.configure(SETUP)
    ends(plain, 1, marks=(Mark.PRIVATE,))
    plain.meeting_ends("Executive staff prep", TWO)
    plain.configure(SETUP.replace('mode = "live"', 'mode = "off"'))
    ends(plain, 2)
    plain.configure(SETUP.replace('mode = "live"', 'mode = "rehearsal"'))
    ends(plain, 3)
    plain.until(2030, 1, 9, 17)
    assert asked(plain) == []
    assert plain.rows("select 1 from agendas") == []


def test_in_quiet_time_it_waits_until_work_goes_on(plain: Office) -> None:
    plain.configure(SETUP)
    plain.until(2030, 1, 7, 22)
    ends(plain)
    assert asked(plain) == []
    plain.until(2030, 1, 8, 12)
    assert len(asked(plain)) == 1


def test_after_a_week_of_downtime_nobody_remembers_and_nobody_is_asked(plain: Office) -> None:
    plain.configure(SETUP)
    plain.meeting_ends("Executive staff", TWO, id="staff/1", series="staff")
    plain.clock.time = plain.clock.time.replace(day=19)
    plain.rings()
    plain.until(2030, 1, 22, 12)
    assert asked(plain) == []


def test_nobody_but_its_host_says_what_came_first(plain: Office) -> None:
    plain.configure(SETUP)
    ends(plain)
    assert "Only whoever hosted that meeting" in plain.press_on("Grace", asked(plain)[0], "No").words
    assert plain.rows("select said from agendas") == [(None,)]


def test_the_share_is_shown_to_sponsor_and_cx_leads_from_five_meetings_on(plain: Office) -> None:
    plain.configure(SETUP)
    assert "Fewer than 5 hosts" in words(plain, "Mei")
    for number, (who, label) in enumerate(zip(EVERYBODY[:5], ("Yes", "No", "Yes", "Yes", "Yes"), strict=True)):
        ends(plain, number, (who, "Tom"))
        plain.press_on(who, asked(plain, who)[-1], label)
    for who in ("Mei", "Dana"):
        assert "In 4 of 5 executive meetings of the last 13 weeks a customer came first (80 %)" in words(plain, who)
    assert "executive meetings" not in words(plain, "Grace").lower()
