"""A leader's week in all its states, what they post, and what the sponsor and others see of it."""

from dataclasses import replace
from typing import Any

from bot.cards import Card
from bot.commands import Section
from bot.company import LeadersSetup
from bot.forms import Form
from bot.leaders import WEEK, Away, Heard, Reach, Talked, Week
from bot.leaders.links import Unseen
from bot.people import Person, Place
from prompts import leaders
from prompts.leaders import Known, News, forms, home, lines, settled
from prompts.people.home import turning
from prompts.words import Say
from tests.cards.examples.cast import FOUR, HOSTILE, LONG_NAME, LONG_WORDS, MONDAY, NOON, Cast
from tests.cards.examples.register import Home, shows

DANA = "dana@northwind.example"
LONGEST_NAME = (LONG_NAME + " <!channel> *{ $name }* " + LONG_NAME)[:120]
LONGEST_LINK = ("https://northwind.example/" + "talk-" * 100)[:500]


def week(**facts: Any) -> Week:  # noqa: ANN401  # a Week's fields
    return replace(Week("lee@northwind.example", "2030-W02", NOON.replace(hour=8), win=41), **facts)


def past(*states: Talked) -> tuple[Week, ...]:
    return tuple(week(state=state, week=f"2029-W{49 + at}") for at, state in enumerate(states))


def known(cast: Cast, **facts: Any) -> Known:  # noqa: ANN401  # a Known's fields
    change = "the second address step is gone. Customers type it once now."
    news = News("W-41", change, cast.people("ana", "tom", "mei"))
    before = past(Talked.VERIFIED, Talked.CLAIMED, Talked.NOTHING, Talked.VERIFIED)
    return replace(Known("Lee Novak", "Dana Ruiz", news, before=before), **facts)


def sixty(cast: Cast) -> tuple[Person, ...]:
    return tuple(Person(cast.platform, f"U0MICHAL{at}") for at in range(60))


def worst_news(cast: Cast) -> News:
    return News(
        "W-99999", HOSTILE + LONG_WORDS[:380], sixty(cast), tuple(f"{LONGEST_NAME[:117]}{at}" for at in range(60))
    )


@shows(leaders.week, lines.to_say, settled.became, leaders.past)
def week_with_news(cast: Cast, say: Say) -> Card:
    return leaders.week(week(), known(cast), say, over=False)


@shows(leaders.week)
def week_without_news(cast: Cast, say: Say) -> tuple[Card, ...]:
    return tuple(
        leaders.week(week(due=FOUR), known(cast, news=None, teams_waiting=count, before=()), say, over=False)
        for count in (0, 1, 2, 3, 12)
    )


@shows(leaders.week)
def week_settled(cast: Cast, say: Say) -> tuple[Card, ...]:
    place = Place(cast.platform, "C0WINS")
    ways = (
        week(state=Talked.VERIFIED, words="One address is enough.", place=place, reach=Reach(place, 11)),
        week(state=Talked.VERIFIED, where="written", link=LONGEST_LINK, reach=Reach(Place(cast.platform, "C1"), 199)),
        week(state=Talked.CLAIMED, where="all-hands", link="https://northwind.example/all-hands"),
        week(state=Talked.NOT),
        week(snoozed=FOUR),
        week(state=Talked.AWAY),
    )
    facts = known(cast, names={place.key: "#wins"}, back_on=FOUR.date())
    return tuple(leaders.week(one, facts, say, over=False) for one in ways)


@shows(leaders.week, settled.became)
def week_of_a_link_that_shows_nothing(cast: Cast, say: Say) -> tuple[Card, ...]:
    link = "https://northwind.example/all-hands"
    claimed = (week(state=Talked.CLAIMED, where="written", link=link, unseen=unseen.value) for unseen in Unseen)
    return tuple(leaders.week(one, known(cast), say, over=False) for one in claimed)


@shows(leaders.week)
def week_for_each_way_of_talking(cast: Cast, say: Say) -> tuple[Card, ...]:
    ways = (week(state=Talked.CLAIMED, where=heard.value) for heard in Heard)
    return tuple(leaders.week(one, known(cast), say, over=True) for one in ways)


@shows(leaders.week)
def week_that_warns(cast: Cast, say: Say) -> Card:
    before = past(Talked.MISSED, Talked.NOTHING, Talked.NOT)
    return leaders.week(week(), known(cast, sponsor_hears=MONDAY, before=before), say, over=False)


@shows(leaders.week)
def week_of_the_sponsor(cast: Cast, say: Say) -> Card:
    return leaders.week(week(leader=DANA), known(cast, sponsor="", name="Dana Ruiz"), say, over=False)


