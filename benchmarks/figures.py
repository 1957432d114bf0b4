"""What the turns come to: ratios against bare Bolt in the same round, their medians, and what we are held to."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from statistics import median

from benchmarks.variants import Server, Turn

SHORT = 60.0  # s of load; below that everything else is short as well
LEEWAY = 2  # a short run on a busy machine fails below half of a figure only
NAMES = {
    "bare": "bare Bolt, acknowledges only",
    "silent": "ours, answer on disk first, reply off",
    "whole": "ours, answer on disk first, with its reply",
    "slow": "the same, a flush takes 2 ms more",
    "busy": "with its reply while 1,000 questions close",
}
HEADS = ("", "requests/s", "of bare", "p50 ms", "p99 ms", "of bare", "CPU µs", "of bare", "tick late ms", "memory MB")


@dataclass(frozen=True, slots=True)
class Figure:
    """Something measured and what we are held to: at least, or else at most."""

    name: str
    value: float
    least: float | None = None
    most: float | None = None

    def holds(self, leeway: float = 1) -> bool:
        enough = self.least is None or self.value >= self.least / leeway
        return enough and (self.most is None or self.value <= self.most * leeway)

    def __str__(self) -> str:
        goal = f"at least {self.least:g}" if self.least is not None else f"at most {self.most:g}"
        return f"{self.name}: {self.value:.2f}, {goal}{'' if self.holds() else '  <- missed'}"


def figures(servers: dict[str, Server]) -> list[Figure]:
    """Return what issue 2 and the facts on storage hold us to."""
    ours = [servers["silent"], servers["whole"]]
    return [
        Figure("requests/s with the reply off, of bare Bolt", _ratio(servers, "silent", rate_of), least=0.8),
        Figure("requests/s with the reply, of bare Bolt", _ratio(servers, "whole", rate_of), least=0.6),
        *_slowed(servers),
        Figure("p99 with the reply off, of bare Bolt's", _ratio(servers, "silent", _p99), most=2.5),
        Figure("p99 with the reply, of bare Bolt's", _ratio(servers, "whole", _p99), most=2.5),
        Figure("cold start until it listens, s", median(server.cold for server in ours), most=2),
        Figure("memory when it listens, MB", median(server.idle / 1e6 for server in ours), most=130),
        Figure("longest that one thing held the loop of the busy bot, ms", _stall(servers), most=50),
    ]


def table(servers: dict[str, Server]) -> str:
    return in_columns(HEADS, (_line(name, servers) for name in servers))


def in_columns(heads: tuple[str, ...], lines: Iterable[tuple[str, ...]]) -> str:
    """Return a Markdown table that is a table to the eye as well."""
    rows = [heads, *lines]
    widths = [max(len(row[at]) for row in rows) for at in range(len(heads))]
    rule = "|".join(("-" * (widths[0] + 2), *("-" * (width + 1) + ":" for width in widths[1:])))
    written = [" | ".join((row[0].ljust(widths[0]), *map(str.rjust, row[1:], widths[1:]))) for row in rows]
    return "\n".join((f"| {written[0]} |", f"|{rule}|", *(f"| {line} |" for line in written[1:])))


def _line(name: str, servers: dict[str, Server]) -> tuple[str, ...]:
    turns = servers[name].turns
    return (
        NAMES[name],
        f"{median(map(rate_of, turns)):,.0f}",
        f"{_ratio(servers, name, rate_of):.2f}",
        f"{median(turn.load.p50 for turn in turns):.0f}",
        f"{median(map(_p99, turns)):.0f}",
        f"{_ratio(servers, name, _p99):.2f}",
        f"{median(map(cpu_of, turns)):.0f}",
        f"{_ratio(servers, name, cpu_of):.2f}",
        f"{max(1000 * turn.late for turn in turns):.0f}",
        f"{max(turn.memory for turn in turns) / 1e6:.0f}",
    )


def _slowed(servers: dict[str, Server]) -> list[Figure]:
    if "slow" not in servers:
        print("Skipped: a disk that takes 2 ms more for a flush. It needs Linux and gcc.")
        return []
    of_native = _ratio(servers, "slow", rate_of, of="whole")
    return [Figure("requests/s where a flush takes 2 ms more, of the same", of_native, least=0.8)]


def _ratio(servers: dict[str, Server], name: str, what: Callable[[Turn], float], of: str = "bare") -> float:
    turns = servers[name].turns
    pairs = zip(turns, servers[of].turns[-len(turns) :], strict=True)
    return median(what(turn) / what(other) for turn, other in pairs)


def _stall(servers: dict[str, Server]) -> float:
    return max(1000 * turn.stall for turn in servers["busy"].turns)


def rate_of(turn: Turn) -> float:
    return turn.load.rate


def cpu_of(turn: Turn) -> float:
    return 1e6 * turn.cpu / turn.load.requests


def _p99(turn: Turn) -> float:
    return turn.load.p99
