"""How the schema learned of what the owner of a case asks back, and that views say nothing of hidden meetings."""

STEPS = {
    "remember what was asked back": """
        create table asked_back (
            workspace text not null, number integer not null, name text not null, words text not null,
            asked text not null, closes text not null, closed text, passed text, reader text,
            primary key (workspace, number)){table};
        create unique index asked_back_name on asked_back (workspace, name)
    """,
    "let other tools read nothing that was decided in hidden meetings": """
        drop view cases;
        create view cases as
            select case_files.workspace, case_files.number, case_files.question,
                case when hidden = 0 then asks.decision else '' end as decision, case_files.owner,
                case when asks.answered >= asks.shown_from then case_files.rule
                    else 'a concern was raised' end as rule,
                case_files.opened, case_files.due, case_files.state,
                case when hidden = 0 then case_files.outcome else '' end as outcome, case_files.because,
                case when hidden = 0 then case_files.tell else '' end as tell, case_files.decided,
                (select max(at) from case_steps where case_steps.workspace = case_files.workspace
                    and case_steps.number = case_files.number) as escalated
            from case_files left join asks
                on asks.workspace = case_files.workspace and asks.id = case_files.question;
        drop view questions;
        create view questions as
            select workspace, id, case when hidden = 0 then title else '' end as title,
                case when hidden = 0 then decision else '' end as decision, series, team, host, asked, closes, closed,
                invited, by_hand
            from asks
    """,
}
