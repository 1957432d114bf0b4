"""Long work says how far it is: to a terminal with a bar, to a log with a line now and then, and never too often."""

import io
import os
import pty
import sys
from contextlib import redirect_stderr

from handlers.operate.progress import EVERY, watched
from tests.operate.test_move import everything_on


def test_a_log_gets_a_line_each_hundred_thousand_rows_and_of_less_nothing() -> None:
    said = io.StringIO()
    with redirect_stderr(said), watched(2 * EVERY + 1005, "Exporting") as went:
        for rows in (EVERY - 1, 1, 1000, EVERY, 5):
            went(rows)
    assert said.getvalue().splitlines() == [
        "Exporting: 100,000 of 201,005 rows.",
        "Exporting: 201,000 of 201,005 rows.",
    ]


def test_a_terminal_gets_a_bar() -> None:
    ours, theirs = pty.openpty()
    with os.fdopen(theirs, "w") as terminal, redirect_stderr(terminal), watched(10, "Exporting") as went:
        assert sys.stderr.isatty()
        went(10)
    said = everything_on(ours)
    os.close(ours)
    assert b"Exporting" in said
    assert b"100%" in said
