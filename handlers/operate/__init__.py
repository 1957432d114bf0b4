"""What whoever runs the bot can do: one file a command of ``app.py``."""


class WrongUse(Exception):
    """The command cannot be carried out as it was given. Its words say what to mend; exit code 2."""


class FoundProblem(Exception):
    """Something is not as it should be. Its words name it and the way out; exit code 1."""
