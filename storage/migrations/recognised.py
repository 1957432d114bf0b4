"""How the schema learned where wins are posted, of reminders, and of what follows a post."""

STEPS = {
    "post wins in several places": """
        create table win_posts (
            workspace text not null, number integer not null, nth integer not null, place text not null,
            gone text, reactions integer not null, primary key (workspace, number, nth)){table};
        insert into win_posts (workspace, number, nth, place, reactions)
            select workspace, number, 1, place, 0 from win_files where posted is not null and place is not null;
        create table win_courses (
            workspace text not null, number integer not null, asked_for text, anew text, why text not null,
            primary key (workspace, number)){table};
        create index win_courses_asked_for on win_courses (workspace, asked_for);
        create table win_wishes (
            workspace text not null, number integer not null, nth integer not null, by text not null,
            words text not null, at text not null, primary key (workspace, number, nth)){table};
        alter table drafts add column turn integer not null default 1;
        alter table drafts add column reminded text
    """,
}
