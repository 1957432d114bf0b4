"""A company's setup file: what it may say, and what we take for granted where it is silent."""

from dataclasses import replace

import pytest

from bot.company import (
    NEVER,
    Calendar,
    CalendarKind,
    Flag,
    Leader,
    Mode,
    Setup,
    SetupFaults,
    Weekly,
    not_in_this_version,
    read_setup,
)
from bot.languages import DRAFTS, SIGNED_OFF, SPOKEN
from tests.rules.northwind import SMALL, WHOLE


def test_a_name_and_a_sponsor_are_enough() -> None:
    assert read_setup(SMALL) == Setup.default("Northwind", "Dana@northwind.example")


def test_the_documented_file_shows_the_defaults() -> None:
    documented, silent = read_setup(WHOLE), read_setup(SMALL)
    for part in ("asking", "digest", "retention", "leaders", "model"):
        assert getattr(documented, part) == getattr(silent, part), part


def test_the_documented_file_is_read_to_the_letter() -> None:
    setup = read_setup(WHOLE)
    assert setup.company.timezone == "Europe/Berlin"
    assert setup.company.languages == ("en", "de")
    assert setup.people.executives == ("dana@northwind.example", "lee@northwind.example")
    assert setup.places.announcements == "slack:#cx-wins"
    [team] = setup.teams
    assert (team.name, team.place, team.flag, team.frontline) == ("Checkout", "slack:#checkout", Flag.USUAL, False)
    [calendar] = setup.calendars
    assert (calendar.kind, calendar.every_seconds) == (CalendarKind.ICS, 300)


def test_times_are_kept_as_seconds_and_retention_as_days() -> None:
    setup = read_setup(WHOLE)
    assert (setup.asking.shortest_seconds, setup.asking.gap_seconds) == (600, 3600)
    assert (setup.asking.closes_after_seconds, setup.asking.remind_before_close_seconds) == (14_400, 7200)
    assert (setup.retention.confidential_text, setup.retention.decisions) == (180, 1095)
    assert (setup.model.daily_budget_cents, setup.model.currency) == (500, "USD")


def test_a_leader_without_a_zone_lives_by_whichever_clock_they_have() -> None:
    dana, lee = read_setup(WHOLE).people.leaders
    assert dana == Leader("dana@northwind.example", Weekly(0, 8, 30), "", "DE")
    assert lee == Leader("lee@northwind.example", Weekly(1, 9, 0), "America/New_York", "US")


def test_a_company_may_say_its_own_goals() -> None:
    goals = '[leaders]\nthis_quarter = ["Half as many repeat calls"]\nlong_run = ["Nobody repeats a word", "Trust"]\n'
    leaders = read_setup(SMALL + goals).leaders
    assert leaders.this_quarter == ("Half as many repeat calls",)
    assert leaders.long_run == ("Nobody repeats a word", "Trust")
    assert not_in_this_version(read_setup(SMALL + goals)) == ()


def test_a_team_has_the_companys_holidays_and_language_unless_it_says_otherwise() -> None:
    company = SMALL.replace("[people]", 'languages = ["de", "en"]\nholidays = "DE"\n[people]')
    setup = read_setup(company + '[[teams]]\nname = "A"\n[[teams]]\nname = "B"\nholidays = ""\nlanguage = "en"\n')
    assert [(team.language, team.holidays) for team in setup.teams] == [("de", "DE"), ("en", "")]


@pytest.mark.parametrize("languages", [SPOKEN, DRAFTS, ("de", *DRAFTS)])
def test_a_company_may_choose_drafts_and_a_model_sorts_words_in_none(languages: tuple[str, ...]) -> None:
    chosen = SMALL.replace("[people]", f"languages = {[*languages]}\n[people]")
    setup = read_setup(chosen + "[model]\nenabled = true\n")
    assert setup.company.languages == languages
    assert setup.may_sort == (languages[0] in SIGNED_OFF)
    assert not read_setup(chosen).may_sort


def test_addresses_and_channels_are_lower_case_however_they_are_typed() -> None:
    setup = read_setup(WHOLE.replace("dana@n", "Dana@N").replace("#checkout", "#Checkout").replace("ana@", "ANA@"))
    assert setup.people.sponsor == "dana@northwind.example"
    assert setup.teams[0].place == "slack:#checkout"
    assert setup.teams[0].members == ("ana@northwind.example", "tom@northwind.example")


@pytest.mark.parametrize("place", ["slack:C0123", "teams:19:abc@thread.tacv2", "playground:#ops", "slack:#kundenbüro"])
def test_a_place_is_kept_as_it_is_written(place: str) -> None:
    assert read_setup(f'{SMALL}[places]\ncx_room = "{place}"').places.cx_room == place


def test_nobody_is_reminded_where_the_file_says_never() -> None:
    setup = read_setup(SMALL + '[asking]\nremind_before_close = "never"')
    assert setup.asking.remind_before_close_seconds == NEVER


def test_a_question_that_closes_early_has_its_reminder_halfway() -> None:
    assert read_setup(SMALL + '[asking]\ncloses_after = "1h"').asking.remind_before_close_seconds == 1800


def test_a_company_may_have_no_quiet_time() -> None:
    assert read_setup(SMALL + "[asking]\nquiet = []").asking.quiet == ()


def test_part_of_a_country_may_have_holidays_of_its_own() -> None:
    company = SMALL.replace("[people]", 'holidays = "DE-BY"\n[people]')
    assert read_setup(company).company.holidays == "DE-BY"


def test_a_real_platform_rehearses_and_the_playground_is_live_for_everyone() -> None:
    real, playground = read_setup(SMALL).asking, read_setup(SMALL, live_by_default=True).asking
    assert (real.mode, real.only) == (Mode.REHEARSAL, ())
    assert (playground.mode, playground.only) == (Mode.LIVE, ("*",))
    assert replace(playground, mode=real.mode, only=real.only) == real


def test_the_playground_does_what_its_file_says() -> None:
    assert read_setup(WHOLE, live_by_default=True) == read_setup(WHOLE)


def test_all_that_a_whole_file_speaks_of_is_built() -> None:
    assert not_in_this_version(read_setup(WHOLE)) == ()


@pytest.mark.parametrize("kind", CalendarKind)
def test_a_calendar_of_every_kind_is_read(kind: str) -> None:
    read = f'[[calendars]]\nowner = "ana@northwind.example"\nkind = "{kind}"\nurl = "https://calendar.example/ana"\n'
    assert not_in_this_version(read_setup(SMALL + read)) == ()


def test_calendars_are_called_by_something_that_gives_no_address_away() -> None:
    one, other = (Calendar("ana@northwind.example", f"https://calendar.example/{token}.ics") for token in ("a", "b"))
    assert one.name != other.name
    assert len(one.name) == 16


def test_an_address_holds_no_password() -> None:
    calendar = '[[calendars]]\nowner = "ana@northwind.example"\nurl = "https://{}calendar.example/ana"\n'
    assert read_setup(SMALL + calendar.format("ana@")).calendars
    with pytest.raises(SetupFaults, match="name a variable in password_env"):
        read_setup(SMALL + calendar.format("ana:secret@"))


def test_a_file_that_asks_for_nothing_new_has_nothing_missing() -> None:
    assert not_in_this_version(read_setup(SMALL + "[digest]\nsmallest_group = 6")) == ()


def test_a_byte_order_mark_does_no_harm() -> None:
    assert read_setup("\N{ZERO WIDTH NO-BREAK SPACE}" + SMALL) == read_setup(SMALL)
