"""A leader with an account in Slack and one in Teams is reminded once, and a reader of digests gets one."""

from tests.both.company import Both
from tests.journeys.leaders.cast import CARD, with_leaders


def test_a_leader_is_reminded_once_a_week_where_they_came_last(both: Both) -> None:
    both.office.configure(with_leaders())
    both.types("teams", "Grace", "help")
    both.office.until(2030, 1, 14, 8, 31)
    assert [len(both.told(platform, "Grace", CARD)) for platform in ("slack", "teams")] == [0, 1]
    assert [len(both.told(platform, "Dana", CARD)) for platform in ("slack", "teams")] == [1, 0]


def test_a_reader_gets_one_digest(both: Both) -> None:
    both.office.configure(with_leaders())
    both.office.until(2030, 1, 14, 8, 1)
    assert [len(both.told(platform, "Mei", "Week of")) for platform in ("slack", "teams")] == [1, 0]


def test_a_week_is_answered_by_either_account(both: Both) -> None:
    both.office.configure(with_leaders())
    both.office.until(2030, 1, 14, 8, 31)
    [card] = both.told("slack", "Grace", CARD)
    both.press("teams", "Grace", card, "Not this week")
    assert both.office.rows("select person, state from led_weeks where state = 'not this week'") == [
        ("mail/grace@northwind.example", "not this week")
    ]
