"""How a database learned to know the key that its rows are keyed and sealed with, without keeping it."""

STEPS = {
    "remember which key it was": """
        create table key_marks (name text not null, mark text not null, primary key (name)){table}
    """,
}
