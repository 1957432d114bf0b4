"""How the schema learned of leaders' weeks."""

STEPS = {
    "remember leaders' weeks, and how long there was no sponsor": """
        create table "leading" (
            workspace text not null, person text not null, week text not null, due text not null, state text not null,
            win integer, heard text not null, link text not null, at text, words text not null, place text,
            post text not null, snoozed text, snoozes integer not null, warned text,
            primary key (workspace, person, week)){table};
        create index leading_week on "leading" (workspace, week);
        create table leaders_told (
            workspace text not null, person text not null, at text not null,
            primary key (workspace, person)){table};
        create table vacancies (
            workspace text not null, since text not null, ended text, told text,
            primary key (workspace, since)){table};
        create view leader_weeks as
            select workspace, week, count(*) as leaders,
                case when count(*) >= 5 then count(case when state = 'posted' then 1 end) end as posted,
                case when count(*) >= 5 then count(case when state = 'talked' then 1 end) end as talked,
                case when count(*) >= 5 then count(case when state = 'not this week' then 1 end) end as not_this_week,
                case when count(*) >= 5 then count(case when state = 'nothing' then 1 end) end as silent,
                case when count(*) >= 5 then count(case when state = 'missed' then 1 end) end as missed
            from "leading" group by workspace, week
    """,
    "call leaders' weeks by a name that no database keeps for itself": """
        alter table "leading" rename to led_weeks
    """,
}
