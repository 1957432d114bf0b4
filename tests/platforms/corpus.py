"""The calendar files that the two libraries of ours are tested with: fetched by hash, never copied."""

import subprocess
import sys
import tarfile
from collections.abc import Iterator
from pathlib import Path

WANTED = Path(__file__).parent / "corpus.txt"
KEPT = Path(sys.prefix) / "corpus"  # goes when the environment does
DOWNLOAD = ("--no-deps", "--no-binary", ":all:", "--require-hashes", "--disable-pip-version-check", "--quiet")
PATIENCE = 120  # s


def fetched() -> str:
    """Fetch what is not here yet, and return an empty text, or why that could not be done."""
    stamp = KEPT / WANTED.name
    if stamp.exists() and stamp.read_text(encoding="utf-8") == WANTED.read_text(encoding="utf-8"):
        return ""
    command = [sys.executable, "-m", "pip", "download", *DOWNLOAD, "--dest", str(KEPT), "--requirement", str(WANTED)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        return f"pip took more than {PATIENCE} seconds."
    if done.returncode == 0:
        stamp.write_bytes(WANTED.read_bytes())
        return ""
    return next((line for line in done.stderr.splitlines() if "ERROR" in line), "pip did not say why.")


def files() -> Iterator[tuple[str, bytes]]:
    """Yield every calendar file, by its name."""
    for archive in sorted(KEPT.glob("*.tar.gz")):
        with tarfile.open(archive) as opened:
            for member in opened:
                body = opened.extractfile(member) if member.name.endswith(".ics") else None
                if body:
                    yield Path(member.name).name, body.read()
