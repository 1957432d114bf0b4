"""What equal processes have to agree on."""

STEPS = {
    "remember which of equal processes does what": """
        create table leases (
            workspace text not null, name text not null, holder text not null, fence integer not null,
            until text not null, primary key (workspace, name)){table}
    """,
}
