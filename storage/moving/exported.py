"""What an export holds, and what it leaves out and why: every column of the schema is in ``ROWS`` or in ``LEFT``.

Everything is in it but tokens, keys, open answers and the ledger, and what means nothing in another database. What is
sealed under CHAIR_SECRET_KEY goes along sealed: it opens where that key is, and nowhere else.
"""

from dataclasses import replace
from hashlib import blake2b

from bot.company import CalendarKind, Setup
from bot.wire import read, write
from storage.engine import Row
from storage.moving.sums import Table

ROWS = {
    "agendas": "workspace meeting title host ended asked said",
    "alarms": "workspace name at command claimed",
    "answer_times": "workspace week sealed",
    "answers": "workspace question id verdict objects reasoned person",  # of closed questions, as a heap
    "arms": "workspace series share arm since",
    "asked": "workspace question person at charged",
    "asked_back": "workspace number name words asked closes closed passed reader",
    "asks": "workspace id title decision place host asked closes invited shown_from series team language by_hand"
    " redecided hidden closed answered concern pool rung uncounted",
    "attention": "workspace person sealed",
    "audit": "workspace id at person what about",
    "beside": "workspace question ref series at gone listed",
    "blind": "workspace calendar since until",
    "blocker_files": "workspace number told what words repeats told_by state owner asked refusals became settled",
    "blocker_months": "workspace month place number",
    "blocker_teams": "workspace number team",
    "blocker_tellers": "workspace day teller told",
    "bound": "workspace series place",
    "calibrations": "workspace team upto n brier base skill low high at opens",
    "call_notes": "workspace name person sealed",
    "calls": "workspace name person month ref customer offered state at busy",
    "carried_keys": "purpose sealed",
    "case_files": "workspace number question owner rule opened due state waits outcome because tell evidence_from"
    " evidence_by decided",
    "case_nudges": "workspace number week at",
    "case_offers": "workspace number offer person by owner at became",
    "case_steps": "workspace number step at person",
    "consents_withdrawn": "workspace whose since",
    "conversations": "workspace platform channel service person",
    "cx_days": "workspace year state offered person at since posted place parts why",
    "digests_sent": "workspace week person at state",
    "doers": "workspace number person naming by place",
    "drafts": "workspace number person at passed turn reminded",
    "editions": "workspace period starts ends edition",
    "followed": "workspace question since due poll apart asked closes closed invited answered settled",
    "foreseen": "workspace number question team predicted actual at",
    "erased": "workspace id whose at",  # keyed hashes, so that whoever restores it erases them again
    "farewells": "company at what gone",
    "fundings": "workspace improvement since says low high currency said_by at told",
    "heard_samples": "workspace month state closes sample",
    "homes": "workspace person",
    "kept_quiet": "workspace meeting at rule otherwise title series team host",
    "key_marks": "name mark",
    "kpi_links": "workspace question kpi",
    "kpi_readings": "workspace question days kpi before after at",
    "kpi_values": "workspace kpi week team amount source",
    "kpis": "workspace kpi name better unit",
    "leaders_away": "workspace person since until",
    "leaders_told": "workspace person at",
    "led_weeks": "workspace person week due state win heard link at words place post snoozed snoozes warned reach"
    " reached unseen",
    "no_calls": "workspace person since",
    "occurrences": "workspace call meeting started",
    "paused": "workspace series until",
    "pay_counted": "workspace year part whole",
    "people": "workspace platform account name email zone language kind met welcomed stopped less one used snoozed"
    " recalls",
    "pledges": "workspace number owner words made first_due due moves state became settled proposed_by gone",
    "present": "workspace meeting person since at here",
    "quote_fits": "workspace fits said_on ref",
    "quotes": "workspace ref customer words said_on source link segment step teams series praise consent",
    "receipts": "workspace at what upto things gone",
    "rooms": "workspace platform channel name outsiders open members seen introduced inviter",
    "scheduled": "workspace calendar meeting event owner host joined starts ends digest told",
    "searched": "workspace question word part",
    "searched_words": "workspace question word",
    "series_values": "workspace kpi week series amount source",
    "setup_steps": "workspace step at person skipped",
    "setups": "workspace edition setup at person",  # without addresses that are secrets: see ``exported``
    "silenced": "workspace series since host team title",
    "slackenings": "workspace week before after told passed_on ended",
    "sortable": "workspace question",
    "spending": "workspace day calls spent",
    "sponsor_offers": "workspace number person by former at until became settled",
    "suggested": "workspace question sentence at",
    "tagged": "workspace number tag",
    "theme_wishes": "workspace week wished turn lease verdict model",
    "themes": "workspace week label texts",
    "to_call": "workspace ref customer said_on agreed sealed",
    "touching": "workspace number team",
    "under_way": "workspace meeting told ended",
    "unearned": "workspace series since host told ended",
    "vacancies": "workspace since ended told",
    "views": "workspace view wanted shown due lease fence place message tried drawn trouble unsure",
    "warm_ups": "workspace team since",
    "weekly_digests": "workspace week starts ends digest wins waiting asked could_be_asked answered invited opened"
    " changed kept open overdue talked leaders unsure",
    "win_courses": "workspace number asked_for anew why",
    "win_files": "workspace number told_by told team change evidence state confirmer confirmed words posted_by posted"
    " place taken_down customer judged covered kpis from_case low high currency method estimator estimated_by"
    " confidence standing settled_by settled corrected",
    "win_posts": "workspace number nth place gone reactions",
    "win_wishes": "workspace number nth by words at",
    "wordings": "workspace number language facts wished turn lease verdict model words",
    "words": "workspace question id reason heard person reported removed",  # that were shared, of closed questions
}
TOKENS = "tokens: what opens somebody's calendar or workspace, or what a server gave us to go on from"
LEFT = {  # the columns, and why nothing of the table is in an export
    "secrets": ("workspace question secret", "keys: with one and CHAIR_SECRET_KEY open answers could be read"),
    "given": ("workspace question giver sealed", "open answers: their questions close as not counted"),
    "pay_asked": ("workspace year person sealed", "open answers: what executives say on pay, until it is counted"),
    "deliveries": ("workspace delivery at question", "traces of open answers: when they were given"),
    "ledger": ("workspace number sealed", "the sponsor's ledger"),
    "connected_calendars": ("workspace name owner person kind sealed connected", f"{TOKENS}; they are connected anew"),
    "calendar_channels": ("workspace channel calendar resource expires", f"{TOKENS}; it is agreed on anew"),
    "calendars": ("workspace calendar mark due known_until succeeded failures trouble", f"{TOKENS}; read anew"),
    "founders": ("workspace person until", "who may begin, until somebody has"),
    "setup_versions": ("workspace number at person step before", "what was before, with addresses that are secrets"),
    "leases": ("workspace name holder fence until", "which process does what just now"),
    "slack_installations": (
        "slack workspace name bot app scopes person at sealed expires ended trouble turn",
        f"{TOKENS}; the app is installed anew",
    ),
    "hook_secrets": ("workspace source sealed at", "tokens: by what other programs are known; made anew"),
    "link_codes": ("workspace code until", "hashes of codes that are good for ten minutes"),
    "link_tries": ("workspace try at", "when a code was wrong, for an hour"),
    "slack_states": ("state browser until", "who is about to install the app, for ten minutes"),
    "_moved": ("way move other at", "moves of the database itself"),
}
SEALED = ("answer_times", "attention", "call_notes", "carried_keys", "to_call")


def held_of(table: Table) -> Table:
    """Return a table of the schema with the columns that an export has of it."""
    return Table(table.name, tuple(ROWS[table.name].split()), table.key)


def exported(table: Table, row: Row) -> Row:
    """Return a row as an export has it: a setup without calendars whose address is all that it takes to read them."""
    if table.name != "setups":
        return row
    cells = dict(zip(table.columns, row, strict=True))
    setup: Setup = read(cells["setup"], (Setup,))
    kept = tuple(calendar for calendar in setup.calendars if calendar.kind is not CalendarKind.ICS)
    if kept == setup.calendars:
        return row
    told = write(replace(setup, calendars=kept))
    edition = blake2b(told.encode(), digest_size=16).hexdigest()
    return tuple((cells | {"setup": told, "edition": edition}).values())
