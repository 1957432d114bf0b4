"""A card as a notification in Teams says it, and whoever cannot see the card hears it."""

from bot.cards import Card
from bot.spoken import aloud
from bot.teams.mentions import Mentions

MAX_SPOKEN = 300  # a notification shows less


def spoken(card: Card, people: Mentions) -> str:
    return aloud(card, people.name, MAX_SPOKEN)
