"""How conversations are reached, which occurrence of a meeting is under way, and what rings next."""

STEPS = {
    "remember how conversations are reached": """
        create table conversations (
            workspace text not null, platform text not null, channel text not null, service text not null,
            person text, primary key (workspace, platform, channel)){table};
        create table occurrences (
            workspace text not null, call text not null, meeting text not null, started text not null,
            primary key (workspace, call)){table}
    """,
    "keep alarms in the order of their time, and who is at which": """
        drop index alarms_at;
        alter table alarms rename to alarms_by_name;
        create table alarms (
            workspace text not null, name text not null, at text not null, command text not null, claimed text,
            primary key (at, name, workspace)){table};
        insert into alarms (workspace, name, at, command) select workspace, name, at, command from alarms_by_name;
        drop table alarms_by_name;
        create unique index alarms_name on alarms (workspace, name)
    """,
}
