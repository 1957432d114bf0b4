"""The people, the meeting and the answers that the examples are about."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from bot.answers import Tally, Verdict, Words
from bot.cases import Case, Fired
from bot.meetings import Question
from bot.people import Person, Place

NOON = datetime(2030, 1, 7, 11, 2, tzinfo=UTC)
FOUR = datetime(2030, 1, 7, 15, 2, tzinfo=UTC)
FRIDAY = date(2030, 1, 11)
MONDAY = datetime(2030, 1, 14, 17, tzinfo=UTC)
NAMES = {
    "ana": "Ana Costa", "tom": "Tom Becker", "mei": "Mei Tanaka", "noor": "Noor Haddad", "sam": "Sam Okafor",
    "grace": "Grace Wu", "jonas": "Jonas Weber", "priya": "Priya Raman", "dana": "Dana Ruiz", "lee": "Lee Novak",
    "cleo": "Cleo Martin", "ada": "Ada Lindqvist", "pia": "Pia Sommer", "viktor": "Viktor Hale",
    "michal": "מיכל בן־דוד 🌻 Michal Ben-David-Grünwald (answers letters to the app)", "omar": "عمر حداد",
}  # fmt: skip
LONG_NAME = NAMES["michal"]
LONG_DECISION = (
    "Ask every customer, new or returning, for billing and delivery address on two pages, the second only "
    "reachable after the first has been saved, and call both of them again by phone if anything differs"
)[:200].ljust(200, ".")
LONG_TITLE = (
    "🚀 פגישת תמחור שבועית · Pricing weekly with Checkout, Claims and App, "
    "and with everybody who has ever asked about it, part 2 (new)"
)[:120]
LONG_WORDS = ("She rang twice because the second page had forgotten what she typed on the first. " * 7)[:499] + "!"
HOSTILE = "<!channel> *{ $title }* <@U0ANA> [link](https://northwind.example) \ue000\U000f0000 & `code` \u202egnp.exe"


class Cast:
    """People as one platform knows them."""

    def __init__(self, platform: str) -> None:
        self.platform = platform
        self.names = {person.user: NAMES[who] for who, person in ((who, self[who]) for who in NAMES)}

    def __getitem__(self, who: str) -> Person:
        match self.platform:
            case "slack":
                return Person(self.platform, f"U0{who.upper()}")
            case "teams":
                return Person(self.platform, f"00000000-0000-4000-8000-{[*NAMES].index(who):012}")
            case _:
                return Person(self.platform, who)

    def people(self, *who: str) -> tuple[Person, ...]:
        return tuple(self[each] for each in who or NAMES)

    @property
    def six(self) -> tuple[Person, ...]:
        return self.people("ana", "tom", "mei", "noor", "sam", "grace")

    def question(self, **facts: Any) -> Question:  # noqa: ANN401  # a Question's fields
        asked = Question(
            id="0123456789abcdef",
            title="Checkout weekly",
            where=Place(self.platform, "C0CHECKOUT"),
            host=self["ana"],
            asked=NOON,
            closes=FOUR,
            invited=6,
            decision="Ask for the address once more at the end of the checkout",
        )
        return replace(asked, **facts)

    def hidden(self, **facts: Any) -> Question:  # noqa: ANN401  # a Question's fields
        return self.question(title="", decision="", hidden=True, **facts)

    def worst(self, **facts: Any) -> Question:  # noqa: ANN401  # a Question's fields
        return self.question(title=LONG_TITLE, decision=LONG_DECISION, host=self["michal"], invited=16, **facts)

    def case(self, **facts: Any) -> Case:  # noqa: ANN401  # a Case's fields
        opened = Case(118, "0123456789abcdef", self["ana"], Fired.SHARE, opened=FOUR, due=MONDAY)
        return replace(opened, **facts)

    def words(self) -> list[Words]:
        return [
            Words("a1", "The form asks twice for the same thing.", "“Did you not get it the first time?”"),
            Words("b2", "On a phone that is three more screens.", "", self["mei"]),
        ]

    def worst_words(self) -> list[Words]:
        return [Words(f"w{at}", LONG_WORDS, LONG_WORDS, self["michal"] if at % 2 else None) for at in range(14)]


def tally(like: int, not_notice: int, dislike: int, no_decision: int, objections: int = 0) -> Tally:
    return Tally(tuple(zip(Verdict, (like, not_notice, dislike, no_decision), strict=True)), objections)
