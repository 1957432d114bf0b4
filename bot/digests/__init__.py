"""The week in numbers, for those who lead customer experience: what may be counted, shown, and done about it."""

from bot.digests.blindness import Blind, Spell, blind_times
from bot.digests.coverage import Meetings, quiet_by_rule, unheard
from bot.digests.digest import Digest, Leading
from bot.digests.hiding import OfTeam, Table, table_of
from bot.digests.one_thing import OneThing, Pressing, ToDo, one_thing
from bot.digests.promised import Promised, promised
from bot.digests.ratios import Ratio, enough
from bot.digests.second_thoughts import Across, SecondThoughts, across_silos, second_thoughts
from bot.digests.sending import Sending, due, next_due, what_becomes_of_it
from bot.digests.spreadsheet import Cell, csv_of
from bot.digests.weeks import latest_finished, monday_of, week_of, window
from bot.digests.worth import Evenness, Spread, Worth, evenness, worth_of

__all__ = [
    "Across", "Blind", "Cell", "Digest", "Evenness", "Leading", "Meetings", "OfTeam", "OneThing", "Pressing",
    "Promised",
    "Ratio", "SecondThoughts", "Sending", "Spell", "Spread", "Table", "ToDo", "Worth", "across_silos",
    "blind_times", "csv_of", "due", "enough", "evenness", "latest_finished", "monday_of", "next_due", "one_thing",
    "promised",
    "quiet_by_rule", "second_thoughts", "table_of", "unheard", "week_of", "what_becomes_of_it", "window",
    "worth_of",
]  # fmt: skip
