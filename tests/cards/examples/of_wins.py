"""A win on its way, from whoever tells of it to where everybody reads it, with its worst cases."""

from dataclasses import replace
from typing import Any

from bot.cards import Card
from bot.forms import Form
from bot.people import Person, Place
from bot.wins import MAX_POST, MOST_DOERS, Naming, State, Win
from bot.wins.guards import MAX_WORDS
from bot.wins.wording import Verdict, Wording
from prompts import wins
from prompts.wins import forms, naming, posting
from prompts.wins import wording as worded
from prompts.wins.posting import Draft
from prompts.words import Say
from tests.cards.examples.cast import FOUR, HOSTILE, LONG_NAME, LONG_WORDS, NAMES, NOON, Cast
from tests.cards.examples.register import shows

CHANGE = "Customers type their address once now, and no longer on two pages."
ADDRESS = "https://northwind.example/checkout/before-and-after?week=2#drop-off"
NAMED = tuple(NAMES[who] for who in ("tom", "mei", "michal"))
LONGEST_NAME = (f"{LONG_NAME} <@U0ANA> *" * 3)[:120]
SIXTY = tuple(f"{LONGEST_NAME[:117]}{at:3}" for at in range(MOST_DOERS))
LONG_TEAM = ("Everything from basket to receipt, and what comes after it " * 3)[:120]
NOTED = (
    "win-told", "names-noted", "names-added", "names-pending", "names-known", "confirmer-noted", "late-added",
    "late-refused", "left-out", "offered-anew", "posted-again", "change-wished", "named-again", "draft-posted",
    "own-words", "win-edited", "win-passed", "win-down", "ledger-kept", "value-confirmed", "value-declined", "covered",
    "cover-lifted",
)  # fmt: skip


def win(cast: Cast, **facts: Any) -> Win:  # noqa: ANN401  # a Win's fields
    told = Win(41, cast["grace"], NOON, "Checkout", CHANGE, evidence=ADDRESS, confirmer=cast["ana"])
    return replace(told, **facts)


def worst(cast: Cast, **facts: Any) -> Win:  # noqa: ANN401  # a Win's fields
    long = {"number": 99_999, "team": LONG_TEAM, "change": LONG_WORDS, "evidence": HOSTILE + LONG_WORDS[:390]}
    return win(cast, **(long | facts))


def posted(cast: Cast, **facts: Any) -> Win:  # noqa: ANN401  # a Win's fields
    place = Place(cast.platform, "C0WINS")
    return win(cast, state=State.POSTED, posted_by=cast["dana"], posted=FOUR, place=place, **facts)


def sixty(cast: Cast) -> tuple[Person, ...]:
    return tuple(Person(cast.platform, f"U0MICHAL{at}") for at in range(MOST_DOERS))


@shows(wins.noted)
def what_was_done_with_a_win(cast: Cast, say: Say) -> tuple[Card, ...]:
    return tuple(wins.noted(win(cast), key, say) for key in NOTED)


@shows(naming.names_to_confirm, wins.what_changed, wins.evidence, wins.names)
def names_to_confirm(cast: Cast, say: Say) -> tuple[Card, ...]:
    asked = naming.names_to_confirm(win(cast), NAMED, NAMES["grace"], say, theirs=True)
    quoted = win(cast, state=State.MISSING, evidence="“That was quick.” A customer in Ghent", team="")
    done = naming.names_to_confirm(quoted, (), NAMES["grace"], say, theirs=True)
    down = naming.names_to_confirm(win(cast, state=State.TAKEN_DOWN), NAMED, NAMES["grace"], say, theirs=True)
    return asked, done, down, naming.names_to_confirm(win(cast), NAMED, NAMES["grace"], say, theirs=False)


@shows(naming.names_to_confirm)
def names_to_confirm_at_their_worst(cast: Cast, say: Say) -> Card:
    return naming.names_to_confirm(worst(cast), SIXTY, LONG_NAME, say, theirs=True)


