"""A process that has read all of our code, and splits in two for each bot that is wanted.

Whoever calls at the socket that it is started with sends a line: the bot's arguments, its environment, and where it
writes what it says. They hear its pid, and when it has ended how. It ends with whoever started it.
"""

import json
import os
import select
import signal
import socket
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

from prompts.words import read_all
from tests.faults import hurried

Json = dict[str, Any]


def wanted(at: Path) -> Json | None:
    """Return, in a process of its own, what each bot is told; and None in this one, when nobody wants any more."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # whoever waits for them does so elsewhere
    with closing(socket.socket(socket.AF_UNIX)) as listening:
        listening.bind(str(at))
        listening.listen()
        while sys.stdin not in select.select([listening, sys.stdin], [], [])[0]:
            calling, _ = listening.accept()
            with closing(calling):
                if not os.fork():
                    return _split(calling)
    return None


def _split(calling: socket.socket) -> Json | None:
    """Become a bot; its other half stays to tell how it ended."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    asked: Json = json.loads(calling.makefile().readline())
    bot = os.fork()
    if not bot:
        return asked
    calling.sendall(f"{bot}\n".encode())
    _, how = os.waitpid(bot, 0)
    calling.sendall(f"{os.waitstatus_to_exitcode(how)}\n".encode())
    return None


def become(asked: Json) -> None:
    os.environ.clear()
    os.environ.update(asked["environment"])
    said = os.open(asked["said"], os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    for standard in (1, 2):
        os.dup2(said, standard)
    sys.argv[1:] = asked["arguments"]
    hurried.main()


if __name__ == "__main__":
    read_all()
    if told := wanted(Path(sys.argv[1])):
        become(told)
