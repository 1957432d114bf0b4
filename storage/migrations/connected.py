"""How the schema learned of calendars that people connect themselves."""

STEPS = {
    "remember calendars that people have connected": """
        create table connected_calendars (
            workspace text not null, name text not null, owner text not null, person text not null,
            kind text not null, sealed text not null, connected text not null,
            primary key (workspace, name)){table};
        create index connected_calendars_person on connected_calendars (workspace, person)
    """,
    "remember the channels on which calendars' servers tell us to look": """
        create table calendar_channels (
            workspace text not null, channel text not null, calendar text not null, resource text not null,
            expires text not null, primary key (workspace, channel)){table}
    """,
}
