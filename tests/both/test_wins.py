"""A win where people have an account in Slack and one in Teams: each is named once, and nobody approves their own."""

from dataclasses import replace

from bot.commands import AddNames, ConfirmNames, TellWin
from bot.company import Places, read_setup
from bot.people import Person
from bot.wins import State
from tests.both.company import Both
from tests.office import NORTHWIND

CHANGE = "Customers type their address once now"


def northwind(both: Both) -> None:
    roles = '[people]\nexecutives = ["pia@northwind.example"]\ncx_leads = ["mei@northwind.example"]\n'
    setup = read_setup(NORTHWIND.replace("[people]\n", roles))
    both.office.configure(replace(setup, places=Places("slack:#checkout")))


def tells(both: Both, platform: str, who: str, *doers: Person) -> None:
    both.office.do(TellWin("Checkout", doers, CHANGE), Person(platform, who))
    both.office.time_passes(seconds=3)


def test_a_doer_named_by_both_accounts_is_named_once(both: Both) -> None:
    northwind(both)
    tells(both, "slack", "Linus", Person("slack", "Grace"), Person("teams", "Grace"), Person("slack", "Tom"))
    assert both.office.rows("select person from doers order by person") == [("slack/Grace",), ("slack/Tom",)]
    both.office.do(AddNames(1, (Person("teams", "Grace"),)), Person("teams", "Ken"))
    assert both.office.rows("select count(*) from doers") == [(2,)]


def test_nobody_confirms_their_own_win_by_their_other_account(both: Both) -> None:
    northwind(both)
    tells(both, "slack", "Ana", Person("slack", "Grace"))
    told = both.office.do(ConfirmNames(1, (Person("slack", "Grace"),)), Person("teams", "Ana"))
    assert both.office.rows("select state from win_files") == [(State.NAMING.value,)]
    assert told


def test_the_lead_confirms_on_teams_what_was_told_on_slack_and_sees_those_named_as_they_are_called_there(
    both: Both,
) -> None:
    northwind(both)
    tells(both, "slack", "Linus", Person("slack", "Grace"), Person("slack", "Tom"))
    both.types("teams", "Ana", "help")
    [card] = both.told("slack", "Ana", "Who did W-1?")
    form = both.press("teams", "Ana", card, "Confirm names").form
    assert form
    [doers] = [field for field in form.handle.fields if field.name == "doers"]
    assert sorted(doers.value.split("\n")) == ["slack/Tom", "teams/Grace"]
    both.sends("teams", "Ana", form, doers="teams/Grace")
    assert both.office.rows("select person, naming from doers order by person") == [
        ("slack/Grace", "confirmed"),
        ("slack/Tom", "confirmed"),
    ]


def test_a_post_mentions_everybody_by_their_account_where_it_stands(both: Both) -> None:
    northwind(both)
    both.is_on_teams("Tom")
    both.office.configure(replace(read_setup(NORTHWIND), places=Places("teams:#checkout")))
    tells(both, "slack", "Linus", Person("slack", "Grace"), Person("slack", "Tom"))
    both.office.do(ConfirmNames(1, (Person("slack", "Grace"), Person("slack", "Tom"))), Person("slack", "Ana"))
    both.office.time_passes(hours=25)
    [draft] = both.told("slack", "Dana", "W-1 is ready")
    both.press("teams", "Dana", draft, "Post")
    [post] = [m.card for m in both.teams.chat.messages.values() if m.place.channel == "#checkout"]
    assert "Person(platform='teams', user='Grace')" in str(post)
    assert "platform='slack'" not in str(post)
