"""How the schema learned of workspaces that install the app themselves."""

STEPS = {
    "remember where the app is installed in Slack": """
        create table slack_installations (
            slack text not null, workspace text not null, name text not null, bot text not null, app text not null,
            scopes text not null, person text not null, at text not null, sealed text, expires text, ended text,
            trouble text not null, turn integer not null, primary key (slack)){table};
        create index slack_installations_workspace on slack_installations (workspace)
    """,
    "remember who is about to install the app in Slack": """
        create table slack_states (
            state text not null, browser text not null, until text not null, primary key (state)){table}
    """,
}