@shows(naming.confirmer_wanted)
def confirmer_wanted(cast: Cast, say: Say) -> tuple[Card, ...]:
    asked = naming.confirmer_wanted(win(cast), NAMED, NAMES["grace"], "", say)
    named = naming.confirmer_wanted(win(cast), NAMED, NAMES["grace"], NAMES["mei"], say)
    return asked, named, naming.confirmer_wanted(worst(cast), SIXTY, LONG_NAME, "", say)


@shows(naming.who_is_missing)
def who_is_missing(cast: Cast, say: Say) -> tuple[Card, ...]:
    asked = win(cast, state=State.MISSING)
    down = replace(asked, state=State.TAKEN_DOWN)
    return tuple(naming.who_is_missing(each, people, say) for each, people in ((asked, NAMED), (down, NAMED)))


@shows(naming.who_is_missing)
def who_is_missing_among_sixty(cast: Cast, say: Say) -> Card:
    return naming.who_is_missing(worst(cast, state=State.MISSING), SIXTY, say)


@shows(naming.credited)
def credited(cast: Cast, say: Say) -> tuple[Card, ...]:
    stands = (Naming.CONFIRMED, Naming.LEFT_OUT, None)
    return (*(naming.credited(win(cast), each, say) for each in stands), naming.credited(worst(cast), stands[0], say))


@shows(naming.name_added)
def name_added(cast: Cast, say: Say) -> tuple[Card, ...]:
    asked = naming.name_added(win(cast), cast["tom"], NAMES["tom"], NAMES["grace"], say)
    settled = naming.name_added(win(cast), cast["tom"], NAMES["tom"], "", say)
    return asked, settled, naming.name_added(worst(cast), cast["michal"], LONG_NAME, LONG_NAME, say)


@shows(posting.draft)
def draft_of_a_win(cast: Cast, say: Say) -> tuple[Card, ...]:
    ready = Draft(win(cast, state=State.DRAFTED), NAMED, "#cx-wins", "", passed=False)
    nowhere, let_pass = replace(ready, place=""), replace(ready, passed=True)
    nobody = replace(ready, people=())
    return tuple(posting.draft(each, say) for each in (ready, nowhere, let_pass, nobody))


@shows(posting.draft)
def draft_that_was_posted(cast: Cast, say: Say) -> tuple[Card, ...]:
    up = Draft(posted(cast), NAMED, "#cx-wins", "", passed=False)
    down = replace(up, win=posted(cast, taken_down=FOUR, words=CHANGE))
    down = replace(down, win=replace(down.win, state=State.TAKEN_DOWN))
    return tuple(posting.draft(each, say) for each in (up, down, replace(up, other=NAMES["lee"])))


@shows(posting.draft)
def draft_at_its_worst(cast: Cast, say: Say) -> Card:
    words = (LONG_WORDS * 4)[:MAX_POST]
    return posting.draft(Draft(worst(cast, words=words), SIXTY, "#" + "what-went-well-" * 5, "", passed=True), say)


@shows(posting.draft)
def draft_that_a_model_worded(cast: Cast, say: Say) -> tuple[Card, ...]:
    """Its words stand in the language of the place, whatever the executive reads."""
    own = (
        "A small change, made with great care.",
        "{change}",
        "{team}",
        "{people}",
        "Thank you for listening so well.",
    )
    wording = Wording(14, say.language, "", verdict=Verdict.KEPT, model="gpt-5.4-mini", sentences=own)
    plain = win(cast, state=State.DRAFTED)
    said = replace(plain, words=worded.said(wording, plain, 2, say))
    ready = Draft(said, NAMED, "#cx-wins", "", passed=False, wording=wording.mark, model=wording.model)
    return posting.draft(ready, say), posting.draft(replace(ready, win=replace(said, state=State.POSTED)), say)


