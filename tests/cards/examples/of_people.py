"""What one person is told about themselves."""

from bot.answers import Words
from bot.cards import Card
from bot.company import Asking
from bot.meetings.consents import Outcome
from bot.people import Attention
from bot.ports import Model
from prompts import cases, people
from prompts.people import consents, places
from prompts.words import Say
from tests.cards.examples.cast import HOSTILE, LONG_NAME, LONG_WORDS, NOON, Cast
from tests.cards.examples.of_refused_setup import REFUSED_SETUP
from tests.cards.examples.of_refused_wins import REFUSED_WINS
from tests.cards.examples.register import shows

REFUSALS: dict[str, dict[str, str | int]] = REFUSED_WINS | REFUSED_SETUP | {
    "too-late": {}, "gone": {}, "outsider": {"company": "Northwind"}, "answer-first": {},
    "cannot-count": {},
    "too-few-words-to-remove": {}, "too-many-blockers": {"most": 3}, "too-many-teams": {"most": 5}, "no-blocker": {},
    "blocker-settled": {"name": "B-41"}, "not-to-name-owner": {}, "cannot-own": {},
    "not-asked-to-own": {"name": "B-41"}, "not-yours-to-settle": {"name": "B-41"},
    "too-long": {"length": 10_000, "most": 500}, "empty": {}, "not-understood": {"value": HOSTILE}, "not-host": {},
    "redecided": {}, "not-owner": {"name": "D-118"}, "no-case": {}, "not-admin": {},
    "settled": {"name": "D-118", "how": "changed", "outcome": LONG_WORDS}, "nobody-chosen": {}, "not-to-them": {},
    "theirs-already": {"name": "D-118"}, "offered-already": {"name": "D-118"}, "offer-over": {},
    "not-reader": {}, "no-digest": {}, "no-edition": {}, "nothing-waits": {}, "nobody-to-nudge": {}, "no-preview": {},
    "not-to-pass-sponsor": {}, "one-person-only": {}, "cannot-be-sponsor": {}, "sponsor-by-address": {"name": HOSTILE},
    "sponsor-already": {"name": HOSTILE}, "not-yourself": {}, "sponsor-offered-already": {"name": HOSTILE},
    "sponsor-offer-over": {}, "sponsor-rehearsal": {}, "not-your-meeting": {},
    "sponsor-stands": {"named": "lee@northwind.example", "now": "dana@northwind.example", "gone": 1},
    "sponsor-unfit": {"named": "dana@northwind.example", "kind": "guest"},
    "not-your-week": {}, "week-over": {}, "no-day-left": {}, "snoozed-today": {}, "nowhere-to-say": {},
    "posted-this-week": {}, "too-long-away": {"most": 26}, "post-gone": {}, "no-link": {}, "leader-rehearsal": {},
    "not-to-pledge": {}, "cannot-pledge": {}, "too-many-pledges": {"most": 5}, "too-few-words-to-pledge": {},
    "day-over": {}, "day-too-far": {}, "same-day": {"name": "P-3"}, "no-pledge": {}, "pledge-settled": {"name": "P-3"},
    "not-your-pledge": {"name": "P-3"}, "no-improvement": {}, "amount-without-money": {}, "not-asked-about-pay": {},
    "pay-counted-already": {"year": "2030"},
    "not-in-sample": {},
    "not-your-call": {}, "call-over": {}, "call-first": {}, "nobody-to-call": {}, "customer-said-no": {},
    "two-lines": {}, "not-a-leader": {},
    "not-yours": {}, "words-gone": {}, "by-hand-off": {}, "by-hand-rehearsal": {}, "by-hand-sensitive": {},
    "by-hand-paused": {}, "by-hand-alone": {}, "by-hand-nobody": {}, "not-yours-to-pause": {}, "cannot-bind": {},
    "no-calendar-address": {}, "not-your-calendar": {}, "nobody-there": {}, "too-many-calendars": {"most": 10},
    "asked-back-once": {"name": "D-118"}, "too-few-to-ask-back": {}, "nothing-is-posted": {}, "not-among-asked": {},
    "own-question-back": {}, "only-owner-asks-back": {"name": "D-118"}, "nothing-to-ask-back": {"name": "D-118"},
    "no-google": {}, "no-series": {}, "not-yours-to-silence": {},
    "too-many-colleagues": {}, "evidence-day": {}, "evidence-twice": {},
    "too-many-tags": {"most": 5}, "tag-too-long": {"tag": HOSTILE, "most": 30},
    "no-such-team": {"team": HOSTILE, "known": "Checkout, Claims"},
    "not-your-numbers": {}, "unknown-number": {}, "numbers-read": {}, "not-asked-then": {},
    "not-celebrating": {}, "not-a-cx-day": {"year": "2030"}, "nothing-to-celebrate": {}, "cx-day-over": {},
    "not-scheduled": {},
    "not-to-link": {}, "no-such-code": {}, "own-code": {}, "too-many-codes": {}, "asked-already": {},
    "cannot-link-these": {}, "not-ledger-reader": {}, "ledger-off": {}, "ledger-sealed": {"name": "W-41"},
}  # fmt: skip
SAID = (
    "started", "asked-less", "recall-on", "recall-off", "calendar-looking", "calendar-gone", "report-done",
    "week-posted", "week-talked", "week-not", "week-snoozed", "week-away", "week-back", "post-edited",
    "post-down",
    "pay-noted", "money-found", "no-money", "linked", "link-code",
)  # fmt: skip


