"""How the form for a win asks for the team: by a menu where the platforms take one."""

import pytest

from bot.commands import TellWin
from bot.forms import Choice, Words
from prompts.wins.telling import Known, tell
from prompts.words import Say

SQUADS = tuple(f"Squad {at}" for at in range(120))


@pytest.mark.parametrize(
    ("teams", "kind"),
    [
        (SQUADS[:100], Choice),
        (SQUADS[:101], Words),
        (("x" * 150,), Choice),
        (("x" * 151,), Words),
        (tuple(f"{at:100}" for at in range(41)), Words),
    ],
)
def test_what_a_menu_takes_is_chosen_from_one(teams: tuple[str, ...], kind: type) -> None:
    """Slack takes 100 options of 150 characters; Teams 28 KB for all of a form."""
    team, *_ = tell(TellWin(team=teams[0]), Known(teams), Say("en")).fields
    assert (team.name, type(team.input), team.value, team.required) == ("team", kind, teams[0], True)
