"""Payloads that are genuine and still not what their platform says they are."""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


class Malformed(ValueError):
    """It is genuine, and cannot be read."""


def understood(reads: Callable[P, R]) -> Callable[P, R]:
    """Let a function that reads a payload raise ``Malformed`` whatever is wrong with its shape."""

    @wraps(reads)
    def read(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return reads(*args, **kwargs)
        except (AttributeError, KeyError, IndexError, TypeError, ValueError, OverflowError) as cause:
            message = f"{reads.__name__}: {type(cause).__name__}"
            raise Malformed(message) from cause

    return read
