"""What is asked of whoever tells of a win: who did what for which customer, what shows it, and what it is worth."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.commands import TellWin
from bot.commands.comparing import NO_NUMBER
from bot.forms import Choice, Field, Form, People, Tick, Words, people_kept
from bot.wins import MAX_CHANGE, MAX_CUSTOMER, MAX_EVIDENCE, MOST_DOERS, MOST_KPIS
from bot.wins.money import MAX_TYPED
from bot.wins.value import MAX_ESTIMATOR, MAX_METHOD, Confidence
from prompts.words import Say

MOST_OPTIONS = 100  # Slack: options in a menu
LONGEST_OPTION = 80
NEEDED = {"customer", "change"}
SURE = (Confidence.LOW, Confidence.MEDIUM, Confidence.HIGH)


@dataclass(frozen=True, slots=True)
class Known:
    """What can be chosen: teams, the company's numbers, and who could post it, by key and name."""

    teams: tuple[str, ...] = ()
    kpis: tuple[str, ...] = ()
    posters: tuple[tuple[str, str], ...] = ()


def tell(command: TellWin, known: Known, say: Say) -> Form:
    """Ask for a win, with what is known of it standing there already."""
    doers = Field("doers", say.plain("tell-doers"), People(MOST_DOERS), say.plain("tell-doers-hint"), required=True)
    fields = (
        *_team(command, known.teams, say),
        Field(doers.name, doers.label, doers.input, doers.hint, required=True, value=people_kept(command.doers)),
        _written(command, "customer", MAX_CUSTOMER, say),
        _written(command, "change", MAX_CHANGE, say, lines=True),
        _written(command, "evidence", MAX_EVIDENCE, say, lines=True),
        Field("judged", say.plain("tell-judged"), Tick(say.plain("tell-judged-yes")), say.plain("tell-judged-hint")),
        *_kpis(known.kpis, say),
        *_worth(command, say),
        *_poster(known.posters, say),
    )
    return Form(say.plain("tell-title"), say.plain("send"), TellWin(case=command.case), fields, say.plain("cancel"))


def _team(command: TellWin, teams: tuple[str, ...], say: Say) -> Iterator[Field]:
    options = tuple((name, name[:LONGEST_OPTION]) for name in teams[:MOST_OPTIONS])
    if options:
        yield Field("team", say.plain("tell-team"), Choice(options), required=True, value=command.team)


def _kpis(kpis: tuple[str, ...], say: Say) -> Iterator[Field]:
    """Ask for up to three of the company's numbers, where there are any."""
    options = tuple((name, name[:LONGEST_OPTION]) for name in kpis[: MOST_OPTIONS - 1])
    for name in ("first", "second", "third")[: min(len(options), MOST_KPIS)]:
        label = say.plain("tell-kpi" if name == "first" else "tell-kpi-more")
        yield Field(name, label, Choice(((NO_NUMBER, say.plain("tell-kpi-none")), *options)), value=NO_NUMBER)


def _worth(command: TellWin, say: Say) -> Iterator[Field]:
    yield _written(command, "value", MAX_TYPED, say)
    yield _written(command, "method", MAX_METHOD, say, lines=True)
    yield Field("estimator", say.plain("tell-estimator"), People(1))
    yield _written(command, "estimated_by", MAX_ESTIMATOR, say)
    sure = tuple((each.value, say.plain(f"tell-sure-{each.value}")) for each in SURE)
    yield Field("confidence", say.plain("tell-confidence"), Choice(sure))


def _poster(posters: tuple[tuple[str, str], ...], say: Say) -> Iterator[Field]:
    """Ask who shall post it, where there is a choice."""
    options = tuple((key, name[:LONGEST_OPTION]) for key, name in posters[:MOST_OPTIONS])
    if len(options) > 1:
        yield Field("poster", say.plain("tell-poster"), Choice(options), say.plain("tell-poster-hint"))


def _written(command: TellWin, name: str, most: int, say: Say, *, lines: bool = False) -> Field:
    key, needed = f"tell-{name.replace('_', '-')}", name in NEEDED
    value: str = getattr(command, name)[:most]
    return Field(name, say.plain(key), Words(most, lines=lines), say.plain(f"{key}-hint"), required=needed, value=value)
