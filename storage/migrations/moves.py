"""How a database learned to know where its rows went, and whence they came."""

STEPS = {
    "remember a move to another database": """
        create table _moved (
            way text not null, move text not null, other text not null, at text not null,
            primary key (way)){table}
    """,
}
