"""A picture for tests: two charts, one of each kind, and what they say."""

from bot.charts import Chart, Picture

PICTURE = Picture(
    "Wins a month: October 3, November 0.\nWins by department: Care 5, Product 7.",
    (
        Chart("Wins a month", (("Oct\n2030", 3), ("Nov", 0)), upright=True),
        Chart("Wins by department", (("Care", 5), ("Product", 7))),
    ),
)
