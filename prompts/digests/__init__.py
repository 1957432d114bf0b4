"""The week in numbers: good news first, one thing to do last."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from bot.cards import Block, Button, Card, Heading, Line, Owner, Style, Text, When
from bot.commands import GetSheet, Listing, ShowList
from bot.digests import Across, Digest, OneThing, Ratio, SecondThoughts, ToDo, monday_of
from bot.people import Person
from bot.wins import Win
from prompts.digests.heard import in_a_line
from prompts.digests.promised import pledges_of
from prompts.digests.shares import share
from prompts.digests.told import Told
from prompts.digests.worth import spread_of, value_of
from prompts.words import Say

MOST_WINS = 5
MOST_NAMES = 5
MOST_BLIND = 3
LONGEST_WIN = 140
SUNDAY = timedelta(days=6)
NO_MORE = Ratio(0, 0)


def digest(told: Told, say: Say) -> Card:
    """Show a week to a reader."""
    week = told.digest
    parts = _quiet_week(told, say) if week.nothing_happened else (*_parts(told, say), *_to_do(told, say))
    hidden = Text(say("digest-hidden", least=week.least), quiet=True)
    return Card(title(week, say), (Text(_when(told, say), quiet=True), *parts, hidden), *_lists(week, say))


def digest_asked_for(told: Told, say: Say) -> Card:
    """Show it to a reader who has asked, and say why it is not the running week."""
    card = digest(told, say)
    return replace(card, blocks=(*card.blocks, Text(say("digest-running"), quiet=True)))


def title(week: Digest, say: Say) -> str:
    return say.plain("digest", monday=say.day(monday_of(week.week)))


def on_home(told: Told, say: Say) -> Card:
    """Show the latest week on its reader's page, with the way to what stands behind it."""
    week = told.digest
    lines = (Heading(say.plain("digest-home")), Text(_when(told, say), quiet=True), *_in_short(told, say))
    return Card("", lines, *_lists(week, say))


def win_line(win: Win, say: Say) -> str:
    said = " ".join(win.said.split())
    short = said if len(said) <= LONGEST_WIN else f"{said[:LONGEST_WIN].rstrip()} …"
    return say.plain("win-line" if win.team else "win-line-teamless", name=win.name, team=win.team, change=short)


def _parts(told: Told, say: Say) -> Iterator[Block]:
    week = told.digest
    yield Heading(say.plain("part-wins"))
    yield from _wins(told, say)
    yield from spread_of(week, say)
    yield from value_of(week.worth, say)
    yield Heading(say.plain("part-coverage"))
    yield Text(_counted("coverage", week.coverage, week, say))
    yield from _blind(week, say)
    yield Heading(say.plain("part-answers"))
    yield Text(_counted("answers", week.answers.total, week, say))
    if week.silent:
        yield Text(say("answers-silent", silent=week.silent, closed=week.closed))
    yield Heading(say.plain("part-thoughts"))
    yield Text(_thoughts(week.thoughts, say))
    yield from _across(week.across, say)
    yield Heading(say.plain("part-leaders"))
    yield from leading(told, say)
    yield from pledges_of(week.promised, say)
    if week.unsure:
        yield Text(say("digest-unsure", count=week.unsure), quiet=True)


def _quiet_week(told: Told, say: Say) -> Iterator[Block]:
    yield Text(say("digest-quiet", name=told.called))
    yield from _blind(told.digest, say)
    if told.digest.leading.vacant_since or told.digest.unsure or told.digest.heard:
        yield from leading(told, say)
    if told.digest.unsure:
        yield Text(say("digest-unsure", count=told.digest.unsure), quiet=True)
    yield from _to_do(told, say)


def _in_short(told: Told, say: Say) -> Iterator[Block]:
    week = told.digest
    if week.nothing_happened:
        yield Text(say("digest-quiet", name=told.called))
        return
    yield Text((f"{say.plain('part-wins')}: {len(week.wins)}",))
    yield Text(_counted("coverage", week.coverage, week, say))
    yield Text(_counted("answers", week.answers.total, week, say))
    yield Text(_thoughts(week.thoughts, say))


def _wins(told: Told, say: Say) -> Iterator[Block]:
    if not told.digest.wins:
        yield Text(say("wins-none-posted"))
    yield from (Text((win_line(win, say),)) for win in told.wins[:MOST_WINS])
    if len(told.wins) > MOST_WINS:
        yield Text(say("wins-more", count=len(told.wins) - MOST_WINS), quiet=True)
    if told.digest.waiting:
        yield Text(say("wins-waiting", count=told.digest.waiting), quiet=True)


