"""Which team of the setup somebody means by what they chose, or typed where there are too many to choose from."""

from difflib import get_close_matches

from bot.cases.searching import folded
from bot.commands.refused import Empty, NoSuchTeam
from bot.company import Setup
from prompts.cases.tagging import few

SHOWN = 40  # of a name that nobody knows


def team_meant(typed: str, setup: Setup) -> str:
    """Return the team's name, however it was written; nothing where there are no teams. ``Refused`` for any other."""
    names, written = [team.name for team in setup.teams], " ".join(typed.split())
    if typed in names or not (names or written):
        return typed
    if not written:
        raise Empty(field="team")
    known = {folded(name): name for name in names}
    if folded(written) not in known:
        raise NoSuchTeam(field="team", team=typed[:SHOWN], known=few(_alike(folded(written), known)))
    return known[folded(written)]


def _alike(typed: str, known: dict[str, str]) -> tuple[str, ...]:
    """Return the teams whose names hold what was typed, or come close to it; all of them where none does."""
    alike = [*(name for name in known if typed in name), *get_close_matches(typed, known)]
    return tuple(known[name] for name in dict.fromkeys(alike or known))
