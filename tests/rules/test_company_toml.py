"""What is not TOML at all is one sentence, and says where."""

import pytest

from bot.company import SetupFaults, read_setup


def faults_in(text: str) -> tuple[str, ...]:
    with pytest.raises(SetupFaults) as refused:
        read_setup(text)
    return refused.value.faults


@pytest.mark.parametrize(
    ("text", "line"),
    [("[company]\nname = \n", 2), ("[company\n", 1), ("a = 1\n\na = 2\n", 3), ('x = """\nnever closed\n', 2)],
)
def test_what_is_not_toml_is_one_sentence_with_its_line(text: str, line: int) -> None:
    [fault] = faults_in(text)
    assert fault.startswith(f"Line {line} is not valid TOML: ")


def test_brackets_without_end_are_no_more_than_a_fault() -> None:
    [fault] = faults_in("x = " + "[" * 10_000)
    assert "is not valid TOML" in fault
