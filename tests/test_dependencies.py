"""What we build on: few, locked by hash, never too old, and all of it used."""

import re
import tomllib
from importlib.metadata import packages_distributions, version

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from tests.source import HOUSE, imports_in, source

LOCKS = ("requirements.txt", "requirements-dev.txt")
FLOORS = {  # below these is a known hole, which has a name, or a behaviour that we rely on is missing
    "aiohttp": ("3.14", "GHSA-63hf-3vf5-4wqf"),
    "apscheduler": ("3.11", "ours: how its clock changes with the season"),
    "certifi": ("2024.7.4", "CVE-2024-39689"),
    "cryptography": ("46.0.5", "CVE-2026-26007"),
    "datasette": ("0.65.2", "CVE-2025-64481"),
    "h11": ("0.16.0", "CVE-2025-43859"),
    "idna": ("3.7", "CVE-2024-3651"),
    "jinja2": ("3.1.6", "CVE-2025-27516"),
    "jsonpickle": ("1.4.2", "CVE-2020-22083"),
    "oauthlib": ("3.2.1", "CVE-2022-36087"),
    "openai": ("3.54", "ours: chat.completions.parse"),
    "pyjwt": ("2.13", "CVE-2026-32597, CVE-2026-48522 to 48526"),
    "requests": ("2.32.4", "CVE-2024-47081"),
    "slack-bolt": ("1.30", "ours: how it dispatches"),
    "slack-sdk": ("3.47", "ours: what it retries"),
    "sqlite-utils": ("4.2", "ours: its migrations"),
    "urllib3": ("2.6.4", "PYSEC-2026-141, PYSEC-2026-142"),
}
NOT_IMPORTED = {
    "tzdata": "read by zoneinfo where the system has no time zones",
}


def lock(file: str) -> str:
    return (HOUSE / file).read_text(encoding="utf-8")


def entries(file: str) -> list[str]:
    found = re.split(r"^(?=[\w.-]+==)", lock(file), flags=re.MULTILINE)[1:]
    assert len(found) > 10, f"Found hardly anything in {file}."
    return found


def pins(file: str) -> dict[str, Version]:
    """Return what is locked; where systems differ, the oldest."""
    found = sorted((Version(re.split(r"==|[\s;]", entry)[1]), entry.partition("==")[0]) for entry in entries(file))
    return {canonicalize_name(name): pinned for pinned, name in reversed(found)}


def direct() -> dict[str, Requirement]:
    listed = tomllib.loads((HOUSE / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    return {canonicalize_name(one.name): one for one in map(Requirement, listed)}


def imported() -> set[str]:
    """Return the distributions that our source imports, as pip names them."""
    files = source()
    assert len(files) > 20, "Found hardly any modules; have the folders moved?"
    tops = {name.partition(".")[0] for file in files for name in imports_in(file)}
    owners = packages_distributions()
    return {canonicalize_name(owner) for top in tops for owner in owners.get(top, [])}


@pytest.mark.parametrize("file", LOCKS)
def test_everything_is_locked_by_hash(file: str) -> None:
    assert [entry.splitlines()[0] for entry in entries(file) if "--hash=sha256:" not in entry] == []


@pytest.mark.parametrize("file", [*LOCKS, "tests/platforms/package-lock.json"])
def test_a_lock_names_no_address(file: str) -> None:
    if not (HOUSE / file).exists():
        pytest.skip(f"There is no {file}.")
    assert re.findall(r"(?:--(?:extra-)?index-url|--find-links|--trusted-host|\"resolved\").*", lock(file)) == []
    if file in LOCKS:
        assert "://" not in lock(file)


def test_what_both_locks_name_is_the_same_version() -> None:
    runtime, dev = map(pins, LOCKS)
    both = runtime.keys() & dev.keys()
    assert {name: runtime[name] for name in both} == {name: dev[name] for name in both}


@pytest.mark.parametrize("name", FLOORS)
def test_nothing_is_older_than_its_floor(name: str) -> None:
    floor, why = FLOORS[name]
    assert pins("requirements.txt")[canonicalize_name(name)] >= Version(floor), why
    assert Version(version(name)) >= Version(floor), f"What is installed is older than the lock: {why}."


@pytest.mark.parametrize("name", FLOORS)
def test_what_we_ask_for_may_never_be_older_than_its_floor(name: str) -> None:
    """Else a new lock could bring the hole back. What others bring in is held up where the list says so."""
    floor, why = FLOORS[name]
    if asked := (direct() | held_up()).get(canonicalize_name(name)):
        least = [Version(one.version) for one in asked.specifier if one.operator == ">="]
        assert least, why
        assert max(least) >= Version(floor), why
    assert re.match(r"ours: |(CVE|GHSA|PYSEC)-", why)


def held_up() -> dict[str, Requirement]:
    listed = tomllib.loads((HOUSE / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["uv"]
    found = map(Requirement, listed["constraint-dependencies"])
    return {canonicalize_name(one.name): one for one in found if not one.marker}


def test_the_lock_holds_what_the_list_asks_for() -> None:
    locked = pins("requirements.txt")
    assert len(direct()) > 10
    assert direct().keys() <= locked.keys()
    assert [str(one) for name, one in direct().items() if locked[name] not in one.specifier] == []


def test_every_direct_dependency_is_used() -> None:
    unused = direct().keys() - imported() - NOT_IMPORTED.keys()
    assert unused == set(), f"In pyproject.toml, but imported nowhere: {', '.join(sorted(unused))}."


def test_every_exception_is_still_one() -> None:
    assert NOT_IMPORTED.keys() & imported() == set(), "It is used now: take it off the list of exceptions."
    assert NOT_IMPORTED.keys() <= direct().keys()
