"""How the schema learned to find a week's questions, silences and invitations at once, and of how soon answers came."""

STEPS = {
    "find what a week counts": """
        create index asks_closed on asks (workspace, closed, team, invited, answered, shown_from, uncounted);
        create index asks_asked on asks (workspace, asked, by_hand, team, invited);
        create index kept_quiet_at on kept_quiet (workspace, at, team, rule);
        create index asked_charged on asked (workspace, at, person) where charged = 1
    """,
    "remember how soon answers came, sealed, until the week is written down": """
        create table answer_times (
            workspace text not null, week text not null, sealed text not null,
            primary key (workspace, week)){table}
    """,
}
