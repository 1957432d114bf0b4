"""How the schema learned of numbers that a company brings in, and of what came of decisions."""

STEPS = {
    "remember numbers, and what came of decisions": """
        create table kpis (
            workspace text not null, kpi text not null, name text not null, better text not null, unit text not null,
            primary key (workspace, kpi)){table};
        create table kpi_values (
            workspace text not null, kpi text not null, week text not null, team text not null,
            amount text not null, source text not null,
            primary key (workspace, kpi, week, team)){table};
        create table kpi_links (
            workspace text not null, question text not null, kpi text not null,
            primary key (workspace, question, kpi)){table};
        create table kpi_readings (
            workspace text not null, question text not null, days integer not null, kpi text not null,
            before text not null, after text not null, at text not null,
            primary key (workspace, question, days, kpi)){table};
        create table followed (
            workspace text not null, question text not null, since text not null, due text not null,
            poll text not null, apart integer not null, asked text, closes text, closed text,
            invited integer not null, answered integer not null, settled text,
            primary key (workspace, question)){table};
        create index followed_since on followed (workspace, since) where settled is null;
        create table foreseen (
            workspace text not null, number integer not null, question text not null, team text not null,
            predicted text not null, actual text not null, at text not null,
            primary key (workspace, number)){table};
        create table calibrations (
            workspace text not null, team text not null, upto integer not null, n integer not null,
            brier text not null, base text not null, skill text, low text not null, high text not null,
            at text not null, opens text not null,
            primary key (workspace, team, upto)){table};
        create view numbers as
            select kpi_values.workspace, kpis.name, kpi_values.week, kpi_values.team, kpi_values.amount, kpis.unit,
                kpis.better, kpi_values.source
            from kpi_values join kpis on kpis.workspace = kpi_values.workspace and kpis.kpi = kpi_values.kpi
    """,
}
