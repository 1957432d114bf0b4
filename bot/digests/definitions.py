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
        SHARE, "people with an answer ÷ people invited, over the questions that closed in the period", by_team=True
    ),
    Measure.SECONDS: Definition(
        COUNT, "answers that came so soon after the question", kinds="from how many seconds on"
    ),
    Measure.LOAD: Definition(VALUE, "questions asked of a person", unit="questions", kinds="mean, p90, most"),
    Measure.CONCERN: Definition(SHARE, "dislikes and objections ÷ answers without *no decision*", by_team=True),
    Measure.FLAGGED: Definition(SHARE, "questions whose decision came back as a case ÷ questions that closed"),
    Measure.SILENT: Definition(
        SHARE, "questions with fewer than two answers ÷ questions that closed. Silence is not a yes"
    ),
    Measure.RECONSIDERED: Definition(SHARE, "cases changed, or kept with a reason, by when they were due ÷ cases due"),
    Measure.CHANGED: Definition(SHARE, "cases changed ÷ cases decided"),
    Measure.HOURS: Definition(
        VALUE, "from when a case was opened to its decision, for its owner", unit="working hours", kinds="median, p90"
    ),
    Measure.OVERDUE: Definition(
        COUNT, "cases open past their due day at the end of the period", kinds="how far it has gone"
    ),
    Measure.LOOP: Definition(SHARE, "people told what became of it ÷ people asked, over the cases decided"),
    Measure.EVIDENCE: Definition(SHARE, "decisions with evidence of a customer beside them ÷ questions asked"),
    Measure.ACROSS: Definition(SHARE, "cases about two teams or more ÷ cases"),
    Measure.TAGS: Definition(
        COUNT, "cases opened with this tag; people chose it, and a case may bear several", kinds="the tag"
    ),
    Measure.THEMES: Definition(
        COUNT,
        "texts that people shared and a language model sorted here, by their ids; from texts of as many certainly"
        " different people on as a group needs, the rest being *other*. They add up to all texts",
        kinds="the theme",
    ),
    Measure.REPEATED: Definition(COUNT, "cases tagged *customers must repeat themselves*"),
    Measure.BRIER: Definition(
        VALUE, "Brier score of the company's latest look (Brier, 1950)", unit="0 is right, 1 is wrong"
    ),
    Measure.SKILL: Definition(
        VALUE, "1 minus Brier ÷ the Brier score of the base rate", unit="1 is right, 0 no better"
    ),
    Measure.WINS: Definition(COUNT, "wins posted and still up"),
    Measure.WINS_A_HUNDRED: Definition(VALUE, "a hundred times wins ÷ people of the company", unit="wins"),
    Measure.SPREAD: Definition(SHARE, "departments with a win ÷ departments", kinds="over how many weeks"),
    Measure.ACCURACY: Definition(SHARE, "wins whose names were corrected after they were posted ÷ wins"),
    Measure.CARE: Definition(SHARE, "wins of a frontline team ÷ wins of a team", kinds="over how many weeks"),
    Measure.VALUE: Definition(
        VALUE, "confirmed values, summed", unit="smallest unit of the currency", kinds="currency, end"
    ),
    Measure.UNCONFIRMED: Definition(COUNT, "wins with a value that nobody has confirmed: counted, not summed"),
    Measure.TALKED: Definition(SHARE, "weeks of leaders with a talk ÷ weeks due", kinds="posted, claimed"),
    Measure.STREAK: Definition(COUNT, "weeks in a row, up to this one, in which at least half of the leaders talked"),
    Measure.SAID: Definition(SHARE, "weeks of leaders with a talk ÷ weeks due, of a month", kinds="the month"),
    Measure.HEARD: Definition(SHARE, "*yes* ÷ answers of those drawn, of a month", kinds="the month"),
    Measure.CALLS: Definition(SHARE, "customer calls done ÷ customers offered to leaders"),
    Measure.PLEDGES: Definition(COUNT, "pledges of leaders", kinds="kept, late, dropped"),
    Measure.FUNDED: Definition(SHARE, "improvements that have their money ÷ improvements asked about"),
    Measure.PAY: Definition(SHARE, "executives whose pay depends on customers ÷ executives asked", kinds="the year"),
    Measure.SPONSORED: Definition(SHARE, "days with exactly one sponsor ÷ days"),
    Measure.MOMENTUM: Definition(
        VALUE, "slope of the line through the last four weeks' talks, answers and closures", unit="a week"
    ),
    Measure.KPI: Definition(VALUE, "a number that you brought in, as it is", unit="its own", kinds="its name"),
    Measure.ARMS: Definition(
        COUNT,
        "series that are asked about, and series that are left out on purpose; of each number brought in by series,"
        " those of them that have it",
        kinds="the arm, the number",
    ),
    Measure.DRAWN: Definition(
        VALUE,
        "how likely a lot puts series into arms at least as odd as these (chi-square, 1 degree of freedom; exact"
        " binomial below five expected). Below 0.001 nothing is concluded (Fabijan et al., 2019)",
        unit="p",
        kinds="the number",
    ),
    Measure.EFFECT: Definition(
        VALUE,
        "mean outcome of the series asked about minus those left out, from 30 of each on, with its 95 % interval"
        " (Welch, 1947)",
        unit="its own",
        kinds="difference, low, high, and the number",
    ),
}
