"""How each number is made. The table in docs/metrics.md is written from here, and tests see to it that it stays so.

Source of most: the metrics that a customer lead needs, as product and works council agreed them; where a formula is
somebody else's, it says whose.
"""

from dataclasses import dataclass
from enum import StrEnum

from bot.digests.measures import Measure


class Shape(StrEnum):
    """What a number consists of."""

    SHARE = "share"
    COUNT = "count"
    VALUE = "value"


@dataclass(frozen=True, slots=True)
class Definition:
    """How a number is made, in words; the ``unit`` of a value; what its kinds are; whether teams have it as well."""

    shape: Shape
    formula: str
    unit: str = ""
    kinds: str = ""
    by_team: bool = False


SHARE, COUNT, VALUE = Shape.SHARE, Shape.COUNT, Shape.VALUE
DEFINITIONS: dict[Measure, Definition] = {
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
        " today*, over the questions that closed in the period and whose own counts may be shown",
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
    Measure.WINS: Definition(COUNT, "wins posted and still up when the period was written down"),
    Measure.WINS_A_HUNDRED: Definition(
        VALUE, "a hundred times wins ÷ people whom the directories know as internal, each once", unit="wins"
    ),
    Measure.SPREAD: Definition(
        SHARE,
        "departments with a win of one of their teams ÷ departments, over so many weeks up to this one",
        kinds="4, 13",
    ),
    Measure.ACCURACY: Definition(
        SHARE,
        "wins whose names somebody else has corrected by the end of the period ÷ wins posted in the week before it and"
        " still up: names take some days to be missed",
    ),
    Measure.CARE: Definition(
        SHARE, "wins of a frontline team ÷ wins of a team, over so many weeks up to this one", kinds="4, 13"
    ),
    Measure.VALUE: Definition(
        VALUE,
        "low and high ends of confirmed values, summed in the week in which a win was posted and its value confirmed,"
        " whichever came later",
        unit="smallest unit of the currency",
        kinds="EUR low, EUR high, and so on",
    ),
    Measure.UNCONFIRMED: Definition(
        COUNT, "posted wins with a value that nobody had confirmed or declined by the end: counted, not summed"
    ),
    Measure.TALKED: Definition(
        SHARE,
        "weeks of leaders with a talk ÷ weeks due, without those that we missed and those in which they were away",
        kinds="verified, claimed, none",
    ),
    Measure.STREAK: Definition(
        COUNT,
        "weeks in a row, up to this one, in which at least half of the leaders talked. A week in which none was due"
        " neither counts nor ends it, a hidden one does end it",
    ),
    Measure.SAID: Definition(
        SHARE,
        "weeks of leaders with a talk ÷ weeks due, of a month that ended in the period. Departments have it as well",
        kinds="the month",
    ),
    Measure.HEARD: Definition(
        SHARE,
        "*yes* ÷ answers of those drawn, of a month that ended in the period. Departments have it as well",
        kinds="the month",
    ),
    Measure.CALLS: Definition(
        SHARE,
        "customer calls done ÷ offers that ended: done, not reached, not now, or lapsed. From five leaders on",
    ),
    Measure.PLEDGES: Definition(
        COUNT,
        "pledges of leaders kept in the period, late at its end, and dropped in it",
        kinds="kept, late, dropped",
    ),
    Measure.FUNDED: Definition(
        SHARE,
        "improvements with money, as owners say ÷ pledges, and blockers with an owner, that are not over. From five"
        " owners on",
    ),
    Measure.PAY: Definition(
        SHARE,
        "executives who said yes ÷ executives asked whether their pay depends on customers. From six on",
        kinds="the year",
    ),
    Measure.SPONSORED: Definition(
        SHARE, "days of the company's calendar with a sponsor from beginning to end ÷ days of the period"
    ),
    Measure.MOMENTUM: Definition(
        VALUE,
        "slope of the least squares' line through the talks, answers and closures of four weeks, as far as they can"
        " be compared",
        unit="a week",
    ),
    Measure.KPI: Definition(VALUE, "a number that you brought in, as it is", unit="its own", kinds="its name"),
    Measure.ARMS: Definition(
        COUNT, "series that are asked about, and series that are left out on purpose", kinds="the arm"
    ),
    Measure.EFFECT: Definition(
        VALUE, "mean outcome of the series asked about minus those left out", unit="its own", kinds="low, high"
    ),
}
