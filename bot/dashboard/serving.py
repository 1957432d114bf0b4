"""A program by itself: Datasette on this machine alone, behind the gate, until whoever started it has gone.

What to serve comes in as lines of JSON, and never as arguments or environment, which others could read.
"""

import json
import os
import socket
import sys
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import Any, TextIO

import datasette_dashboards
import uvicorn
from datasette import Response
from datasette.app import Datasette
from datasette.database import Database
from datasette.plugins import pm
from pluggy import HookimplMarker

from bot.dashboard.gate import MAY_ASK, Gate
from bot.dashboard.pages import FILE, Json, queries

hookimpl = HookimplMarker("datasette")
HERE = "127.0.0.1"
READY = "ready"
WANTED = ["facets", "filters", "sql_functions", "default_permissions", "forbidden"]  # whatever else is there stays out
SETTINGS = {
    "allow_csv_stream": False,
    "allow_download": False,
    "default_allow_sql": False,
    "facet_time_limit_ms": 300,
    "max_csv_mb": 10,
    "sql_time_limit_ms": 1000,
    "suggest_facets": False,
}
FAREWELL = 1  # s for pages that are on their way
QUIETLY: Json = {
    "access_log": False,
    "lifespan": "off",
    "log_level": "critical",
    "server_header": False,
    "timeout_graceful_shutdown": FAREWELL,
    "ws": "none",
}
FAILED = 500
SORRY = "That did not work. Ask for something smaller, or start the dashboard again."


class Ours:
    """What the house adds to Datasette."""

    __name__ = "ours"

    @hookimpl
    def permission_allowed(self, action: str) -> bool | None:
        """Let SQL run where the gate has found it to be a dashboard's own."""
        return MAY_ASK.get() if action == "execute-sql" else None

    @hookimpl
    def extra_template_vars(self) -> Json:
        """Name what datasette-dashboards would have of a plugin for maps, which asks other servers for them."""
        return {"datasette_leaflet_css_url": "/ours/dashboard.css", "datasette_leaflet_url": ""}

    @hookimpl
    def handle_exception(self, exception: Exception) -> Response:
        """Say that it did not work; Datasette's own way prints everything it knew at that moment."""
        status = getattr(exception, "status", FAILED)
        return Response.text(SORRY if status == FAILED else str(exception), status=status)


def keep_to_what_is_wanted() -> None:
    """Let nothing but this take part in answering."""
    for name, plugin in pm.list_name_plugin():
        if plugin is not datasette_dashboards and name.removeprefix("datasette.") not in WANTED:
            pm.unregister(plugin)
    if not pm.is_registered(datasette_dashboards):
        pm.register(datasette_dashboards, "datasette-dashboards")
    pm.register(Ours(), Ours.__name__)


def app_of(file: Path, metadata: Json) -> Any:  # noqa: ANN401  # an ASGI application, untyped
    static = [("ours", str(Path(__file__).with_name("static")))]
    found = Datasette([], metadata=metadata, settings=SETTINGS, static_mounts=static)
    found.remove_database("_memory")
    found.add_database(Database(found, str(file), is_mutable=False), name=FILE)
    return found.app()


def _follow(lines: TextIO, gate: Gate, server: uvicorn.Server) -> None:
    """Serve what is told anew, and end with whoever told it."""
    with suppress(ValueError):
        for line in lines:
            told = json.loads(line)
            gate.app, gate.asks = app_of(Path(told["file"]), told["metadata"]), queries(told["metadata"])
    server.should_exit = True


def main() -> None:
    told = json.loads(sys.stdin.readline())
    try:
        listening = socket.create_server((HERE, told["port"]))
    except OSError as cause:
        sys.exit(os.strerror(cause.errno or 0))
    keep_to_what_is_wanted()
    gate = Gate(app_of(Path(told["file"]), told["metadata"]), queries(told["metadata"]), told["proof"])
    server = uvicorn.Server(uvicorn.Config(gate, **QUIETLY))
    Thread(target=_follow, args=(sys.stdin, gate, server), daemon=True).start()
    sys.stdout.write(f"{READY}\n")
    sys.stdout.flush()
    server.run(sockets=[listening])


if __name__ == "__main__":
    main()
