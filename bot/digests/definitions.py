"""How each number is made. The table in docs/metrics.md is written from here, and tests see to it that it stays so.

Source of most: the metrics that a customer lead needs, as product and works council agreed them; where a formula is
somebody else's, it says whose.
"""

from bot.digests.defined import Definition, Shape
from bot.digests.definitions_of_answers import OF_ANSWERS
from bot.digests.measures import Measure

__all__ = ["DEFINITIONS", "Definition", "Shape"]
SHARE, COUNT, VALUE = Shape.SHARE, Shape.COUNT, Shape.VALUE
OF_THE_REST: dict[Measure, Definition] = {
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
    Measure.KPI: Definition(
        VALUE,
        "the latest that you had brought in of a number, up to four weeks old, as it is. n is how many weeks old",
        unit="its own",
        kinds="its name",
    ),
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
DEFINITIONS = OF_ANSWERS | OF_THE_REST
