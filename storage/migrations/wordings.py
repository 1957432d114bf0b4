"""What came with a language model's words: what is wished and what came of it, and what a day has cost."""

STEPS = {
    "remember what a model was wished to word, and what that cost": """
        create table wordings (
            workspace text not null, number integer not null, language text not null, facts text not null,
            wished text not null, turn integer not null, lease text, verdict text, model text not null,
            words text not null, primary key (workspace, number)){table};
        create table spending (
            workspace text not null, day text not null, calls integer not null, spent integer not null,
            primary key (workspace, day)){table}
    """,
}
