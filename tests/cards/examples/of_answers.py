"""The question, open and closed, and what those who answer are told."""

from bot.cards import Card
from bot.people import Group, Person
from prompts import answers
from prompts.answers import suggested
from prompts.words import Say
from tests.cards.examples.cast import HOSTILE, LONG_DECISION, Cast, tally
from tests.cards.examples.register import shows


@shows(answers.open_question)
def asked_after_a_meeting(cast: Cast, say: Say) -> Card:
    return answers.open_question(cast.question(invited=8), 2, cast.six, say)


@shows(answers.open_question)
def asked_in_a_small_group(cast: Cast, say: Say) -> Card:
    return answers.open_question(cast.question(invited=3, redecided=True), 1, cast.six[:3], say)


@shows(answers.open_question)
def asked_by_hand(cast: Cast, say: Say) -> Card:
    return answers.open_question(cast.question(invited=0, by_hand=True), 0, (), say)


@shows(answers.open_question)
def asked_by_hand_and_answered_once(cast: Cast, say: Say) -> Card:
    return answers.open_question(cast.question(invited=0, by_hand=True, decision=""), 1, (), say)


@shows(answers.open_question)
def asked_after_a_meeting_without_a_title(cast: Cast, say: Say) -> Card:
    return answers.open_question(cast.hidden(), 6, cast.six, say)


@shows(answers.open_question)
def asked_at_its_worst(cast: Cast, say: Say) -> Card:
    return answers.open_question(cast.worst(), 16, cast.people(), say)


@shows(answers.open_question)
def asked_with_hostile_words(cast: Cast, say: Say) -> Card:
    return answers.open_question(cast.question(title=HOSTILE, decision=HOSTILE), 2, cast.six, say)


@shows(answers.open_question)
def asked_of_the_host_alone(cast: Cast, say: Say) -> Card:
    return answers.open_question(cast.question(where=cast["ana"], invited=9), 0, (), say)


@shows(answers.open_question)
def asked_one_by_one(cast: Cast, say: Say) -> Card:
    apart = Group((*cast.six[1:], Person("teams", "u1")))
    return answers.open_question(cast.question(where=apart, invited=6), 3, (), say)


@shows(answers.without_words)
def asked_where_outsiders_came_to_read(cast: Cast, say: Say) -> Card:
    return answers.without_words(cast.question(), 4, say)


@shows(answers.closed_question)
def closed_with_counts(cast: Cast, say: Say) -> Card:
    return answers.closed_question(cast.question(invited=12), tally(5, 1, 3, 1), None, say)


@shows(answers.closed_question)
def closed_with_a_concern(cast: Cast, say: Say) -> Card:
    return answers.closed_question(cast.question(), tally(1, 0, 2, 0), None, say)


@shows(answers.closed_question)
def closed_without_a_concern(cast: Cast, say: Say) -> Card:
    return answers.closed_question(cast.question(), tally(1, 0, 0, 0), None, say)


@shows(answers.closed_question)
def closed_without_an_answer(cast: Cast, say: Say) -> tuple[Card, ...]:
    asked = (cast.question(), cast.question(invited=0, by_hand=True))
    return tuple(answers.closed_question(question, tally(0, 0, 0, 0), None, say) for question in asked)


@shows(answers.closed_question)
def closed_without_being_counted(cast: Cast, say: Say) -> Card:
    return answers.closed_question(cast.question(uncounted=True), tally(0, 0, 0, 0), None, say)


@shows(answers.closed_question)
def closed_by_hand(cast: Cast, say: Say) -> tuple[Card, ...]:
    question = cast.question(invited=0, by_hand=True)
    return tuple(answers.closed_question(question, tally(count, 0, 0, 0), None, say) for count in (1, 4))


@shows(answers.closed_question)
def closed_with_its_series(cast: Cast, say: Say) -> Card:
    return answers.closed_question(cast.question(), tally(2, 0, 1, 0), (5, tally(9, 3, 2, 1)), say)


@shows(answers.closed_question)
def closed_at_its_worst(cast: Cast, say: Say) -> Card:
    return answers.closed_question(cast.worst(), tally(0, 0, 16, 0), (999, tally(9999, 1, 0, 1234)), say)


@shows(answers.noted)
def answer_noted(cast: Cast, say: Say) -> tuple[Card, ...]:
    return tuple(answers.noted(cast.question(), words=words, say=say) for words in (False, True))


@shows(answers.not_invited, answers.joined)
def not_invited_and_joined(cast: Cast, say: Say) -> tuple[Card, ...]:
    return answers.not_invited(cast.question(), say), answers.joined(cast.question(), say)


@shows(answers.reminder)
def reminder(cast: Cast, say: Say) -> Card:
    return answers.reminder(cast.question(), say)


@shows(answers.reminder)
def reminder_at_its_worst(cast: Cast, say: Say) -> Card:
    return answers.reminder(cast.worst(), say)


@shows(suggested.suggested)
def suggested_by_a_recorder(cast: Cast, say: Say) -> tuple[Card, ...]:
    sentence = "The team decided to ask for the address once more at the end of the checkout."
    asked = (cast.question(decision=""), cast.question(decision="", title=""))
    return tuple(suggested.suggested(question, sentence, say) for question in asked)


@shows(suggested.suggested)
def suggested_at_its_worst(cast: Cast, say: Say) -> tuple[Card, ...]:
    return tuple(suggested.suggested(cast.worst(), sentence, say) for sentence in (LONG_DECISION, HOSTILE[:200]))


@shows(suggested.taken)
def suggestion_taken(cast: Cast, say: Say) -> tuple[Card, ...]:
    return tuple(suggested.taken(question, say) for question in (cast.question(), cast.worst()))
