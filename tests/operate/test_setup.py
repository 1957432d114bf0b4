"""A company's setup, from a file to the rows and back, through the real process."""

from tests.operate.process import Machine
from tests.operate.test_run import SLACK

GOOD = """
[company]
name = "Northwind"

[people]
sponsor = "dana@northwind.example"
cx_leads = ["cleo@northwind.example"]

[asking]
mode = "live"
only = ["*"]

[model]
enabled = false
"""
FIVE_MISTAKES = """
[company]
name = ""
timezone = "Europe/Atlantis"

[people]
sponsr = "dana@northwind.example"

[asking]
fewest_people = 1
shortest = "ten minutes"
"""


def test_what_is_taken_over_can_be_shown_and_taken_over_again(machine: Machine) -> None:
    machine.settings = SLACK
    first = machine.chair("setup", machine.write("ours.toml", GOOD))
    shown = machine.chair("setup", "--show")
    again = machine.chair("setup", machine.write("shown.toml", shown.out))
    assert (first.code, shown.code, again.code) == (0, 0, 0)
    assert first.out.splitlines()[0] == "Northwind is set up. Asking is live."
    assert again.out.splitlines()[0] == "Northwind is set up anew. Nothing has changed. Asking is live."


def test_it_says_what_changed_who_is_waited_for_and_what_is_kept_for_later(machine: Machine) -> None:
    machine.settings = SLACK
    machine.chair("setup", machine.write("ours.toml", GOOD))
    said = machine.chair("setup", machine.write("ours.toml", GOOD.replace('"live"', '"off"')))
    assert said.out.splitlines() == [
        "Northwind is set up anew. Changed: [asking]. Asking is off.",
        "Not met yet, and waited for: dana@northwind.example, cleo@northwind.example.",
    ]


def test_five_mistakes_are_told_together_and_nothing_is_taken_over(machine: Machine) -> None:
    machine.settings = SLACK
    machine.chair("setup", machine.write("ours.toml", GOOD))
    before = machine.chair("setup", "--show").out
    refused = machine.chair("setup", machine.write("wrong.toml", FIVE_MISTAKES))
    heading, *faults = refused.err.splitlines()
    assert refused.code == 2
    assert heading == "Nothing of wrong.toml was taken over."
    assert len(faults) >= 5
    assert any('Did you mean "sponsor"?' in fault for fault in faults)
    assert machine.chair("setup", "--show").out == before


def test_what_is_no_toml_is_told_with_its_line(machine: Machine) -> None:
    refused = machine.chair("setup", machine.write("wrong.toml", '[company]\nname = "Northwind\n'))
    assert refused.code == 2
    assert "Line 2 is not valid TOML" in refused.err
    assert len(refused.err.splitlines()) == 2


def test_a_file_that_is_not_there_or_no_text_is_wrong_use(machine: Machine) -> None:
    (machine.folder / "picture.toml").write_bytes(b"\x89PNG\xff\xfe")
    assert machine.chair("setup", "nowhere.toml").err == "nowhere.toml cannot be read: No such file or directory.\n"
    refused = machine.chair("setup", "picture.toml")
    assert (refused.code, refused.err) == (2, "picture.toml is not UTF-8 text, so it is no setup file.\n")


def test_one_has_to_say_which(machine: Machine) -> None:
    for arguments in (("setup",), ("setup", "ours.toml", "--show"), ("erase",), ("erase", "ana", "--customer", "c1")):
        refused = machine.chair(*arguments)
        assert refused.code == 2
        assert refused.err.startswith("Say which: ")
    assert machine.chair("setup", "--show").code == 1


def test_it_is_taken_over_while_the_bot_runs(machine: Machine) -> None:
    with machine.running():
        northwind = machine.chair("setup", "--show").out
        said = machine.chair("setup", machine.write("new.toml", northwind.replace('mode = "live"', 'mode = "off"')))
        assert said.code == 0
        assert 'mode = "off"' in machine.chair("setup", "--show").out


def test_quotes_are_imported_and_a_customer_is_forgotten_at_the_command_line(machine: Machine) -> None:
    header, row = "ref,customer,quote,said_on,source,consent", "r1,c1,Typed it twice,2020-01-01,Interview,2020-01-01"
    said = machine.chair("import", "evidence", machine.write("quotes.csv", f"{header}\n{row}\n"))
    assert (said.code, said.out) == (
        0,
        "Quotes of customers in quotes.csv: 1\n  - 1 said longer ago than [retention] evidence keeps, and left out\n",
    ), said
    said = machine.chair("erase", "--customer", "c1")
    assert said.code == 0
    assert said.out.startswith("Nothing was kept of c1.")


def test_a_file_that_names_nobody_several_or_a_group_as_sponsor_is_refused_in_one_sentence(machine: Machine) -> None:
    machine.settings = SLACK
    given = {'""': "nobody, but", '["a@northwind.example", "b@northwind.example"]': "several, but"}
    given |= {'"a@northwind.example, b@northwind.example"': "several, but", '"<!subteam^S0123ABCD>"': "a group, but"}
    given |= {'"S0123ABCD"': "a group, but", '"@cx-team"': "a group, but"}
    for sponsor, why in given.items():
        wrong = GOOD.replace('"dana@northwind.example"', sponsor)
        _, fault = machine.chair("setup", machine.write("wrong.toml", wrong)).err.splitlines()
        assert why in fault
        assert "exactly one person" in fault
