from __future__ import annotations

import unicodedata

import pytest

from claimcheck.formats.escaping import encodable, escape, for_spreadsheet, one_line, to_ascii


@pytest.mark.parametrize(
    ("text", "visible"),
    [
        ("\x1b[31mred\x1b[0m", r"\x1b[31mred\x1b[0m"),
        ("\x9b31m", r"\x9b31m"),
        ("a\tb\nc\rd", r"a\tb\nc\rd"),
        ("\x00\x07\x7f", r"\x00\x07\x7f"),
        ("abc\u202edef\u2066", r"abc\u202edef\u2066"),
        ("3\u200b0 billion", r"3\u200b0 billion"),
        ("line\u2028break", r"line\u2028break"),
        ("lone \ud800", r"lone \ud800"),
        ("tag \U000e0041", r"tag \U000e0041"),
        ("[red]“smart city” – café, 3 млрд, 三, 👍", "[red]“smart city” – café, 3 млрд, 三, 👍"),
        ("no-break\u00a0space", "no-break\u00a0space"),
        ("::error::no", r"\x3a:error\x3a:no"),
        ("a ##[error]no ##vso[x]", r"a \x23#[error]no \x23#vso[x]"),
        ("at 3::00, ## 1 and #[2]", "at 3::00, ## 1 and #[2]"),
    ],
)
def test_escape(text: str, visible: str) -> None:
    assert escape(text) == visible


def test_escape_covers_every_control_and_format_character_and_nothing_else() -> None:
    hidden = {"Cc", "Cf", "Cs", "Zl", "Zp"}
    for code in range(0x110000):
        character = chr(code)
        category = unicodedata.category(character)
        # "Cn" is for characters newer than this Python's tables.
        if category != "Cn":
            assert (escape(character) != character) == (category in hidden), hex(code)


def test_one_line_joins_lines_and_keeps_a_trace_of_other_controls() -> None:
    assert one_line("$3\r\n  billion\tin \x0b 2021") == r"$3 billion in \x0b 2021"


@pytest.mark.parametrize(
    ("text", "ascii"),
    [
        ("“3 billion” – it’s…", '"3 billion" - it\'s...'),
        ("€3, £2", "EUR 3, GBP 2"),
        ("café 三 👍", r"caf\xe9 \u4e09 \U0001f44d"),
        ("plain\x1b\n", "plain\x1b\n"),
    ],
)
def test_to_ascii(text: str, ascii: str) -> None:
    assert to_ascii(text) == ascii
    assert to_ascii(text).isascii()


def test_encodable_touches_lone_surrogates_alone() -> None:
    assert encodable("a\ud800\x1b\u202eé") == "a\\ud800\x1b\u202eé"


@pytest.mark.parametrize("formula", ["=1+1", "+1", "-1", "@sum", "＝1"])
def test_no_cell_of_a_spreadsheet_begins_as_a_formula(formula: str) -> None:
    assert for_spreadsheet(formula) == f"'{formula}"


def test_other_cells_of_a_spreadsheet_stay_as_they_are() -> None:
    assert for_spreadsheet("a = 1") == "a = 1"
