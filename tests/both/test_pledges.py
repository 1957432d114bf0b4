"""A pledge of somebody who is on Slack and on Teams: made on one, kept on the other, and five in all."""

from tests.both.company import Both
from tests.journeys.leaders.cast import with_leaders

LETTERS = "Every letter is answered within one day"


def test_what_is_promised_on_one_platform_is_kept_on_the_other(both: Both) -> None:
    both.office.configure(with_leaders())
    both.sends("slack", "Grace", both.types("slack", "Grace", "pledge").form, words=LETTERS, due="2030-02-01")
    [listed] = both.types("teams", "Grace", "pledges").cards
    [mine] = both.press("teams", "Grace", listed, "P-1").cards
    told = both.sends("teams", "Grace", both.press("teams", "Grace", mine, "Kept").form, became="They are")
    assert "P-1 is kept" in told.words
    assert "kept; it was due by 1 Feb 2030" in both.types("slack", "Tom", "pledges").words


def test_five_are_five_on_both_platforms_together(both: Both) -> None:
    both.office.configure(with_leaders())
    for day, platform in enumerate(("slack", "teams", "slack", "teams", "slack"), 1):
        form = both.types(platform, "Grace", "pledge").form
        both.sends(platform, "Grace", form, words=LETTERS, due=f"2030-02-0{day}")
    assert "5 pledges are open." in both.types("teams", "Grace", "pledge").words
    assert both.office.rows("select count(*), count(distinct owner) from pledges") == [(5, 1)]
