"""What ``about`` tells of one person: a statement for each kind of row that names them, under its heading."""

from typing import LiteralString

SELECTS: tuple[tuple[str, LiteralString], ...] = (
    ("directory", (
        "select name || ', ' || email || ', ' || platform || '/' || account || ', ' || kind || ', ' || zone || ', '"
        " || language || ', met ' || substr(met, 1, 16)"
        " || coalesce(', told who we are ' || substr(welcomed, 1, 16), '')"
        " || coalesce(', wants to be left alone since ' || substr(stopped, 1, 16), '')"
        " || coalesce(', wants to be asked less since ' || substr(less, 1, 16), '')"
        " || coalesce(', wants to be left alone until ' || substr(snoozed, 1, 16), '')"
        " || coalesce(', wants to be reminded before meetings since ' || substr(recalls, 1, 16), '')"
        " || coalesce(', the same person as ' || nullif(one, platform || '/' || account), '')"
        " || coalesce(', last used ' || substr(used, 1, 16), '') from people"
        " where workspace = :workspace and platform = :platform and account = :account"
    )),
    ("page", "select 'opened' from homes where workspace = :workspace and person = :key"),
    ("conversation", "select platform from conversations where workspace = :workspace and person = :key"),
    (
        "asked",
        ("select coalesce(nullif(title, ''), question) || ', ' || substr(at, 1, 16) from asked left join asks"
        " on asks.workspace = asked.workspace and id = question where asked.workspace = :workspace and person = :key"),
    ),
    (
        "named answers",
        "select 'answered ' || question || ': ' || verdict from answers where workspace = :workspace and person = :key",
    ),
    (
        "named answers",
        ("select 'words to ' || question || ': ' || reason || ' ' || heard from words"
        " where workspace = :workspace and person = :key"),
    ),
    (
        "hosted",
        ("select coalesce(nullif(title, ''), id) || ', ' || substr(asked, 1, 16) from asks"
        " where workspace = :workspace and (host = :key or place <> replace(place, :named, ''))"),
    ),
    ("hosted", ("select 'nobody is asked about ' || coalesce(nullif(title, ''), series) || ', ' || substr(since, 1, 16)"
     " from silenced where workspace = :workspace and host = :key")),
    ("hosted", ("select 'nobody was asked about ' || coalesce(nullif(title, ''), meeting) || ', ' || substr(at, 1, 16)"
     " from kept_quiet where workspace = :workspace and host = :key")),
    ("under way", ("select 'in ' || meeting || ', ' || substr(at, 1, 16) from present"
     " where workspace = :workspace and person = :key")),
    ("under way", ("select 'host of ' || meeting from under_way"
     " where workspace = :workspace and told <> replace(told, :named, '')")),
    ("cases", "select 'D-' || number || ', ' || state from case_files where workspace = :workspace and owner = :key"),
    ("cases", ("select 'told that D-' || number || ' is overdue, ' || substr(at, 1, 16) from case_steps"
     " where workspace = :workspace and person = :key")),
    ("cases", ("select 'handing over of D-' || number || ', ' || became || ', ' || substr(at, 1, 16) from case_offers"
     " where workspace = :workspace and :key in (person, by, owner)")),
    ("hosted", ("select 'nobody is asked about ' || series || ' for a while, ' || substr(since, 1, 16) from unearned"
     " where workspace = :workspace and host = :key")),
    ("cases", ("select 'was given what was answered about D-' || number || ', ' || substr(closed, 1, 16)"
     " from asked_back where workspace = :workspace and reader = :key")),
    (
        "wins",
        ("select 'told of, confirms or posted W-' || number || ', ' || state from win_files"
        " where workspace = :workspace and :key in (told_by, confirmer, posted_by)"),
    ),
    ("wins", ("select 'estimated, or settled, what W-' || number || ' is worth' from win_files"
     " where workspace = :workspace and :key in (estimator, settled_by)")),
    ("wins", ("select 'named in W-' || number || ', ' || naming from doers"
     " where workspace = :workspace and person = :key")),
    ("wins", ("select 'named somebody in W-' || number from doers where workspace = :workspace and by = :key"
     " and person <> :key")),
    ("wins", ("select 'was offered W-' || number || ', ' || substr(at, 1, 16) from drafts"
     " where workspace = :workspace and person = :key")),
    ("wins", ("select 'was asked for to post W-' || number from win_courses"
     " where workspace = :workspace and asked_for = :key")),
    ("wins", ("select 'wished W-' || number || ' changed, ' || substr(at, 1, 16) || ': ' || words from win_wishes"
     " where workspace = :workspace and by = :key")),
    ("wins", "select 'scheduled CX Day ' || year from cx_days where workspace = :workspace and person = :key"),
    ("blockers", ("select 'told of, owns or was asked to own B-' || number || ', ' || state from blocker_files"
     " where workspace = :workspace and :key in (told_by, owner, asked)")),
    ("pledges", ("select 'P-' || number || ', ' || state || ', by ' || due || case when owner = :key then ': ' || words"
     " else ', proposed to somebody' end from pledges where workspace = :workspace and :key in (owner, proposed_by)")),
    ("pledges", ("select 'said whether there is money for ' || improvement from fundings"
     " where workspace = :workspace and said_by = :key")),
    ("leader weeks", ("select week || ', ' || state || case when heard = '' then '' else ', ' || heard end"
     " || case when link = '' then '' else ', ' || link end || case when words = '' then '' else ': ' || words end"
     " || case when reach is null then '' else ', in a place of ' || reach || ' colleagues' end"
     " || case when unseen = '' then '' else ', the link not verified: ' || unseen end"
     " || case when warned is null then '' else ', told that the sponsor will hear of it' end from led_weeks"
     " where workspace = :workspace and person = :key")),
    ("leader weeks", ("select 'told what is kept, ' || substr(at, 1, 16) from leaders_told"
     " where workspace = :workspace and person = :key")),
    ("leader weeks", ("select 'offered a customer to call in ' || month || ', ' || state from calls"
     " where workspace = :workspace and person = :key")),
    ("leader weeks", ("select 'a note of a call, sealed' from call_notes"
     " where workspace = :workspace and person = :key")),
    ("leader weeks", ("select 'wants no customers to call since ' || substr(since, 1, 16) from no_calls"
     " where workspace = :workspace and person = :key")),
    ("leader weeks", ("select 'away from ' || since || ', back on ' || until from leaders_away"
     " where workspace = :workspace and person = :key")),
    ("sponsor", ("select 'named in an offer to be the sponsor, ' || became || ', ' || substr(at, 1, 16)"
     " from sponsor_offers where workspace = :workspace and :key in (person, by, former)")),
    ("sponsor", ("select 'hosted an executive meeting, ' || substr(ended, 1, 16) || coalesce(', said: ' || said, '')"
     " from agendas where workspace = :workspace and host = :key")),
    ("digests", ("select week || ', ' || state || ' ' || substr(at, 1, 16) from digests_sent"
     " where workspace = :workspace and person = :key")),
    ("places", "select 'invited the bot to ' || name from rooms where workspace = :workspace and inviter = :key"),
    ("places", "select name from rooms where workspace = :workspace and members <> replace(members, :named, '')"),
    ("cards", "select view from views where workspace = :workspace and view <> replace(view, :named, '')"),
    ("planned", ("select substr(at, 1, 16) from alarms"
     " where workspace = :workspace and command <> replace(command, :named, '')")),
    ("planned", ("select 'a meeting in a calendar, ' || substr(ends, 1, 16) from scheduled"
     " where workspace = :workspace and (:key in (owner, host) or told <> replace(told, :named, ''))")),
    ("calendars", ("select 'of ' || owner || ', ' || kind || ', connected ' || substr(connected, 1, 16)"
     " from connected_calendars where workspace = :workspace and :key in (person, 'mail/' || owner)")),
    ("audit", ("select 'installed the app in ' || name || ', ' || substr(at, 1, 16) from slack_installations"
     " where workspace = :workspace and person = :key")),
    ("audit", ("select substr(at, 1, 16) || ', ' || what || ' ' || about from audit"
     " where workspace = :workspace and person = :key")),
    ("setup", ("select 'gave the present setup, ' || substr(at, 1, 16) from setups"
     " where workspace = :workspace and person = :key")),
    ("setup", ("select 'changed the setup, ' || step || ' ' || substr(at, 1, 16) from setup_versions"
     " where workspace = :workspace and person = :key")),
    ("setup", ("select 'took a step of the setup, ' || step || ' ' || substr(at, 1, 16) from setup_steps"
     " where workspace = :workspace and person = :key")),
    ("setup", ("select 'may set up until ' || substr(until, 1, 16) from founders"
     " where workspace = :workspace and person = :key")),
)  # fmt: skip
