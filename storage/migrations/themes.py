"""How the schema learned what shared words were about."""

STEPS = {
    "remember what shared words were about": """
        create table sortable (
            workspace text not null, question text not null, primary key (workspace, question)){table};
        create table theme_wishes (
            workspace text not null, week text not null, wished text not null, turn integer not null, lease text,
            verdict text, model text not null, primary key (workspace, week)){table};
        create table themes (
            workspace text not null, week text not null, label text not null, texts integer not null,
            primary key (workspace, week, label)){table}
    """,
}
