"""What a leader is asked before something is posted in their name, kept as said, or left out while they are away."""

from datetime import date

from bot.commands import AwayUntil, EditMyPost, PostItNow, TalkedAboutIt
from bot.company import LeadersSetup
from bot.forms import Choice, Day, Field, Form, Words
from bot.leaders import Week
from prompts.leaders import News
from prompts.leaders.lines import two_lines
from prompts.leaders.settled import HEARD
from prompts.words import Say

MAX_POST = 1000
MAX_LINK = 500
STOPS = (".", "!", "?", "…", "”", "“")  # a sentence that ends needs no full stop of ours


def post_it_now(
    week: Week, news: News | None, places: tuple[tuple[str, str], ...], goals: LeadersSetup, say: Say
) -> Form:
    """Return the form behind *Post it now*, holding words of ours and the first place."""
    fields = (
        _words(_draft(week, news, goals, say), say),
        Field("place", say.plain("post-where"), Choice(places), required=True, value=places[0][0]),
    )
    return Form(say.plain("post-it-now"), say.plain("post"), PostItNow(week.week), fields, say.plain("cancel"))


def edit_my_post(week: Week, say: Say) -> Form:
    field = _words(week.words, say)
    return Form(say.plain("leader-edit"), say.plain("save"), EditMyPost(week.week), (field,), say.plain("cancel"))


def talked_about_it(week: Week, say: Say) -> Form:
    options = tuple((heard.value, say.plain(key)) for heard, key in HEARD.items())
    fields = (
        Field("where", say.plain("talked-where"), Choice(options), required=True, value=week.where),
        Field("link", say.plain("talked-link"), Words(MAX_LINK), say.plain("talked-link-hint"), value=week.link),
    )
    title = say.plain("talked-about-it")
    return Form(title, say.plain("save"), TalkedAboutIt(week.week), fields, say.plain("cancel"))


def away_until(back_on: date | None, sponsor: str, say: Say) -> Form:
    """Return the form behind *I am away*: the day on which one is back at work."""
    hint = say.plain("away-hint", sponsor=sponsor) if sponsor else say.plain("away-hint-own")
    day = back_on.isoformat() if back_on else ""
    field = Field("until", say.plain("away-day"), Day(), hint, required=True, value=day)
    return Form(say.plain("away-until"), say.plain("save"), AwayUntil(), (field,), say.plain("cancel"))


def _words(value: str, say: Say) -> Field:
    hint = say.plain("post-words-hint")
    return Field("words", say.plain("post-words"), Words(MAX_POST, lines=True), hint, required=True, value=value)


def _draft(week: Week, news: News | None, goals: LeadersSetup, say: Say) -> str:
    short, long = two_lines(week.week, goals, say)
    good = say.plain("post-draft", change=news.change) if news else short
    stop = "" if good.endswith(STOPS) else "."
    return f"{good}{stop}\n{long}"[:MAX_POST]
