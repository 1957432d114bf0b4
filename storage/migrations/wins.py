"""How the schema learned of wins."""

STEPS = {
    "remember wins and who did them": """
        create table win_files (
            workspace text not null, number integer not null, told_by text not null, told text not null,
            team text not null, change text not null, evidence text not null, state text not null,
            confirmer text, confirmed text, words text not null, posted_by text, posted text, place text,
            taken_down text, primary key (workspace, number)){table};
        create index win_files_posted on win_files (workspace, posted);
        create table doers (
            workspace text not null, number integer not null, person text not null, naming text not null,
            by text not null, place integer not null, primary key (workspace, number, person)){table};
        create index doers_person on doers (workspace, person);
        create table drafts (
            workspace text not null, number integer not null, person text not null, at text not null,
            passed text, primary key (workspace, number, person)){table};
        create index drafts_person on drafts (workspace, person);
        create view wins as
            select workspace, number, team, change, words, evidence, told, posted, posted_by
            from win_files where posted is not null and taken_down is null
    """,
}
