"""Whether leaders are heard, asked of people who have an account in Slack and one in Teams: once each."""

from bot.people import Person, Profile
from tests.both.company import Both
from tests.heard.northwind import QUESTION
from tests.office import NORTHWIND

ALL_ARE_ASKED = NORTHWIND + "\n[leaders]\nheard_sample = 1.0\n"
OTHERS = 25


def drawn(both: Both) -> None:
    both.met(*(Profile(Person("slack", f"OTHER{number}"), f"Other {number}") for number in range(OTHERS)))
    both.office.configure(ALL_ARE_ASKED)
    both.office.until(2030, 1, 14, 3, 1)


def all_are_asked(both: Both) -> None:
    for day in range(15, 30):
        both.office.until(2030, 1, day, 17, 59)


def test_somebody_with_two_accounts_is_drawn_and_asked_once_and_says_one_thing(both: Both) -> None:
    drawn(both)
    all_are_asked(both)
    [found] = both.office.rows("select count(*) from asked where person in ('slack/Grace', 'teams/Grace')")
    assert found == (1,)
    told = [(platform, card) for platform in ("slack", "teams") for card in both.told(platform, "Grace", QUESTION)]
    [(platform, card)] = told
    both.press("teams", "Grace", card, "Yes")
    both.press("slack", "Grace", card, "No")
    assert both.office.rows("select count(*) from given") == [(1,)]
    assert platform in ("slack", "teams")
    [people] = both.office.rows("select count(*), count(distinct person) from asked")
    assert people[0] == people[1]


def test_who_turns_out_to_be_one_after_the_draw_is_asked_once(both: Both) -> None:
    both.met(Profile(Person("teams", "Tom"), "Tom"))
    drawn(both)
    both.is_on_teams("Tom")
    all_are_asked(both)
    asked = [card for platform in ("slack", "teams") for card in both.told(platform, "Tom", QUESTION)]
    assert len(asked) == 1
    assert len(both.office.rows("select 1 from asked where person in ('slack/Tom', 'teams/Tom')")) == 1
