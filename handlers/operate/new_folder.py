"""A folder that a command is to fill: a new one, or an empty one, and never over what is there."""

from pathlib import Path


def why_not_new(folder: Path) -> str:
    """Return why nothing can be written there, in a sentence with the way out; nothing where it can."""
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        return f"{folder} is no folder. Name a new one."
    if folder.is_dir() and any(folder.iterdir()):
        return f"{folder} is not empty, and nothing is overwritten. Name a new folder."
    return (
        "" if folder.resolve().parent.is_dir() else f"There is no folder {folder.parent}. Make it, or choose another."
    )
