"""Whatever happens to the names of a win, its post credits the confirmed, each once, and nobody else."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import LiteralString

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot.cards import Credits
from bot.commands import (
    AcceptName,
    AddNames,
    ConfirmNames,
    EditWin,
    LeaveMeOut,
    OfferWin,
    PostWin,
    Pressable,
    TakeDown,
    TellWin,
    UseOurWords,
)
from bot.company import ModelSetup, Places, read_setup
from bot.people import CLOCK, Kind, Person
from bot.ports import Rejected
from handlers.operate import erase
from handlers.operate.desk import Desk
from handlers.wins.wording import shown
from handlers.writing import Writing
from storage import Memory
from tests.both.company import Both
from tests.office import COMPANY, NORTHWIND
from tests.plain import Message, words_of
from tests.wordsmith import A_SMALL_CHANGE, Wordsmith

CLEARED: tuple[LiteralString, ...] = (
    "delete from win_files", "delete from doers", "delete from drafts", "delete from views", "delete from alarms",
    "delete from win_posts", "delete from win_courses", "delete from win_wishes", "delete from wordings",
)  # fmt: skip
ON_SLACK_ALONE = "Tom"
NAMES = ("Grace", "Guido", "Barbara", "Ken", ON_SLACK_ALONE)
CHANGE = "Customers type their address once now"
Step = tuple[str, str, tuple[str, ...]]  # what happens, on which platform, and to whom
SEVERAL = ("confirms", "adds", "offers")
ONE = ("accepts", "refuses", "leaves out", "comes back", "is erased", "leaves us", "returns to us")
NOBODY = ("posts", "edits", "takes down", "uses our words")
PLATFORM = st.sampled_from(("slack", "teams"))
PEOPLE = st.lists(st.sampled_from(NAMES), min_size=1, max_size=4, unique=True).map(tuple)
STEPS = st.one_of(
    st.tuples(st.sampled_from(SEVERAL), PLATFORM, PEOPLE),
    st.tuples(st.sampled_from(ONE), PLATFORM, st.sampled_from(NAMES).map(lambda name: (name,))),
    st.tuples(st.sampled_from(NOBODY), PLATFORM, st.just(())),
)


@dataclass
class OnPaper:
    """Who is credited, as somebody would keep it who is told of every step."""

    confirmed: set[str] = field(default_factory=set)
    offered: set[str] = field(default_factory=set)
    out: set[str] = field(default_factory=set)
    gone: set[str] = field(default_factory=set)
    up: bool = False
    down: bool = False

    def after(self, step: Step) -> None:
        what, platform, people = step
        if what in ("posts", "takes down"):
            self.up, self.down = what == "posts" and not self.down, self.down or (self.up and what == "takes down")
        elif what in ONE[2:]:
            self._after_their_own(what, people[0])
        elif not self.down:
            self._after_others(what, platform, set(people))

    def _after_others(self, what: str, platform: str, people: set[str]) -> None:
        match what:
            case "confirms":
                unseen = {ON_SLACK_ALONE} if platform == "teams" else set[str]()
                if (people - self.out) | ((self.confirmed | self.offered) & unseen):
                    self.confirmed = (people - self.out) | (self.confirmed & unseen)
                    self.offered = (self.offered & unseen) - self.confirmed
            case "adds":
                self.confirmed |= people - self.out - self.offered
            case "offers":
                self.offered |= people - self.out - self.confirmed
            case "accepts":
                self.confirmed |= people & self.offered
                self.offered -= people
            case "refuses":
                self.offered -= people

    def _after_their_own(self, what: str, who: str) -> None:
        match what:
            case "leaves out" if who in self.confirmed:
                self.confirmed.discard(who)
                self.out.add(who)
            case "comes back" if who in self.out:
                self.out.discard(who)
                self.confirmed.add(who)
            case "is erased":
                for each in (self.confirmed, self.offered, self.out, self.gone):
                    each.discard(who)
            case "leaves us":
                self.gone.add(who)
            case "returns to us":
                self.gone.discard(who)


def person(platform: str, who: str) -> Person:
    return Person("slack" if who == ON_SLACK_ALONE else platform, who)


def northwind(both: Both) -> None:
    """Let wins be announced in Slack, be posted in the team's place in Teams too, and be worded by a model."""
    setup = read_setup(NORTHWIND)
    teams = (replace(setup.teams[0], place="teams:#checkout"), *setup.teams[1:])
    worded = ModelSetup(enabled=True, daily_budget_cents=10_000)
    both.office.configure(replace(setup, places=Places("slack:#checkout"), teams=teams, model=worded))


