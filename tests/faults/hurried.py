"""``app.py`` as it is, in a hurry: a courier with a short lease, so that thirty kills take minutes.

``python -m tests.faults.hurried`` takes the commands of ``app.py``. With ``--blind`` before them nobody ever looks
whether a message got through: how not to do it.
"""

import sys
from datetime import datetime, timedelta
from typing import Any

import app
from bot.people import Place
from bot.slack import platform
from bot.slack.speak import Slack
from handlers.courier import Courier
from handlers.pace import Pace

LEASE = timedelta(seconds=1.5)  # longer than the stand-in ever takes


class Hurried(Courier):
    def __init__(self, *known: Any) -> None:  # noqa: ANN401  # whatever a courier knows
        super().__init__(*known)
        self.lease = LEASE
        self.rest = timedelta(seconds=0.5)
        self.pace = Pace(a_minute=6000, burst=100, between=timedelta(seconds=0.05))


class Blind(Slack):
    async def find(self, place: Place, name: str, since: datetime) -> str | None:
        del place, name, since
        return None


if __name__ == "__main__":
    vars(app)["Courier"] = Hurried
    if "--blind" in sys.argv:
        sys.argv.remove("--blind")
        vars(platform)["Slack"] = Blind
    app.main()