def _blind(week: Digest, say: Say) -> Iterator[Block]:
    """Tell when calendars could not be read: a number that is small for that reason says nothing."""
    for one in week.blind[:MOST_BLIND]:
        since, until = When(one.since, Style.BOTH), When(one.until, Style.BOTH)
        yield Text(say("digest-blind", count=one.calendars, of=one.of, since=since, until=until), quiet=True)
    if len(week.blind) > MOST_BLIND:
        yield Text(say("digest-blind-more", count=len(week.blind) - MOST_BLIND), quiet=True)


def _counted(key: str, ratio: Ratio | None, week: Digest, say: Say) -> Line:
    """Tell a ratio, or in plain words why there is none."""
    if ratio is None:
        return say(f"{key}-few", least=week.least)
    if ratio == NO_MORE:
        return say(f"{key}-none")
    return say(f"{key}-share", part=ratio.part, whole=ratio.whole, share=share(ratio, say))


def _thoughts(thoughts: SecondThoughts, say: Say) -> Line:
    counts = {name: len(getattr(thoughts, name)) for name in ("opened", "changed", "kept", "open")}
    said = [say.plain(f"thoughts-{name}", count=count) for name, count in counts.items() if count]
    if thoughts.overdue:
        count = len(thoughts.overdue)
        said.append(say.plain("thoughts-overdue", count=count, names=_names(thoughts.overdue, say)))
    return (" · ".join(said),) if said else say("thoughts-none")


def _across(across: Across, say: Say) -> Iterator[Block]:
    """Tell how many cases are across silos, and in how many customers must repeat themselves, if there are any."""
    counts = {"across-silos": across.silos, "across-repeated": across.repeated}
    said = [
        say.plain(key, count=len(numbers), names=_names(numbers, say)) for key, numbers in counts.items() if numbers
    ]
    if said:
        yield Heading(say.plain("part-across"))
        yield Text((" · ".join(said),))


def _names(numbers: tuple[int, ...], say: Say) -> str:
    names, more = ", ".join(f"D-{number}" for number in numbers[:MOST_NAMES]), len(numbers) - MOST_NAMES
    return say.plain("thoughts-names-more", names=names, count=more) if more > 0 else names


def leading(told: Told, say: Say) -> Iterator[Block]:
    """Tell how many leaders talked, and whether there is a sponsor."""
    week, leaders = told.digest, told.digest.leading
    yield Text(_counted("week-leaders", leaders.talked, week, say))
    if leaders.verified or leaders.claimed:
        yield Text(say("week-leaders-how", verified=leaders.verified, claimed=leaders.claimed), quiet=True)
    if leaders.missed:
        yield Text(say("week-leaders-missed", count=leaders.missed), quiet=True)
    yield from (Text((in_a_line(month, week.least + 1, say),)) for month in week.heard)
    if leaders.vacant_since:
        yield Text(say("sponsor-vacant", since=say.day(leaders.vacant_since)))
    elif told.sponsor:
        yield Text(say("sponsor-active", who=Owner(told.sponsor)))
    else:
        yield Text(say("sponsor-waited"))
    if leaders.vacant_days:
        yield Text(say("sponsor-vacant-days", count=leaders.vacant_days), quiet=True)


def _to_do(told: Told, say: Say) -> tuple[Block, ...]:
    return Heading(say.plain("part-to-do")), Text(_one_thing(told.digest.to_do, told.owner, say))


def _one_thing(to_do: OneThing, owner: Person | None, say: Say) -> Line:
    key = f"to-do-{to_do.what.name.lower()}"
    if to_do.what is ToDo.CASE:
        name = f"D-{to_do.number}"
        return say(key, name=name, who=Owner(owner)) if owner else say(f"{key}-ownerless", name=name)
    if to_do.what is ToDo.THANK and not to_do.team:
        key += "-teamless"
    return say(key, name=f"W-{to_do.number}", team=to_do.team)


def _lists(week: Digest, say: Say) -> tuple[tuple[Button, ...], tuple[Button, ...]]:
    """Return the buttons that open what stands behind each number, and the menu."""
    lists = [Button(say.plain(f"list-{kind.value}"), ShowList(kind, week.week)) for kind in Listing]
    return tuple(lists[:4]), (*lists[4:], Button(say.plain("list-sheet"), GetSheet(week.week)))


def _when(told: Told, say: Say) -> Line:
    monday = monday_of(told.digest.week)
    return say("digest-when", company=told.company, **{"from": say.day(monday)}, to=say.day(monday + SUNDAY))
