"""What a visitor of the playground does, step by step."""

from playwright.sync_api import Locator, Page, expect

QUESTION = "What would our best customers think of the decision we just made?"
CHANGE = "Customers type their address once now, and no longer on two pages."


def be(page: Page, who: str, where: str = "checkout") -> None:
    page.goto(f"/?as={who}&in={where}")


def card(page: Page, words: str) -> Locator:
    return page.locator("article.message").filter(has_text=words).last


def end_a_meeting(page: Page, decision: str = "Charge for express delivery from the 1st") -> None:
    page.locator("#head").get_by_role("link", name="End a meeting").click()
    dialog = page.get_by_role("dialog", name="End a meeting")
    dialog.get_by_label("What was decided").fill(decision)
    dialog.get_by_role("button", name="End it").click()
    expect(dialog).to_be_hidden()
    expect(page.get_by_role("heading", name=QUESTION)).to_be_visible()


def answer(page: Page, who: str, label: str) -> Locator:
    """Answer as somebody, and return the private reply."""
    be(page, who)
    page.get_by_role("button", name=label).click()
    note = page.get_by_label("Only you can see this")
    expect(note).to_be_visible()
    return note


def say_why(page: Page, words: str, *, share: bool = True) -> None:
    page.get_by_label("Only you can see this").get_by_role("button", name="Say why").click()
    dialog = page.get_by_role("dialog", name="Say why")
    expect(dialog.get_by_label("Why do you think so?")).to_be_focused()
    page.keyboard.type(words)
    if share:
        dialog.get_by_role("checkbox", name="Share my words").check()
    dialog.get_by_role("button", name="Send").click()
    expect(dialog).to_be_hidden()


def move_the_clock(page: Page, to: str) -> None:
    before = page.locator("#time").inner_text()
    page.get_by_role("link", name="Move the clock").click()
    dialog = page.get_by_role("dialog", name="Move the clock")
    dialog.get_by_role("button", name=to).click()
    expect(dialog).to_be_hidden()
    expect(page.locator("#time")).not_to_have_text(before)


def keep_it(page: Page, reason: str) -> None:
    page.get_by_role("button", name="Keep it, with a reason").click()
    dialog = page.get_by_role("dialog", name="Keep it")
    dialog.get_by_label("Legal").check()
    dialog.get_by_label("Why do you keep it, in a sentence?").fill(reason)
    dialog.get_by_label("What do we tell customers?").fill("Standard delivery stays free.")
    dialog.get_by_role("button", name="Save").click()
    expect(dialog).to_be_hidden()


def tell_a_win(page: Page) -> None:
    """Tell of a win, with too few words at first."""
    page.get_by_role("textbox").first.fill("/chair win")
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog", name="Tell of a customer win")
    dialog.get_by_role("radio", name="Checkout").check()
    dialog.get_by_role("checkbox", name="Tom Becker").first.check()
    dialog.get_by_role("checkbox", name="Mei Tanaka").first.check()
    dialog.get_by_label("For which customer, or which customers?").fill("Northwind's customers in Ghent")
    dialog.get_by_label("What changed for the customer?").fill("It is better")
    dialog.get_by_role("button", name="Send").click()
    expect(dialog.get_by_text("five words or more")).to_be_visible()
    expect(dialog.get_by_role("checkbox", name="Mei Tanaka").first).to_be_checked()
    dialog.get_by_label("What changed for the customer?").fill(CHANGE)
    dialog.get_by_role("button", name="Send").click()
    expect(dialog).to_be_hidden()


def confirm_names(page: Page) -> None:
    card(page, "Who did W-1?").get_by_role("button", name="Confirm names").click()
    dialog = page.get_by_role("dialog", name="Confirm names")
    expect(dialog.get_by_role("checkbox", name="Tom Becker")).to_be_checked()
    dialog.get_by_role("checkbox", name="Priya Raman").check()
    dialog.get_by_role("button", name="Confirm").click()
    expect(dialog).to_be_hidden()
