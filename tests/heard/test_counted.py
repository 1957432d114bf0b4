"""What leaders said and employees heard: counted when the month is over, side by side, and hidden where it is few."""

from dataclasses import replace
from datetime import UTC, datetime

from bot.commands import Tidy
from bot.leaders import Talked, Week
from bot.people import CLOCK, Kind
from handlers.operate import about, erase
from handlers.operate.desk import Desk
from storage import Memory
from tests.heard.northwind import LEADERS, MANY, answers, asked, cards, page
from tests.office import COMPANY, Office
from tests.tables import changed, everything_in

EVERYONE = "\n[leaders]\nheard_sample = 1.0\n"
WEEKS = ("2030-W01", "2030-W02", "2030-W03", "2030-W04", "2030-W05")


def talked(plain: Office, weeks: tuple[str, ...] = WEEKS) -> None:
    """Let three leaders have posted in each of these weeks and one have talked; two have not, and one was missed."""
    states = (Talked.VERIFIED, Talked.VERIFIED, Talked.VERIFIED, Talked.CLAIMED, Talked.NOTHING, Talked.NOT)

    def keep(memory: Memory) -> None:
        for week in weeks:
            for who, state in zip(LEADERS, states, strict=True):
                memory.leaders.keep(Week(f"{who}@northwind.example", week, datetime(2030, 1, 7, tzinfo=UTC), state))
            missed = Week("lee@northwind.example", week, datetime(2030, 1, 7, tzinfo=UTC), Talked.MISSED)
            memory.leaders.keep(missed)

    plain.run(plain.store.change(COMPANY, keep))


def over(plain: Office) -> str:
    plain.until(2030, 2, 1, 0, 1)
    return page(plain, "Mei")


def test_said_and_heard_stand_side_by_side_with_how_many_were_asked(plain: Office) -> None:
    found = asked(plain)
    for at, who in enumerate(found[:20]):
        answers(plain, who, ("Yes", "No", "I don't remember", "Yes", "No")[at % 5])
    talked(plain)
    told = over(plain)
    assert (
        "January 2030: 8 of 20 who answered heard a leader talk about customers: 40% (95% interval: 22 to 61%)" in told
    )
    assert "leaders talked in 16 of 24 weeks: 67%" in told, "The four weeks that ended in January, of six leaders."
    assert "12 times in a post, 4 times as they say" in told
    assert "30 of 30 drawn by lot were asked, out of 45 employees." in told
    assert "8 of 20 who answered" in page(plain, "Dana")
    for who in ("Grace", "Ada", "Pia", "Tom"):
        assert "who answered heard" not in page(plain, who), who


def test_a_week_belongs_to_the_month_in_which_it_ends(plain: Office) -> None:
    asked(plain)
    talked(plain, ("2030-W01", "2030-W05"))
    assert "leaders talked in 4 of 18 weeks" in over(plain), "From 31 December on, and not that until 3 February."


def test_departments_are_told_apart_and_small_ones_and_what_would_give_them_away_are_hidden(plain: Office) -> None:
    asked(plain)
    rows = plain.rows("select question, person from asked")
    groups: dict[str, list[str]] = {}
    for question, person in rows:
        groups.setdefault(str(question), []).append(str(person).partition("/")[2])
    assert sorted(groups) in (
        ["heard/2030-01/1", "heard/2030-01/2"],
        ["heard/2030-01/0", "heard/2030-01/1"],
        ["heard/2030-01/0", "heard/2030-01/1", "heard/2030-01/2"],
    )
    largest, *others = sorted(groups.values(), key=len, reverse=True)
    for who in largest[:7]:
        answers(plain, who, "Yes")
    for who in others[-1][:2]:
        answers(plain, who, "No")
    told = over(plain)
    assert "7 of 9 who answered" in told or "fewer than 6 answered" in told
    assert "7 of 7" not in told, "Less those of the company, it would tell of the two."
    assert "0 of 2" not in told


def test_below_six_answers_nothing_is_told(plain: Office) -> None:
    found = asked(plain)
    for who in found[:5]:
        answers(plain, who, "Yes")
    told = over(plain)
    assert "fewer than 6 answered" in told
    assert "of 5" not in told


def test_few_leaders_are_not_counted(plain: Office) -> None:
    asked(plain)
    plain.rows("delete from led_weeks where person like '%a%'")
    talked(plain)
    plain.rows("delete from led_weeks where person in ('mail/ana@northwind.example', 'mail/ken@northwind.example')")
    assert "fewer than 5 leaders, so what was said is hidden" in over(plain)


