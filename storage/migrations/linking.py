"""How the schema learned of companies that link."""

STEPS = {
    "remember by which codes a company may be linked, and how often one was wrong": """
        create table link_codes (
            workspace text not null, code text not null, until text not null, primary key (workspace, code)){table};
        create table link_tries (
            workspace text not null, try text not null, at text not null, primary key (workspace, try)){table}
    """,
}
