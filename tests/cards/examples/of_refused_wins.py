"""Why nothing came of what somebody wanted with a win, each with what is said in it at its longest."""

from tests.cards.examples.cast import LONG_NAME

REFUSED_WINS: dict[str, dict[str, str | int]] = {
    "too-few-words": {}, "nobody-named": {}, "too-many-names": {"most": 60}, "no-win": {},
    "not-your-win": {"name": "W-41"}, "not-confirmer": {"name": "W-41"}, "own-name": {}, "not-named": {},
    "cannot-confirm": {}, "confirmed-already": {"name": "W-41"}, "not-cx-lead": {}, "not-executive": {},
    "own-work": {"name": "W-41"}, "posted-already": {"who": LONG_NAME, "name": "W-41"},
    "nowhere-to-post": {"name": "W-41"}, "nothing-posted": {}, "not-your-post": {"name": "W-41"},
    "not-ready": {"name": "W-41"}, "other-words": {"name": "W-41"}, "only-cx-leads": {}, "nobody-to-ask": {},
    "nothing-gone": {"name": "W-41"}, "offered-anew-already": {"name": "W-41"},
    "no-customer": {}, "too-many-kpis": {"most": 3}, "not-an-amount": {}, "value-incomplete": {}, "one-estimator": {},
    "not-settler": {}, "own-value": {"name": "W-41"}, "nothing-to-settle": {"name": "W-41"},
    "already-settled": {"name": "W-41"}, "not-sponsor": {}, "not-your-case": {"name": "D-118"},
    "told-already": {"name": "W-41"},
}  # fmt: skip