def test_the_digest_has_one_line_in_the_week_in_which_the_month_was_over_and_the_csv_too(plain: Office) -> None:
    found = asked(plain)
    for who in found[:10]:
        answers(plain, who, "Yes")
    over(plain)
    plain.until(2030, 2, 4, 8, 1)
    [digest] = [card for card in plain.told("Mei") if "Week of Mon 28 Jan" in card.words]
    assert digest.words.count("10 of 10 who answered heard a leader") == 1
    sheet = plain.press_on("Mei", digest, "CSV").words
    assert '"employees who heard a leader","2030-01","","",10,10' in sheet
    plain.until(2030, 2, 11, 8, 1)
    [digest] = [card for card in plain.told("Mei") if "Week of Mon 4 Feb" in card.words]
    assert "heard a leader" not in digest.words


def test_an_answer_writes_no_row_that_names_its_giver_and_changes_no_card(plain: Office) -> None:
    first = asked(plain)[0]
    before = everything_in(plain)
    answers(plain, first, "No")
    written = changed(before, everything_in(plain))
    assert set(written) == {"given", "deliveries"}
    assert plain.person(first).key not in str(written)


def test_once_counted_no_answer_is_left_and_nothing_leads_to_anybody(plain: Office) -> None:
    found = asked(plain)
    for who in found[:8]:
        answers(plain, who, "Yes")
    counters = plain.rows("select sealed from attention order by person")
    over(plain)
    assert plain.rows("select * from given") == plain.rows("select * from secrets") == []
    assert plain.rows("select * from deliveries where question is not null") == []
    plain.do(Tidy(), CLOCK)
    assert plain.rows("select * from answers") == []
    assert plain.rows("select sealed from attention order by person") == counters
    assert [who for who in found if who in str(plain.rows("select sample from heard_samples"))] == []


def test_who_was_asked_is_forgotten_after_six_months_and_what_came_of_it_with_decisions(plain: Office) -> None:
    asked(plain)
    over(plain)
    plain.until(2030, 7, 10, 3, 11)
    plain.do(Tidy(), CLOCK)
    assert plain.rows("select count(*) from asked where at < '2030-02'") == [(30,)]
    plain.until(2030, 8, 2, 3, 11)
    plain.do(Tidy(), CLOCK)
    assert plain.rows("select count(*) from asked where at < '2030-02'") == [(0,)]
    assert plain.rows("select count(*) from heard_samples where month = '2030-01'") == [(1,)]
    plain.until(2033, 3, 1, 3, 11)
    plain.do(Tidy(), CLOCK)
    assert plain.rows("select count(*) from heard_samples where month = '2030-01'") == [(0,)]


def test_only_whoever_was_asked_answers_and_only_while_it_is_open(plain: Office) -> None:
    found = asked(plain)
    [card] = cards(plain, found[0])
    stranger = next(who for who in MANY if who not in found)
    assert "The lot fell on somebody else" in plain.press_on(stranger, card, "Yes").words
    plain.people_are(replace(plain.profile(found[1]), kind=Kind.GUEST))
    [theirs] = cards(plain, found[1])
    assert "Noted" not in plain.press_on(found[1], theirs, "Yes").words
    assert plain.rows("select * from given") == []
    over(plain)
    assert "Noted" not in plain.press_on(found[0], card, "Yes").words


def test_answers_that_nobody_can_open_are_not_counted_and_it_is_said(plain: Office) -> None:
    first = asked(plain)[0]
    answers(plain, first, "Yes")
    plain.rows("delete from secrets")
    assert "what employees heard could not be counted" in over(plain)
    assert "could not be counted" in cards(plain, first)[0].words
    assert plain.rows("select * from given") == []


def test_somebody_is_told_that_they_were_asked_and_forgotten_with_what_they_said(plain: Office) -> None:
    first = asked(plain)[0]
    answers(plain, first, "Yes")
    desk = Desk(plain.store, plain.door, plain.clock, COMPANY)
    mail = f"{first.lower()}@northwind.example"
    told = plain.run(about.told(mail, desk))
    assert "heard/2030-01/" in told
    assert "1 open answers, taken back" in plain.run(erase.erased(mail, desk))
    assert plain.rows("select * from given") == []
