"""A picture for tests: two charts, one of each kind, and what they say."""

from bot.charts import Chart, Picture

PICTURE = Picture(
    "Wins a month: October 3, November 0.\nWins by department: Care 5, Product 7.",
    (
        Chart("Wins a month", (("Oct\n2030", 3), ("Nov", 0)), upright=True),
        Chart("Wins by department", (("Care", 5), ("Product", 7))),
    ),
)

SHARES = Picture(
    "Answers: Mon 7 Jan 54 % (51 to 56 %), Mon 14 Jan hidden, Mon 21 Jan 0 % (0 to 43 %).",
    (
        Chart(
            "Answers",
            (("7\nJan", 54), ("14", None), ("21", 0)),
            upright=True,
            unit=" %",
            ends=((51, 56), None, (0, 43)),
        ),
    ),
)
