from collections.abc import Iterable, Mapping
from decimal import Decimal
from enum import StrEnum
from typing import Any, Literal, NamedTuple, Optional

import pytest

from claimcheck.rulebook.schema import Inspection, converter


class Sign(StrEnum):
    OVER = ">"
    UNDER = "<"


class Unit(NamedTuple):
    words: tuple[str, ...]
    factor: Decimal = Decimal(1)


class Small(NamedTuple):
    low: int
    high: int

    def problems(self) -> Iterable[tuple[tuple[str, ...], str]]:
        if self.low > self.high:
            yield ("low",), f"must not exceed high ({self.high})"


def _convert(annotation: Any, value: Any, complete: bool = True) -> tuple[Any, list[tuple[str, str]]]:
    inspection = Inspection(complete=complete)
    made = converter(annotation).convert(value, (), inspection)
    return made, [("/".join(path), message) for path, message in inspection.mistakes]


@pytest.mark.parametrize(
    ("annotation", "value", "expected"),
    [
        (str, "a", "a"),
        (bool, True, True),
        (int, 3, 3),
        (Decimal, Decimal("0.10"), Decimal("0.10")),
        (Decimal, 3, Decimal(3)),
        (tuple[str, ...], ["a", "b"], ("a", "b")),
        (tuple[str, ...], [], ()),
        (tuple[tuple[int, ...], ...], [[1], [2, 3]], ((1,), (2, 3))),
        (dict[str, str], {"more than": ">"}, {"more than": ">"}),
        (Mapping[str, int], {"a": 1}, {"a": 1}),
        (dict[str, Sign], {"over": ">"}, {"over": Sign.OVER}),
        (str | None, "a", "a"),
        (Optional[int], 2, 2),  # noqa: UP045
        (Literal["a", 2], 2, 2),
        (Sign, "<", Sign.UNDER),
        (Unit, {"words": ["m"]}, Unit(("m",))),
        (Unit, {"words": ["m"], "factor": 2}, Unit(("m",), Decimal(2))),
        (dict[str, Unit], {"metre": {"words": ["m"]}}, {"metre": Unit(("m",))}),
        (tuple[Unit, ...], [{"words": []}], (Unit(()),)),
        (Small, {"low": 1, "high": 1}, Small(1, 1)),
    ],
)
def test_value_that_fits(annotation: Any, value: Any, expected: object) -> None:
    made, mistakes = _convert(annotation, value)
    assert mistakes == []
    assert made == expected
    assert type(made) is type(expected)


@pytest.mark.parametrize(
    ("annotation", "value", "path", "message"),
    [
        (dict[str, str], {"a": 1}, "a", "a: expected a text in quotes, found 1"),
        (dict[str, bool], {"a": 1}, "a", "a: expected true or false, found 1"),
        (dict[str, int], {"a": True}, "a", "a: expected a whole number, found true"),
        (dict[str, int], {"a": Decimal("1.5")}, "a", "a: expected a whole number, found 1.5"),
        (dict[str, Decimal], {"a": "1"}, "a", 'a: expected a number, found "1"'),
        (dict[str, Decimal], {"a": True}, "a", "a: expected a number, found true"),
        (dict[str, Decimal], {"a": Decimal("nan")}, "a", "a: expected a number, found NaN"),
        (
            dict[str, str],
            {"more than": []},
            "more than",
            '"more than": expected a text in quotes, found a list',
        ),
        (
            dict[str, tuple[str, ...]],
            {"a": "b"},
            "a",
            'a: expected a list, each item a text in quotes, found "b"',
        ),
        (dict[str, tuple[str, ...]], {"a": ["b", 1]}, "a/1", "a.1: expected a text in quotes, found 1"),
        (dict[str, Sign], {"a": "="}, "a", 'a: expected one of ">", "<", found "="'),
        (
            dict[str, Literal["more", "less"]],
            {"a": "mroe"},
            "a",
            'a: expected one of "more", "less", found "mroe"; did you mean "more"?',
        ),
        (dict[str, Literal["more"]], {"a": []}, "a", 'a: expected one of "more", found a list'),
        (dict[str, str | None], {"a": 1}, "a", "a: expected a text in quotes, found 1"),
        (dict[str, Unit], {"m": 1}, "m", "m: expected a table, found 1"),
        (dict[str, Unit], {"m": {}}, "m", "m.words is missing: expected a list, each item a text in quotes"),
        (
            dict[str, Unit],
            {"m": {"words": [], "fatcor": 1}},
            "m/fatcor",
            'unknown key m.fatcor: did you mean "factor"?',
        ),
        (
            dict[str, Unit],
            {"m": {"words": [], "zzz": 1}},
            "m/zzz",
            "unknown key m.zzz: expected one of: factor, words",
        ),
        # A misspelt key is one mistake, not an unknown and a missing one.
        (dict[str, Unit], {"m": {"wrods": []}}, "m/wrods", 'unknown key m.wrods: did you mean "words"?'),
        (dict[str, Small], {"s": {"low": 2, "high": 1}}, "s/low", "s.low must not exceed high (1)"),
    ],
)
def test_value_that_does_not_fit(annotation: Any, value: Any, path: str, message: str) -> None:
    _, mistakes = _convert(annotation, value)
    assert mistakes == [(path, message)]


def test_every_mistake_is_noted() -> None:
    _, mistakes = _convert(dict[str, Unit], {"a": {"factor": "x"}, "b": {"words": [1, 2]}})
    assert [path for path, _ in mistakes] == ["a/factor", "a", "b/words/0", "b/words/1"]


def test_incomplete_table_may_lack_keys_but_items_of_lists_may_not() -> None:
    assert _convert(dict[str, Unit], {"a": {"factor": 2}}, complete=False)[1] == []
    assert _convert(Small, {"low": 1}, complete=False)[1] == []
    assert [path for path, _ in _convert(tuple[Unit, ...], [{"factor": 2}], complete=False)[1]] == ["0"]
    assert [path for path, _ in _convert(Small, {"low": "x"}, complete=False)[1]] == ["low"]


@pytest.mark.parametrize(
    "annotation", [float, set[str], tuple[str, int], dict[int, str], int | str, list[str]]
)
def test_annotation_that_toml_cannot_express_is_refused(annotation: Any) -> None:
    with pytest.raises(TypeError, match="a rule file cannot hold"):
        converter(annotation)
