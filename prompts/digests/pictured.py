"""The last weeks as a picture, and the same numbers in words."""

from collections.abc import Callable, Iterator, Sequence

from bot.charts import GAP, Chart, Picture
from bot.digests import Ratio, monday_of
from bot.digests.lately import Lately
from bot.digests.ratios import in_percent
from prompts.digests.shares import share
from prompts.words import Say

FEWEST, MOST = 3, 8  # weeks; two show no course, and more cannot be read on a phone
Shared = Callable[[Lately], Ratio | None]


def pictured(weeks: Sequence[Lately], say: Say) -> Iterator[Picture]:
    """Yield a picture of the last ``MOST`` of these weeks, the latest last, if they are enough to show anything."""
    shown = weeks[-MOST:]
    if len(shown) >= FEWEST:
        parts = [
            _wins(shown, say),
            _shares("picture-coverage", shown, lambda week: week.coverage, say),
            _shares("picture-answers", shown, lambda week: week.answers, say),
        ]
        yield Picture("\n".join(words for _, words in parts), tuple(chart for chart, _ in parts))


def _wins(weeks: Sequence[Lately], say: Say) -> tuple[Chart, str]:
    counts = [week.wins for week in weeks]
    chart = Chart(say.plain("picture-wins"), tuple(zip(_below(weeks, say), counts, strict=True)), upright=True)
    return chart, _in_words(chart.title, weeks, [str(count) for count in counts], say)


def _shares(key: str, weeks: Sequence[Lately], shared: Shared, say: Say) -> tuple[Chart, str]:
    """Return shares with their intervals. What is hidden and what there was nothing of are gaps, and told apart."""
    ratios = [shared(week) for week in weeks]
    counts = [in_percent(ratio.share) if ratio and ratio.whole else None for ratio in ratios]
    ends = tuple(_ends(ratio) if ratio and ratio.whole else None for ratio in ratios)
    told = [share(ratio, say) if ratio and ratio.whole else _gap(ratio, say) for ratio in ratios]
    bars = tuple(zip(_below(weeks, say), counts, strict=True))
    chart = Chart(say.plain(key), bars, upright=True, unit=say.plain("picture-unit"), ends=ends)
    return chart, _in_words(chart.title, weeks, told, say)


def _ends(ratio: Ratio) -> tuple[int, int]:
    low, high = ratio.interval
    return in_percent(low), in_percent(high)


def _gap(ratio: Ratio | None, say: Say) -> str:
    return say.plain("picture-hidden") if ratio is None else GAP


def _below(weeks: Sequence[Lately], say: Say) -> list[str]:
    """Return what stands below the bars: the days of their Mondays, and the month where one begins."""
    mondays = [monday_of(week.week) for week in weeks]
    first = [at == 0 or mondays[at - 1].month != day.month for at, day in enumerate(mondays)]
    return [
        f"{day.day}\n{say.short_month(day)}" if new else str(day.day) for day, new in zip(mondays, first, strict=True)
    ]


def _in_words(title: str, weeks: Sequence[Lately], told: Sequence[str], say: Say) -> str:
    days = (say.day(monday_of(week.week)) for week in weeks)
    said = say.listed(f"{day} {number}" for day, number in zip(days, told, strict=True))
    return say.plain("picture-in-words", title=title, numbers=said)
