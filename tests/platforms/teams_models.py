"""Whether a card is one to Microsoft's own models, ``microsoft-teams-cards``: each part by the model of its type.

The models take whatever they do not know, and what is within a card as nothing in particular, so every part is asked
for by itself and leftovers count as faults.
"""

from collections.abc import Iterator
from functools import cache
from typing import Any

from microsoft_teams.cards import core
from pydantic import BaseModel, ValidationError

Json = dict[str, Any]
AS_DOCUMENTED = "AdaptiveCard.msteams.width: Input should be 'full'"  # Microsoft's page on cards has "Full"


@cache
def models() -> dict[str, type[BaseModel]]:
    """Return them by the ``type`` that a part of a card names."""
    known = [one for one in vars(core).values() if isinstance(one, type) and issubclass(one, core.SerializableObject)]
    kinds = {one.model_fields["type"].default: one for one in known if "type" in one.model_fields}
    return {kind: one for kind, one in kinds.items() if isinstance(kind, str)}


def faults_by_models(card: Json) -> list[str]:
    return [fault for part in _parts(card) for fault in _faults(part) if fault != AS_DOCUMENTED]


def _parts(part: object) -> Iterator[Json]:
    """Yield every object that names its type. What a button carries is our own."""
    match part:
        case dict():
            if isinstance(part.get("type"), str):
                yield part
            yield from (found for name, value in part.items() if name != "data" for found in _parts(value))
        case list():
            yield from (found for one in part for found in _parts(one))


def _faults(part: Json) -> Iterator[str]:
    model = models().get(part["type"])
    if model is None:
        yield f"{part['type']} is nothing that Teams knows."
        return
    try:
        read = model.model_validate(part)
    except ValidationError as wrong:
        yield from (f"{part['type']}.{'.'.join(map(str, one['loc']))}: {one['msg']}" for one in wrong.errors())
    else:
        yield from (f"{part['type']} has no {name}." for name in read.model_extra or ())
