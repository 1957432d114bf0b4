"""What is wrong in a setup file is said all at once, in sentences that show the way out."""

import pytest

from bot.company import SetupFaults, read_setup
from tests.rules.northwind import SMALL, WHOLE


def faults_in(text: str) -> tuple[str, ...]:
    with pytest.raises(SetupFaults) as refused:
        read_setup(text)
    return refused.value.faults


def with_teams(*teams: str) -> str:
    return SMALL + "".join(f"[[teams]]\n{team}\n" for team in teams)


def test_five_mistakes_are_five_sentences() -> None:
    text = WHOLE.replace("Europe/Berlin", "Europe/Berln").replace("#checkout", "checkout:general")
    text = text.replace("fewest_people = 3", "fewest_people = 2").replace("a_week", "a_weak").replace('"3y"', '"3w"', 1)
    timezone, place, fewest, unknown, kept = faults_in(text)
    assert timezone.startswith('[company] timezone is "Europe/Berln"; ')
    assert timezone.endswith('Did you mean "Europe/Berlin"?')
    assert place.startswith('[[teams]] Checkout place is "slack:checkout:general"; ')
    assert fewest.startswith("[asking] fewest_people is 2; it should be a whole number from 3")
    assert unknown == '[asking] a_weak is not known. Did you mean "a_week"?'
    assert kept.startswith('[retention] decisions is "3w"; it should be a time such as "180d" or "3y"')


def test_the_faults_are_also_the_words_of_the_error() -> None:
    with pytest.raises(SetupFaults, match=r"(?s)\[company\] name is missing.*\[people\] sponsor is missing"):
        read_setup("")


def test_an_empty_file_lacks_a_name_and_a_sponsor() -> None:
    assert faults_in("") == (
        "[company] name is missing; it is required.",
        "[people] sponsor is missing; it is required.",
    )


@pytest.mark.parametrize("sponsor", ['["a@northwind.example", "b@northwind.example"]', '"Dana"', "1", '""', "{}"])
def test_a_sponsor_is_exactly_one_person(sponsor: str) -> None:
    [fault] = faults_in(SMALL.replace('"dana@northwind.example"', sponsor))
    assert fault.startswith("[people] sponsor is ")
    assert "exactly one person" in fault


@pytest.mark.parametrize(
    ("limit", "why"),
    [
        ("[digest]\nsmallest_group = 4", "may be raised, not lowered"),
        ("[asking]\nfewest_people = 2", "this limit has a floor"),
        ("[asking]\na_day = 4", "this limit has a bound"),
        ("[asking]\na_week = 11", "this limit has a bound"),
        ('[asking]\ngap = "14m"', "this limit has a floor"),
    ],
)
def test_limits_that_protect_people_have_floors_and_say_so(limit: str, why: str) -> None:
    [fault] = faults_in(SMALL + limit)
    assert why in fault


@pytest.mark.parametrize(
    "limit",
    [
        "[digest]\nsmallest_group = 5",
        "[asking]\nfewest_people = 3",
        "[asking]\na_day = 3\na_week = 10",
        '[asking]\ngap = "15m"',
    ],
)
def test_a_floor_itself_is_allowed(limit: str) -> None:
    read_setup(SMALL + limit)


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ('timezone = "europe/berlin"', '"Europe/Berlin"'),
        ('languages = ["en", "dee"]', '"de"'),
        ('holidays = "de"', '"DE"'),
        ('holidays = "DE-BYY"', '"DE-BY"'),
        ('domain = ["northwind.example"]', '"domains"'),
    ],
)
def test_what_is_not_known_comes_with_a_suggestion(line: str, meant: str) -> None:
    [fault] = faults_in(SMALL.replace("[people]", f"{line}\n[people]"))
    assert fault.endswith(f"Did you mean {meant}?")


def test_an_unknown_section_comes_with_a_suggestion() -> None:
    assert faults_in(SMALL + "[digets]\n") == ('[digets] is not known. Did you mean "digest"?',)


