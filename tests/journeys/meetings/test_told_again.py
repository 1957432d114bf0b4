"""Platforms tell the same thing twice: why nobody was asked stands, and nobody is asked a moment later after all."""

from dataclasses import replace

from bot.commands import EndMeeting
from bot.company import read_setup
from tests.office import NORTHWIND, Office

SIX = ("Ana", "Grace", "Linus", "Guido", "Barbara", "Ken")


def test_what_was_kept_quiet_about_stays_so_when_it_is_told_again(office: Office) -> None:
    setup = read_setup(NORTHWIND)
    office.configure(replace(setup, asking=replace(setup.asking, a_day=2)))
    office.meeting_ends("Pricing", SIX)
    office.time_passes(minutes=59)
    meeting = office.meeting_ends("Delivery", SIX)
    office.time_passes(minutes=2)  # the hour between two questions is over
    office.do(EndMeeting(meeting), meeting.host)
    assert office.rows("select title from questions") == [("Pricing",)]
    assert office.rows("select title, rule from silences") == [("Delivery", "too few people with budget left")]
