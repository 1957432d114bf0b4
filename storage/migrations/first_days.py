"""How the schema learned to set a company up step by step: who may begin, what was taken, and what was before."""

STEPS = {
    "remember how a company was set up, so that each step can be taken back": """
        create table setup_versions (
            workspace text not null, number integer not null, at text not null, person text not null,
            step text not null, before text, primary key (workspace, number)){table};
        create table setup_steps (
            workspace text not null, step text not null, at text not null, person text not null, skipped text,
            primary key (workspace, step)){table};
        create table founders (
            workspace text not null, person text not null, until text not null,
            primary key (workspace, person)){table}
    """,
}
