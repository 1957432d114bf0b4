"""What is asked of whoever tells of a win: who did what for which customer, what shows it, and what it is worth."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.commands import TellWin
from bot.forms import Choice, Field, Form, People, Several, Tick, Words, people_kept
from bot.wins import MAX_CHANGE, MAX_CUSTOMER, MAX_EVIDENCE, MOST_DOERS, MOST_KPIS
from bot.wins.money import MAX_TYPED
from bot.wins.value import MAX_ESTIMATOR, MAX_METHOD, Confidence
from prompts.words import Say

MOST_OPTIONS = 100  # Slack: options in a menu
MOST_IN_MENU = 4_000  # bytes of names; Teams takes 28 KB in all, and each name twice
LONGEST_KEPT = 150  # Slack: what an option stands for
MOST_POSTERS = 25
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
        *_kpis(command, known.kpis, say),
        *_worth(command, say),
        *_poster(known.posters, say),
    )
    return Form(say.plain("tell-title"), say.plain("send"), TellWin(case=command.case), fields, say.plain("cancel"))


def _team(command: TellWin, teams: tuple[str, ...], say: Say) -> Iterator[Field]:
    """Ask for the team where there are any: of so many that no menu takes them, its name is typed."""
    if not teams:
        return
    label, value, longest = say.plain("tell-team"), command.team, max(map(len, teams))
    in_all = sum(len(name.encode()) for name in teams)
    if len(teams) > MOST_OPTIONS or longest > LONGEST_KEPT or in_all > MOST_IN_MENU:
        yield Field("team", label, Words(longest), say.plain("tell-team-hint"), required=True, value=value)
    else:
        options = tuple((name, name[:LONGEST_OPTION]) for name in teams)
        yield Field("team", label, Choice(options), required=True, value=value)


def _kpis(command: TellWin, kpis: tuple[str, ...], say: Say) -> Iterator[Field]:
    """Ask for up to three of the company's numbers, where there are any."""
    if kpis:
        offered = Several(tuple((name, name) for name in kpis), MOST_KPIS)
        hint = say.plain("tell-kpis-hint", most=MOST_KPIS)
        yield Field("kpis", say.plain("tell-kpis"), offered, hint, value="\n".join(command.kpis))


def _worth(command: TellWin, say: Say) -> Iterator[Field]:
    yield _written(command, "value", MAX_TYPED, say)
    yield _written(command, "method", MAX_METHOD, say, lines=True)
    yield Field("estimator", say.plain("tell-estimator"), People(1))
    yield _written(command, "estimated_by", MAX_ESTIMATOR, say)
    sure = tuple((each.value, say.plain(f"tell-sure-{each.value}")) for each in SURE)
    yield Field("confidence", say.plain("tell-confidence"), Choice(sure))


def _poster(posters: tuple[tuple[str, str], ...], say: Say) -> Iterator[Field]:
    """Ask who shall post it, where there is a choice."""
    options = tuple((key, name[:LONGEST_OPTION]) for key, name in posters[:MOST_POSTERS])
    if len(options) > 1:
        yield Field("poster", say.plain("tell-poster"), Choice(options), say.plain("tell-poster-hint"))


def _written(command: TellWin, name: str, most: int, say: Say, *, lines: bool = False) -> Field:
    key, needed = f"tell-{name.replace('_', '-')}", name in NEEDED
    value: str = getattr(command, name)[:most]
    return Field(name, say.plain(key), Words(most, lines=lines), say.plain(f"{key}-hint"), required=needed, value=value)
