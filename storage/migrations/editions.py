"""What came with months and quarters: each is written down once, like the weeks that it is made of."""

STEPS = {
    "remember months and quarters": """
        create table editions (
            workspace text not null, period text not null, starts text not null, ends text not null,
            edition text not null, primary key (workspace, period)){table}
    """,
}
