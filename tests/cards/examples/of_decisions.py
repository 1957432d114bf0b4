"""Decisions in a list: of everybody's, of one's own, found and not found; and what a case is about."""

from bot.cards import Card
from bot.cases import Because, Fired, State
from bot.cases.listing import Which
from bot.cases.tags import REPEAT
from bot.commands import FindDecisions
from bot.forms import Form
from bot.views import Decisions
from prompts import cases
from prompts.cases import listed, tagging
from prompts.cases.labels import Labels
from prompts.cases.listed import Listed
from prompts.words import Say
from tests.cards.examples.cast import FRIDAY, HOSTILE, LONG_WORDS, Cast, tally
from tests.cards.examples.register import shows

TEAMS = tuple(f"{name} and everything that belongs to it" for name in ("Checkout", "Claims", "App", "Letters", "Shops"))
FULLEST = Labels(TEAMS, (REPEAT, *(f"{at} {HOSTILE}"[:30] for at in range(4))))
TWO = Labels(("Checkout", "Claims"), (REPEAT, "late fees"))
SOUGHT = f"🌻 {HOSTILE}"[:80].ljust(80, "価")


def worst_case(cast: Cast) -> Listed:
    case = cast.case(
        number=99_999, state=State.WAITING, evidence_from=LONG_WORDS, evidence_by=FRIDAY, rule=Fired.OBJECTION
    )
    return Listed(cast.worst(), tally(9, 3, 2, 1), case, FULLEST, cast["michal"])


@shows(listed.decisions)
def nothing_decided_yet(cast: Cast, say: Say) -> tuple[Card, ...]:
    views = [Decisions(cast["ana"], 0, which) for which in Which]
    views += [Decisions(cast["ana"], 0, Which.ALL, words) for words in ("D-118", "%_'\"*", SOUGHT)]
    return tuple(listed.decisions([], view, say, across=True, older=False) for view in views)


@shows(listed.decisions)
def decisions_of_others(cast: Cast, say: Say) -> tuple[Card, ...]:
    ana = cast["ana"]
    shown = [
        Listed(cast.question(), None, cast.case(), TWO, ana),
        Listed(cast.hidden(), None, cast.case(number=119)),
        Listed(cast.hidden(), tally(1, 0, 1, 0)),
        Listed(
            cast.question(title="Roadmap"), tally(1, 0, 1, 0), cast.case(state=State.WAITING, evidence_by=FRIDAY), TWO
        ),
        Listed(cast.question(title="Letters"), tally(4, 1, 2, 0), cast.case(state=State.CHANGED, outcome="Write once")),
    ]
    pages = Decisions(ana), Decisions(ana, 1), Decisions(ana, 0, Which.MINE, "address")
    return tuple(listed.decisions(shown, page, say, across=False, older=not page.page) for page in pages)


@shows(listed.decisions)
def decisions_for_each_rule(cast: Cast, say: Say) -> Card:
    shown = [Listed(cast.question(), tally(4, 1, 2, 0), cast.case(rule=rule), owner=cast["ana"]) for rule in Fired]
    return listed.decisions(shown, Decisions(cast["ana"], 0, Which.ACROSS), say, across=True, older=False)


@shows(listed.decisions)
def decisions_at_their_worst(cast: Cast, say: Say) -> tuple[Card, ...]:
    kept = cast.case(number=99_999, outcome=LONG_WORDS, state=State.KEPT, because=Because.MOST_CUSTOMERS)
    decided = Listed(cast.worst(), tally(9, 3, 2, 1), kept, FULLEST, cast["michal"])
    view = Decisions(cast["ana"], 9998, Which.MINE, SOUGHT)
    return tuple(
        listed.decisions([one] * 10, view, say, across=True, older=True) for one in (decided, worst_case(cast))
    )


@shows(listed.overdue)
def overdue_in_a_leads_teams(cast: Cast, say: Say) -> Card:
    return listed.overdue([Listed(cast.hidden(), None, cast.case()), worst_case(cast)], say)


@shows(listed.search)
def search(_: Cast, say: Say) -> Form:
    return listed.search(FindDecisions(which=Which.OVERDUE), say)


@shows(tagging.with_labels)
def second_look_across_silos(cast: Cast, say: Say) -> tuple[Card, ...]:
    card = cases.second_look(cast.case(), cast.question(), tally(1, 0, 2, 0), [], say)
    return tuple(tagging.with_labels(card, each, cast["ana"], say) for each in (Labels(("Checkout",)), TWO, FULLEST))


@shows(tagging.form)
def tag_a_case(cast: Cast, say: Say) -> Form:
    return tagging.form(cast.case(), (), (), (), say)


@shows(tagging.form)
def tag_a_case_at_its_worst(cast: Cast, say: Say) -> Form:
    return tagging.form(cast.case(), FULLEST.tags, TEAMS, TEAMS * 3, say)
