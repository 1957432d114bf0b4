"""What is asked before a case is decided."""

from bot.cases import Because, Case
from bot.commands import ChangeIt, GetEvidence, HandOver, KeepIt
from bot.forms import Choice, Day, Field, Form, People, Words
from prompts.cases import REASONS
from prompts.words import Say

MAX_OUTCOME = 500


def change_it(case: Case, say: Say) -> Form:
    field = Field(
        "to", say.plain("change-to"), Words(MAX_OUTCOME, lines=True), say.plain("change-to-hint"), required=True
    )
    return Form(say.plain("change-title"), say.plain("save"), ChangeIt(case.number), (field,), say.plain("cancel"))


def keep_it(case: Case, say: Say) -> Form:
    options = tuple((because.value, say.plain(REASONS[because])) for because in Because)
    fields = (
        Field("because", say.plain("keep-because"), Choice(options), required=True),
        Field("reason", say.plain("keep-reason"), Words(MAX_OUTCOME, lines=True), required=True),
        Field("tell", say.plain("keep-tell"), Words(MAX_OUTCOME, lines=True), required=True),
    )
    return Form(say.plain("keep-title"), say.plain("save"), KeepIt(case.number), fields, say.plain("cancel"))


def get_evidence(case: Case, say: Say) -> Form:
    fields = (
        Field("whom", say.plain("evidence-whom"), Words(MAX_OUTCOME), required=True),
        Field("by", say.plain("evidence-by"), Day(), required=True),
    )
    return Form(say.plain("evidence-title"), say.plain("save"), GetEvidence(case.number), fields, say.plain("cancel"))


def hand_over(case: Case, say: Say) -> Form:
    hint = say.plain("hand-over-hint")
    field = Field("to", say.plain("hand-over-to"), People(1), hint, required=True)
    return Form(say.plain("hand-over"), say.plain("send"), HandOver(case.number), (field,), say.plain("cancel"))
