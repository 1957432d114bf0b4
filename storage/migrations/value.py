"""How the schema learned for which customer a win was, what it is worth, and that a rule was broken for them."""

STEPS = {
    "remember for whom a win was and what it is worth": """
        alter table win_files add column customer text not null default '';
        alter table win_files add column judged integer not null default 0;
        alter table win_files add column covered text;
        alter table win_files add column kpis text not null default '';
        alter table win_files add column from_case integer not null default 0;
        alter table win_files add column low text;
        alter table win_files add column high text;
        alter table win_files add column currency text not null default '';
        alter table win_files add column method text not null default '';
        alter table win_files add column estimator text;
        alter table win_files add column estimated_by text not null default '';
        alter table win_files add column confidence text not null default '';
        alter table win_files add column standing text not null default '';
        alter table win_files add column settled_by text;
        alter table win_files add column settled text;
        drop view wins;
        create view wins as
            select workspace, number, team, customer, change, words, evidence, kpis, judged, covered,
            case when standing = 'confirmed' then low end as low,
            case when standing = 'confirmed' then high end as high,
            case when standing = 'confirmed' then currency end as currency, told, posted, posted_by
            from win_files where posted is not null and taken_down is null
    """,
}
