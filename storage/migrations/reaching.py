"""How conversations are reached, and which occurrence of a meeting is under way."""

STEPS = {
    "remember how conversations are reached": """
        create table conversations (
            workspace text not null, platform text not null, channel text not null, service text not null,
            person text, primary key (workspace, platform, channel)){table};
        create table occurrences (
            workspace text not null, call text not null, meeting text not null, started text not null,
            primary key (workspace, call)){table}
    """,
}
