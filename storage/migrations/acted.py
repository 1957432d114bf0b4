"""How the schema learned to count by week what came of cases and wins, however many there are."""

STEPS = {
    "find what came of a week, and remember whose names were corrected": """
        create index case_files_decided on case_files (workspace, decided);
        create index case_files_due on case_files (workspace, due);
        create index calls_at on calls (workspace, at);
        alter table win_files add column corrected text
    """,
}
