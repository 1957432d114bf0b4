"""The main job in a real browser: a meeting ends, the room answers, and the decision comes back to who made it."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from bot.commands import EndMeeting
from bot.meetings import Meeting
from bot.people import Person, Place
from tests.browser.northwind_house import FOUND, House, opened
from tests.browser.northwind_steps import QUESTION, answer, be, card, end_a_meeting, keep_it, move_the_clock, say_why
from tests.platforms.northwind_page import soon

DROP = """async ([name, words]) => {
  const files = new DataTransfer();
  files.items.add(new File([words], name, { type: "text/calendar" }));
  for (const kind of ["dragover", "drop"]) {
    document.body.dispatchEvent(new DragEvent(kind, { dataTransfer: files, bubbles: true, cancelable: true }));
  }
}"""


def test_a_decision_customers_would_dislike_comes_back_and_its_outcome_is_told(page: Page) -> None:
    be(page, "ana")
    page.get_by_role("button", name="I know my way around").click()
    expect(page.get_by_role("heading", name="nobody here is real")).to_have_count(0)
    end_a_meeting(page)

    answer(page, "mei", "They'd dislike it")
    say_why(page, "The fee shows up only at the last step.")
    answer(page, "cleo", "They'd dislike it")
    expect(card(page, QUESTION)).to_contain_text("2 of 5 answered")

    move_the_clock(page, "To the next closing")
    expect(card(page, QUESTION)).to_contain_text("A concern was raised; the host has it.")
    be(page, "ana", "with.ana")
    expect(page.locator("#feed")).to_contain_text("The fee shows up only at the last step.")
    expect(card(page, "deserves a second look")).to_contain_text("Pricing review")
    keep_it(page, "The carrier has to pass the surcharge on.")

    be(page, "cleo")
    expect(page.locator("article.reply")).to_contain_text("The carrier has to pass the surcharge on.")


def test_everything_happens_without_reloading(page: Page, browser: Browser, house: House) -> None:
    be(page, "mei", "cx-wins")
    other = browser.new_page(base_url=house.address)
    be(other, "ana")
    end_a_meeting(other)
    expect(page.get_by_role("link", name="checkout unread")).to_be_visible()
    page.get_by_role("link", name="checkout unread").click()
    expect(page.get_by_role("link", name="checkout unread")).to_have_count(0)
    page.evaluate("window.stayed = true")
    answer(other, "cleo", "They'd like it")
    expect(card(page, QUESTION)).to_contain_text("1 of 5 answered")
    assert page.evaluate("window.stayed")
    other.close()


def test_the_keyboard_is_enough(page: Page) -> None:
    be(page, "ana")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to messages")).to_be_focused()
    page.keyboard.press("Enter")
    page.locator("#head").get_by_role("link", name="End a meeting").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_label("Title")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#head").get_by_role("link", name="End a meeting")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_label("Title")).to_be_focused()
    page.keyboard.press("Enter")  # a form is sent from any of its lines
    expect(page.get_by_role("heading", name=QUESTION)).to_be_visible()
    be(page, "mei")
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent") == "They'd dislike it":
            break
    page.keyboard.press("Enter")
    expect(page.get_by_label("Only you can see this")).to_be_visible()
    expect(page.get_by_role("button", name="They'd dislike it")).to_be_focused()


def test_it_works_without_a_script(browser: Browser, house: House) -> None:
    page = browser.new_page(base_url=house.address, java_script_enabled=False)
    be(page, "ana")
    end_a_meeting(page)
    answer(page, "mei", "They'd dislike it")
    page.get_by_role("button", name="Say why").click()
    page.get_by_label("Why do you think so?").fill("The fee comes late.")
    page.get_by_role("dialog").get_by_role("button", name="Send").click()
    expect(page.get_by_role("dialog")).to_be_hidden()
    expect(card(page, QUESTION)).to_contain_text("1 of 5 answered")
    page.close()


def test_a_wrong_form_says_so_where_it_is_wrong(page: Page) -> None:
    be(page, "ana")
    page.locator("#head").get_by_role("link", name="End a meeting").click()
    page.get_by_label("Title").fill(" ")
    page.get_by_role("button", name="End it").click()
    expect(page.get_by_label("Title")).to_be_focused()
    expect(page.get_by_label("Title")).to_have_accessible_description("Please fill this in.")


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_is_cut_off(page: Page, width: int, scheme: str) -> None:
    page.set_viewport_size({"width": width, "height": 844})
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    be(page, "michal", "app")
    end_a_meeting(page)
    for address in ("/?as=michal&in=app", "/?as=lee&in=app", "/?as=michal&in=home", "/?as=michal&in=app&open=meeting"):
        page.goto(address)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert page.evaluate(
            "document.querySelector('#feed').scrollWidth <= document.querySelector('#feed').clientWidth"
        )


def test_the_newest_message_is_in_sight_and_the_composer_stays_where_it_is(page: Page) -> None:
    page.set_viewport_size({"width": 1280, "height": 420})
    be(page, "ana")
    end_a_meeting(page)
    expect(page.get_by_role("button", name="They'd dislike it")).to_be_in_viewport()
    be(page, "mei")
    expect(page.get_by_role("button", name="They'd dislike it")).to_be_in_viewport()
    expect(page.get_by_label("Message to #checkout")).to_be_in_viewport()
    answer(page, "mei", "They'd like it")
    expect(page.get_by_label("Only you can see this").get_by_role("button", name="Say why")).to_be_in_viewport()


def test_on_a_phone_the_channels_are_a_tap_away(page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    be(page, "ana")
    expect(page.get_by_role("navigation", name="Northwind")).to_be_hidden()
    page.get_by_role("link", name="Channels and people").click()
    expect(page.get_by_role("navigation", name="Northwind")).to_be_visible()
    page.get_by_role("link", name="cx-wins").click()
    expect(page.get_by_role("heading", name="#cx-wins")).to_be_visible()
    page.get_by_role("link", name="Channels and people").click()
    page.get_by_role("link", name="Close", exact=True).click()
    expect(page.get_by_role("navigation", name="Northwind")).to_be_hidden()
    expect(page.get_by_role("link", name="Channels and people")).to_be_focused()


def test_being_somebody_else_is_a_matter_of_the_address(page: Page) -> None:
    be(page, "ana")
    page.get_by_text("You are").click()
    page.get_by_role("link", name="Sam Okafor").click()
    expect(page).to_have_url("/?as=sam")
    expect(page.get_by_role("heading", name="#claims")).to_be_visible()
    page.go_back()
    expect(page.get_by_role("heading", name="#checkout")).to_be_visible()


def test_a_calendar_file_can_be_dropped_anywhere(page: Page, house: House) -> None:
    people = tuple(Person("playground", user) for user in ("ana", "mei", "cleo"))
    met = Meeting("feed/1", "Basket review", people[0], soon(minutes=-5), people, soon(minutes=-50))
    house.found = (
        EndMeeting(met),
        EndMeeting(
            Meeting(
                "feed/2", "Roadmap", people[0], soon(days=2), people, soon(days=2, hours=-1), Place("playground", "app")
            )
        ),
    )
    be(page, "ana")
    page.evaluate(DROP, ["mine.ics", FOUND])
    note = page.get_by_label("Only you can see this").last
    expect(note).to_contain_text("2 meetings were found in this calendar.")
    expect(note).to_contain_text("“Basket review” ended Tue 8 Jan, 14:25: asked")
    expect(note).to_contain_text("“Roadmap” ends Thu 10 Jan, 14:30")
    expect(note).to_contain_text("One event has no end and was left out.")
    page.evaluate(DROP, ["photo.ics", "no calendar"])
    expect(page.get_by_role("dialog")).to_contain_text("This is no calendar file.")


def test_what_was_said_and_when_it_is_survive_a_restart(browser: Browser, tmp_path: Path) -> None:
    with opened(tmp_path) as house:
        page = browser.new_page(base_url=house.address)
        be(page, "ana")
        end_a_meeting(page)
        answer(page, "mei", "They'd like it")
        move_the_clock(page, "In 2 hours")
        time = page.locator("#time").inner_text()
        page.close()
    with opened(tmp_path) as house:
        page = browser.new_page(base_url=house.address)
        be(page, "cleo")
        expect(card(page, QUESTION)).to_contain_text("1 of 5 answered")
        expect(page.locator("#time")).to_have_text(time)
        answer(page, "cleo", "They'd like it")
        expect(card(page, QUESTION)).to_contain_text("2 of 5 answered")
        page.close()
