"""What is told of a win and what it is worth, to those who tell and to those who settle it, with the worst cases."""

from dataclasses import replace

from bot.cards import Card
from bot.cases import Case, Fired, State
from bot.commands import TellWin
from bot.forms import Form
from bot.outcomes.numbers import MAX_NAME, MOST_KNOWN
from bot.wins import MAX_CUSTOMER, MAX_POST, Win
from bot.wins.money import Amount
from bot.wins.value import MAX_ESTIMATOR, MAX_METHOD, Confidence, Settling, Value
from prompts import wins
from prompts.wins import changed, posting, telling, worth
from prompts.words import Say
from tests.cards.examples.cast import FOUR, HOSTILE, LONG_NAME, LONG_WORDS, NAMES, NOON, Cast
from tests.cards.examples.of_wins import LONG_TEAM, SIXTY, posted, sixty, win, worst
from tests.cards.examples.register import shows

RANGE = Value(Amount(40_000_00, 60_000_00, "EUR"), "900 calls a month less, 5 EUR each, over a year")
MOST = Value(
    Amount(10**15 - 1, 10**15, "KWD"),
    (HOSTILE * 9)[:MAX_METHOD],
    by_words=(HOSTILE * 9)[:MAX_ESTIMATOR],
    confidence=Confidence.LOW,
)
TEAMS = tuple(f"{at} {LONG_TEAM}"[:100] for at in range(39))
KPIS = tuple(f"{at} {HOSTILE}"[:MAX_NAME] for at in range(MOST_KNOWN))


def full(cast: Cast) -> Win:
    """Return a win with all that can be told of one, and its worth confirmed."""
    sure = replace(
        RANGE, by=cast["tom"], confidence=Confidence.HIGH, settling=Settling.CONFIRMED, settled_by=cast["mei"]
    )
    return posted(
        cast, customer="Northwind's customers in Ghent", judged=True, covered=FOUR, kpis=("Calls", "NPS"), value=sure
    )


def fullest(cast: Cast) -> Win:
    told = worst(cast, customer=(HOSTILE * 9)[:MAX_CUSTOMER], judged=True, kpis=(LONG_TEAM,) * 3, value=MOST)
    return replace(told, words=(LONG_WORDS * 4)[:MAX_POST])


def case(cast: Cast) -> Case:
    return Case(12, "q1", cast["ana"], Fired.TWO, NOON, FOUR, state=State.CHANGED, outcome=LONG_WORDS, decided=NOON)


@shows(worth.beside, worth.money, posting.post, wins.what_changed)
def post_with_all_there_is(cast: Cast, say: Say) -> tuple[Card, ...]:
    confirmed = replace(fullest(cast), value=replace(MOST, settling=Settling.CONFIRMED))
    all_of_it = posting.post(full(cast), NAMES["dana"], cast.people("tom"), (), say)
    return all_of_it, posting.post(confirmed, HOSTILE, sixty(cast), SIXTY[:3], say)


@shows(worth.value_to_settle)
def value_to_settle(cast: Cast, say: Say) -> tuple[Card, ...]:
    asked, told = replace(RANGE, by=cast["tom"], confidence=Confidence.MEDIUM), win(cast, customer="Ghent", value=RANGE)
    declined = replace(asked, settling=Settling.DECLINED)
    done = full(cast)
    assert done.value
    return (
        worth.value_to_settle(told, asked, NAMES["tom"], "", say),
        worth.value_to_settle(done, done.value, NAMES["tom"], NAMES["mei"], say),
        worth.value_to_settle(told, declined, NAMES["tom"], NAMES["mei"], say),
        worth.value_to_settle(fullest(cast), MOST, MOST.by_words, "", say),
    )


@shows(worth.judgement_to_cover)
def judgement_to_cover(cast: Cast, say: Say) -> tuple[Card, ...]:
    return tuple(worth.judgement_to_cover(each, say) for each in (win(cast, judged=True), full(cast), fullest(cast)))


@shows(changed.case_as_win)
def case_as_win(cast: Cast, say: Say) -> tuple[Card, ...]:
    return changed.case_as_win(case(cast), None, say), changed.case_as_win(case(cast), win(cast), say)


@shows(telling.tell)
def tell_of_a_win(_: Cast, say: Say) -> Form:
    return telling.tell(
        TellWin(team="Checkout"),
        telling.Known(("Checkout", "Claims", "App"), ("Calls", "NPS", "Returns"), (("p/1", "Dana"), ("p/2", "Lee"))),
        say,
    )


@shows(telling.tell)
def tell_of_a_win_at_a_message(cast: Cast, say: Say) -> Form:
    typed = TellWin(change=HOSTILE * 20, evidence=HOSTILE * 20, doers=cast.people("tom", "mei"))
    posters = tuple((f"{cast['dana'].key}{at}", LONG_NAME) for at in range(40))
    return telling.tell(typed, telling.Known(TEAMS, KPIS, posters), say)


@shows(telling.tell)
def tell_of_a_win_of_one_of_many_teams(_: Cast, say: Say) -> Form:
    teams = tuple(f"Squad {at}" for at in range(120))
    return telling.tell(TellWin(team="Squad 7"), telling.Known(teams), say)


@shows(telling.tell)
def tell_of_a_win_without_teams(_: Cast, say: Say) -> Form:
    return telling.tell(TellWin(), telling.Known(), say)
