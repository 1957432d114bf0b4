"""Variables whose values stand in files, as systemd and containers hand secrets over: in no list of processes."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

FILE = "_FILE"
SECRET = re.compile(  # any other variable may mean a file itself, and any other program its own
    r"(?:CHAIR|SLACK|TEAMS|ZOOM|GRAPH|GOOGLE|OPENAI)_(?:\w+_)?(?:KEY|KEY_NEXT|SECRET|TOKEN|PASSWORD|URL)"
)
HANDED_OVER = "CREDENTIALS_DIRECTORY"  # systemd's; a file there is called like the variable
NAME = re.compile(r"[A-Z][A-Z0-9_]*")
MOST = 64 * 1024  # bytes, where a secret has some dozens


class CannotRead(ValueError):
    """A file that a variable names is not to be read. Its words say which, and nothing of what stands in it."""


def with_files(environ: Mapping[str, str]) -> dict[str, str]:
    """Return the variables with what stands in files. Raises ``CannotRead``, also where both say something."""
    found = dict(environ)
    for name, file in (*_handed_over(environ), *_named(environ)):
        if environ.get(name, "").strip():
            message = f"{name} is set, and stands in a file too: keep one of them."
            raise CannotRead(message)
        found[name] = _read(name, file)
    return {name: value for name, value in found.items() if not _names_a_file(name)}


def _handed_over(environ: Mapping[str, str]) -> Iterator[tuple[str, Path]]:
    if folder := environ.get(HANDED_OVER, ""):
        yield from ((file.name, file) for file in sorted(_in(Path(folder))) if NAME.fullmatch(file.name))


def _in(folder: Path) -> list[Path]:
    try:
        return [*folder.iterdir()]
    except OSError as cause:
        message = f"{HANDED_OVER} names a folder that cannot be read: {cause.strerror}."
        raise CannotRead(message) from cause


def _named(environ: Mapping[str, str]) -> Iterator[tuple[str, Path]]:
    for name, file in environ.items():
        if _names_a_file(name) and file.strip():
            yield name.removesuffix(FILE), Path(file.strip())


def _names_a_file(name: str) -> bool:
    return name.endswith(FILE) and bool(SECRET.fullmatch(name.removesuffix(FILE)))


def _read(name: str, file: Path) -> str:
    try:
        with file.open("rb") as there:
            value = there.read(MOST + 1)
        if len(value) <= MOST and b"\0" not in value:
            return value.decode().strip()
    except OSError as cause:
        message = f"{name} should stand in {file}, which cannot be read: {cause.strerror}."
        raise CannotRead(message) from cause
    except UnicodeError:
        pass
    message = f"{name} should stand in {file}, which is no short text in UTF-8."
    raise CannotRead(message)
