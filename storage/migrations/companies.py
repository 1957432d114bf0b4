"""How the schema learned of several companies in one database, and of those that have left it."""

STEPS = {
    "remember by what secrets other programs are known that tell a company something": """
        create table hook_secrets (
            workspace text not null, source text not null, sealed text not null, at text not null,
            primary key (workspace, source)){table}
    """,
    "keep a receipt of what was forgotten of a company that has left": """
        create table farewells (
            company text not null, at text not null, what text not null, gone integer not null,
            primary key (company, at, what)){table}
    """,
}
