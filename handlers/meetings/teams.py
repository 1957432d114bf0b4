"""Whose meeting it is, and whose place."""

from dataclasses import replace

from bot.company import Setup, Team, team_of
from bot.meetings import Question
from bot.people import Person, Place
from handlers.company import team_in
from storage import Memory


def of_team(question: Question, team: Team | None, setup: Setup) -> Question:
    """Return the question as one of this team: in its language, with the company's threshold."""
    shown_from = setup.digest.smallest_group + 1
    if team is None:
        return replace(question, shown_from=shown_from, language=setup.company.languages[0])
    return replace(question, shown_from=shown_from, language=team.language, team=team.name)


def team_for(place: Place | None, host: Person, setup: Setup, memory: Memory) -> Team | None:
    """Return whose meeting this is: its host's team, else the team whose place it is."""
    profile = memory.people.profile(host)
    theirs = team_of(setup, profile.email) if profile else None
    return theirs or (team_in(place, setup, memory) if place else None)
