"""Two lines for a leader to say, of this quarter and of the long run: the company's own goals, else some of ours."""

from bot.cards import Block, Text
from bot.company import LeadersSetup
from bot.leaders import monday
from prompts.words import Say

LINES = 4  # of ours, of each kind; each comes every fourth week


def to_say(week: str, goals: LeadersSetup, say: Say) -> tuple[Block, ...]:
    """Return this week's two lines, one for now and one for the long run."""
    short, long = two_lines(week, goals, say)
    return Text(say("week-say")), Text(say("week-short", line=short)), Text(say("week-long", line=long))


def two_lines(week: str, goals: LeadersSetup, say: Say) -> tuple[str, str]:
    return _line("say-short", goals.this_quarter, week, say), _line("say-long", goals.long_run, week, say)


def _line(key: str, own: tuple[str, ...], week: str, say: Say) -> str:
    """Return whose turn it is this week: they come one after the other."""
    turn = monday(week).toordinal() // 7
    return own[turn % len(own)] if own else say.plain(f"{key}-{turn % LINES + 1}")
