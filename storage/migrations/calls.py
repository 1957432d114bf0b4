"""How the schema learned of customers who may be called, and of leaders who call them."""

STEPS = {
    "remember who may be called, to whom they are offered, and what leaders note": """
        create table to_call (
            workspace text not null, ref text not null, customer text not null, said_on text not null,
            agreed text not null, sealed text not null, primary key (workspace, ref)){table};
        create index to_call_said_on on to_call (workspace, said_on);
        create table calls (
            workspace text not null, name text not null, person text not null, month text not null, ref text not null,
            customer text not null, offered text not null, state text not null, at text, busy text not null,
            primary key (workspace, name)){table};
        create index calls_person on calls (workspace, person, month);
        create index calls_customer on calls (workspace, customer, busy);
        create table call_notes (
            workspace text not null, name text not null, person text not null, sealed text not null,
            primary key (workspace, name)){table};
        create table no_calls (
            workspace text not null, person text not null, since text not null, primary key (workspace, person)){table}
    """,
}
