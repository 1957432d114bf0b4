"""What came with digests."""

STEPS = {
    "remember digests, and whose have been sent": """
        create table weekly_digests (
            workspace text not null, week text not null, starts text not null, ends text not null,
            digest text not null, wins integer not null, waiting integer not null,
            asked integer not null, could_be_asked integer, answered integer, invited integer,
            opened integer not null, changed integer not null, kept integer not null,
            open integer not null, overdue integer not null, talked integer, leaders integer,
            unsure integer not null, primary key (workspace, week)){table};
        create table digests_sent (
            workspace text not null, week text not null, person text not null, at text not null,
            state text not null, primary key (workspace, week, person)){table};
        create view digests as
            select workspace, week, starts, ends, wins, waiting, asked, could_be_asked, answered, invited,
                opened, changed, kept, open, overdue, talked, leaders, unsure
            from weekly_digests
    """,
}
