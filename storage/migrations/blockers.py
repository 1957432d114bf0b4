"""How the schema learned of blockers, of teams that warm up, and of reminders before a meeting."""

STEPS = {
    "remember what stops people": """
        create table blocker_files (
            workspace text not null, number integer not null, told text not null, what text not null,
            words text not null, repeats integer not null, told_by text, state text not null, owner text,
            asked text, refusals integer not null, became text not null, settled text,
            primary key (workspace, number)){table};
        create table blocker_teams (
            workspace text not null, number integer not null, team text not null,
            primary key (workspace, number, team)){table};
        create table blocker_tellers (
            workspace text not null, day text not null, teller text not null, told integer not null,
            primary key (workspace, day, teller)){table};
        create table blocker_months (
            workspace text not null, month text not null, place integer not null, number integer not null,
            primary key (workspace, month, place)){table}
    """,
    "let new teams warm up": """
        create table warm_ups (
            workspace text not null, team text not null, since text, primary key (workspace, team)){table}
    """,
    "remind hosts of what came of the last time": """
        alter table people add column recalls text
    """,
}
