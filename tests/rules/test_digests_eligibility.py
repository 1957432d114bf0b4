"""Why meetings were not asked about, in per cent that add up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.digests.eligibility import Reason, eligibility, hundredths
from bot.meetings.whether import Rule

COUNTS = st.lists(st.integers(0, 5000), min_size=1, max_size=29)


@given(COUNTS.filter(any))
def test_the_per_cents_add_up_to_a_hundred_and_none_is_off_by_one(counts: list[int]) -> None:
    shares = hundredths(counts)
    assert sum(shares) == 100
    assert all(abs(share - 100 * count / sum(counts)) < 1 for share, count in zip(shares, counts, strict=True))
    assert all(share == 0 for share, count in zip(shares, counts, strict=True) if not count)


@given(COUNTS.filter(any))
def test_more_meetings_are_never_fewer_per_cent(counts: list[int]) -> None:
    in_order = [share for _, share in sorted(zip(counts, hundredths(counts), strict=True))]
    assert in_order == sorted(in_order)


@pytest.mark.parametrize(
    ("counts", "shares"),
    [
        ((1, 1, 1), (34, 33, 33)),
        ((2, 1), (67, 33)),
        ((3, 3, 1), (43, 43, 14)),
        ((1, 5, 2), (12, 63, 25)),  # half a per cent each
        ((47, 16, 15.8, 12, 6.1, 3.1), (47, 16, 16, 12, 6, 3)),  # Hamilton's method, the usual example of textbooks
        ((0, 0), (0, 0)),
        ((), ()),
    ],
)
def test_what_is_missing_goes_to_those_who_lost_most_by_rounding_down(
    counts: tuple[float, ...], shares: tuple[int, ...]
) -> None:
    assert hundredths([round(count * 1000) for count in counts]) == shares


def test_reasons_stay_in_their_order_and_what_kept_nobody_quiet_is_none() -> None:
    quiet = ((Rule.BUDGET, 5), (Rule.PRIVATE, 1), (Rule.TOO_FEW, 0))
    assert eligibility(quiet) == (Reason(Rule.BUDGET, 5, 83), Reason(Rule.PRIVATE, 1, 17))
    assert eligibility(()) == ()
