"""A share in words, with how sure one may be of it."""

from bot.digests import Ratio
from bot.digests.ratios import in_percent
from prompts.words import Say


def share(ratio: Ratio, say: Say) -> str:
    """Return a share with its interval, in whole per cent."""
    low, high = ratio.interval
    return say.plain("share-of-all", percent=in_percent(ratio.share), low=in_percent(low), high=in_percent(high))
