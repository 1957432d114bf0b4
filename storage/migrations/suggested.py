"""How the schema learned of what recorders tell of meetings."""

STEPS = {
    "remember what recorders suggest": """
        create table suggested (
            workspace text not null, question text not null, sentence text not null, at text not null,
            primary key (workspace, question)){table}
    """,
    "remember who hosted what nobody was asked about": """
        alter table kept_quiet add column host text not null default ''
    """,
    "remember when calendars could not be read": """
        create table blind (
            workspace text not null, calendar text not null, since text not null, until text,
            primary key (workspace, calendar, since)){table}
    """,
}
