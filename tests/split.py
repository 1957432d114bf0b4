"""A process that has read all of our code, and splits in two for each bot that is wanted.

It is told which program to read, and at which socket to listen. Whoever calls there sends a line: the program's
arguments, its environment, its folder, and where it writes what it says. They hear its pid, and when it has ended how.
It ends with whoever started it.
"""

import gc
import json
import os
import select
import signal
import socket
import sys
from collections.abc import Callable
from contextlib import closing
from importlib import import_module
from pathlib import Path
from typing import Any

from prompts.words import read_all

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
    with calling.makefile() as said:
        asked: Json = json.loads(said.readline())
    bot = os.fork()
    if not bot:
        return asked
    calling.sendall(f"{bot}\n".encode())
    _, how = os.waitpid(bot, 0)
    calling.sendall(f"{os.waitstatus_to_exitcode(how)}\n".encode())
    return None


def become(asked: Json, main: Callable[[], None]) -> None:
    os.chdir(asked["folder"])
    os.environ.clear()
    os.environ.update(asked["environment"])
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    for standard, said in ((1, asked["out"]), (2, asked["err"])):
        os.dup2(os.open(said, os.O_WRONLY | os.O_APPEND | os.O_CREAT), standard)
    sys.argv[1:] = asked["arguments"]
    main()


if __name__ == "__main__":
    program, at = sys.argv[1:]
    main: Callable[[], None] = import_module(program).main
    read_all()
    gc.freeze()  # what all have in common need not be copied to be looked at
    if told := wanted(Path(at)):
        become(told, main)
