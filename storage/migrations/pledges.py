"""How the schema learned of pledges, of money for improvements, and of the yearly question about pay."""

STEPS = {
    "remember what leaders promise, who pays for it, and whether pay depends on customers": """
        create table pledges (
            workspace text not null, number integer not null, owner text not null, words text not null,
            made text not null, first_due text not null, due text not null, moves integer not null,
            state text not null, became text not null, settled text, proposed_by text, gone text,
            primary key (workspace, number)){table};
        create index pledges_owner on pledges (workspace, owner);
        create table fundings (
            workspace text not null, improvement text not null, since text not null, says text not null,
            low integer, high integer, currency text, said_by text, at text, told text,
            primary key (workspace, improvement)){table};
        create table pay_asked (
            workspace text not null, year integer not null, person text not null, sealed text not null,
            primary key (workspace, year, person)){table};
        create table pay_counted (
            workspace text not null, year integer not null, part integer, whole integer,
            primary key (workspace, year)){table}
    """,
}
