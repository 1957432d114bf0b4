"""How the schema learned of whom the lot fell on to say whether they hear leaders, and of what goes quiet."""

STEPS = {
    "remember samples of who hears leaders, and what goes quiet": """
        create table heard_samples (
            workspace text not null, month text not null, state text not null, closes text not null,
            sample text not null,
            primary key (workspace, month)){table};
        create table slackenings (
            workspace text not null, week text not null, before integer not null, after integer not null,
            told text not null, passed_on text, ended text,
            primary key (workspace, week)){table}
    """,
}
