"""What a definition of a number says."""

from dataclasses import dataclass
from enum import StrEnum


class Shape(StrEnum):
    """What a number consists of."""

    SHARE = "share"
    COUNT = "count"
    VALUE = "value"


@dataclass(frozen=True, slots=True)
class Definition:
    """How a number is made, in words; the ``unit`` of a value; what its kinds are; whether teams have it as well."""

    shape: Shape
    formula: str
    unit: str = ""
    kinds: str = ""
    by_team: bool = False
