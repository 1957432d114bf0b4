"""Random series against Mozilla's ical.js. The seed is printed, so that all of them can be had again."""

import os
import secrets

import pytest

from tests.platforms.series import disagreements, ends_in_all, is_here, series

COUNT = int(os.environ.get("CHAIR_SERIES", "300"))


def test_mozilla_says_the_same_of_every_series() -> None:
    if not is_here():
        assert not os.environ.get("CHAIR_CI"), "CI lacks node or `npm ci --prefix tests/platforms`."
        pytest.skip("ical.js is not here: npm ci --prefix tests/platforms")
    seed = int(os.environ.get("CHAIR_SEED", secrets.randbelow(10**6)))
    print(f"{COUNT} series of seed {seed}")  # noqa: T201  # pytest shows it where the test fails
    several = series(seed, COUNT)
    assert ends_in_all(several) > COUNT, "Hardly anything happened."
    found = disagreements(several)
    assert found == [], f"CHAIR_SEED={seed}: {len(found)} of {COUNT} differ.\n\n" + "\n\n".join(found[:3])
