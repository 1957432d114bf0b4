"""What `doctor` says of the language model: whether it is on, and whose it is."""

from collections.abc import Iterable, Iterator

from bot.variables.openai import OpenaiVariables
from handlers.operate.doctor import MODEL_ON, Finding, State


def findings(found: Iterable[Finding], access: OpenaiVariables | None) -> Iterator[Finding]:
    """Yield what follows from the setup, as it was found, and from the environment."""
    wanted = any(finding.words == MODEL_ON for finding in found)
    if wanted and access is None:
        yield Finding("model", State.LOOK, "OPENAI_API_KEY is not set, so nothing is asked and our own words stand")
    elif wanted and access:
        region = f", {access.region}" if access.region else "; where that works, its owner can say"
        yield Finding("model", State.WELL, f"{access.model} at {access.host}{region}")
    elif access:
        yield Finding("model", State.LOOK, "OPENAI_API_KEY is set, but [model] enabled is not true: nothing is asked")
