"""What is wrong with the variables that are set, taken together: what each is by itself its reader says."""

from collections.abc import Mapping

from bot.variables.google import missing_for_google
from bot.variables.ledger import shared_key
from bot.variables.playground import misplaced
from bot.variables.slack import is_slack_wanted, missing_for_slack, mixed_for_slack
from bot.variables.teams import is_wanted, missing_for_teams, too_open_for_teams


def faults_in(given: Mapping[str, str]) -> list[str]:
    """Return sentences; none of them shows a secret."""
    real = is_slack_wanted(given) or is_wanted(given)
    faults = [*_missing(given), *([] if real else misplaced(given)), *too_open_for_teams(given)]
    return [*faults, *mixed_for_slack(given), *shared_key(given)]


def _missing(given: Mapping[str, str]) -> list[str]:
    missing = [*dict.fromkeys((*missing_for_teams(given), *missing_for_google(given), *missing_for_slack(given)))]
    return [f"{' and '.join(missing)} {'is' if len(missing) == 1 else 'are'} not set."] if missing else []
