"""A share in words, with how sure one may be of it."""

from bot.digests import Ratio
from prompts.words import Say


def share(ratio: Ratio, say: Say) -> str:
    """Return a share with its interval, in whole per cent."""
    low, high = ratio.interval
    return say.plain("share-of-all", percent=_percent(ratio.share), low=_percent(low), high=_percent(high))


def _percent(share_: float) -> int:
    return int(100 * share_ + 0.5)
