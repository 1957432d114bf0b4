"""A leader's week as they see it, and what they post as everybody sees it."""

from datetime import datetime

from bot.cards import Card, Sight
from bot.leaders import SHOWN_BACK, Diary, Week, weeks_back
from bot.people import Profile
from bot.views import ForNewLeader, LeaderPost, WeekForLeader
from handlers.company import say_to, setup_of, sponsor_name
from handlers.leaders.away import back_on
from handlers.leaders.besides import besides
from handlers.leaders.news import news_of
from handlers.leaders.places import names_for, say_in
from handlers.leaders.planning import diary_for, leader_in
from prompts import leaders as words
from prompts.words import Say
from storage import Memory


def for_new_leader(view: ForNewLeader, memory: Memory) -> Sight:
    setup, say = setup_of(memory), say_to(view.person, memory)
    card = words.introduction(sponsor_name(view.person, memory), setup.retention.leader_weeks, say)
    return Sight(view.person, card, say.language)


def week_for_leader(view: WeekForLeader, at: datetime, memory: Memory) -> Sight | None:
    profile, say = memory.people.profile(view.person), say_to(view.person, memory)
    week = memory.leaders.week(profile.email, view.week) if profile else None
    if profile is None or week is None:
        return None
    if view.again < week.snoozes:
        return Sight(None, words.came_back(say), say.language)
    return Sight(view.person, week_card(week, profile, at, memory), say.language)


def leader_post(view: LeaderPost, memory: Memory) -> Sight | None:
    week = memory.leaders.posted_as(view.post)
    profile = memory.people.by_email(week.leader) if week else None
    if profile is None or week is None or week.place is None:
        return None
    room, say = memory.people.room(week.place), say_in(week.place, memory)
    card = words.post(profile.name, week, news_of(week, week.place.platform, memory), say)
    return Sight(week.place if room is None or room.is_ours else None, card, say.language)


def week_card(week: Week, profile: Profile, at: datetime, memory: Memory) -> Card:
    setup, say = setup_of(memory), say_to(profile.person, memory)
    leader = leader_in(setup, week.leader)
    diary = diary_for(leader, setup, memory) if leader else None
    earlier = before(week, memory)
    facts = words.Known(
        news=news_of(week, memory.people.account(profile.person).platform, memory),
        teams_waiting=memory.cases.teams_waiting(at),
        before=earlier,
        sponsor=sponsor_name(profile.person, memory),
        sponsor_hears=_sponsor_hears(week, diary),
        name=profile.name,
        goals=setup.leaders,
        names=names_for(profile.person, (*earlier, week), memory),
        back_on=back_on(diary, at),
        leads=leader is not None,
        besides=(*besides(profile.person, at, say, memory),),
    )
    zone = diary.hours.zone if diary else say.zone
    return words.week(week, facts, Say(say.language, zone), over=diary is None or diary.week(at) != week.week)


def before(week: Week, memory: Memory) -> tuple[Week, ...]:
    """Return the last four weeks, the latest last."""
    back = weeks_back(week.week, SHOWN_BACK)
    kept = memory.leaders.weeks_of(week.leader, SHOWN_BACK + 2)
    return tuple(one for one in reversed(kept) if one.week in back)


def _sponsor_hears(week: Week, diary: Diary | None) -> datetime | None:
    return diary.working_day_after(week.warned) if diary and week.warned and not week.talked else None
