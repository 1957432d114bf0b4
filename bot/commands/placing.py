"""What hosts decide: whether to ask in a place or about a series, and where."""

from dataclasses import dataclass

from bot.people import Place


@dataclass(frozen=True, slots=True)
class PausePlace:
    """Ask nobody in this place for two weeks, or, ``off``, ask again."""

    place: Place
    off: bool = False


@dataclass(frozen=True, slots=True)
class PauseHere:
    """Do the same where this question was asked, or for its series where that was no place."""

    question: str
    off: bool = False


@dataclass(frozen=True, slots=True)
class BindSeries:
    """Ask in this place from now on, after every meeting of the series that this question is of."""

    question: str
    place: Place


@dataclass(frozen=True, slots=True)
class UnbindSeries:
    """Find a place for that series anew each time."""

    question: str


@dataclass(frozen=True, slots=True)
class ChangeWhere:
    """Ask about the series that this question is of where its host chooses: ``to`` is what the form offers."""

    question: str
    to: str = ""


@dataclass(frozen=True, slots=True)
class SilenceSeries:
    """Never ask about the series that this question is of."""

    question: str


@dataclass(frozen=True, slots=True)
class ResumeSeries:
    """Ask about a series again that nobody was to be asked about."""

    series: str
