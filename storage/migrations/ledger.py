"""How the schema learned of the sponsor's ledger. Whom it names is inside what is sealed, and in no column."""

STEPS = {
    "keep the sponsor's ledger, sealed": """
        create table ledger (
            workspace text not null, number integer not null, sealed text not null,
            primary key (workspace, number)){table}
    """,
}
