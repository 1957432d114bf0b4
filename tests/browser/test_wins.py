"""A win in a real browser: told by typing, confirmed by the lead, posted by the sponsor the week after."""

from playwright.sync_api import Page, expect

from tests.browser.northwind_steps import CHANGE, be, card, confirm_names, move_the_clock, tell_a_win


def test_a_win_is_told_confirmed_and_posted_in_the_sponsors_name(page: Page) -> None:
    be(page, "sam", "claims")
    tell_a_win(page)
    be(page, "ana", "with.ana")
    confirm_names(page)
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
