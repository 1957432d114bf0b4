"""Who may set a company up, what its forms take and what not, and what happens when two do it at once."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.commands import PRESSABLE, GoLive, ShowStep, SkipStep, StartOver, UndoStep
from bot.company import Calendar, read_setup
from bot.company.guide import Step
from bot.people import Kind
from bot.wire import Unreadable, read, write
from handlers.meetings.scheduled import take
from handlers.operate import FoundProblem, setup
from handlers.operate.desk import Desk
from storage import Memory
from storage.calendars import Connected
from tests.journeys.company.test_first_day import choose_the_team, go_live, name_the_leaders, name_the_sponsor
from tests.journeys.company.walking import begins, code, fills, kept, last, nothing_yet
from tests.office import COMPANY, NORTHWIND, Office
from tests.outside import Seen, Told
from tests.plain import words_of

NOT_YOU = "Nothing is set up yet, and I cannot take it from you"
NOT_THE_CODE = "This is no code that can be used"
URL = "https://calendar.example/a.ics"


@pytest.fixture
def begun(plain: Office) -> Office:
    name_the_sponsor(plain, begins(plain))
    return plain


@pytest.fixture
def desk(plain: Office) -> Desk:
    return Desk(plain.store, plain.door, plain.clock, COMPANY)


def step(office: Office, number: int, who: str = "Ada") -> Seen:
    """Turn to a step, as somebody sees it."""
    [sight] = office.do(ShowStep([*Step][number - 1]), office.person(who))
    buttons = tuple(button.label for button in sight.card.buttons)
    return Seen(words_of(sight.card), buttons, sight.card)


def tries(office: Office, card: Seen, label: str, **values: str) -> Told:
    return office.sends("Ada", office.press_on("Ada", card, label).form, **values)


def says(office: Office, command: SkipStep | UndoStep | GoLive, who: str = "Ada") -> str:
    """Return the first words that somebody is told who gives a command, whatever card they saw."""
    [sight, *_] = office.do(command, office.person(who))
    return f"{sight.card.title} {sight.card.blocks[0]}"


def test_before_there_is_a_setup_nobody_may_begin_whom_nobody_vouches_for(plain: Office) -> None:
    nothing_yet(plain)
    for who in ("Ada", "Dana", "Gus"):
        assert NOT_YOU in plain.types(who, "setup").words
    assert not any("of 9" in card.words for card in plain.home("Ada"))
    assert "cannot take it from you" in says(plain, SkipStep(Step.LEADERS))


def test_whoever_runs_the_platform_may_begin(plain: Office) -> None:
    nothing_yet(plain)
    plain.people_are(
        replace(plain.profile("Tom"), runs=True), replace(plain.profile("Gus"), runs=True, kind=Kind.GUEST)
    )
    assert "1 of 9: Your sponsor" in plain.types("Tom", "setup").words
    assert NOT_YOU in plain.types("Gus", "setup").words
    plain.clock.time += timedelta(days=31)
    assert NOT_YOU in plain.types("Tom", "setup").words


def test_a_code_works_once_for_an_hour_and_never_once_there_is_a_setup(plain: Office, desk: Desk) -> None:
    nothing_yet(plain)
    printed = plain.run(setup.coded(desk)).partition("setup ")[2].partition("\n")[0]
    assert NOT_THE_CODE in plain.types("Gus", f"setup {printed}").words
    assert "1 of 9" in plain.types("Ken", f"setup {printed.upper()}").words
    assert NOT_THE_CODE in plain.types("Tom", f"setup {printed}").words
    late = code(plain)
    plain.clock.time += timedelta(minutes=61)
    assert NOT_THE_CODE in plain.types("Tom", f"setup {late}").words
    another = code(plain)
    plain.configure(NORTHWIND)
    assert "I am set up already" in plain.types("Tom", f"setup {another}").words
    with pytest.raises(FoundProblem, match="There is a setup already"):
        plain.run(setup.coded(desk))


def test_once_there_is_a_setup_its_admins_alone_change_it(begun: Office) -> None:
    card = step(begun, 2)
    assert "cannot take it from you" in begun.press_on("Dana", card, "Name the leaders").words
    assert "cannot take it from you" in begun.press_on("Gus", card, "Skip").words


def test_no_button_makes_there_be_no_setup() -> None:
    with pytest.raises(Unreadable):
        read(write(StartOver()), PRESSABLE)


def test_the_last_admin_cannot_remove_themselves(begun: Office) -> None:
    told = tries(begun, step(begun, 1), "Name the sponsor", admins="")
    assert told.errors["admins"].startswith("At least one admin has to be left")
    assert tries(begun, step(begun, 1), "Name the sponsor", admins=begun.people("Tom")).errors == {}
    assert "ada@" not in kept(begun)


def test_of_two_admins_at_once_the_second_is_told_what_the_first_has_changed(begun: Office) -> None:
    fills(begun, step(begun, 1), "Name the sponsor", admins=begun.people("Ada", "Tom"))
    mine, theirs = (begun.press_on(who, step(begun, 2), "Name the leaders").form for who in ("Ada", "Tom"))
    begun.sends("Tom", theirs, leaders=begun.people("Ken"))
    before = kept(begun)
    told = begun.sends("Ada", mine, leaders=begun.people("Dana"))
    assert "Tom has changed the leaders since this was shown, so nothing of yours was kept." in told.words
    assert kept(begun) == before


def test_a_button_of_an_old_card_changes_nothing(begun: Office) -> None:
    old = step(begun, 1)
    name_the_leaders(begun, step(begun, 2))
    before = kept(begun)
    assert "You have changed the leaders since this was shown" in begun.press_on("Ada", old, "Undo this step").words
    assert kept(begun) == before


def test_what_a_file_changes_meanwhile_is_not_lost(begun: Office) -> None:
    form = begun.press_on("Ada", step(begun, 2), "Name the leaders").form
    begun.configure(read_setup(kept(begun).replace("Northwind", "Southwind")))
    assert "changed the setup since this was shown" in begun.sends("Ada", form, leaders="").words


def test_a_form_that_is_sent_twice_is_taken_once(begun: Office) -> None:
    form = begun.press_on("Ada", step(begun, 2), "Name the leaders").form
    first, second = (begun.sends("Ada", form, leaders=begun.people("Ken")) for _ in range(2))
    assert "3 of 9" in first.words
    assert "You have changed the leaders" in second.words


FAULTY = (
    (1, {"sponsor": "", "sponsor_mail": ""}, "sponsor", "choose exactly one person"),
    (1, {"sponsor": "Dana Ken"}, "sponsor", "choose exactly one person"),
    (1, {"sponsor": "Gus"}, "sponsor", "Gus is a guest"),
    (1, {"sponsor": "", "sponsor_mail": "gus@northwind.example"}, "sponsor_mail", "Gus is a guest"),
    (1, {"sponsor": "", "sponsor_mail": "Dana"}, "sponsor_mail", "should be one e-mail address"),
    (1, {"domains": "@northwind"}, "domains", "should be a domain"),
    (1, {"domains": "southwind.example"}, "sponsor", "somebody from outside"),
    (1, {"name": "x" * 81}, "name", "one line"),
    (2, {"leaders_mail": "\n".join(f"l{n}@a.example" for n in range(200))}, "leaders", "at most 50"),
    (3, {"name": "Checkout"}, "members", "A team needs members, or a place"),
    (3, {"name": "\u202e", "members": "Ana"}, "name", "one line"),
    (4, {"owner": "Ana", "url": "calendar.ics"}, "url", "should be an address"),
    (4, {"owner": "Ana", "url": "https://ana:secret@calendar.example/a.ics"}, "url", "without a password"),
    (5, {"asked": "0d"}, "asked", "from 1d to 10y"),
    (5, {"audit": "11y"}, "audit", "from 1d to 10y"),
    (6, {"languages": "", "first": "en"}, "languages", "at least one language"),
    (6, {"languages": "de", "first": "en"}, "first", "at least one language"),
)
LABELS = ("Name the sponsor", "Name the leaders", "Choose the team", "Connect a calendar", "Change", "Choose languages")
PICKED = ("sponsor", "members", "owner")


def test_what_a_form_cannot_take_is_said_at_its_field_and_nothing_is_kept(begun: Office) -> None:
    choose_the_team(begun, step(begun, 3))
    begun.press_on("Ada", step(begun, 3), "Undo this step")
    before = kept(begun)
    for number, values, field, words in FAULTY:
        given = {name: begun.people(*value.split()) if name in PICKED else value for name, value in values.items()}
        card = step(begun, number)
        errors = tries(begun, card, LABELS[number - 1], **given).errors
        assert words in errors[field], (values, errors)
    assert kept(begun) == before


def test_whoever_is_not_here_yet_is_waited_for_and_that_is_said(begun: Office) -> None:
    card = fills(begun, step(begun, 2), "Name the leaders", leaders_mail="late@northwind.example")
    assert "late@northwind.example (not here yet, waited for)" in last(begun.press_on("Ada", card, "Back")).words


def test_names_may_be_anything_that_fits_on_a_line(begun: Office) -> None:
    odd = "🌻 צוות <!channel> *bold* & `code`"
    fills(begun, step(begun, 3), "Choose the team", name=odd, members=begun.people("Ana"))
    assert odd in kept(begun)
    assert odd in step(begun, 3).words


def test_more_people_than_a_form_holds_are_left_to_the_file(begun: Office) -> None:
    many = ", ".join(f'{{ email = "l{number}@northwind.example" }}' for number in range(200))
    begun.configure(NORTHWIND.replace("[people]", f"[people]\nleaders = [{many}]"))
    told = begun.press_on("Ada", step(begun, 2), "Name the leaders")
    assert "A form takes at most 50, and here it would be 200" in told.words


def test_steps_are_taken_in_an_order_that_makes_sense(plain: Office) -> None:
    card = begins(plain)
    assert "First comes the first step" in says(plain, SkipStep(Step.LEADERS))
    assert "First comes the first step" in says(plain, GoLive(0, sure=True))
    name_the_sponsor(plain, card)
    assert "This step cannot be skipped" in says(plain, SkipStep(Step.TEAM))
    assert "There is nothing to undo here" in says(plain, UndoStep(Step.LEADERS, 1))


def test_nothing_goes_live_by_mistake(begun: Office) -> None:
    choose_the_team(begun, step(begun, 3))
    told = tries(begun, step(begun, 9), "Go live", sure="")
    assert "Tick the box" in told.errors["sure"]
    go_live(begun, step(begun, 9))
    assert 'mode = "live"' in kept(begun)
    assert begun.rows("select count(*) from audit where what = 'setup' and about = 'Northwind live'") == [(1,)]


def test_the_first_step_is_taken_back_last(begun: Office) -> None:
    name_the_leaders(begun, step(begun, 2))
    [(version,)] = begun.rows("select max(number) from setup_versions")
    assert "What was set later depends on this" in says(begun, UndoStep(Step.SPONSOR, int(version)))
    assert kept(begun)


def test_health_tells_admins_alone_what_is_missing_and_whom_the_bot_reaches(begun: Office) -> None:
    shown, health = begun.types("Ada", "setup").cards
    assert "Step by step" in shown.buttons
    assert "No calendar is connected by the setup" in health.words
    assert "Whom I reach, and nobody else:" in health.words
    fills(begun, step(begun, 3), "Choose the team", name="Checkout", members=begun.people("Ana"))
    fills(begun, step(begun, 4), "Connect a calendar", owner=begun.people("Ana"), url=f"{URL}?secret=1")
    health = last(begun.types("Ada", "setup"))
    assert "calendar.example: a calendar that the setup names" in health.words
    assert "secret" not in health.words
    assert "of us" not in begun.types("Tom", "setup").words
    assert len(begun.types("Tom", "setup").cards) == 1


@pytest.mark.parametrize("own", [False, True])
def test_a_dry_run_tells_what_would_be_asked_and_no_title_of_a_calendar_that_somebody_connected(
    begun: Office, *, own: bool
) -> None:
    fills(begun, step(begun, 3), "Choose the team", name="Checkout", members=begun.people("Ana", "Grace", "Linus"))
    fills(begun, step(begun, 4), "Connect a calendar", owner=begun.people("Ana"), owner_mail="", url=URL)
    begun.clock.time -= timedelta(hours=3)
    weekly = begun.meeting("Pricing weekly", ("Ana", "Grace", "Linus"))
    soon = replace(weekly, id="feed/uid/1", started=weekly.ended, ended=weekly.ended + timedelta(hours=2))
    ana = Calendar("ana@northwind.example", URL)
    connected = Connected(ana.owner, begun.person("Ana").key, ana.kind, begun.clock.now(), URL)

    def told(memory: Memory) -> None:
        take(ana, (soon,), memory)
        if own:
            memory.calendars.connect(connected)

    begun.run(begun.store.change(COMPANY, told))
    run = last(begun.press_on("Ada", step(begun, 8), "Show me"))
    assert "I would ask about 1 of 1" in run.words
    assert ("Pricing weekly" in run.words) is not own
    assert begun.rows("select count(*) from asks") == [(0,)]
