"""Which form a leader's command wants filled first."""

from typing import assert_never

from bot.commands import AwayUntil, EditMyPost, PostItNow, Request, TalkedAboutIt
from bot.forms import Form
from handlers.company import say_to, setup_of, sponsor_name
from handlers.leaders.away import back_on, leading
from handlers.leaders.news import news_of
from handlers.leaders.planning import diary_for
from handlers.leaders.week import rooms_to_post, standing, to_change, to_post
from prompts.leaders import forms as words
from storage import Memory

Formed = PostItNow | TalkedAboutIt | EditMyPost | AwayUntil


def form_for(command: Formed, request: Request, memory: Memory) -> Form:
    """Return the form. ``Refused`` where the asker may not."""
    say = say_to(request.by, memory)
    match command:
        case PostItNow(name):
            week = to_post(name, request, memory)
            places = tuple((room.place.key, room.name) for room in rooms_to_post(week.leader, memory))
            news = news_of(week, memory.people.account(request.by).platform, memory)
            return words.post_it_now(week, news, places, setup_of(memory).leaders, say)
        case TalkedAboutIt(name):
            return words.talked_about_it(to_change(name, request, memory), say)
        case EditMyPost(name):
            return words.edit_my_post(standing(name, request, memory), say)
        case AwayUntil():
            diary = diary_for(leading(request.by, memory), setup_of(memory), memory)
            return words.away_until(back_on(diary, request.at), sponsor_name(request.by, memory), say)
        case _:
            assert_never(command)
