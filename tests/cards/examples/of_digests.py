"""The week in numbers, full, quiet and at its worst, and what stands behind it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.cards import Card
from bot.cases import Because, State
from bot.digests import (
    Across,
    Blind,
    Digest,
    Evenness,
    Leading,
    OfTeam,
    OneThing,
    Promised,
    Ratio,
    SecondThoughts,
    Spread,
    Table,
    ToDo,
    Worth,
)
from bot.digests.lately import Lately
from bot.leaders import Talked, Week
from bot.meetings.whether import Rule
from bot.people import Person
from bot.typed import called
from bot.wins import State as Posted
from bot.wins import Win
from bot.wins.money import Amount
from bot.wins.value import Settling, Value
from prompts import digests
from prompts.digests import lists, sheet
from prompts.digests.lists import Crossing, Named, Thought
from prompts.digests.told import Told
from prompts.words import Say
from tests.cards.examples.cast import FOUR, HOSTILE, LONG_TITLE, LONG_WORDS, MONDAY, NOON, Cast
from tests.cards.examples.of_decisions import FULLEST, TWO
from tests.cards.examples.register import shows

START, END = datetime(2030, 1, 6, 23, tzinfo=UTC), datetime(2030, 1, 13, 23, tzinfo=UTC)
BLIND = (
    Blind(2, 9, START + timedelta(days=1, hours=11), START + timedelta(days=3, hours=10)),
    Blind(1, 9, START + timedelta(days=5), END),
)
SUMS = (Amount(40_000_00, 60_000_00, "EUR"), Amount(10**15 - 1, 10**15 - 1, "USD"))
FULL = Digest(
    week="2030-W02", start=START, end=END, least=5, wins=(41, 42, 43), waiting=2, asked=287,
    coverage=Ratio(287, 412), quiet=((Rule.BUDGET, 80), (Rule.SAMPLE, 45), (Rule.PRIVATE, 12), (Rule.SENSITIVE, 1)),
    answers=Table(Ratio(1104, 2061), (
        OfTeam("", Ratio(12, 40)), OfTeam("Checkout", Ratio(1000, 1900)), OfTeam("Claims", None), OfTeam("App", None),
    )),
    closed=287, silent=40,
    thoughts=SecondThoughts((104, 110, 118), (97, 98), (99,), (104, 110, 118), (104, 110)),
    leading=Leading(Ratio(5, 8), 3, 2, 1), unsure=1, to_do=OneThing(ToDo.CASE, 104), blind=BLIND,
    across=Across((118, 97), (118,)), worth=Worth(SUMS, (41, 42), (43,)),
    evenness=Evenness(Spread(Ratio(2, 3), Ratio(0, 4)), Spread(Ratio(5, 6), Ratio(3, 11)), unheard=True),
    promised=Promised(4, 1, 1, 4, 6, 2030),
)  # fmt: skip
QUIET = Digest(
    week="2030-W02", start=START, end=END, least=5, wins=(), waiting=0, asked=0, coverage=Ratio(0, 0), quiet=(),
    answers=Table(Ratio(0, 0), ()), closed=0, silent=0, thoughts=SecondThoughts(), leading=Leading(), unsure=0,
    to_do=OneThing(ToDo.NOTHING),
)  # fmt: skip
FEW = replace(
    QUIET, asked=2, blind=BLIND * 2, coverage=None, answers=Table(None, (OfTeam("Claims", None),)),
    closed=2, silent=1, waiting=1,
    leading=Leading(None, vacant_since=NOON, vacant_days=12), to_do=OneThing(ToDo.SPONSOR), unsure=2,
)  # fmt: skip
WORST = replace(
    FULL, wins=tuple(range(99)), waiting=999, unsure=9999, blind=(Blind(1, 1, START, END), *BLIND * 9),
    answers=Table(Ratio(99_999, 999_999), tuple(OfTeam(f"{LONG_TITLE[:99]} {at}", Ratio(1, 9)) for at in range(60))),
    quiet=tuple((rule, 9999) for rule in Rule),
    thoughts=SecondThoughts(*[tuple(range(99_900, 99_960))] * 5), across=Across(*[tuple(range(99_900, 99_960))] * 2),
    to_do=OneThing(ToDo.TEAM, team=LONG_TITLE),
)  # fmt: skip


LATELY = (
    Lately("2029-W51", 3, Ratio(287, 412), Ratio(1104, 2061)), Lately("2029-W52", 0, None, None),
    Lately("2030-W01", 12, Ratio(0, 0), Ratio(0, 7)), Lately("2030-W02", 3, Ratio(287, 412), Ratio(1104, 2061)),
)  # fmt: skip


def win(cast: Cast, number: int = 41, change: str = "Customers type their address once") -> Win:
    told_of = Win(number, cast["ana"], NOON, "Checkout", change)
    return replace(told_of, state=Posted.POSTED, posted_by=cast["dana"], posted=FOUR)


def told(cast: Cast, week: Digest = FULL) -> Told:
    wins = (win(cast), win(cast, 42, "Calls are returned within the day"), win(cast, 43, LONG_WORDS))
    return Told(week, "Northwind", called(cast.platform), wins, cast["dana"], cast["tom"], lately=LATELY)


def worst(cast: Cast) -> Told:
    return replace(told(cast, WORST), wins=tuple(win(cast, number, HOSTILE) for number in range(99)))


def named(cast: Cast) -> list[Named]:
    people: tuple[Person | None, ...] = (cast["dana"], cast["lee"], None)
    return [
        Named(people[at % 3], Week(f"leader{at}@northwind.example", "2030-W02", NOON, state))
        for at, state in enumerate(Talked)
    ]


def cases(cast: Cast) -> list[Thought]:
    changed = cast.case(number=97, state=State.CHANGED, outcome="We ask once, and check it ourselves.")
    kept = cast.case(number=99, state=State.KEPT, because=Because.COST, outcome="=HYPERLINK()", tell="We say so")
    return [
        Thought(cast.case(number=118), cast.question()),
        Thought(cast.case(number=104, due=MONDAY), cast.hidden()),
        Thought(changed, cast.question(title=HOSTILE)),
        Thought(kept, None),
        *(Thought(replace(case, number=case.number + 3).without_words(), cast.hidden()) for case in (changed, kept)),
    ]


@shows(digests.digest)
def digest_of_a_full_week(cast: Cast, say: Say) -> Card:
    return digests.digest(told(cast), say)


@shows(digests.in_words)
def digest_of_a_full_week_in_words(cast: Cast, say: Say) -> Card:
    return digests.in_words(told(cast), say)


@shows(digests.digest)
def digest_of_a_quiet_week(cast: Cast, say: Say) -> Card:
    return digests.digest(replace(told(cast, QUIET), wins=()), say)


@shows(digests.digest)
def digest_of_a_week_with_a_win_alone(cast: Cast, say: Say) -> Card:
    return digests.digest(replace(told(cast, replace(QUIET, wins=(41,))), wins=(win(cast),)), say)


@shows(digests.digest)
def digest_of_a_week_with_few(cast: Cast, say: Say) -> tuple[Card, ...]:
    few = replace(told(cast, FEW), wins=(), owner=None)
    return digests.digest(few, say), digests.digest(replace(few, digest=replace(FEW, leading=Leading(None))), say)


@shows(digests.digest)
def digest_at_its_worst(cast: Cast, say: Say) -> Card:
    return digests.digest(worst(cast), say)


@shows(digests.digest)
def digest_for_each_thing_to_do(cast: Cast, say: Say) -> tuple[Card, ...]:
    things = [OneThing(what, 41, team) for what in ToDo for team in ("Checkout", "")]
    owners = (cast["tom"], None)
    return tuple(
        digests.digest(replace(told(cast, replace(FULL, to_do=thing)), owner=owners[at % 2]), say)
        for at, thing in enumerate(things)
    )


@shows(digests.digest_asked_for)
def digest_asked_for(cast: Cast, say: Say) -> Card:
    return digests.digest_asked_for(replace(told(cast), sponsor=None), say)


@shows(digests.on_home)
def digest_on_home(cast: Cast, say: Say) -> tuple[Card, ...]:
    return tuple(digests.on_home(told(cast, week), say) for week in (FULL, QUIET, FEW, WORST))


@shows(lists.wins)
def list_of_wins(cast: Cast, say: Say) -> tuple[Card, ...]:
    waiting = Win(44, cast["mei"], NOON, "", "Letters are answered by somebody who has read them")
    many = [win(cast, at, HOSTILE) for at in range(25)]
    few = lists.wins([win(cast), waiting], FULL, 0, say)
    return few, lists.wins(many, FULL, 1, say), lists.wins([], FULL, 99, say)


@shows(lists.values)
def list_of_values(cast: Cast, say: Say) -> tuple[Card, ...]:
    sure = Value(SUMS[0], "900 calls less", settling=Settling.CONFIRMED)
    some = [replace(win(cast, at, HOSTILE), value=sure) for at in (41, 42, 43)]
    return lists.values(some, FULL, 0, say), lists.values(some * 9, FULL, 2, say), lists.values([], FULL, 0, say)


@shows(lists.meetings)
def list_of_meetings(_: Cast, say: Say) -> tuple[Card, ...]:
    return tuple(lists.meetings(week, 0, say) for week in (FULL, QUIET, FEW, WORST))


@shows(lists.answers)
def list_of_answers(_: Cast, say: Say) -> tuple[Card, ...]:
    return tuple(lists.answers(week, 0, say) for week in (FULL, QUIET, FEW, WORST))


@shows(lists.thoughts)
def list_of_second_thoughts(cast: Cast, say: Say) -> Card:
    return lists.thoughts(cases(cast), FULL, 0, say)


@shows(lists.across)
def list_of_cases_across_silos(cast: Cast, say: Say) -> tuple[Card, ...]:
    first, *others = cases(cast)
    shown = [Crossing(first, FULLEST, cast["michal"]), *(Crossing(each, TWO, None) for each in others)]
    return lists.across(shown, FULL, 0, say), lists.across(shown * 10, FULL, 0, say)


@shows(lists.leaders)
def list_of_leaders(cast: Cast, say: Say) -> tuple[Card, ...]:
    return lists.leaders(told(cast), named(cast), 0, say), lists.leaders(told(cast), None, 0, say)


@shows(sheet.to_fetch)
def sheet_to_fetch(_: Cast, say: Say) -> Card:
    return sheet.to_fetch(f"https://chair.northwind.example/lists/{'a' * 300}", FOUR, say)


@shows(sheet.quoted)
def sheet_quoted(cast: Cast, say: Say) -> tuple[Card, ...]:
    weeks = (told(cast), worst(cast))
    return tuple(sheet.quoted(sheet.written(each, cases(cast)), say) for each in weeks)
