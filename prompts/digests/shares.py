"""A share in words, with how sure one may be of it; or in plain words why there is none."""

from bot.cards import Line
from bot.digests import Ratio
from bot.digests.ratios import in_percent
from prompts.words import Say

NO_MORE = Ratio(0, 0)


def share(ratio: Ratio, say: Say) -> str:
    """Return a share with its interval, in whole per cent."""
    low, high = ratio.interval
    return say.plain("share-of-all", percent=in_percent(ratio.share), low=in_percent(low), high=in_percent(high))


def counted(key: str, ratio: Ratio | None, least: int, say: Say) -> Line:
    """Tell a ratio, or in plain words why there is none."""
    if ratio is None:
        return say(f"{key}-few", least=least)
    if ratio == NO_MORE:
        return say(f"{key}-none")
    return say(f"{key}-share", part=ratio.part, whole=ratio.whole, share=share(ratio, say))
