"""Which form a leader's command wants filled first."""

from typing import assert_never

from bot.commands import EditMyPost, NoteCall, PostItNow, Request, TalkedAboutIt
from bot.forms import Form
from handlers.company import say_to
from handlers.leaders import calls_shown
from handlers.leaders.news import news_of
from handlers.leaders.week import rooms_to_post, standing, to_change, to_post
from prompts.leaders import forms as words
from storage import Memory

Formed = PostItNow | TalkedAboutIt | EditMyPost | NoteCall


def form_for(command: Formed, request: Request, memory: Memory) -> Form:
    """Return the form. ``Refused`` where the asker may not."""
    say = say_to(request.by, memory)
    match command:
        case PostItNow(name):
            week = to_post(name, request, memory)
            places = tuple((room.place.key, room.name) for room in rooms_to_post(week.leader, memory))
            return words.post_it_now(
                week, news_of(week, memory.people.account(request.by).platform, memory), places, say
            )
        case TalkedAboutIt(name):
            return words.talked_about_it(to_change(name, request, memory), say)
        case EditMyPost(name):
            return words.edit_my_post(standing(name, request, memory), say)
        case NoteCall():
            return calls_shown.form_for(command, request, memory)
        case _:
            assert_never(command)
