"""A time that comes every week, as a wall clock shows it: Mon 08:30."""

from dataclasses import dataclass

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


@dataclass(frozen=True, slots=True)
class Weekly:
    """``weekday`` counts from Monday, 0. It becomes an instant only together with a zone."""

    weekday: int
    hour: int
    minute: int

    def __str__(self) -> str:
        return f"{WEEKDAYS[self.weekday]} {self.hour:02}:{self.minute:02}"
