"""What the dashboard's pages ask of their file: these questions, and no others.

A page writes answers into itself as markup, so words that somebody chose leave here with none in them.
"""

from collections.abc import Mapping

from bot.digests.measures import Measure

PERIOD = "coalesce(nullif(:period, ''), (select max(period) from figures where edition = 'week'))"
ABOUT = "coalesce(nullif(:about, ''), 'company')"
MEASURE = f"coalesce(nullif(:measure, ''), '{Measure.RESPONSE}')"
LEVEL = "coalesce(nullif(:level, ''), 'team')"
NUMBERS = ("part", "whole", "percent", "low", "high")  # they may stand in a wording as {part}
PERIODS = "select distinct period from figures order by period desc"
ABOUTS = "select about from (select distinct about from figures) order by about <> 'company', about"
MEASURES = (
    "select distinct measure from figures where level = 'team' union"
    " select distinct measure from figures where level = 'department' order by 1"
)
LEVELS = "select distinct level from figures where level <> 'company' order by level"


def tile(measure: Measure, words: Mapping[str, str]) -> str:
    """Return what asks for one number of one group: a share with its n and interval, or a count, without its parts."""
    return (
        f"select coalesce((select case when max(hidden) then {_said(words['hidden'])}"  # noqa: S608
        f" when sum(whole) > 0 then {_filled(words['percent'])} || '<small>' || {_filled(words['interval'])}"
        " || '</small>' when count(whole) = 0 then cast(sum(part) as text) end from figures"
        f" where measure = '{measure}' and about = {ABOUT} and period = {PERIOD} and kind = ''),"
        f" {_said(words['none'])}) as shown"
    )


def weekly(measure: Measure) -> str:
    """Return what asks for one number of one group, week for week; where it is hidden there is a gap."""
    return (
        f"select period, percent, low, high, part from figures where measure = '{measure}' and kind = ''"  # noqa: S608
        f" and about = {ABOUT} and edition = 'week' order by period"
    )


def numbers(words: Mapping[str, str]) -> str:
    """Return what asks for everything about one group in one period."""
    return _table(
        f"about = {ABOUT} and period = {PERIOD}", {"measure": _plain("measure"), "kind": _plain("kind")}, words
    )


def bars(words: Mapping[str, str]) -> str:
    """Return what asks for one share of all groups in one period, for a chart."""
    return (
        f"select {_group(words)} as grp, percent, low, high, part, whole from figures where measure = {MEASURE}"  # noqa: S608
        f" and kind = '' and level = {LEVEL} and period = {PERIOD} and percent is not null order by grp"
    )


def groups(words: Mapping[str, str]) -> str:
    """Return what asks for one number of all groups in one period."""
    where = f"measure = {MEASURE} and level = {LEVEL} and period = {PERIOD}"
    return _table(where, {"grp": _plain(_group(words)), "kind": _plain("kind")}, words)


def _group(words: Mapping[str, str]) -> str:
    return f"case grp when '' then {_said(words['teamless'])} else grp end"


def _table(where: str, first: Mapping[str, str], words: Mapping[str, str]) -> str:
    shown = {
        "shown": f"case when hidden then {_said(words['hidden'])} when whole > 0 then {_filled(words['percent'])}"
        f" when whole is null and part is not null then part when value is not null then round(value, 3)"
        f" else {_said(words['none'])} end",
        "made": f"case when whole > 0 then {_filled(words['interval'])} else coalesce(n, '') end",
    }
    columns = ", ".join(f"{told} as {_named(words[name])}" for name, told in {**first, **shown}.items())
    empty = ", ".join(f"{_said(words['none'])}" for _ in (*first, *shown))
    found = f"select {columns} from figures where {where}"  # noqa: S608
    return f"{found} union all select {empty} where not exists (select 1 from figures where {where})"  # noqa: S608


def _filled(wording: str) -> str:
    """Return a wording with its numbers put in, as SQL does it."""
    filled = _said(wording)
    for name in NUMBERS:
        filled = f"replace({filled}, '{{{name}}}', {name})"
    return filled


def _plain(column: str) -> str:
    return f"replace(replace(replace({column}, '&', '&amp;'), '<', '&lt;'), '>', '&gt;')"


def _said(words: str) -> str:
    return "'" + words.replace("'", "''") + "'"


def _named(words: str) -> str:
    return '"' + words.replace('"', "") + '"'
