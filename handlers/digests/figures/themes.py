"""What is counted of what a week was about: cases by the tags that people chose, texts by themes if there are any."""

from collections import Counter
from collections.abc import Iterator

from bot.digests.figures import Figure, count
from bot.digests.measures import Measure
from bot.digests.span import Span
from storage import Memory


def figures(span: Span, memory: Memory) -> Iterator[Figure]:
    told = {case.number for case in memory.cases.thinkable(span.start, span.end)}
    tags = Counter(tag for number, tag in memory.cases.tags_in(span.start, span.end) if number in told)
    for tag, cases_ in sorted(tags.items(), key=lambda each: (-each[1], each[0])):
        yield count(Measure.TAGS, cases_, tag)
    for theme in memory.digests.themes(span.week):
        yield count(Measure.THEMES, theme.texts, theme.label)
