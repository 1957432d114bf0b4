"""The playground answers on this machine only, and only its own page can change anything."""

from pathlib import Path

import pytest

from bot.commands import StopAsking
from bot.playground.guard import is_loopback
from bot.wire import write
from tests.platforms.northwind_page import Page, on_the_page, words_in


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "LOCALHOST", "::1", "[::1]", "127.9.9.9"])
def test_this_machine_goes_by_several_names(host: str) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize(
    "host", ["", "0.0.0.1", "10.0.0.1", "localhost.evil.example", "127.0.0.1.evil.example", "2130706433"]
)
def test_no_other_name_is_this_machine(host: str) -> None:
    assert not is_loopback(host)


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:3000", "127.0.0.1.evil.example", "192.168.1.4:80", "a b"]
)
@pytest.mark.parametrize("path", ["/", "/live", "/playground/page.js"])
def test_a_name_that_only_points_here_gets_nothing(host: str, path: str, tmp_path: Path) -> None:
    async def story(page: Page) -> None:
        said = await page.client.get(path, headers={"Host": host})
        assert said.status in (400, 401)
        assert "Northwind" not in await said.text()

    on_the_page(tmp_path, story)


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "none"},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:1"},
        {"Origin": "https://evil.example", "Sec-Fetch-Site": "same-origin"},
        {},
    ],
)
def test_another_page_can_press_nothing(headers: dict[str, str], tmp_path: Path) -> None:
    async def story(page: Page) -> None:
        given = {"as": "ana", "in": "checkout", "token": page.token, "gives": write(StopAsking())}
        said = await page.client.post("/press", data=given, headers=headers, allow_redirects=False)
        assert said.status == 401
        assert page.door.asked == []

    on_the_page(tmp_path, story)


@pytest.mark.parametrize(
    "path", ["/press", "/fill", "/say", "/dismiss", "/meeting", "/calendar", "/clock", "/language", "/welcome"]
)
@pytest.mark.parametrize("token", ["", "guessed", "gü€ß"])
def test_without_the_token_nothing_changes(path: str, token: str, tmp_path: Path) -> None:
    async def story(page: Page) -> None:
        given = {
            "as": "ana",
            "in": "checkout",
            "token": token,
            "gives": write(StopAsking()),
            "words": "hello",
            "to": "2h",
        }
        said = await page.post(path, given)
        assert said.status == 401
        assert page.door.asked == []
        assert page.board.standing_in("checkout") == ()

    on_the_page(tmp_path, story)


def test_a_browser_that_says_only_where_it_comes_from_is_believed(tmp_path: Path) -> None:
    async def story(page: Page) -> None:
        given = {"as": "ana", "in": "checkout", "token": page.token, "gives": write(StopAsking())}
        origin = str(page.client.make_url("/")).rstrip("/")
        said = await page.client.post("/press", data=given, headers={"Origin": origin}, allow_redirects=False)
        assert said.status == 303

    on_the_page(tmp_path, story)


def test_nothing_but_our_own_files_may_run_or_be_loaded(tmp_path: Path) -> None:
    async def story(page: Page) -> None:
        for path in ("/", "/playground/page.js", "/playground/look.css", "/playground/chair.svg"):
            said = await page.client.get(path)
            assert said.status == 200
            assert "default-src 'self'" in said.headers["Content-Security-Policy"]
            assert said.headers["X-Content-Type-Options"] == "nosniff"
        html = await page.see()
        assert "<script>" not in html
        assert " style=" not in html
        assert " onclick" not in html
        assert "//" not in words_in(html)

    on_the_page(tmp_path, story)


@pytest.mark.parametrize("asset", ["page.html", "..%2Fhear.py", "%2e%2e/hear.py", "northwind.toml"])
def test_no_other_file_can_be_read(asset: str, tmp_path: Path) -> None:
    async def story(page: Page) -> None:
        assert (await page.client.get(f"/playground/{asset}")).status == 404

    on_the_page(tmp_path, story)


@pytest.mark.parametrize(
    ("where", "words"),
    [
        ({"as": "mallory"}, "Nobody of that name"),
        ({"as": "viktor", "in": "claims"}, "knows no such place"),
        ({"as": "ana", "in": "with.tom"}, "knows no such place"),
        ({"as": "ana", "in": "<script>"}, "knows no such place"),
    ],
)
def test_what_somebody_cannot_read_does_not_exist_for_them(where: dict[str, str], words: str, tmp_path: Path) -> None:
    async def story(page: Page) -> None:
        for path in ("/", "/live"):
            said = await page.client.get(path, params=where)
            assert said.status == 404
            assert words in await said.text()

    on_the_page(tmp_path, story)


@pytest.mark.parametrize("gives", ["", "{}", "nonsense", '{"is":"CloseQuestion","question":"q"}', '{"is":"Configure"}'])
def test_a_button_that_we_never_drew_does_nothing(gives: str, tmp_path: Path) -> None:
    async def story(page: Page) -> None:
        for path in ("/press", "/fill"):
            assert (await page.send(path, gives=gives)).status == 400
        assert page.door.asked == []

    on_the_page(tmp_path, story)
