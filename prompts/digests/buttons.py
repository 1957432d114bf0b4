"""What can be done with a digest at once: approve, remind, open what stands behind a number, take it along."""

from collections.abc import Iterator

from bot.cards import MAX_MORE, Button
from bot.commands import ApproveDrafts, GetSheet, Listing, NudgeOwners, OpenList, PreviewDigest, ShowList
from bot.forms import Choice, Field, Form
from prompts.digests.to_do import BEHIND
from prompts.digests.told import Told
from prompts.words import Say

AT_HAND = (Listing.WINS, Listing.MEETINGS, Listing.ANSWERS, Listing.THOUGHTS, Listing.LEADERS)
IN_ORDER = (
    Listing.WINS, Listing.VALUE, Listing.MEETINGS, Listing.ANSWERS, Listing.LOAD, Listing.THOUGHTS, Listing.OVERDUE,
    Listing.ACROSS, Listing.LEADERS, Listing.HEARD, Listing.CALLS, Listing.PLEDGES, Listing.NUMBERS,
)  # fmt: skip


def row(told: Told, say: Say) -> tuple[Button, ...]:
    return (*_deeds(told, say), *_ways(told.digest.week, say))


def menu(told: Told, say: Say, most: int = MAX_MORE) -> tuple[Button, ...]:
    """Return the lists that are opened most, first the one that the one thing to do is about."""
    kinds = dict.fromkeys((BEHIND[told.digest.to_do.what], *AT_HAND))
    return tuple(_list(kind, told.digest.week, say) for kind in [*kinds][:most])


def home_menu(told: Told, say: Say) -> tuple[Button, ...]:
    return (*menu(told, say, MAX_MORE - 1), Button(say.plain("preview-now"), PreviewDigest()))


def lists(command: OpenList, say: Say) -> Form:
    """Ask which list to open: one for every number of a digest."""
    options = tuple((kind.value, say.plain(f"list-{kind.value}")) for kind in IN_ORDER)
    which = Field("kind", say.plain("list-which"), Choice(options), required=True, value=command.kind.value)
    return Form(say.plain("list-open"), say.plain("list-open"), command, (which,), say.plain("cancel"))


def _list(kind: Listing, week: str, say: Say) -> Button:
    return Button(say.plain(f"list-{kind.value}"), ShowList(kind, week))


def _deeds(told: Told, say: Say) -> Iterator[Button]:
    week = told.digest.week
    if told.drafts:
        key = "drafts-approve" if told.approves else "drafts-ask"
        yield Button(say.plain(key, count=told.drafts), ApproveDrafts(week))
    if told.owners:
        yield Button(say.plain("nudge", count=told.owners), NudgeOwners(week))


def _ways(week: str, say: Say) -> Iterator[Button]:
    yield Button(say.plain("list-open"), OpenList(week))
    yield Button(say.plain("list-sheet"), GetSheet(week))
