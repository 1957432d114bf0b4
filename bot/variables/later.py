"""Variables that are known, and of no use in this version or with these others."""

from collections.abc import Mapping

from bot.variables.openai import OPENAI

LATER = (  # these would change which platforms run, so they are refused rather than passed over
    "SLACK_CLIENT_ID",
    "SLACK_CLIENT_SECRET",
)


def unused(given: Mapping[str, str]) -> tuple[str, ...]:
    over = ("SLACK_SIGNING_SECRET",) if "SLACK_APP_TOKEN" in given else ()  # Socket Mode has no use for it
    alone = () if "OPENAI_API_KEY" in given else OPENAI  # without a key nobody is asked
    return tuple(name for name in (*over, *alone) if name in given)


def later(given: Mapping[str, str]) -> list[str]:
    names = [name for name in LATER if name in given]
    verb = "is" if len(names) == 1 else "are"
    return [f"{', '.join(names)} {verb} set, but what {verb} set there is not in this version."] if names else []
