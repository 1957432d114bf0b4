"""A win in a real browser: told by typing, confirmed by the lead, posted by the sponsor the week after."""

from playwright.sync_api import Page, expect

from tests.browser.northwind_steps import be, card, move_the_clock

CHANGE = "Customers type their address once now, and no longer on two pages."


def tell(page: Page) -> None:
    page.get_by_role("textbox").first.fill("/chair win")
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog", name="Tell of a customer win")
    dialog.get_by_role("radio", name="Checkout").check()
    dialog.get_by_role("checkbox", name="Tom Becker").check()
    dialog.get_by_role("checkbox", name="Mei Tanaka").check()
    dialog.get_by_label("What changed for the customer?").fill("It is better")
    dialog.get_by_role("button", name="Send").click()
    expect(dialog.get_by_text("five words or more")).to_be_visible()
    expect(dialog.get_by_role("checkbox", name="Mei Tanaka")).to_be_checked()
    dialog.get_by_label("What changed for the customer?").fill(CHANGE)
    dialog.get_by_role("button", name="Send").click()
    expect(dialog).to_be_hidden()


def confirm(page: Page) -> None:
    card(page, "Who did W-1?").get_by_role("button", name="Confirm names").click()
    dialog = page.get_by_role("dialog", name="Confirm names")
    expect(dialog.get_by_role("checkbox", name="Tom Becker")).to_be_checked()
    dialog.get_by_role("checkbox", name="Priya Raman").check()
    dialog.get_by_role("button", name="Confirm").click()
    expect(dialog).to_be_hidden()


def test_a_win_is_told_confirmed_and_posted_in_the_sponsors_name(page: Page) -> None:
    be(page, "sam", "claims")
    tell(page)
    be(page, "ana", "with.ana")
    confirm(page)
    be(page, "priya", "with.priya")
    expect(card(page, "You are named in W-1")).to_contain_text(CHANGE)
    be(page, "ana")
    expect(card(page, "Who is missing in W-1?")).to_contain_text("Tom Becker, Mei Tanaka, Priya Raman")
    move_the_clock(page, "Next Monday")
    be(page, "dana", "with.dana")
    card(page, "W-1 is ready").get_by_role("button", name="Post").click()
    expect(card(page, "You posted W-1")).to_be_visible()
    be(page, "lee", "cx-wins")
    post = card(page, "via Empty Chair")
    expect(post).to_contain_text("Dana Ruiz, via Empty Chair")
    expect(post).to_contain_text("Priya Raman")
