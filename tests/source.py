"""The house as text: its files, its functions, its comments."""

import ast
import io
import tokenize
from collections.abc import Iterable, Iterator
from pathlib import Path

HOUSE = Path(__file__).parent.parent
FOLDERS = ("bot", "handlers", "prompts", "storage")

Function = ast.FunctionDef | ast.AsyncFunctionDef


def name(file: Path) -> str:
    return file.relative_to(HOUSE).as_posix()


def python_in(*places: str) -> list[Path]:
    """Return the Python files in these folders, and these files, without the empty ones."""
    found = (
        file for place in places for file in (HOUSE.glob(place) if "." in place else (HOUSE / place).rglob("*.py"))
    )
    return sorted(file for file in found if file.stat().st_size and "node_modules" not in file.parts)


def source() -> list[Path]:
    return python_in(*FOLDERS, "app.py")


def lines_in(file: Path) -> int:
    return len(file.read_text(encoding="utf-8").splitlines())


def functions_in(files: Iterable[Path]) -> Iterator[tuple[str, Function]]:
    """Yield every function, also the nested ones, under a name that an editor can open."""
    for file in files:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, Function):
                yield f"{name(file)}:{node.lineno} {node.name}", node


def length(function: Function) -> int:
    """Return the lines from `def` to the end, without the docstring."""
    first, whole = function.body[0], (function.end_lineno or 0) - function.lineno + 1
    return whole - ((first.end_lineno or 0) - first.lineno + 1 if ast.get_docstring(function) is not None else 0)


def parameters(function: Function) -> list[ast.arg]:
    """Return the parameters that a caller gives: not `self`, not `cls`."""
    args = function.args
    every = [*args.posonlyargs, *args.args, *args.kwonlyargs, *filter(None, (args.vararg, args.kwarg))]
    return [arg for arg in every if arg.arg not in ("self", "cls")]


def comments_in(file: Path) -> list[str]:
    tokens = tokenize.generate_tokens(io.StringIO(file.read_text(encoding="utf-8")).readline)
    return [token.string for token in tokens if token.type == tokenize.COMMENT]


def imports_in(file: Path) -> Iterator[str]:
    """Yield the full name of every module that a file imports, and of every name it takes from one."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
