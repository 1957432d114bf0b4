"""For how many weeks in a row leaders have talked about customers: together, so that it names nobody."""

from bot.digests.ratios import Ratio


def streak(before: int, talked: Ratio | None) -> int | None:
    """Return the weeks in a row, up to this one, in which at least half of the leaders talked; None: hidden.

    A week that was nobody's, because nobody's was due, neither counts nor ends it.
    """
    if talked is None:
        return None
    if not talked.whole:
        return before
    return before + 1 if 2 * talked.part >= talked.whole else 0
