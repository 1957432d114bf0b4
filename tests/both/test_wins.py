"""A win where people have an account in Slack and one in Teams: each is named once, and nobody approves their own."""

from dataclasses import replace
from functools import partial
from typing import Any

from bot.commands import AddNames, ConfirmNames, CoverWin, SettleValue, TakeDown, TellWin
from bot.company import Places, read_setup
from bot.effects import Effect, Show
from bot.outcomes.numbers import Better, Kpi, Value
from bot.people import Kind, Person
from bot.ports import TryLater
from bot.views import FurtherPost, LeaderPost, WinPost
from bot.wins import State
from handlers.leaders import with_tellings
from storage import Memory
from tests.both.company import Both
from tests.office import COMPANY, NORTHWIND
from tests.outside import Seen
from tests.storage.samples import POSTED_WEEK

CHANGE = "Customers type their address once now"


def northwind(both: Both) -> None:
    roles = '[people]\nexecutives = ["pia@northwind.example"]\ncx_leads = ["mei@northwind.example"]\n'
    setup = read_setup(NORTHWIND.replace("[people]\n", roles))
    both.office.configure(replace(setup, places=Places("slack:#checkout")))


def tells(both: Both, platform: str, who: str, *doers: Person, **more: Any) -> None:  # noqa: ANN401  # fields
    both.office.do(TellWin("Checkout", doers, CHANGE, **({"customer": "Northwind"} | more)), Person(platform, who))
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


def on_both(both: Both, *doers: str, there: tuple[str, ...] = ("Grace", "Tom"), **more: Any) -> Seen:  # noqa: ANN401
    """Let a win be told of that is announced in Slack by a team whose place is in Teams; return its draft."""
    northwind(both)
    both.is_on_teams(*there)
    setup = read_setup(NORTHWIND)
    teams = (replace(setup.teams[0], place="teams:#checkout"), *setup.teams[1:])
    both.office.configure(replace(setup, places=Places("slack:#checkout"), teams=teams))
    people = tuple(Person("slack", who) for who in doers)
    tells(both, "slack", "Linus", *people, **more)
    both.office.do(ConfirmNames(1, people), Person("slack", "Ana"))
    both.office.time_passes(hours=25)
    [draft] = both.told("slack", "Dana", "W-1 is ready")
    return draft


def told_with(post: WinPost | FurtherPost, memory: Memory) -> list[Effect]:
    return [*with_tellings(iter([Show(post)]), memory)]


def posts(both: Both, platform: str) -> list[str]:
    found = both.outside(platform).chat.messages.values()
    return [str(said.card) for said in found if said.place.channel == "#checkout" and "via Empty" in str(said.card)]


def test_a_win_is_posted_on_each_platform_with_those_mentioned_who_are_there(both: Both) -> None:
    draft = on_both(both, "Grace", "Tom", "Omar", there=("Grace", "Tom"))
    assert "#checkout and #checkout" in draft.words
    both.press("slack", "Dana", draft, "Post")
    [here], [there] = posts(both, "slack"), posts(both, "teams")
    assert all(f"Person(platform='slack', user='{who}')" in here for who in ("Grace", "Tom", "Omar"))
    assert all(f"Person(platform='teams', user='{who}')" in there for who in ("Grace", "Tom"))
    assert "Thanks also to Omar" in there
    assert "platform='slack'" not in there
    [told] = both.told("slack", "Linus", "W-1 is posted")
    assert "#checkout and #checkout" in told.words