@shows(people.refused)
def refused_for_each_reason(_: Cast, say: Say) -> tuple[Card, ...]:
    return tuple(people.refused(key, given, say) for key, given in REFUSALS.items())


@shows(people.said)
def said(_: Cast, say: Say) -> tuple[Card, ...]:
    dropped = tuple(people.said("switched-off", number, say) for number in (0, 1, 12))
    code = people.said("link-code", 104_213_977_512, say)
    return (*(people.said(key, 0, say) for key in SAID), *dropped, code)


@shows(people.first_contact)
def first_contact(_: Cast, say: Say) -> tuple[Card, ...]:
    sponsors = ("Dana Ruiz", LONG_NAME)
    return tuple(people.first_contact("Northwind", sponsor, Asking(), say) for sponsor in sponsors)


@shows(places.place_gone)
def place_gone(cast: Cast, say: Say) -> tuple[Card, ...]:
    asked = (cast.question(), cast.hidden(invited=0), cast.worst(closed=NOON))
    return tuple(places.place_gone(question, say) for question in asked)


@shows(places.intro)
def intro(cast: Cast, say: Say) -> tuple[Card, ...]:
    return tuple(places.intro(inviter, Asking(), "/chair", say) for inviter in (cast["ana"], None))


@shows(people.help_for)
def help_shown(_: Cast, say: Say) -> tuple[Card, ...]:
    hosts, everything = (
        (*people.COMMANDS, *people.FOR_HOSTS),
        (
            *people.FOR_HOSTS,
            *people.FOR_READERS,
            *people.FOR_LEDGER,
            *people.FOR_CX_DAY,
            *people.FOR_SETTINGS,
            *people.FOR_PLEDGES,
            *people.FOR_SPONSOR,
        ),
    )
    asked = (("", people.COMMANDS), ("halp", (*people.COMMANDS, *everything, *people.FOR_ADMINS)), (HOSTILE, hosts))
    return tuple(people.help_for(typed, "/chair", usable, say) for typed, usable in asked)


@shows(people.help_for_guest)
def help_for_a_guest(_: Cast, say: Say) -> Card:
    return people.help_for_guest("Northwind", "/chair", say)


@shows(people.still_useful)
def still_useful(_: Cast, say: Say) -> Card:
    return people.still_useful(say)


@shows(people.privacy)
def privacy(_: Cast, say: Say) -> tuple[Card, ...]:
    own = Attention(1, "2030-01", 4)
    model = Model("gpt-5.4-mini", "eu.api.openai.com", "EU")
    kinds = (30, None, False), (1, model, True)
    return tuple(people.privacy(own, days, model, say, stopped=stopped) for days, model, stopped in kinds)


@shows(people.words_shared, cases.quotes)
def words_shared(cast: Cast, say: Say) -> tuple[Card, ...]:
    shared = cases.quotes(cast.words(), say)
    return people.words_shared(cast.question(), shared, say), people.words_shared(cast.hidden(), shared, say)


@shows(people.words_shared)
def words_shared_at_their_worst(cast: Cast, say: Say) -> Card:
    return people.words_shared(cast.worst(), cases.quotes(cast.worst_words(), say), say)


@shows(people.words_reported)
def words_reported(_: Cast, say: Say) -> tuple[Card, ...]:
    reported = (Words("a1", HOSTILE, LONG_WORDS), None)
    return tuple(people.words_reported("0123456789abcdef", words, say) for words in reported)


@shows(people.left_alone)
def left_alone(_: Cast, say: Say) -> tuple[Card, ...]:
    return tuple(people.left_alone(until, say) for until in (NOON, None))


@shows(consents.consented)
def consented(_: Cast, say: Say) -> tuple[Card, ...]:
    return tuple(consents.consented(outcome, say) for outcome in Outcome)
