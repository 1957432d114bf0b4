"""How the schema learned of cases that wait too long, and of cases that are handed over."""

STEPS = {
    "remember who was told of a case, whom it was offered to, and which series have to wait": """
        create table case_steps (
            workspace text not null, number integer not null, step text not null, at text not null, person text,
            primary key (workspace, number, step)){table};
        create table case_offers (
            workspace text not null, number integer not null, offer integer not null, person text not null,
            by text not null, owner text not null, at text not null, became text not null,
            primary key (workspace, number, offer)){table};
        create index case_offers_person on case_offers (workspace, person);
        create table unearned (
            workspace text not null, series text not null, since text not null, host text not null,
            told text, ended text, primary key (workspace, series, since)){table};
        drop view cases;
        create view cases as
            select case_files.workspace, case_files.number, case_files.question, asks.decision, case_files.owner,
                case when asks.answered >= asks.shown_from then case_files.rule
                    else 'a concern was raised' end as rule,
                case_files.opened, case_files.due, case_files.state, case_files.outcome, case_files.because,
                case_files.tell, case_files.decided,
                (select max(at) from case_steps where case_steps.workspace = case_files.workspace
                    and case_steps.number = case_files.number) as escalated
            from case_files left join asks
                on asks.workspace = case_files.workspace and asks.id = case_files.question
    """,
}
