"""How decisions are listed and found: tags, and the words of what is kept.

``searched`` has the words of what everybody may read who may see the question; those that were shared with its host
alone are in ``searched_words``. An empty word says that its part has been looked through.
"""

STEPS = {
    "let decisions be tagged and found": """
        create table tagged (
            workspace text not null, number integer not null, tag text not null,
            primary key (workspace, number, tag)){table};
        create table searched (
            workspace text not null, question text not null, word text not null, part text not null,
            primary key (workspace, question, word, part)){table};
        create table searched_words (
            workspace text not null, question text not null, word text not null,
            primary key (workspace, question, word)){table};
        create index asks_host on asks (workspace, host, closed);
        create index asks_team on asks (workspace, team);
        create index case_files_owner on case_files (workspace, owner, question)
    """,
}