@shows(leaders.week)
def week_at_its_worst(cast: Cast, say: Say) -> Card:
    facts = known(cast, name=LONGEST_NAME, sponsor=LONGEST_NAME, news=worst_news(cast), sponsor_hears=MONDAY)
    claimed = week(state=Talked.CLAIMED, where="written", link=LONGEST_LINK)
    return leaders.week(claimed, facts, say, over=False)


@shows(leaders.came_back)
def week_that_came_back(_: Cast, say: Say) -> Card:
    return leaders.came_back(say)


@shows(leaders.week)
def lines_to_say(cast: Cast, say: Say) -> tuple[Card, ...]:
    weeks = [week(week=f"2030-W0{number}") for number in range(2, 6)]
    own = LeadersSetup(0.05, (("Half as many repeat calls. " * 8)[:200],), (HOSTILE[:200],))
    goals = (LeadersSetup(), own)
    return tuple(leaders.week(one, known(cast, goals=each), say, over=False) for one in weeks for each in goals)


@shows(leaders.post)
def leader_post(cast: Cast, say: Say) -> tuple[Card, ...]:
    said = week(words="Customers type their address once now. Thank you for not giving up on it.")
    some = News("W-41", "", cast.people("ana", "tom", "mei"), ("Sam Okafor",))
    nobody = News("W-41", "", (), ("Sam Okafor",))
    worst = leaders.post(LONGEST_NAME, week(words=HOSTILE + LONG_WORDS), worst_news(cast), say)
    return (*(leaders.post("Lee Novak", said, news, say) for news in (some, nobody, None)), worst)


@shows(leaders.introduction, leaders.kept)
def for_a_new_leader(_: Cast, say: Say) -> tuple[Card, ...]:
    return tuple(leaders.introduction(sponsor, days, say) for sponsor, days in (("Dana Ruiz", 365), ("", 1)))


@shows(leaders.quiet)
def quiet_leader(cast: Cast, say: Say) -> Card:
    return leaders.quiet(cast["lee"], say)


@shows(leaders.vacant)
def sponsor_vacant(_: Cast, say: Say) -> tuple[Card, ...]:
    named = tuple(leaders.vacant(DANA, NOON, say, over=over) for over in (False, True))
    return (*named, leaders.vacant("", NOON, say, over=False))


@shows(forms.post_it_now)
def form_to_post_it_now(cast: Cast, say: Say) -> Form:
    places = ((f"{cast.platform}/C0WINS", "#wins"), (f"{cast.platform}/C0CHECKOUT", LONGEST_NAME))
    return forms.post_it_now(week(), known(cast).news, places, LeadersSetup(), say)


@shows(forms.post_it_now)
def form_to_post_at_its_worst(cast: Cast, say: Say) -> Form:
    many = tuple((f"{cast.platform}/C0WINS{at}", f"#{LONG_NAME[:70]}{at}") for at in range(20))
    return forms.post_it_now(week(), worst_news(cast), many, LeadersSetup(), say)


@shows(forms.talked_about_it)
def form_to_say_where_one_talked(_: Cast, say: Say) -> Form:
    return forms.talked_about_it(week(where="written", link=LONGEST_LINK), say)


@shows(forms.edit_my_post)
def form_to_edit_a_leaders_post(_: Cast, say: Say) -> Form:
    return forms.edit_my_post(week(words=LONG_WORDS), say)


@shows(forms.away_until)
def form_to_go_away(_: Cast, say: Say) -> Form:
    return forms.away_until(FOUR.date(), LONGEST_NAME, say)


@shows(forms.away_until)
def form_of_a_sponsor_to_go_away(_: Cast, say: Say) -> Form:
    return forms.away_until(None, "", say)


@shows(home.everybody, home.counts)
def home_of_a_sponsor(_: Cast, say: Say) -> Home:
    place, away = Place("slack", "C0WINS"), Away(NOON.date(), NOON.date() + WEEK)
    weeks = (*past(*Talked)[3:], week(state=Talked.VERIFIED, reach=Reach(place, 11)))
    names: tuple[dict[str, str], ...] = ({place.key: LONGEST_NAME}, {place.key: "#wins"}, {})
    rows = tuple(
        home.Listed(f"{LONGEST_NAME[:118]}{at:2}", weeks, names[at % 3], away if at % 2 else None) for at in range(10)
    )
    many = tuple(week(leader=f"l{at}@northwind.example", state=Talked.CLAIMED) for at in range(8))
    turns = turning(Section.LEADERS, 1, say, older=True)
    return Home(
        (*turns, home.everybody(rows, NOON, say), home.counts((("2030-W01", many), ("2030-W02", many[:3])), say))
    )