@shows(posting.draft)
def draft_of_many_words_of_a_model(cast: Cast, say: Say) -> Card:
    bad = worst(cast, state=State.DRAFTED)
    longest = tuple(("care " * 12)[: MAX_WORDS // 4 - 20] for _ in range(4))
    wording = Wording(14, say.language, "", sentences=(*longest, "{change}", "{team}", "{people}", "{evidence}"))
    said = replace(bad, words=worded.said(wording, bad, 60, say))
    assert len(said.words) <= MAX_POST, "The form to edit them would not take them."
    place = "#" + "what-went-well-" * 5
    return posting.draft(Draft(said, SIXTY, place, "", passed=False, wording="f" * 16, model="m" * 100), say)


@shows(posting.post)
def post_of_a_win(cast: Cast, say: Say) -> Card:
    return posting.post(posted(cast), NAMES["dana"], cast.people("tom", "mei"), (), say)


@shows(posting.post)
def post_with_names_and_quotes(cast: Cast, say: Say) -> tuple[Card, ...]:
    quoted = posted(cast, evidence="“That was quick.” A customer in Ghent", team="")
    guest = posting.post(quoted, NAMES["dana"], cast.people("tom"), (NAMES["viktor"],), say)
    named = posting.post(posted(cast, evidence=""), NAMES["dana"], (), (NAMES["viktor"], HOSTILE), say)
    return guest, named, posting.post(posted(cast), NAMES["dana"], (), (), say)


@shows(posting.post)
def post_with_sixty_doers(cast: Cast, say: Say) -> tuple[Card, ...]:
    long = replace(posted(cast), team=LONG_TEAM, words=(HOSTILE * 20)[:MAX_POST], evidence=LONG_WORDS)
    return posting.post(long, LONG_NAME, sixty(cast), (), say), posting.post(long, LONG_NAME, (), SIXTY, say)


@shows(posting.nobody_posts)
def nobody_posts(cast: Cast, say: Say) -> tuple[Card, ...]:
    left = (win(cast, state=State.LEFT), posted(cast), worst(cast, state=State.LEFT))
    return (
        *(posting.nobody_posts(each, say, anew=True) for each in left),
        posting.nobody_posts(left[0], say, anew=False),
    )


@shows(wins.listed)
def wins_listed(cast: Cast, say: Say) -> tuple[Card, ...]:
    some = [posted(cast), posted(cast, number=40, team=""), posted(cast, change=LONG_WORDS, team=LONG_TEAM)]
    lead = wins.Reader(may_wish=True, reactions={41: 1, 40: 12_345})
    first, last = wins.listed(some, 0, wins.Reader(), say, older=True), wins.listed(some * 3, 1, lead, say, older=True)
    return wins.listed([], 0, lead, say, older=False), first, last


@shows(wins.on_page)
def wins_on_a_page(cast: Cast, say: Say) -> tuple[Card, ...]:
    return wins.on_page([], say), wins.on_page([posted(cast, change=LONG_WORDS, team=LONG_TEAM)] * 3, say)


@shows(forms.confirm_names)
def confirm_names(cast: Cast, say: Say) -> Form:
    return forms.confirm_names(win(cast), cast.people("tom", "mei"), say)


@shows(forms.confirm_names)
def confirm_sixty_names(cast: Cast, say: Say) -> Form:
    return forms.confirm_names(worst(cast), sixty(cast), say)


@shows(forms.name_confirmer)
def name_confirmer(cast: Cast, say: Say) -> Form:
    return forms.name_confirmer(worst(cast), say)


@shows(forms.add_names)
def add_names(cast: Cast, say: Say) -> Form:
    return forms.add_names(win(cast), say)


@shows(forms.edit)
def edit_a_win(cast: Cast, say: Say) -> Form:
    return forms.edit(win(cast, words=(LONG_WORDS * 4)[:MAX_POST]), say)
