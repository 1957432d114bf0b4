"""The disk: what one flush costs here, and how to make each cost two milliseconds more, as a real disk's may."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

SOURCE = Path(__file__).with_name("slow_disk.c")
FLUSH_US = 2000
FLUSHES = 200


def slow_disk(folder: Path) -> dict[str, str] | None:
    """Return what a process has to find in its environment for its disk to be slow; None where that cannot be made."""
    gcc = shutil.which("gcc")
    if gcc is None or sys.platform != "linux":
        return None
    made = folder / "slow_disk.so"
    subprocess.run([gcc, "-shared", "-fPIC", "-O1", "-o", made, SOURCE, "-ldl"], check=True)
    return {"LD_PRELOAD": str(made), "FSYNC_US": str(FLUSH_US)}


def flush(folder: Path) -> float:
    """Return the microseconds that one flush costs here, which is what an answer waits for."""
    with (folder / "fsync").open("wb") as file:
        began = time.perf_counter()
        for _ in range(FLUSHES):
            file.write(b"answer")
            file.flush()
            os.fsync(file.fileno())
    return 1e6 * (time.perf_counter() - began) / FLUSHES
