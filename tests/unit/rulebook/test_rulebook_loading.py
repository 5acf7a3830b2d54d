from collections.abc import Iterable
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

import pytest

from claimcheck.resources import RuleFile
from claimcheck.rulebook.loading import load_rulebook, read_rulebook
from claimcheck.rulebook.problems import Problem, RulebookError


class Unit(NamedTuple):
    words: tuple[str, ...]
    factor: Decimal = Decimal(1)


class Units(NamedTuple):
    units: dict[str, Unit]
    default: str
    banned: tuple[str, ...] = ()
    rows: tuple[Unit, ...] = ()

    def problems(self) -> Iterable[tuple[tuple[str, ...], str]]:
        if self.default not in self.units:
            yield ("default",), "names no unit"
        for place, row in enumerate(self.rows):
            if not row.words:
                yield ("rows", str(place), "words"), "must not be empty"


class Signs(NamedTuple):
    signs: dict[str, str]


class Book(NamedTuple):
    units: Units
    signs: Signs


UNITS = """default = "metre"
banned = ["foot"]

[units.metre]
words = ["metre", "metres"]

[[rows]]
words = ["row"]
"""
SIGNS = '[signs]\n"more than" = ">"\nunder = "<"\n'


def _read(*extra: tuple[str, str], units: str = UNITS, signs: str = SIGNS) -> Book:
    files = [RuleFile("units", "rules/units.toml", units), RuleFile("signs", "rules/signs.toml", signs)]
    files += [RuleFile(subject, f"house/{subject}.toml", text) for subject, text in extra]
    return read_rulebook(files, Book)


def _problems(*extra: tuple[str, str], units: str = UNITS, signs: str = SIGNS) -> list[str]:
    with pytest.raises(RulebookError) as caught:
        _read(*extra, units=units, signs=signs)
    assert str(caught.value) == "\n".join(str(problem) for problem in caught.value.problems)
    return str(caught.value).splitlines()


def test_one_record_per_subject() -> None:
    book = _read()
    assert book.units.units == {"metre": Unit(("metre", "metres"))}
    assert book.signs == Signs({"more than": ">", "under": "<"})


def test_all_mistakes_of_all_files_are_raised_together() -> None:
    assert _problems(
        units='defualt = "metre"\n[units.metre]\n\n[[rows]]\nwords = ["a",\n  1]\n',
        signs='[signs]\nover = ">"\n"more than" = 2\n',
    ) == [
        'rules/signs.toml:3: signs."more than": expected a text in quotes, found 2',
        'rules/units.toml:1: unknown key defualt: did you mean "default"?',
        "rules/units.toml:2: units.metre.words is missing: expected a list, each item a text in quotes",
        "rules/units.toml:6: rows.0.words.1: expected a text in quotes, found 1",
    ]


def test_missing_key_of_the_file_itself_is_on_line_one() -> None:
    assert _problems(signs="# nothing\n") == [
        "rules/signs.toml:1: signs is missing: expected a table, each value a text in quotes"
    ]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("[signs]\nover = >\n", ":2: not valid TOML: "),
        ('[signs]\na = "1"\na = "2"\n', ":3: not valid TOML: "),
    ],
)
def test_syntax_error_has_a_line_and_hides_no_other_file(text: str, place: str) -> None:
    first, second = _problems(signs=text, units=UNITS.replace("banned", "baned"))
    assert first.startswith("rules/signs.toml" + place)
    assert second == 'rules/units.toml:2: unknown key baned: did you mean "banned"?'


def test_unknown_subject() -> None:
    assert _problems(("unit", "x = 1")) == [
        'house/unit.toml:1: unknown subject "unit": did you mean "units"?'
    ]


def test_missing_subject() -> None:
    with pytest.raises(RulebookError) as caught:
        read_rulebook([RuleFile("signs", "rules/signs.toml", SIGNS)], Book)
    assert caught.value.problems == (Problem("rules/units.toml", 1, "the file is missing"),)


def test_a_subject_checks_itself() -> None:
    assert _problems(units=UNITS.replace('"metre"\n', '"yard"\n')) == [
        "rules/units.toml:1: default names no unit"
    ]


def test_house_rules_lie_over_the_built_in_ones() -> None:
    house = """banned = ["foot", "mile"]
    default = "yard"
    units.yard.words = ["yard"]
    units.metre.factor = 2
    units.metre.words = ["m"]
    """
    book = _read(("units", house), ("signs", 'signs.under = "<="\nsigns.over = ">"'))
    assert book.units == Units(
        units={"metre": Unit(("metre", "metres", "m"), Decimal(2)), "yard": Unit(("yard",))},
        default="yard",
        banned=("foot", "mile"),
        rows=(Unit(("row",)),),
    )
    assert book.signs.signs == {"more than": ">", "under": "<=", "over": ">"}


def test_later_folders_win() -> None:
    assert _read(("signs", 'signs.a = "1"'), ("signs", 'signs.a = "2"')).signs.signs["a"] == "2"


@pytest.mark.parametrize(
    ("house", "problem"),
    [
        ('\ndefualt = "x"', 'house/units.toml:2: unknown key defualt: did you mean "default"?'),
        (
            "\n\nbanned = 1",
            "house/units.toml:3: banned: expected a list, each item a text in quotes, found 1",
        ),
        (
            "[units.yard]\nfactor = 2",
            "house/units.toml:1: units.yard.words is missing: expected a list, each item a text in quotes",
        ),
        (
            "\n[[rows]]\nfactor = 2",
            "house/units.toml:2: rows.0.words is missing: expected a list, each item a text in quotes",
        ),
        ('\ndefault = "yard"', "house/units.toml:2: default names no unit"),
        # The merged list has this row second, the file has it first.
        ("\n[[rows]]\n\nwords = []", "house/units.toml:4: rows.1.words must not be empty"),
    ],
)
def test_mistake_in_house_rules_is_found_in_their_file(house: str, problem: str) -> None:
    assert _problems(("units", house)) == [problem]


def test_built_in_rules_load_once() -> None:
    assert load_rulebook() is load_rulebook()
    assert load_rulebook() is load_rulebook([])


def test_house_folder_changes_a_reading(tmp_path: Path) -> None:
    (tmp_path / "readings.toml").write_text("gap = 0.10\n")
    assert load_rulebook([tmp_path]).readings.gap == Decimal("0.10")
    assert load_rulebook().readings.gap == Decimal("0.05")
