"""What was expected is held against what came of it: numbers are linked, brought in and read, and people asked once."""

from dataclasses import dataclass

from bot.outcomes.numbers import Value

NO_NUMBER = "-"  # what a form keeps where none is chosen; no number is called so


@dataclass(frozen=True, slots=True)
class LinkNumbers:
    """The owner of a case says by which of the company's numbers to tell what came of it; none is an answer too."""

    case: int
    first: str = ""
    second: str = ""
    third: str = ""

    @property
    def chosen(self) -> dict[str, str]:
        """Return what was chosen, by the blank it stands in."""
        blanks = {"first": self.first, "second": self.second, "third": self.third}
        return {blank: name for blank, name in blanks.items() if name not in ("", NO_NUMBER)}


@dataclass(frozen=True, slots=True)
class BringNumbers:
    """Take these values of the company's numbers."""

    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class ReadNumbers:
    """So many ``days`` ago a question was settled: read what its numbers say; after the last step be done with it."""

    question: str
    days: int


@dataclass(frozen=True, slots=True)
class AskOutcome:
    """Ask those who were asked then, once, whether customers liked what came of it."""

    question: str


@dataclass(frozen=True, slots=True)
class CloseOutcome:
    question: str


@dataclass(frozen=True, slots=True)
class OpenCalibration:
    """A team has known for a week how well it foresees its customers; now others may. No team: the company."""

    team: str
    upto: int


OutcomeAlarm = ReadNumbers | AskOutcome | CloseOutcome | OpenCalibration
