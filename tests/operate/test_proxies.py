"""The proxies that docs/running/proxy.md shows, each a real one in front of the real bot."""

import datetime as dt
import os
import shutil
import socket
import ssl
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from http.client import HTTPSConnection
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from tests.operate.process import PATIENCE, Machine, free_port
from tests.operate.test_run import SLACK
from tests.source import HOUSE

NAME = "chair.northwind.example"
INSTALLED = [name for name in ("nginx", "caddy") if shutil.which(name)]
if os.environ.get("CHAIR_CI"):
    assert "nginx" in INSTALLED, "CI tries what the documents show."
HOOK_SECRET = "whsec_bm9ydGh3aW5kIG5vcnRod2luZCBub3J0aHdpbmQ="
TOO_MUCH = b"x" * (1024 * 1024 + 1)
Started = tuple[list[str], Path]


def certificate(folder: Path) -> tuple[Path, Path]:
    """Write a certificate of our own and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, NAME)])
    made = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
    made = made.not_valid_before(dt.datetime(2020, 1, 1, tzinfo=dt.UTC))
    made = made.not_valid_after(dt.datetime(2050, 1, 1, tzinfo=dt.UTC))
    made = made.add_extension(x509.SubjectAlternativeName([x509.DNSName(NAME)]), critical=False)
    (folder / "chair.pem").write_bytes(made.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM))
    written = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    (folder / "chair.key").write_bytes(written)
    return folder / "chair.pem", folder / "chair.key"


def changed(words: str, *changes: tuple[str, str]) -> str:
    for shown, ours in changes:
        assert words.count(shown) == 1, f"The file does not say {shown!r} once."
        words = words.replace(shown, ours)
    return words


def nginx(folder: Path, port: int, bot: int) -> Started:
    pem, key = certificate(folder)
    site = changed(
        (HOUSE / "deploy/nginx.conf").read_text(encoding="utf-8"),
        ("listen 443 ssl", f"listen 127.0.0.1:{port} ssl"),
        ("127.0.0.1:3000", f"127.0.0.1:{bot}"),
        ("/etc/ssl/northwind/chair.pem", str(pem)),
        ("/etc/ssl/northwind/chair.key", str(key)),
    )
    own = " ".join(f"{kind}_temp_path {folder};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    whole = f"daemon off; pid {folder}/pid; events {{}} http {{ access_log {folder}/access.log; {own} {site} }}"
    (folder / "nginx.conf").write_text(whole, encoding="utf-8")
    return ["nginx", "-p", str(folder), "-e", "stderr", "-c", str(folder / "nginx.conf")], pem


def caddy(folder: Path, port: int, bot: int) -> Started:
    pem, key = certificate(folder)
    site = changed(
        (HOUSE / "deploy/Caddyfile").read_text(encoding="utf-8"),
        (f"{NAME} {{", f"https://{NAME}:{port} {{\n\tbind 127.0.0.1\n\ttls {pem} {key}"),
        ("127.0.0.1:3000", f"127.0.0.1:{bot}"),
    )
    (folder / "Caddyfile").write_text(
        f"{{\n\tadmin off\n\tauto_https disable_redirects\n\tstorage file_system {folder}\n}}\n{site}", encoding="utf-8"
    )
    return ["caddy", "run", "--adapter", "caddyfile", "--config", str(folder / "Caddyfile")], pem


class Line(HTTPSConnection):
    """A line to whoever answers here in that name."""

    def __init__(self, port: int, trust: ssl.SSLContext) -> None:
        super().__init__(NAME, port, timeout=PATIENCE)
        self._trust = trust

    def connect(self) -> None:
        self.sock = self._trust.wrap_socket(socket.create_connection(("127.0.0.1", self.port)), server_hostname=NAME)


class Visitor:
    """Somebody outside, who comes through the proxy."""

    def __init__(self, port: int, pem: Path) -> None:
        self._port, self._trust = port, ssl.create_default_context(cafile=str(pem))

    def asks(self, method: str, path: str, body: bytes | None = None) -> tuple[int, str]:
        with closing(Line(self._port, self._trust)) as line:
            line.request(method, path, body, {"X-Forwarded-For": "127.0.0.1"})
            with line.getresponse() as answer:
                return answer.status, answer.read().decode()

    def waits(self) -> None:
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            try:
                if self.asks("GET", "/healthz")[0] == 200:
                    return
            except OSError:
                time.sleep(0.05)
        raise AssertionError


@contextmanager
def behind(start: Callable[[Path, int, int], Started], folder: Path, bot: int) -> Iterator[Visitor]:
    folder.mkdir()
    port = free_port()
    command, pem = start(folder, port, bot)
    process = subprocess.Popen(command, env={"PATH": os.environ["PATH"], "HOME": str(folder)}, stderr=subprocess.PIPE)
    try:
        visitor = Visitor(port, pem)
        visitor.waits()
        yield visitor
    finally:
        process.terminate()
        process.communicate(timeout=PATIENCE)


@pytest.mark.parametrize("proxy", INSTALLED)
def test_through_a_proxy_the_bot_is_heard_and_what_is_not_for_outside_is_not(proxy: str, machine: Machine) -> None:
    port = free_port()
    start = {"nginx": nginx, "caddy": caddy}[proxy]
    settings = {**SLACK, "CHAIR_HOOK_SECRET": HOOK_SECRET, "CHAIR_PORT": str(port)}
    with machine.running(**settings), behind(start, machine.folder / proxy, port) as visitor:
        assert "Empty Chair" in visitor.asks("GET", "/")[1]
        assert visitor.asks("POST", "/slack/events", b"{}")[0] == 401, "The bot itself refuses what is not signed."
        assert visitor.asks("POST", "/hooks/meetings", b"{}")[0] == 401
        assert visitor.asks("GET", "/lists/nothing")[0] == 403
        for inside in ("/metrics", "/readyz", "/hidden"):
            assert visitor.asks("GET", inside)[0] == 404
        assert visitor.asks("POST", "/hooks/meetings", TOO_MUCH)[0] == 413
    logged = machine.folder / proxy / "access.log"
    assert not logged.exists() or "/lists/" not in logged.read_text(encoding="utf-8")
