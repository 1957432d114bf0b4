"""How the schema learned what was signed with, before the key was changed."""

STEPS = {
    "keep what earlier keys signed with": """
        create table carried_keys (purpose text not null, sealed text not null, primary key (purpose)){table}
    """,
}
