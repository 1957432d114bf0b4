"""How the schema learned to keep receipts of what went, and who must not come back with an older copy."""

STEPS = {
    "keep receipts of what went, and keyed hashes of who was erased": """
        create table receipts (
            workspace text not null, at text not null, what text not null, upto text not null,
            things integer not null, gone integer not null, primary key (workspace, at, what)){table};
        create table erased (
            workspace text not null, id text not null, whose text not null, at text not null,
            primary key (workspace, id, whose)){table};
        create index erased_whose on erased (workspace, whose)
    """,
}
