"""Every check is documented, exampled and registered."""

from itertools import pairwise
from pathlib import Path

import pytest

import claimcheck.checks
from claimcheck.checks import CHECKS, Check

FOLDER = Path(claimcheck.checks.__file__).parent
SUPPORT = {
    "__init__",
    "acknowledged",
    "amounts",
    "concerns",
    "digest",
    "documentation",
    "interface",
    "rivals",
    "running",
    "voices",
    "wording",
}
"""What is no check; a new file is one or the other."""
HEADS = ["What", "Why", "Flags", "Passes", "Limits"]


def test_every_file_is_a_registered_check_or_known_support() -> None:
    files = {path.stem for path in FOLDER.glob("*.py")} - SUPPORT
    assert {check.id for check in CHECKS} == {name.replace("_", "-") for name in files}


def test_ids_are_unique() -> None:
    assert len({check.id for check in CHECKS}) == len(CHECKS)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
def test_documentation_has_a_summary_and_the_five_heads_in_order(check: Check) -> None:
    lines = check.documentation.splitlines()
    heads = [line for line, under in pairwise(lines) if under and set(under) == {"-"}]
    assert heads == HEADS
    assert check.summary.endswith(".")
    bodies = check.documentation.split("---\n")[1:]
    assert all(len(body.strip()) > 40 for body in bodies)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
def test_examples_of_both_kinds(check: Check) -> None:
    for examples in (check.examples.flags, check.examples.passes):
        assert len(examples) >= 8
        assert len({example.name for example in examples}) == len(examples)
        assert len({example.text for example in examples}) == len(examples)
