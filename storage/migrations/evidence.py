"""How the schema learned of what customers have said."""

STEPS = {
    "remember what customers have said, and beside which question it stands": """
        create table quotes (
            workspace text not null, ref text not null, customer text not null, words text not null,
            said_on text not null, source text not null, link text not null, segment text not null,
            step text not null, teams text not null, series text not null, praise text, consent text not null,
            primary key (workspace, ref)){table};
        create index quotes_customer on quotes (workspace, customer);
        create index quotes_said_on on quotes (workspace, said_on);
        create table quote_fits (
            workspace text not null, fits text not null, said_on text not null, ref text not null,
            primary key (workspace, fits, said_on, ref)){table};
        create index quote_fits_ref on quote_fits (workspace, ref);
        create table beside (
            workspace text not null, question text not null, ref text not null, series text not null,
            at text not null, gone text, listed text, primary key (workspace, question)){table};
        create index beside_ref on beside (workspace, ref);
        create index beside_series on beside (workspace, series, ref, at);
        create index beside_gone on beside (workspace, gone);
        create table consents_withdrawn (
            workspace text not null, whose text not null, since text not null,
            primary key (workspace, whose)){table}
    """,
}
