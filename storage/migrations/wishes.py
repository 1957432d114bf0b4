"""What people have come to wish for since: never to be asked about a series, to be left alone for a while."""

STEPS = {
    "let hosts silence a series, and people snooze": """
        create table silenced (
            workspace text not null, series text not null, since text not null, host text not null,
            team text not null, title text not null, primary key (workspace, series)){table};
        create index silenced_host on silenced (workspace, host);
        alter table people add column snoozed text
    """,
}
