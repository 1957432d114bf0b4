"""Read from a setup file who belongs to a company, and where."""

import re

from bot.company.amounts import place, weekly
from bot.company.faults import Wrong
from bot.company.section import Section
from bot.company.setup import CompanyItself, Flag, Leader, Places, Roles, Team
from bot.company.values import choice, country, domain, email, language, text, yes_or_no, zone
from bot.languages import SPOKEN

GROUP = re.compile(r"S[0-9A-Z]{7,}")  # Slack's id of a user group


def company_in(section: Section) -> CompanyItself:
    usual = CompanyItself("")
    company = CompanyItself(
        name=section.need("name", text, usual.name),
        timezone=section.take("timezone", zone, usual.timezone),
        languages=_languages_in(section, usual.languages),
        domains=section.many("domains", domain),
        holidays=section.take("holidays", country, usual.holidays),
    )
    section.close()
    return company


def people_in(section: Section, company: CompanyItself) -> Roles:
    roles = Roles(
        sponsor=section.need("sponsor", _one_person, ""),
        executives=section.many("executives", email),
        cx_leads=section.many("cx_leads", email),
        leaders=tuple(_leader_in(table, company) for table in section.tables("leaders", "email")),
        admins=section.many("admins", email),
        privacy=section.many("privacy", email),
    )
    _once(section, "leaders", [leader.email for leader in roles.leaders])
    _of_us(section, roles.sponsor, company)
    section.close()
    return roles


def places_in(section: Section) -> Places:
    places = Places(section.take("announcements", place, ""), section.take("cx_room", place, ""))
    section.close()
    return places


def teams_in(root: Section, company: CompanyItself) -> tuple[Team, ...]:
    teams = tuple(_team_in(table, company) for table in root.tables("teams", "name"))
    _once(root, "teams", [team.name for team in teams])
    _once(root, "teams", [team.place for team in teams])
    return teams


def _languages_in(section: Section, usual: tuple[str, ...]) -> tuple[str, ...]:
    languages = section.many("languages", language(SPOKEN), usual)
    if not languages and section.is_sound("languages"):
        section.fault("languages", "is []; it should name at least one, the first is the default.")
    return languages or usual


def _leader_in(section: Section, company: CompanyItself) -> Leader:
    leader = Leader(
        email=section.need("email", email, ""),
        remind=section.take("remind", weekly, Leader("").remind),
        timezone=section.take("timezone", zone, ""),
        holidays=section.take("holidays", country, company.holidays),
    )
    section.close()
    return leader


def _team_in(section: Section, company: CompanyItself) -> Team:
    team = Team(
        name=section.need("name", text, ""),
        department=section.take("department", text, ""),
        place=section.take("place", place, ""),
        lead=section.take("lead", email, ""),
        members=section.many("members", email),
        frontline=section.take("frontline", yes_or_no, default=False),
        language=section.take("language", language(company.languages), company.languages[0]),
        flag=section.take("flag", choice(Flag), Flag.USUAL),
        holidays=section.take("holidays", country, company.holidays),
    )
    section.close()
    return team


def _one_person(value: object) -> str:
    try:
        return email(value)
    except Wrong as wrong:
        message = f'{_nobody(value)}it should be exactly one person, by e-mail, such as "dana@northwind.example".'
        raise Wrong(message) from wrong


def _nobody(value: object) -> str:
    """Return what was given instead of a person, in words, where that can be told."""
    words = value.strip() if isinstance(value, str) else ""
    if value in ("", [], {}):
        return "nobody, but "
    if isinstance(value, list) or words.count("@") > 1:
        return "several, but "
    if words.startswith(("<!", "@")) or GROUP.fullmatch(words):
        return "a group, but "
    return ""


def _of_us(section: Section, sponsor: str, company: CompanyItself) -> None:
    """Refuse a sponsor with an address from outside, where the company has said which ones are its own."""
    domain_ = sponsor.partition("@")[2]
    if (
        sponsor
        and company.domains
        and not any(domain_ == ours or domain_.endswith(f".{ours}") for ours in company.domains)
    ):
        ours = " or ".join(company.domains)
        section.fault("sponsor", f'is "{sponsor}", somebody from outside; the sponsor should be one of {ours}.')


def _once(section: Section, key: str, names: list[str]) -> None:
    for name in dict.fromkeys(names):
        if name and names.count(name) > 1:
            section.fault(key, f'has "{name}" more than once; each may stand there once.')
