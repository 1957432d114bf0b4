"""What came of asking somebody to let us read their Google calendar, on a page in their browser."""

from bot.cards import Card, Text
from bot.meetings.consents import Outcome
from prompts.words import Say


def consented(outcome: Outcome, say: Say) -> Card:
    title = "consent-given" if outcome is Outcome.CONNECTED else "consent-none"
    return Card(say.plain(title), (Text(say(f"consent-{outcome}")),))