def test_each_post_says_for_whom_it_was_its_numbers_its_confirmed_worth_and_that_a_rule_was_broken(both: Both) -> None:
    calls = Value(Kpi("Calls", Better.DOWN, "a week"), "2030-W01", "", "1200", "")
    both.office.run(both.office.store.change(COMPANY, lambda memory: memory.outcomes.bring(calls)))
    worth: dict[str, Any] = {"value": "40k EUR", "method": "900 calls a month less", "estimated_by": "the finance team"}
    draft = on_both(both, "Grace", "Tom", judged=True, kpis=("Calls",), **worth)
    assert all(words in draft.words for words in ("Customer: Northwind", "About: Calls", "a rule was broken"))
    both.press("slack", "Dana", draft, "Post")
    everywhere = [*posts(both, "slack"), *posts(both, "teams")]
    assert len(everywhere) == 2
    assert all(words in post for post in everywhere for words in ("Northwind", "Calls", "a rule was broken"))
    assert not any("EUR" in post or "covered" in post for post in everywhere)
    both.office.do(SettleValue(1), Person("slack", "Dana"))
    both.office.do(CoverWin(1), Person("slack", "Dana"))
    both.office.time_passes(seconds=3)
    everywhere = [*posts(both, "slack"), *posts(both, "teams")]
    assert all(words in post for post in everywhere for words in ("40,000 EUR", "it is covered"))


def test_whoever_comes_back_to_the_company_is_mentioned_again_in_every_post(both: Both) -> None:
    both.press("slack", "Dana", on_both(both, "Grace", "Tom"), "Post")
    for kind, mentioned in ((Kind.GONE, False), (Kind.INTERNAL, True)):
        both.met(*(replace(both.profile(platform, "Grace"), kind=kind) for platform in ("slack", "teams")))
        for platform in ("slack", "teams"):
            [post] = posts(both, platform)
            assert (f"Person(platform='{platform}', user='Grace')" in post) is mentioned


def test_what_leaders_tell_follows_every_post(both: Both) -> None:
    both.press("slack", "Dana", on_both(both, "Grace", "Tom"), "Post")
    both.office.run(both.office.store.change(COMPANY, lambda memory: memory.leaders.keep(replace(POSTED_WEEK, win=1))))
    for post in (WinPost(1), FurtherPost(1, 2)):
        told = both.office.run(both.office.store.read(COMPANY, partial(told_with, post)))
        assert told == [Show(post), Show(LeaderPost(POSTED_WEEK.post))]


def test_where_none_of_them_is_nothing_is_posted(both: Both) -> None:
    both.press("slack", "Dana", on_both(both, "Omar", there=("Grace",)), "Post")
    assert len(posts(both, "slack")) == 1
    assert posts(both, "teams") == []


def test_a_late_name_and_the_end_reach_the_post_on_both(both: Both) -> None:
    both.press("slack", "Dana", on_both(both, "Grace"), "Post")
    both.office.do(AddNames(1, (Person("slack", "Tom"),)), Person("slack", "Ana"))
    both.office.time_passes(seconds=3)
    assert all("user='Tom'" in post for platform in ("slack", "teams") for post in posts(both, platform))
    both.office.do(TakeDown(1, "They asked us to"), Person("slack", "Dana"))
    both.office.time_passes(seconds=3)
    assert posts(both, "slack") == posts(both, "teams") == []


def test_a_platform_that_is_away_gets_its_post_later_and_once_also_after_a_restart(both: Both) -> None:
    draft = on_both(both, "Grace", "Tom")
    both.teams.chat.failing = [TryLater(60), TryLater(60)]
    both.press("slack", "Dana", draft, "Post")
    assert (len(posts(both, "slack")), len(posts(both, "teams"))) == (1, 0)
    both.restarts()
    both.office.time_passes(minutes=5)
    both.office.time_passes(minutes=5)
    assert (len(posts(both, "slack")), len(posts(both, "teams"))) == (1, 1)


def test_a_post_that_is_gone_from_one_platform_is_posted_again_there_alone(both: Both) -> None:
    both.press("slack", "Dana", on_both(both, "Grace", "Tom"), "Post")
    messages = both.teams.chat.messages
    [gone] = [name for name, said in messages.items() if said.place.channel == "#checkout"]
    del messages[gone]
    both.office.do(AddNames(1, (Person("slack", "Guido"),)), Person("slack", "Ana"))
    both.office.time_passes(seconds=3)
    both.office.time_passes(seconds=3)
    [note] = both.told("slack", "Dana", "cannot be reached any more")
    assert posts(both, "teams") == []
    both.press("slack", "Dana", note, "Post it again")
    assert (len(posts(both, "slack")), len(posts(both, "teams"))) == (1, 1)
