"""How the schema learned of servers that tell when a calendar has changed."""

STEPS = {
    "remember who promised to tell of changes": """
        create table calendar_hints (
            workspace text not null, calendar text not null, channel text not null, secret text not null,
            resource text not null, expires text not null, primary key (workspace, channel)){table};
        create index calendar_hints_calendar on calendar_hints (workspace, calendar)
    """,
}
