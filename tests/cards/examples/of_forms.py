"""Every form, empty and as full as it can be."""

from bot.answers import Answer, Verdict
from bot.commands import AskByHand
from bot.forms import Form
from bot.people import Place
from prompts import people
from prompts.answers import forms as answers
from prompts.cases import forms as cases
from prompts.meetings import choices
from prompts.meetings.choices import Rooms
from prompts.words import Say
from tests.cards.examples.cast import HOSTILE, LONG_DECISION, LONG_TITLE, LONG_WORDS, Cast
from tests.cards.examples.register import shows


@shows(answers.say_why)
def say_why(cast: Cast, say: Say) -> Form:
    return answers.say_why(cast.question(), Answer(Verdict.DISLIKE), say)


@shows(answers.say_why)
def say_why_again(cast: Cast, say: Say) -> Form:
    given = Answer(Verdict.DISLIKE, objects=True, reason=LONG_WORDS, heard=HOSTILE, shared=True, named=True)
    return answers.say_why(cast.worst(), given, say, sorted_from=12)


@shows(answers.name_decision)
def name_decision(cast: Cast, say: Say) -> Form:
    return answers.name_decision(cast.worst(), say)


@shows(answers.ask)
def ask_at_a_message(cast: Cast, say: Say) -> Form:
    return answers.ask(AskByHand(Place(cast.platform, "C0CHECKOUT"), LONG_TITLE, LONG_DECISION + HOSTILE), say)


@shows(answers.report)
def report_words(cast: Cast, say: Say) -> Form:
    return answers.report("0123456789abcdef", {words.id: words.reason for words in cast.words()}, say)


@shows(answers.report)
def report_words_at_its_worst(cast: Cast, say: Say) -> Form:
    return answers.report("0123456789abcdef", {words.id: words.reason for words in cast.worst_words()}, say)


@shows(cases.change_it)
def change_it(cast: Cast, say: Say) -> Form:
    return cases.change_it(cast.case(), say)


@shows(cases.keep_it)
def keep_it(cast: Cast, say: Say) -> Form:
    return cases.keep_it(cast.case(), say)


@shows(cases.get_evidence)
def get_evidence(cast: Cast, say: Say) -> Form:
    return cases.get_evidence(cast.case(), say)


@shows(choices.change_where)
def change_where(cast: Cast, say: Say) -> Form:
    places = ((f"{cast.platform}/C0CHECKOUT", "#checkout"), (f"{cast.platform}/C0CLAIMS", "#claims"))
    return choices.change_where(cast.question(), Rooms(places, places[1][0]), say)


@shows(choices.change_where)
def change_where_of_what_is_hidden(cast: Cast, say: Say) -> Form:
    return choices.change_where(cast.hidden(), Rooms((), choices.ANEW), say)


@shows(choices.change_where)
def change_where_at_its_worst(cast: Cast, say: Say) -> Form:
    places = tuple((f"{cast.platform}/{at:080}", f"#{at}-{LONG_TITLE}"[:80]) for at in range(40))
    return choices.change_where(cast.worst(), Rooms(places, choices.ALONE, own=True, apart=True), say)


@shows(people.snooze)
def snooze(_: Cast, say: Say) -> Form:
    return people.snooze(say)
