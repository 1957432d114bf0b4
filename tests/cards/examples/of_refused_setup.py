"""Every no that has to do with setting a company up, with the worst that its words are filled with."""

from bot.company.guide import Step
from tests.cards.examples.cast import HOSTILE, LONG_NAME, LONG_WORDS

REFUSED_SETUP: dict[str, dict[str, str | int]] = {
    "not-to-set-up": {}, "not-the-code": {}, "code-too-late": {}, "no-admin-left": {},
    "setup-changed": {"who": LONG_NAME, "mine": 0, "step": Step.RETENTION}, "not-a-name": {},
    "not-an-address": {"value": HOSTILE[:60]}, "not-a-domain": {"value": HOSTILE[:60]}, "not-a-feed": {},
    "not-a-span": {"value": HOSTILE[:20]}, "one-only": {}, "not-one-of-us": {"name": LONG_NAME},
    "no-address-of-theirs": {"name": LONG_NAME}, "too-many-here": {"count": 200, "most": 50}, "nobody-in-team": {},
    "team-twice": {"name": HOSTILE[:80]}, "no-language": {}, "not-sure": {}, "step-before": {"step": Step.SPONSOR},
    "not-to-skip": {}, "nothing-to-undo": {}, "undo-later-first": {}, "setup-fault": {"fault": LONG_WORDS},
}  # fmt: skip
