"""How the schema learned how far leaders reach, and when they are away."""

STEPS = {
    "remember how far leaders reach, why a link was not seen, and when they are away": """
        alter table led_weeks add column reach integer;
        alter table led_weeks add column reached text;
        alter table led_weeks add column unseen text not null default '';
        create table leaders_away (
            workspace text not null, person text not null, since text not null, until text not null,
            primary key (workspace, person)){table}
    """,
}
