from decimal import Decimal
from typing import Any, NamedTuple

import pytest

from claimcheck.resources import rule_files
from claimcheck.rulebook.loading import read_rulebook
from claimcheck.rulebook.readings import Readings


class Book(NamedTuple):
    readings: Readings


BUILT_IN = Readings(
    exact_below=100,
    significant_digits=2,
    rounded_expected=Decimal("0.05"),
    about_literal=Decimal("0.25"),
    about_expected=Decimal("0.10"),
    nearly_literal=Decimal("0.75"),
    nearly_expected=Decimal("0.90"),
    just_over_literal=Decimal("1.25"),
    just_over_expected=Decimal("1.10"),
    more_expected=Decimal("1.25"),
    at_least_expected=Decimal("1.25"),
    less_expected=Decimal("0.75"),
    at_most_expected=Decimal("0.75"),
    fraction_points=Decimal("0.02"),
    gap=Decimal("0.05"),
)


def test_built_in_widths_are_those_of_the_design() -> None:
    files = [file for file in rule_files() if file.subject == "readings"]
    assert read_rulebook(files, Book).readings._asdict() == BUILT_IN._asdict()
    assert list(BUILT_IN.problems()) == []


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("gap", Decimal("-0.1"), "must not be negative"),
        ("significant_digits", 0, "must be 1 or more"),
        ("less_expected", Decimal("1.25"), "must be less than 1"),
        ("nearly_literal", Decimal(1), "must be less than 1"),
        ("more_expected", Decimal("0.75"), "must be more than 1"),
        ("at_least_expected", Decimal(1), "must be more than 1"),
        ("about_expected", Decimal("0.3"), "must not be wider than about_literal (0.25)"),
        ("nearly_expected", Decimal("0.7"), "must not be wider than nearly_literal (0.75)"),
        ("just_over_expected", Decimal("1.3"), "must not be wider than just_over_literal (1.25)"),
    ],
)
def test_width_that_turns_a_reading_inside_out(name: str, value: Any, message: str) -> None:
    changed = BUILT_IN._replace(**{name: value})
    [(path, said)] = [found for found in changed.problems() if found[0] == (name,)]
    assert path == (name,)
    assert said.endswith(message)
