"""How the schema learned that owners of overdue cases are reminded by readers of digests, once a week."""

STEPS = {
    "remember in which week the owner of a case was reminded": """
        create table case_nudges (
            workspace text not null, number integer not null, week text not null, at text not null,
            primary key (workspace, number, week)){table}
    """,
}
