"""How the schema learned that two accounts may be one person's."""

STEPS = {
    "remember whose accounts are one person's": """
        alter table people add column one text;
        alter table people add column used text;
        create index people_one on people (workspace, one) where one is not null
    """,
}
