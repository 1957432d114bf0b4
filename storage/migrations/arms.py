"""How the schema learned of the hold-out's arms, and of numbers that belong to a series."""

STEPS = {
    "remember the arms of the hold-out": """
        create table arms (
            workspace text not null, series text not null, share text not null, arm text not null,
            since text not null, primary key (workspace, series)){table};
        create table series_values (
            workspace text not null, kpi text not null, week text not null, series text not null,
            amount text not null, source text not null,
            primary key (workspace, kpi, week, series)){table}
    """,
}
