"""How numbers of meetings, answers and second thoughts are made."""

from bot.digests.defined import Definition, Shape
from bot.digests.measures import Measure

SHARE, COUNT, VALUE = Shape.SHARE, Shape.COUNT, Shape.VALUE
OF_ANSWERS: dict[Measure, Definition] = {
    Measure.COVERAGE: Definition(
        SHARE,
        "meetings asked about ÷ those and the meetings not asked about because of budget, sample or hold-out, or"
        " because we learned of them too late. Asks by hand are no meetings",
        by_team=True,
    ),
    Measure.NOT_ASKED: Definition(
        SHARE, "meetings not asked about for this reason ÷ all meetings that were not", kinds="the rule that said no"
    ),
    Measure.RESPONSE: Definition(
        SHARE, "answers ÷ people invited by name, over the questions that closed in the period", by_team=True
    ),
    Measure.PARTICIPATION: Definition(
        SHARE,
        "people with an answer ÷ people invited. Never counted: beside how many answered each question, which"
        " everybody sees, it would tell who did",
        by_team=True,
    ),
    Measure.SECONDS: Definition(
        SHARE,
        "answers within so many seconds of the question ÷ answers of which the platform tells when they were given,"
        " over the questions that closed in the period",
        kinds="within how many seconds: 10, 30, 60, 300, 3600, 14400",
    ),
    Measure.LOAD: Definition(
        VALUE,
        "asks that cost somebody of their budget, a person asked in the period: the mean, what nine of ten were not"
        " asked more often than (nearest rank), and the most. n is people asked",
        unit="asks",
        kinds="mean, p90, most",
    ),
    Measure.CONCERN: Definition(
        SHARE,
        "answers that dislike the decision or would not stand behind it, each once ÷ answers without *No decision"
        " today*, over the questions that closed in the period and whose own counts may be shown, two or more",
        by_team=True,
    ),
    Measure.FLAGGED: Definition(
        SHARE, "questions whose decision came back as a case ÷ questions that closed in the period"
    ),
    Measure.SILENT: Definition(
        SHARE, "questions with fewer than two answers ÷ questions that closed in the period. Silence is not a yes"
    ),
    Measure.RECONSIDERED: Definition(
        SHARE,
        "cases changed, or kept with a reason, by when they were due ÷ cases due. What waits for evidence is not due",
    ),
    Measure.CHANGED: Definition(SHARE, "cases changed ÷ cases decided, changed or kept"),
    Measure.HOURS: Definition(
        VALUE,
        "from when a case was opened to its decision, by its owner's working hours (quantiles: Hyndman and Fan, 1996,"
        " definition 7); of as many owners as the smallest group",
        unit="working hours",
        kinds="median, p90",
    ),
    Measure.OVERDUE: Definition(
        COUNT,
        "cases open past their due day at the end of the period; of those, by who was told last",
        kinds="owner, team lead, sponsor",
    ),
    Measure.LOOP: Definition(
        SHARE,
        "people for whom it stands what became of it, when the period was written down ÷ people asked, over the cases"
        " decided",
    ),
    Measure.EVIDENCE: Definition(
        SHARE, "questions with a customer's words beside them that may still stand there ÷ questions asked"
    ),
    Measure.ACROSS: Definition(
        SHARE, "cases about two teams or more, its own among them ÷ cases opened, decided or open in the period"
    ),
    Measure.TAGS: Definition(
        COUNT, "cases opened with this tag; people chose it, and a case may bear several", kinds="the tag"
    ),
    Measure.THEMES: Definition(
        COUNT,
        "texts that people shared and a language model sorted here, by their ids; from texts of as many certainly"
        " different people on as a group needs, the rest being *other*. They add up to all texts",
        kinds="the theme",
    ),
    Measure.REPEATED: Definition(COUNT, "of the same cases, those tagged *customers must repeat themselves*"),
    Measure.BRIER: Definition(
        VALUE,
        "Brier score (Brier, 1950) of the company's latest look that was open to others than the teams, and the ends of"
        " its 95 % interval",
        unit="0 is right, 1 is wrong",
        kinds="low, high",
    ),
    Measure.SKILL: Definition(
        VALUE, "1 minus Brier ÷ the Brier score of the base rate, of the same look", unit="1 is right, 0 no better"
    ),
}
