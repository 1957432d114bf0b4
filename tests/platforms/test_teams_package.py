"""What is uploaded to Teams: valid by Microsoft's own schema, with both icons, and commands that we understand."""

import json
import os
import struct
import subprocess
import sys
import zlib
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any
from zipfile import ZipFile

import pytest
from jsonschema import Draft4Validator

from bot.commands import AskByHand, ShowHelp
from bot.people import Place
from bot.typed import KNOWN, typed
from tests.cards.gallery import has_renderer
from tests.cards.pages import JUDGES
from tests.source import HOUSE

Json = dict[str, Any]
SCHEMAS = JUDGES / "node_modules" / "@microsoft" / "app-manifest" / "build" / "json-schemas" / "teams"
APP, HOST = "0f1e2d3c-0000-4000-8000-00000000000a", "https://chair.example.com"
READ = {  # https://learn.microsoft.com/microsoftteams/platform/graph-api/rsc/resource-specific-consent
    "OnlineMeeting.ReadBasic.Chat",
    "OnlineMeetingParticipant.Read.Chat",
    "ChannelMeeting.ReadBasic.Group",
}
FOR_A_FEW = {
    "digest month",
    "digest preview",
    "digest quarter",
    "link",
    "ledger",
    "cx day",
    "sponsor",
}  # everybody reads the menu, which is full; help tells these to those who may use them
needs_schema = pytest.mark.skipif(
    not ("CHAIR_CI" in os.environ or SCHEMAS.exists() or (has_renderer() and SCHEMAS.exists())),
    reason="Microsoft's schema needs npm: npm ci --prefix tests/platforms",
)


def loaded() -> ModuleType:
    spec = spec_from_file_location("package", HOUSE / "appPackage" / "package.py")
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


PACKAGE = loaded()


def made(folder: Path) -> ZipFile:
    return ZipFile(PACKAGE.package(folder / "empty-chair.zip", APP, HOST))


def titles(manifest: Json) -> set[str]:
    [bot] = manifest["bots"]
    return {command["title"] for commands in bot["commandLists"] for command in commands["commands"]}


@needs_schema
def test_the_manifest_keeps_microsofts_schema_of_its_version() -> None:
    manifest = PACKAGE.manifest(APP, HOST)
    schema = json.loads((SCHEMAS / f"v{manifest['manifestVersion']}" / "MicrosoftTeams.schema.json").read_text("utf-8"))
    assert [error.message for error in Draft4Validator(schema).iter_errors(manifest)] == []
    broken = manifest | {"name": {"short": "x" * 31, "full": ""}}
    assert list(Draft4Validator(schema).iter_errors(broken)), "The schema judges nothing."


def test_it_asks_for_the_ends_of_meetings_and_for_nobodys_words() -> None:
    asked = PACKAGE.manifest()["authorization"]["permissions"]["resourceSpecific"]
    assert {one["name"] for one in asked} == READ
    assert {one["type"] for one in asked} == {"Application"}, "With Delegated no event ever comes."


def test_the_bot_is_at_home_in_meetings_and_is_the_app_itself() -> None:
    manifest = PACKAGE.manifest(APP.upper(), HOST + "/")
    [bot] = manifest["bots"]
    assert manifest["id"] == bot["botId"] == manifest["webApplicationInfo"]["id"] == APP
    assert manifest["webApplicationInfo"]["resource"] == HOST
    assert (manifest["defaultInstallScope"], manifest["defaultGroupCapability"]["meetings"]) == ("meetings", "bot")
    assert set(bot["scopes"]) == {"personal", "team", "groupChat"}


def test_every_command_in_the_menu_is_understood_and_none_is_missing() -> None:
    here = Place("teams", "19:x")
    offered = titles(PACKAGE.manifest())
    assert offered == set(KNOWN) - {"setup off", "pause off"} - FOR_A_FEW
    for title in (offered | FOR_A_FEW) - {"help"}:
        assert not isinstance(typed(title, here, ""), ShowHelp), title
    assert isinstance(typed("ask Raise the price", here, ""), AskByHand)


def test_the_package_has_the_manifest_and_two_icons(tmp_path: Path) -> None:
    with made(tmp_path) as whole:
        assert sorted(whole.namelist()) == ["color.png", "manifest.json", "outline.png"]
        assert json.loads(whole.read("manifest.json")) == PACKAGE.manifest(APP, HOST)


@pytest.mark.parametrize(("icon", "size"), [("color.png", 192), ("outline.png", 32)])
def test_an_icon_is_as_large_as_teams_wants_it(icon: str, size: int, tmp_path: Path) -> None:
    with made(tmp_path) as whole:
        rows = pixels(whole.read(icon), size)
    colours = {pixel for row in rows for pixel in row}
    if icon == "outline.png":
        assert colours == {(255, 255, 255, 255), (0, 0, 0, 0)}, "White on nothing, and nothing else."
    else:
        assert all(alpha == 255 for *_, alpha in colours)
        assert len(colours) == 2
    inside = [pixel for row in rows[size // 5 : -size // 5] for pixel in row[size // 5 : -size // 5]]
    assert len({*inside}) == 2


def pixels(picture: bytes, size: int) -> list[list[tuple[int, ...]]]:
    """Read a picture back as we write them."""
    assert picture[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">IIBB", picture[16:26]) == (size, size, 8, 6)
    at, body = 8, b""
    while at < len(picture):
        length, kind = struct.unpack(">I4s", picture[at : at + 8])
        data, check = picture[at + 8 : at + 8 + length], picture[at + 8 + length : at + 12 + length]
        assert struct.unpack(">I", check)[0] == zlib.crc32(kind + data)
        body += data if kind == b"IDAT" else b""
        at += 12 + length
    raw = zlib.decompress(body)
    width = 4 * size + 1
    assert len(raw) == width * size
    return [[tuple(raw[at : at + 4]) for at in range(row + 1, row + width, 4)] for row in range(0, len(raw), width)]


def test_made_twice_it_is_the_same(tmp_path: Path) -> None:
    first, second = (PACKAGE.package(tmp_path / name, APP, HOST) for name in ("a.zip", "b.zip"))
    assert first.read_bytes() == second.read_bytes()


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (("not-an-id",), "'not-an-id' is no app id"),
        ((APP, "http://chair.example.com"), "is no address like https://"),
        ((APP, 'https://x", "y": "'), "is no address like https://"),
    ],
)
def test_what_teams_would_not_take_is_said_in_one_line(given: tuple[str, ...], said: str) -> None:
    command = [sys.executable, str(HOUSE / "appPackage" / "package.py"), *given]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    assert said in done.stderr
    assert "Traceback" not in done.stderr
