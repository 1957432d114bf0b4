"""How the schema learned of calendars."""

STEPS = {
    "remember what calendars tell": """
        create table calendars (
            workspace text not null, calendar text not null, mark text not null, due text not null,
            known_until text, succeeded text, failures integer not null, trouble text not null,
            primary key (workspace, calendar)){table};
        create table scheduled (
            workspace text not null, calendar text not null, meeting text not null, event text not null,
            owner text not null, host text not null, joined text not null, starts text not null, ends text not null,
            digest text not null, told text not null,
            primary key (workspace, calendar, meeting)){table};
        create index scheduled_meeting on scheduled (workspace, meeting);
        create index scheduled_joined on scheduled (workspace, joined, starts);
        create index scheduled_host on scheduled (workspace, host, starts)
    """,
}
