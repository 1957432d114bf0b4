"""How the schema learned of CX Day."""

STEPS = {
    "remember CX Days": """
        create table cx_days (
            workspace text not null, year integer not null, state text not null, offered text, person text, at text,
            since text, posted text, place text, parts integer not null, why text,
            primary key (workspace, year)){table}
    """,
}