def begins(both: Both) -> None:
    """Let a win by Grace come to an executive, with nothing posted yet."""
    writing = Writing(Desk(both.office.store, both.office.door, both.office.clock, COMPANY), Wordsmith())
    for all_gone in CLEARED:
        both.office.rows(all_gone)
    both.slack.chat.messages.clear()
    both.teams.chat.messages.clear()
    for who in NAMES:
        are(both, who, Kind.INTERNAL)
    both.office.do(TellWin("Checkout", (Person("slack", "Grace"),), CHANGE, customer="Ghent"), Person("slack", "Linus"))
    both.office.do(ConfirmNames(1, (Person("slack", "Grace"),)), Person("slack", "Ana"))
    both.office.do(OfferWin(1), CLOCK)
    assert both.office.run(writing.tick()) == 1, "Nobody wished for a model's words."


def mark(memory: Memory) -> str:
    """Return the mark of the model's words that an executive sees now, if there are any."""
    win = memory.wins.win(1)
    wording = win and shown(win, memory)
    return wording.mark if wording else ""


def are(both: Both, who: str, kind: Kind) -> None:
    """Let the directories of the platforms say what somebody is."""
    platforms = ("slack",) if who == ON_SLACK_ALONE else ("slack", "teams")
    both.met(*(replace(both.profile(platform, who), kind=kind) for platform in platforms))


def happens(both: Both, step: Step) -> None:
    """Let it happen; what is refused changes nothing."""
    what, platform, names = step
    people = tuple(person(platform, who) for who in names)
    match what:
        case "is erased":
            desk = Desk(both.office.store, both.office.door, both.office.clock, COMPANY)
            both.office.run(erase.erased(f"{names[0].lower()}@northwind.example", desk))
            are(both, names[0], Kind.INTERNAL)
        case "leaves us" | "returns to us":
            are(both, names[0], Kind.GONE if what == "leaves us" else Kind.INTERNAL)
        case _:
            command, by = given_by(what, platform, people)
            if isinstance(command, PostWin):
                command = PostWin(1, both.office.run(both.office.store.read(COMPANY, mark)))
            try:
                both.office.do(command, by)
            except Rejected as no:
                assert no.field, "Refused without a field to mend."  # noqa: PT017  # a form's refusal
    both.office.time_passes(seconds=3)


def given_by(what: str, platform: str, people: tuple[Person, ...]) -> tuple[Pressable, Person]:
    ana, dana, one = Person(platform, "Ana"), Person(platform, "Dana"), next(iter(people), CLOCK)
    given_: dict[str, tuple[Pressable, Person]] = {
        "confirms": (ConfirmNames(1, people), ana),
        "adds": (AddNames(1, people), ana),
        "offers": (AddNames(1, people), Person(platform, "Linus")),
        "accepts": (AcceptName(1, one), ana),
        "refuses": (AcceptName(1, one, no=True), ana),
        "leaves out": (LeaveMeOut(1), one),
        "comes back": (LeaveMeOut(1, off=True), one),
        "posts": (PostWin(1), dana),
        "edits": (EditWin(1, "One address is enough now"), dana),
        "takes down": (TakeDown(1, "They asked us to"), dana),
        "uses our words": (UseOurWords(1), dana),
    }
    return given_[what]


def posts(both: Both) -> Iterator[Message]:
    """Yield what stands anywhere in an executive's name."""
    for chat in (both.slack.chat, both.teams.chat):
        yield from (message for message in chat.messages.values() if "via Empty Chair" in words_of(message.card))


def look_over(message: Message, paper: OnPaper) -> None:
    words = words_of(message.card)
    assert {name: words.count(name) for name in NAMES} == {name: int(name in paper.confirmed) for name in NAMES}
    credits_ = [one.user for block in message.card.blocks if isinstance(block, Credits) for one in block.people]
    here = NAMES if message.place.platform == "slack" else set(NAMES) - {ON_SLACK_ALONE}
    assert set(credits_) == (paper.confirmed - paper.gone) & set(here)


BACK: list[Step] = [("posts", "slack", ()), ("leaves us", "slack", ("Grace",)), ("returns to us", "slack", ("Grace",))]
UNSEEN: list[Step] = [("posts", "slack", ()), ("offers", "slack", ("Tom",)), ("confirms", "teams", ("Grace",))]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(STEPS, max_size=12))
@example(steps=UNSEEN)
@example(steps=BACK)
@example(steps=[("uses our words", "slack", ()), ("posts", "teams", ()), ("adds", "slack", ("Ken", "Tom"))])
def test_every_post_credits_exactly_the_confirmed_who_have_not_left_their_name_out(
    both: Both, steps: list[Step]
) -> None:
    northwind(both)
    begins(both)
    paper = OnPaper({"Grace"})
    for step in (*steps, ("posts", "slack", ())):
        happens(both, step)
        paper.after(step)
        standing = [*posts(both)]
        assert bool(standing) is paper.up
        for message in standing:
            look_over(message, paper)


def test_a_models_words_change_nothing_about_who_is_credited_in_either_post(both: Both) -> None:
    northwind(both)
    begins(both)
    happens(both, ("posts", "slack", ()))
    standing = [*posts(both)]
    assert [message.place.platform for message in standing] == ["slack", "teams"]
    assert all(A_SMALL_CHANGE in words_of(message.card) for message in standing)
    for message in standing:
        look_over(message, OnPaper({"Grace"}))
