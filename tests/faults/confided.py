"""Two hundred questions, answered at random, and everything about them that somebody could get hold of."""

import itertools
import logging
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

from bot.answers import Verdict
from bot.commands import EndMeeting, GiveAnswer, SayWhy
from bot.company import Setup, read_setup
from bot.people import CLOCK, Person
from bot.ports import Unwelcome
from storage import Store
from storage.engine import Engine
from tests.faults.copies import Copied
from tests.office import EVERYBODY, NORTHWIND, Office
from tests.plain import FakeChat, Plain

KEY = b"a key that the attacker lacks, 32"
AT_ONCE = 10
SILENT = "silent"
Tap = tuple[str, Person]
SAID = ("They'd have to type it again", "It is dearer for them", "Nobody asked for it", "")


@dataclass
class Loot:
    """``truth`` is what he must not find out; ``taps`` he has seen with his own eyes: who tapped, in which order."""

    truth: dict[str, dict[str, str]] = field(default_factory=dict)
    taps: dict[str, list[str]] = field(default_factory=dict)
    before: dict[str, list[Path]] = field(default_factory=dict)  # copies from while a question was open
    after: list[Path] = field(default_factory=list)  # copies from when some had closed; the last, when all had
    log: str = ""


class Said(logging.Handler):
    """Keeps every line that is logged, however unimportant."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.created} {record.name} {record.getMessage()} {record.exc_text or ''}")


def busy() -> Setup:
    """Return a company that is asked around the clock, which no setup file may ask for."""
    setup = read_setup(NORTHWIND + "quiet = []\n")
    return replace(setup, asking=replace(setup.asking, a_day=1000, a_week=10_000, gap_seconds=0))


def with_our_key(engine: Engine) -> Store:
    return Store(engine, KEY)


class Confidences:
    def __init__(self, folder: Path, seed: int, kept: Copied, store: Callable[[Engine], Store] = with_our_key) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder, self.kept, self.engine = folder, kept, kept.engine
        self.office = Office(store(self.engine), Plain(), busy())
        self.chance = random.Random(seed)  # noqa: S311  # the same answers for the same seed
        self.loot = Loot()
        self._copies = 0

    def hear(self, questions: int = 200) -> Loot:
        """Let so many questions be asked, answered and closed."""
        said, root = Said(), logging.getLogger()
        level = root.level
        root.addHandler(said)
        root.setLevel(logging.DEBUG)
        try:
            for start in itertools.count(step=AT_ONCE):
                if len(self.loot.truth) >= questions:
                    break
                self._hear_some([f"Meeting {start + number}" for number in range(AT_ONCE)])
        finally:
            root.removeHandler(said)
            root.setLevel(level)
        self.loot.log = "\n".join(said.lines)
        self.office.close()
        return self.loot

    def _hear_some(self, titles: list[str]) -> None:
        chat = self.office.outside.chat
        assert isinstance(chat, FakeChat)
        chat.failing = [Unwelcome("is_archived")]  # so that something is logged, too
        asked = self._all_asked(titles)
        self.office.courier_comes()
        taps = [(question, person) for question, people in asked.items() for person in people]
        self.chance.shuffle(taps)
        first, second, third, fourth, _ = self._parts(taps)
        copies = [self._copy_after(first), self._copy_after(second)]
        self.office.time_passes(hours=2)  # whoever has not answered is reminded
        copies += [self._copy_after([]), self._copy_after(third), self._copy_after(fourth)]
        self.office.time_passes(hours=2)
        self.office.time_passes(seconds=5)
        self.office.run(self.engine.scrub())
        self.loot.before |= dict.fromkeys(asked, copies)
        self.loot.after.append(self._copy())

    def _all_asked(self, titles: list[str]) -> dict[str, list[Person]]:
        return {question: people for title in titles for question, people in self._ask(title)}

    def _parts(self, taps: list[Tap]) -> list[list[Tap]]:
        """Part the taps in five: the last never happen."""
        ends = [len(taps) * share // 100 for share in (0, 25, 50, 65, 78, 100)]
        return [taps[start:end] for start, end in itertools.pairwise(ends)]

    def _copy_after(self, taps: list[Tap]) -> Path:
        for tap in taps:
            self._answer(*tap)
        self.office.courier_comes()
        return self._copy()

    def _ask(self, title: str) -> Iterator[tuple[str, list[Person]]]:
        people = tuple(self.chance.sample(EVERYBODY, self.chance.randint(3, 8)))
        meeting = self.office.meeting(title, people)
        self.office.do(EndMeeting(meeting), CLOCK, title)
        invited = [person for (person,) in self._asked(meeting.question)]
        if invited:
            self.loot.truth[meeting.question] = dict.fromkeys(invited, SILENT)
            self.loot.taps[meeting.question] = []
            yield meeting.question, [self.office.person(person.partition("/")[2]) for person in invited]

    def _asked(self, question: str) -> list[tuple[str]]:
        sql = "select person from asked where question = :question"
        rows: list[tuple[str]] = self.office.run(self.engine.read(lambda run: run(sql, question=question)))
        return rows

    def _answer(self, question: str, person: Person) -> None:
        self.office.clock.time += timedelta(seconds=self.chance.randint(1, 9))
        verdict = self.chance.choice([*Verdict])
        self.office.do(GiveAnswer(question, verdict), person)
        if self.chance.random() < 0.4:
            reason, share = self.chance.choice(SAID), self.chance.random() < 0.5
            self.office.do(SayWhy(question, reason, share=share, objects=self.chance.random() < 0.3), person)
        self.loot.truth[question][person.key] = verdict.value
        self.loot.taps[question].append(person.key)

    def _copy(self) -> Path:
        self._copies += 1
        there = self.folder / f"copy {self._copies}"
        there.mkdir()
        self.kept.copied(there)
        return there / "chair.db"