def test_a_key_like_no_other_is_answered_with_all_there_are() -> None:
    assert faults_in(SMALL + "[places]\nzzz = 1") == ("[places] zzz is not known. Known are announcements, cx_room.",)


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ('mode = "on"', '"rehearsal" or "live" or "off"'),
        ("shortest = 10", '"10m"'),
        ('shortest = "10 minutes"', '"10m"'),
        ("most_people = true", "a whole number"),
        ("most_people = 3.5", "a whole number"),
        ("sample = 1.5", "from 0.0 to 1.0"),
        ("sample = nan", "from 0.0 to 1.0"),
        ('quiet = ["18-8"]', '"18:00-08:00"'),
        ('quiet = ["25:00-08:00"]', '"18:00-08:00"'),
        ('quiet = ["08:00-08:00"]', '"00:00-24:00"'),
        ('quiet = "sat"', "a list in square brackets"),
        ('quiet = ["sat", "Sat"]', "twice"),
        ('only = ["Chekout"]', "no team of this file"),
        ('remind_before_close = "4h"', "should be less"),
        ("fewest_people = 20", "at most as much"),
        ('closes_after = "never"', '"4h"'),
    ],
)
def test_a_wrong_limit_says_what_would_be_right(line: str, right: str) -> None:
    [fault] = faults_in(f"{SMALL}[asking]\n{line}")
    assert right in fault
    assert fault.startswith(f"[asking] {line.split(maxsplit=1)[0]} ")
    assert fault.endswith((".", "?"))


@pytest.mark.parametrize(
    "quiet",
    [
        '"00:00-24:00"',
        '"00:00-12:00", "12:00-24:00"',
        '"mon", "tue", "wed", "thu", "fri", "sat", "sun"',
        '"08:59-08:00", "tue", "wed", "thu", "fri", "sat", "sun"',
    ],
)
def test_a_week_without_a_free_hour_is_refused_at_once(quiet: str) -> None:
    [fault] = faults_in(f"{SMALL}[asking]\nquiet = [{quiet}]")
    assert "at least one hour of the week" in fault


def test_a_goal_is_one_sentence_that_fits() -> None:
    for goal in ("", "x" * 201, "two\\nlines"):
        [fault] = faults_in(SMALL + f'[leaders]\nlong_run = ["{goal}"]')
        assert fault.endswith("it should be one line of 1 to 200 characters.")


def test_a_leader_is_reminded_at_a_day_and_a_time() -> None:
    [fault] = faults_in(SMALL + 'leaders = [{ email = "lee@northwind.example", remind = "Monday 8:30" }]')
    assert fault.startswith('[people] leaders lee@northwind.example remind is "Monday 8:30"; ')
    assert '"Mon 08:30"' in fault


def test_nobody_is_named_twice_in_one_role() -> None:
    [fault] = faults_in(SMALL + 'admins = ["ada@northwind.example", "Ada@northwind.example"]')
    assert fault == '[people] admins names "ada@northwind.example" twice.'


def test_two_teams_share_neither_a_name_nor_a_place() -> None:
    name, place = faults_in(with_teams(*['name = "Checkout"\nplace = "slack:#checkout"'] * 2))
    assert '"Checkout" more than once' in name
    assert '"slack:#checkout" more than once' in place


def test_a_team_without_a_name_is_called_by_its_number() -> None:
    assert faults_in(with_teams('name = "A"', 'lead = "x@northwind.example"')) == (
        "[[teams]] number 2 name is missing; it is required.",
    )


def test_a_channel_without_its_platform_is_understood_but_not_guessed() -> None:
    [fault] = faults_in(with_teams('name = "A"\nplace = "#a"'))
    assert fault.endswith('Did you mean "slack:#a"?')


def test_a_section_that_is_no_table_is_one_fault() -> None:
    assert faults_in("asking = 1\n" + SMALL) == ("[asking] is 1; it should be a table.",)
    assert faults_in(SMALL + "leaders = [1]") == ("[people] leaders number 1 is 1; it should be a table.",)


def test_a_calendar_needs_an_owner_and_an_address() -> None:
    owner, url = faults_in(SMALL + '[[calendars]]\nkind = "caldav"')
    assert owner == "[[calendars]] number 1 owner is missing; it is required."
    assert url.startswith("[[calendars]] number 1 url is missing; ")


def test_a_value_that_is_already_wrong_is_not_compared_with_others() -> None:
    [fault] = faults_in(SMALL + "[asking]\nfewest_people = 20\nmost_people = -1")
    assert "most_people is -1" in fault


def test_long_values_are_cut_in_a_fault() -> None:
    [fault] = faults_in(SMALL.replace("Northwind", "N" * 500))
    assert len(fault) < 200
