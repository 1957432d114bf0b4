"""A share in words, with how sure one may be of it."""

from bot.digests import Ratio
from prompts.words import Say


def share(ratio: Ratio, say: Say) -> str:
    """Return a share with its interval, in whole per cent."""
    low, high = ratio.interval
    return say.plain("share-of-all", percent=percent(ratio.share), low=percent(low), high=percent(high))


def percent(share_: float) -> int:
    """Return whole per cent, half a one as one."""
    return int(100 * share_ + 0.5)
