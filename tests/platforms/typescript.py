"""Slack's own types, and Microsoft's, as judges: what is sent is written down as TypeScript and must satisfy them."""

import json
import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

JUDGES = Path(__file__).parent
COMPILER = JUDGES / "node_modules" / "typescript" / "bin" / "tsc"
SLACK = JUDGES / "node_modules" / "@slack" / "types"
GRAPH = JUDGES / "node_modules" / "@microsoft" / "microsoft-graph-types"
IMPORTS = """import type { HomeView, KnownBlock, ModalView } from "@slack/types";
import type { AppsManifestValidateArguments } from "@slack/web-api";
type Manifest = AppsManifestValidateArguments["manifest"];
"""
OF_GRAPH = 'import type * as Graph from "@microsoft/microsoft-graph-types";\n'
STRICT = ["--noEmit", "--strict", "--skipLibCheck", "--target", "es2022", "--module", "nodenext", "--types", "node"]


def is_here() -> bool:
    """Tell whether there is a compiler; fetch it, if Node is there."""
    parts = (COMPILER, SLACK, GRAPH)
    if not all(part.exists() for part in parts) and (npm := shutil.which("npm")):
        subprocess.run([npm, "ci", "--prefix", str(JUDGES), "--no-audit", "--no-fund", "--silent"], check=False)
    return all(part.exists() for part in parts) and shutil.which("node") is not None


def needed() -> None:
    """Skip the test by name where Node is missing; in CI nothing may be."""
    if not is_here():
        assert not os.environ.get("CHAIR_CI"), "CI has no Node to ask Slack's and Microsoft's types with."
        pytest.skip("Slack's own types, and Microsoft's, need Node and npm")


def objections(shown: Mapping[str, tuple[str, Any]], imports: str = IMPORTS) -> list[str]:
    """Return what the compiler says of ``{name: (type, value)}``: nothing, if every value satisfies its type."""
    lines = [imports]
    for at, (name, (kind, value)) in enumerate(shown.items()):
        lines.append(f"// {json.dumps(name)}\nexport const v{at} = {json.dumps(value)} satisfies {kind};\n")
    file = JUDGES / f"judged-{os.getpid()}.ts"  # beside node_modules, or the compiler would not find them
    file.write_text("".join(lines), encoding="utf-8")
    try:
        command = ["node", str(COMPILER), *STRICT, file.name]
        done = subprocess.run(command, cwd=JUDGES, capture_output=True, text=True, check=False)
    finally:
        file.unlink()
    return [line for line in done.stdout.splitlines() if line.strip()]
