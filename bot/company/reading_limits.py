"""Read from a setup file how much a company asks and how long it keeps things, with floors that protect people."""

from bot.company.amounts import budget, days, seconds, seconds_or_never, weekly
from bot.company.asking import EVERY_TEAM, Asking, Mode
from bot.company.faults import Wrong, did_you_mean
from bot.company.quiet import open_hours, quiet_window
from bot.company.section import Section, shown
from bot.company.setup import Calendar, CalendarKind, Digest, LeadersSetup, ModelSetup, Retention, Team
from bot.company.values import address, choice, email, sentence, share, text, variable, whole, yes_or_no

MANY = 1000  # more people than any meeting has
BEARABLE = "; more would wear people out, so this limit has a bound"
APART = "; closer together would wear people out, so this limit has a floor"
ROOM = "; in a smaller group everyone could guess who said what, so this limit has a floor"
REVEALED = "; fewer would show who said what, so this limit has a floor that may be raised, not lowered"

asks_a_day = whole(1, 3, BEARABLE)
asks_a_week = whole(1, 10, BEARABLE)
gap = seconds("15m", "7d", APART)


def asking_in(section: Section, teams: tuple[Team, ...], *, live_by_default: bool) -> Asking:
    """Read ``[asking]``. ``live_by_default`` is the playground's: everyone may be asked unless the file says less."""
    usual = Asking(mode=Mode.LIVE, only=(EVERY_TEAM,)) if live_by_default else Asking()
    closes = section.take("closes_after", seconds("1m", "7d"), usual.closes_after_seconds)
    asking = Asking(
        mode=section.take("mode", choice(Mode), usual.mode),
        only=section.many("only", text, usual.only),
        fewest_people=section.take("fewest_people", whole(3, MANY, ROOM), usual.fewest_people),
        most_people=section.take("most_people", whole(3, MANY), usual.most_people),
        shortest_seconds=section.take("shortest", seconds("0m", "4h"), usual.shortest_seconds),
        a_day=section.take("a_day", asks_a_day, usual.a_day),
        a_week=section.take("a_week", asks_a_week, usual.a_week),
        gap_seconds=section.take("gap", gap, usual.gap_seconds),
        closes_after_seconds=closes,
        remind_before_close_seconds=_reminder_in(section, usual, closes),
        sample=section.take("sample", share, usual.sample),
        hold_out=section.take("hold_out", share, usual.hold_out),
        quiet=section.many("quiet", _quiet, usual.quiet),
    )
    section.close()
    _fits_together(section, asking)
    _teams_exist(section, asking, teams)
    return asking


def calendars_in(root: Section) -> tuple[Calendar, ...]:
    return tuple(_calendar_in(table) for table in root.tables("calendars", "owner"))


def digest_in(section: Section) -> Digest:
    usual = Digest()
    digest = Digest(
        send=section.take("send", weekly, usual.send),
        smallest_group=section.take("smallest_group", whole(5, MANY, REVEALED), usual.smallest_group),
    )
    section.close()
    return digest


def retention_in(section: Section) -> Retention:
    usual = Retention()
    retention = Retention(
        confidential_text=section.take("confidential_text", days, usual.confidential_text),
        asked=section.take("asked", days, usual.asked),
        decisions=section.take("decisions", days, usual.decisions),
        wins=section.take("wins", days, usual.wins),
        leader_weeks=section.take("leader_weeks", days, usual.leader_weeks),
        evidence=section.take("evidence", days, usual.evidence),
        silences=section.take("silences", days, usual.silences),
        audit=section.take("audit", days, usual.audit),
    )
    section.close()
    return retention


def leaders_in(section: Section) -> LeadersSetup:
    leaders = LeadersSetup(
        heard_sample=section.take("heard_sample", share, LeadersSetup().heard_sample),
        this_quarter=section.many("this_quarter", sentence),
        long_run=section.many("long_run", sentence),
    )
    section.close()
    return leaders


def model_in(section: Section) -> ModelSetup:
    usual = ModelSetup()
    enabled = section.take("enabled", yes_or_no, usual.enabled)
    cents, currency = section.take("daily_budget", budget, (usual.daily_budget_cents, usual.currency))
    section.close()
    return ModelSetup(enabled, cents, currency)


def _calendar_in(section: Section) -> Calendar:
    usual = Calendar("")
    calendar = Calendar(
        owner=section.need("owner", email, ""),
        url=section.take("url", address, ""),
        kind=section.take("kind", choice(CalendarKind), usual.kind),
        every_seconds=section.take("every", seconds("1m", "1d"), usual.every_seconds),
        password_env=section.take("password_env", variable, ""),
    )
    section.close()
    if (
        section.is_sound("url", "kind")
        and not calendar.url
        and calendar.kind in (CalendarKind.ICS, CalendarKind.CALDAV)
    ):
        section.fault("url", f"is missing; a calendar of kind {calendar.kind} is read from an address.")
    return calendar


def _reminder_in(section: Section, usual: Asking, closes: int) -> int:
    """Read the one reminder; where the file is silent and the question closes early, it comes halfway."""
    halfway = min(usual.remind_before_close_seconds, closes // 2)
    before = section.take("remind_before_close", seconds_or_never("1m", "7d"), halfway)
    if section.is_sound("remind_before_close", "closes_after") and before >= closes:
        section.fault("remind_before_close", 'is no less than closes_after; it should be less, or "never".')
    return before


def _quiet(value: object) -> str:
    return quiet_window(value if isinstance(value, str) else "")


def _fits_together(section: Section, asking: Asking) -> None:
    pairs = (
        ("fewest_people", asking.fewest_people, "most_people", asking.most_people),
        ("a_day", asking.a_day, "a_week", asking.a_week),
    )
    for key, less, other, more in pairs:
        if section.is_sound(key, other) and less > more:
            section.fault(key, f"is {less}, more than {other}, which is {more}; it should be at most as much.")
    if section.is_sound("quiet"):
        try:
            open_hours(asking.quiet)
        except Wrong as wrong:
            section.fault("quiet", f"is {shown(asking.quiet)}; {wrong}")


def _teams_exist(section: Section, asking: Asking, teams: tuple[Team, ...]) -> None:
    known = [team.name for team in teams]
    for name in asking.only:
        if name != EVERY_TEAM and name not in known:
            section.fault("only", f"has {shown(name)}; it is no team of this file.{did_you_mean(name, known)}")
