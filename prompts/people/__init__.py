"""What one person is told about themselves, and how to talk to the bot."""

from collections.abc import Mapping
from datetime import datetime

from bot.answers import Words
from bot.cards import Block, Button, Card, Quote, Style, Text, When, words_in
from bot.commands import AskMeAgain, AskMeLess, HowLong, RemoveWords, ReportWords, Snooze, StopAsking
from bot.company import Asking
from bot.forms import Choice, Field, Form
from bot.meetings import Question
from bot.people import Attention
from bot.ports import Model
from bot.typed import meant
from prompts.words import Say

COMMANDS = (
    "ask",
    "win",
    "blocker",
    "decisions",
    "wins",
    "blockers",
    "pledges",
    "why",
    "where",
    "home",
    "snooze",
    "stop",
    "start",
    "privacy",
)
FOR_HOSTS = ("pause",)
FOR_READERS = ("digest", "digest-month")
FOR_LEDGER = ("ledger",)
FOR_PLEDGES = ("pledge",)
FOR_CX_DAY = ("cx-day",)
FOR_SPONSOR = ("sponsor",)
FOR_SETTINGS = ("setup",)
FOR_ADMINS = ("setup-off", "link")


def said(key: str, number: int, say: Say) -> Card:
    """Say one thing, in a title and a sentence."""
    return Card(say.plain(key), (Text(say(f"{key}-more", number=number)),))


def refused(key: str, given: Mapping[str, str | int], say: Say) -> Card:
    """Say no, in one sentence with the way out."""
    return Card("", (Text(say(key, **given)),))


def sentence_of(card: Card) -> str:
    """Return the one sentence of a refusal."""
    return "".join(words_in(block.line) for block in card.blocks if isinstance(block, Text))


def first_contact(company: str, sponsor: str, asking: Asking, say: Say) -> Card:
    line = say("first-contact-more", company=company, sponsor=sponsor, day=asking.a_day, week=asking.a_week)
    return Card(say.plain("first-contact"), (Text(line),), (Button(say.plain("stop-asking"), StopAsking()),))


def help_for(typed: str, name: str, usable: tuple[str, ...], say: Say) -> Card:
    """List what this person may ask of the bot, after the word that was probably meant."""
    told: list[Block] = []
    if typed:
        told.append(Text(say("help-unknown", typed=typed)))
    if typed and (word := meant(typed)):
        told.append(Text(say("help-meant", word=word)))
    told += [Text(say(f"help-{key}", name=name)) for key in usable]
    return Card(say.plain("help"), tuple(told))


def help_for_guest(company: str, name: str, say: Say) -> Card:
    """Tell a guest why there is little for them, and what there is."""
    told = (Text(say("home-guest", company=company)), Text(say("help-privacy", name=name)))
    return Card(say.plain("help"), told)


def still_useful(say: Say) -> Card:
    """Ask somebody who was left alone whether to go on."""
    buttons = (
        Button(say.plain("useful-yes"), AskMeAgain()),
        Button(say.plain("useful-less"), AskMeLess()),
        Button(say.plain("useful-stop"), StopAsking()),
    )
    return Card(say.plain("useful"), (Text(say("useful-more")),), buttons)


def left_alone(until: datetime | None, say: Say) -> Card:
    """Tell somebody that they are left alone: ``until`` then, or for good, which may have been meant for a while."""
    again = Button(say.plain("ask-again"), AskMeAgain())
    if until:
        return Card(say.plain("snoozed"), (Text(say("snoozed-more", until=When(until, Style.BOTH))),), (again,))
    return Card(say.plain("stopped"), (Text(say("stopped-more")),), (Button(say.plain("snooze"), Snooze()), again))


def snooze(say: Say) -> Form:
    options = tuple((each.value, say.plain(f"snooze-for-{each.name.lower()}")) for each in HowLong)
    field = Field("how_long", say.plain("snooze-how-long"), Choice(options), required=True, value=HowLong.DAY.value)
    return Form(say.plain("snooze-title"), say.plain("save"), Snooze(), (field,), say.plain("cancel"))


def privacy(attention: Attention, days: int, model: Model | None, say: Say, *, stopped: bool) -> Card:
    """Tell what is kept on one person, and who sees it."""
    counted = say("privacy-counters-now", ignored=attention.ignored, took_part=attention.took_part)
    told = [Text(say(f"privacy-{part}")) for part in ("open", "closed", "words")]
    told += [Text(say("privacy-asked", days=days)), Text(say("privacy-counters")), Text(counted)]
    told.append(Text(say("privacy-model", name=model.name, where=model.where) if model else say("privacy-no-model")))
    told.append(Text(say("privacy-admins"), quiet=True))
    if stopped:
        told.append(Text(say("privacy-stopped")))
    return Card(say.plain("privacy"), tuple(told), (stop_or_start(say, stopped=stopped),))


def stop_or_start(say: Say, *, stopped: bool) -> Button:
    if stopped:
        return Button(say.plain("ask-again"), AskMeAgain())
    return Button(say.plain("stop-asking"), StopAsking())


def words_shared(question: Question, quotes: tuple[Block, ...], say: Say) -> Card:
    """Give the host what is theirs at closing: the words that were shared, all together."""
    shown = question.title and not question.hidden
    title = say.plain("summary", title=question.title) if shown else say.plain("summary-hidden")
    return Card(title, quotes, (), (Button(say.plain("report"), ReportWords(question.id, "")),))


def words_reported(question: str, words: Words | None, say: Say) -> Card:
    """Show words that somebody reported, as the privacy officer sees them; None: they have been taken away."""
    if words is None:
        return Card(say.plain("reported"), (Text(say("removed")),))
    told = tuple(Quote(part) for part in (words.reason, words.heard) if part)
    return Card(say.plain("reported"), told, (Button(say.plain("remove"), RemoveWords(question, words.id)),))
