"""How the schema began: deliveries, people, questions, answers and cases."""

STEPS = {
    "remember deliveries, views, alarms and what was done": """
        create table deliveries (
            workspace text not null, delivery text not null, at text not null, question text,
            primary key (workspace, delivery)){table};
        create index deliveries_question on deliveries (workspace, question) where question is not null;
        create table views (
            workspace text not null, view text not null,
            wanted integer not null default 1, shown integer not null default 0,
            due text not null, lease text, fence integer not null default 0,
            place text, message text, tried text, drawn text, trouble text, unsure text,
            primary key (workspace, view)){table};
        create index views_due on views (due) where shown < wanted;
        create table alarms (
            workspace text not null, name text not null, at text not null, command text not null,
            primary key (workspace, name)){table};
        create index alarms_at on alarms (at);
        create table audit (
            workspace text not null, id text not null, at text not null, person text not null,
            what text not null, about text not null, primary key (workspace, id)){table};
        create index audit_at on audit (workspace, at)
    """,
    "remember companies, people and places": """
        create table setups (
            workspace text not null, edition text not null, setup text not null, at text not null,
            person text not null, primary key (workspace)){table};
        create table people (
            workspace text not null, platform text not null, account text not null, name text not null,
            email text not null, zone text not null, language text not null, kind text not null,
            met text not null, welcomed text, stopped text,
            primary key (workspace, platform, account)){table};
        create index people_email on people (workspace, email);
        create table rooms (
            workspace text not null, platform text not null, channel text not null, name text not null,
            outsiders integer not null, open integer not null, members text not null, seen text not null,
            primary key (workspace, platform, channel)){table};
        create index rooms_name on rooms (workspace, platform, name);
        create table attention (
            workspace text not null, person text not null, sealed text not null,
            primary key (workspace, person)){table}
    """,
    "remember questions and why there was none": """
        create table asks (
            workspace text not null, id text not null, title text not null, decision text not null,
            place text not null, host text not null, asked text not null, closes text not null,
            invited integer not null, shown_from integer not null, series text not null, team text not null,
            language text not null, by_hand integer not null, redecided integer not null, hidden integer not null,
            closed text, answered integer not null default 0, concern integer not null default 0, pool text,
            primary key (workspace, id)){table};
        create index asks_series on asks (workspace, series, asked);
        create table asked (
            workspace text not null, question text not null, person text not null, at text not null,
            charged integer not null, primary key (workspace, question, person)){table};
        create index asked_person on asked (workspace, person, at);
        create table kept_quiet (
            workspace text not null, meeting text not null, at text not null, rule text not null,
            otherwise text not null, title text not null, series text not null, team text not null,
            primary key (workspace, meeting)){table};
        create index kept_quiet_series on kept_quiet (workspace, series, at)
    """,
    "remember answers": """
        create table secrets (
            workspace text not null, question text not null, secret text not null,
            primary key (workspace, question)){table};
        create table given (
            workspace text not null, question text not null, giver text not null, sealed text not null,
            primary key (workspace, question, giver)){table};
        create table answers (
            workspace text not null, question text not null, id text not null, verdict text not null,
            objects integer not null, reasoned integer not null, person text,
            primary key (workspace, question, id)){table};
        create table words (
            workspace text not null, question text not null, id text not null, reason text not null,
            heard text not null, person text, reported text, removed text,
            primary key (workspace, question, id)){table}
    """,
    "remember cases": """
        create table case_files (
            workspace text not null, number integer not null, question text not null, owner text not null,
            rule text not null, opened text not null, due text not null, state text not null,
            waits integer not null, outcome text not null, because text, tell text not null,
            evidence_from text not null, evidence_by text, decided text,
            primary key (workspace, number), unique (workspace, question)){table};
        create table touching (
            workspace text not null, number integer not null, team text not null,
            primary key (workspace, number, team)){table}
    """,
    "let other tools read what cards may show": """
        create view questions as
            select workspace, id, title, decision, series, team, host, asked, closes, closed, invited, by_hand
            from asks;
        create view results as
            select asks.workspace, asks.id as question, asks.closed, asks.invited, asks.answered, asks.concern,
                case when asks.answered >= asks.shown_from then (select count(*) from answers
                    where answers.workspace = asks.workspace and question = asks.id and verdict = 'like') end as likes,
                case when asks.answered >= asks.shown_from then (select count(*) from answers
                    where answers.workspace = asks.workspace and question = asks.id
                    and verdict = 'not notice') end as not_notices,
                case when asks.answered >= asks.shown_from then (select count(*) from answers
                    where answers.workspace = asks.workspace and question = asks.id
                    and verdict = 'dislike') end as dislikes,
                case when asks.answered >= asks.shown_from then (select count(*) from answers
                    where answers.workspace = asks.workspace and question = asks.id
                    and verdict = 'no decision') end as no_decisions
            from asks where asks.closed is not null;
        create view cases as
            select case_files.workspace, case_files.number, case_files.question, asks.decision, case_files.owner,
                case when asks.answered >= asks.shown_from then case_files.rule
                    else 'a concern was raised' end as rule,
                case_files.opened, case_files.due, case_files.state, case_files.outcome, case_files.because,
                case_files.tell, case_files.decided
            from case_files left join asks
                on asks.workspace = case_files.workspace and asks.id = case_files.question;
        create view silences as
            select workspace, meeting, at, rule, otherwise, title, series, team from kept_quiet
    """,
    "remember meetings that are under way": """
        create table under_way (
            workspace text not null, meeting text not null, told text not null, ended text,
            primary key (workspace, meeting)){table};
        create index under_way_ended on under_way (workspace, ended);
        create table present (
            workspace text not null, meeting text not null, person text not null,
            since text, at text not null, here integer not null,
            primary key (workspace, meeting, person)){table};
        create index present_person on present (workspace, person)
    """,
    "remember by whom the bot was introduced to a place": """
        alter table rooms add column introduced text;
        alter table rooms add column inviter text
    """,
    "let hosts pause and bind, and people be asked less": """
        create table paused (
            workspace text not null, series text not null, until text not null,
            primary key (workspace, series)){table};
        create table bound (
            workspace text not null, series text not null, place text not null,
            primary key (workspace, series)){table};
        create table homes (
            workspace text not null, person text not null,
            primary key (workspace, person)){table};
        alter table people add column less text;
        alter table asks add column rung text not null default ''
    """,
    "remember what could not be counted": """
        alter table asks add column uncounted text
    """,
}
