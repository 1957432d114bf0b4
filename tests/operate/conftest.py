from pathlib import Path

import pytest

from tests.operate.process import Machine
from tests.source import HOUSE


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


@pytest.fixture
def cold(tmp_path: Path) -> Machine:
    """Return a machine that reads ``app.py`` each time, as everybody's does: for how it starts and how it ends."""
    return Machine(tmp_path, program=(str(HOUSE / "app.py"),))
