"""A dashboard that is really served, with a made-up year's numbers, and whoever comes to look at it."""

import asyncio
import http.client
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from bot.dashboard import Dashboard, served, what_to_serve
from bot.digests.figures import Figure, Level, amount, count
from bot.digests.measures import Measure
from bot.digests.weeks import window
from handlers.operate.dashboard import pages_in
from storage.dashboard import Told, written_anew
from tests.operate.process import free_port

HOSTILE = "<img src=x onerror=alert(1)>"
FORMULA = "=HYPERLINK(1)"
FIGURES = (
    Figure(Measure.RESPONSE, part=8, whole=13),
    Figure(Measure.RESPONSE, "", Level.DEPARTMENT, "Product", part=8, whole=13),
    Figure(Measure.RESPONSE, "", Level.TEAM, "Checkout", part=6, whole=7),
    Figure(Measure.RESPONSE, "", Level.TEAM, HOSTILE, part=2, whole=6),
    Figure(Measure.RESPONSE, "", Level.TEAM, FORMULA, hidden=True),
    Figure(Measure.RESPONSE, "", Level.TEAM, "", hidden=True),
    Figure(Measure.COVERAGE, part=0, whole=0),
    Figure(Measure.CONCERN, hidden=True),
    count(Measure.WINS, 3),
    count(Measure.OVERDUE, 3),
    count(Measure.OVERDUE, 2, "team lead"),
    count(Measure.OVERDUE, 1, "sponsor"),
    amount(Measure.HOURS, 7.25, 12, "median"),
)


def week(name: str, figures: tuple[Figure, ...] = FIGURES) -> Told:
    return Told("week", name, *window(name, "Europe/Berlin"), figures)


def filled(file: Path, *weeks: Told) -> Path:
    with written_anew(file) as put:
        for one in weeks or (week("2030-W01", FIGURES[:1]), week("2030-W02")):
            put(one)
    return file


class Visitor:
    """Somebody's browser, as far as it sends a cookie back."""

    def __init__(self, link: str) -> None:
        self.link = urlsplit(link)
        self.cookie = ""

    def signs_in(self) -> int:
        status, _, headers = self.asks(f"{self.link.path}?{self.link.query}")
        self.cookie = headers.get("set-cookie", "").partition(";")[0]
        return status

    def asks(self, path: str, method: str = "GET", **headers: str) -> tuple[int, str, dict[str, str]]:
        line = http.client.HTTPConnection(self.link.hostname or "", self.link.port, timeout=20)
        sent = {**headers, **({"Cookie": self.cookie} if self.cookie else {})}
        line.request(method, path, b"x=1" if method == "POST" else None, sent)
        answer = line.getresponse()
        found = answer.status, answer.read().decode(), {name.lower(): value for name, value in answer.getheaders()}
        line.close()
        return found

    def sees(self, path: str) -> int:
        return self.asks(path)[0]


class Shown:
    def __init__(self, file: Path, dashboard: Dashboard, loop: asyncio.AbstractEventLoop) -> None:
        self.file, self.dashboard, self._loop = file, dashboard, loop

    def tells(self, language: str = "en") -> None:
        self._loop.run_until_complete(self.dashboard.tell(what_to_serve(self.file, pages_in(language))))


@contextmanager
def shown(file: Path, language: str = "en") -> Iterator[Shown]:
    loop = asyncio.new_event_loop()
    dashboard = loop.run_until_complete(served(what_to_serve(file, pages_in(language)), free_port()))
    try:
        yield Shown(file, dashboard, loop)
    finally:
        loop.run_until_complete(dashboard.close())
        loop.close()
