"""How the schema learned whom the sponsor's part was offered to, and what executive meetings begin with."""

STEPS = {
    "remember who was to be the sponsor next, and whether a customer came first": """
        create table sponsor_offers (
            workspace text not null, number integer not null, person text not null, by text not null,
            former text not null, at text not null, until text not null, became text not null, settled text,
            primary key (workspace, number)){table};
        create table agendas (
            workspace text not null, meeting text not null, title text not null, host text not null,
            ended text not null, asked text, said text,
            primary key (workspace, meeting)){table}
    """,
}
