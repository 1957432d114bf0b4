"""Write a company's setup as the file it could have been read from."""

from collections.abc import Mapping

import tomli_w

from bot.company.amounts import days_in_words, seconds_in_words
from bot.company.asking import Asking
from bot.company.setup import Calendar, CompanyItself, Digest, Leader, LeadersSetup, ModelSetup, Retention, Setup, Team
from bot.company.versions import is_given

Table = dict[str, object]


def write_setup(setup: Setup) -> str:
    """Return the file; reading it gives the same setup. Of parts not built yet it has what was given."""
    tables: Table = {
        "company": _said(_company(setup.company)),
        "people": _said(_people(setup)),
        "places": _said({"announcements": setup.places.announcements, "cx_room": setup.places.cx_room}),
        "teams": [_team(team, setup.company) for team in setup.teams],
        "asking": _asking(setup.asking),
        "calendars": [_calendar(calendar) for calendar in setup.calendars],
        "digest": _digest(setup),
        "retention": _retention(setup.retention),
        "leaders": _leaders(setup),
        "model": _model(setup),
    }
    return tomli_w.dumps(_said(tables))


def _company(company: CompanyItself) -> Table:
    return {
        "name": company.name,
        "timezone": company.timezone,
        "languages": company.languages,
        "domains": company.domains,
        "holidays": company.holidays,
    }


def _people(setup: Setup) -> Table:
    people = setup.people
    return {
        "sponsor": people.sponsor,
        "executives": people.executives,
        "cx_leads": people.cx_leads,
        "leaders": [_leader(leader, setup.company) for leader in people.leaders],
        "admins": people.admins,
        "privacy": people.privacy,
    }


def _leader(leader: Leader, company: CompanyItself) -> Table:
    told: Table = {"email": leader.email, "remind": str(leader.remind), "timezone": leader.timezone}
    return _said(told) | _unlike(company, {"holidays": leader.holidays})


def _team(team: Team, company: CompanyItself) -> Table:
    own = {"language": team.language} if team.language != company.languages[0] else {}
    told: Table = {
        "name": team.name,
        "department": team.department,
        "place": team.place,
        "lead": team.lead,
        "members": team.members,
        "frontline": team.frontline,
        "flag": str(team.flag),
    }
    return _said(told) | own | _unlike(company, {"holidays": team.holidays})


def _asking(asking: Asking) -> Table:
    return {
        "mode": str(asking.mode),
        "only": asking.only,
        "fewest_people": asking.fewest_people,
        "most_people": asking.most_people,
        "shortest": _seconds(asking.shortest_seconds),
        "a_day": asking.a_day,
        "a_week": asking.a_week,
        "gap": _seconds(asking.gap_seconds),
        "closes_after": _seconds(asking.closes_after_seconds),
        "remind_before_close": seconds_in_words(asking.remind_before_close_seconds),
        "sample": asking.sample,
        "hold_out": asking.hold_out,
        "quiet": asking.quiet,
    }


def _calendar(calendar: Calendar) -> Table:
    told: Table = {
        "owner": calendar.owner,
        "url": calendar.url,
        "kind": str(calendar.kind),
        "every": _seconds(calendar.every_seconds),
        "password_env": calendar.password_env,
    }
    return _said(told)


def _digest(setup: Setup) -> Table:
    told: Table = {"smallest_group": setup.digest.smallest_group}
    sends = is_given(setup, "digest.send") or setup.digest.send != Digest().send
    return ({"send": str(setup.digest.send)} if sends else {}) | told


def _retention(kept: Retention) -> Table:
    return {
        "confidential_text": days_in_words(kept.confidential_text),
        "asked": days_in_words(kept.asked),
        "decisions": days_in_words(kept.decisions),
        "wins": days_in_words(kept.wins),
        "leader_weeks": days_in_words(kept.leader_weeks),
        "evidence": days_in_words(kept.evidence),
        "silences": days_in_words(kept.silences),
        "audit": days_in_words(kept.audit),
    }


def _leaders(setup: Setup) -> Table:
    leaders = setup.leaders
    goals = _said({"this_quarter": leaders.this_quarter, "long_run": leaders.long_run})
    told = is_given(setup, "leaders.heard_sample") or leaders.heard_sample != LeadersSetup().heard_sample
    return ({"heard_sample": leaders.heard_sample} if told else {}) | goals


def _model(setup: Setup) -> Table:
    model = setup.model
    cents = f"{model.daily_budget_cents // 100}.{model.daily_budget_cents % 100:02} {model.currency}"
    told = is_given(setup, "model") or model != ModelSetup()
    return {"enabled": model.enabled, "daily_budget": cents} if told else {}


def _unlike(company: CompanyItself, own: Mapping[str, str]) -> Table:
    """Leave out what goes without saying, so that it follows when the company changes it."""
    usual = {"holidays": company.holidays}
    return {key: value for key, value in own.items() if value != usual[key]}


def _said(table: Table) -> Table:
    return {key: value for key, value in table.items() if value not in ("", (), [], {})}


def _seconds(given: int) -> str:
    """Write a span that may be nothing, which is not the same as never."""
    return seconds_in_words(given) if given else "0m"
