"""What a win is worth, as columns of its row: amounts are text, for they may be larger than the servers' integers."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from bot.people import key_read
from bot.wins.money import Amount
from bot.wins.value import Confidence, Settling, Value
from storage.engine import written

VALUE_COLUMNS = "low, high, currency, method, estimator, estimated_by, confidence, standing, settled_by, settled"
NONE: dict[str, object] = {
    "low": None, "high": None, "currency": "", "method": "", "estimator": None, "estimated_by": "", "confidence": "",
    "standing": "", "settled_by": None, "settled": None,
}  # fmt: skip


def value_of(value: Value | None) -> dict[str, object]:
    if value is None:
        return NONE
    return {
        "low": str(value.amount.low),
        "high": str(value.amount.high),
        "currency": value.amount.currency,
        "method": value.method,
        "estimator": value.by and value.by.key,
        "estimated_by": value.by_words,
        "confidence": value.confidence.value,
        "standing": value.settling.value,
        "settled_by": value.settled_by and value.settled_by.key,
        "settled": value.settled and written(value.settled),
    }


def value_in(columns: Sequence[Any]) -> Value | None:
    low, high, currency, method, estimator, estimated_by, confidence, standing, settled_by, settled = columns
    if low is None:
        return None
    return Value(
        Amount(int(low), int(high), currency),
        method,
        by=key_read(estimator) if estimator else None,
        by_words=estimated_by,
        confidence=Confidence(confidence),
        settling=Settling(standing),
        settled_by=key_read(settled_by) if settled_by else None,
        settled=datetime.fromisoformat(settled) if settled else None,
    )
