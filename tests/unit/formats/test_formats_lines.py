"""Lines of the terminal report: broken, beside each other, framed, and printed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from claimcheck.formats.terminal.lines import (
    EMPTY,
    Edges,
    Piece,
    beside,
    cells,
    framed,
    printed,
    shared_out,
    wrapped,
)

EDGES = Edges(("+", "-", "+"), "|", ("+", "-", "+"))


def _plain(lines):
    return [printed(line, color=False) for line in lines]


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("all of it", 9, ["all of it"]),
        ("all of it", 8, ["all of", "it"]),
        ("all of it ", 9, ["all of it"]),
        ("an unsplittable one", 6, ["an", "unspli", "ttable", "one"]),
        ("三三三", 5, ["三三", "三"]),
        ("", 5, [""]),
    ],
)
def test_a_line_breaks_between_words(text: str, width: int, lines: list[str]) -> None:
    assert _plain(wrapped([Piece(text)], width)) == lines


def test_a_figure_over_two_lines_keeps_its_style_and_its_letter_on_both() -> None:
    line = [Piece("It is "), Piece("two billion", "bold", "A"), Piece(" now")]
    assert wrapped(line, 9) == [
        [Piece("It is "), Piece("two", "bold", "A")],
        [Piece("billion", "bold", "A")],
        [Piece("now")],
    ]


@given(st.lists(st.text("ab 三é—\u0301", max_size=20), max_size=4), st.integers(2, 12))
def test_no_line_is_too_wide_and_no_word_is_lost(texts: list[str], width: int) -> None:
    pieces = [Piece(text) for text in texts]
    lines = wrapped(pieces, width)
    assert all(cells(line) <= width for line in lines)
    kept = "".join(_plain(lines))
    assert kept.replace(" ", "") == "".join(texts).replace(" ", "")


def test_blocks_stand_beside_each_other_by_cells() -> None:
    lines = beside([[[Piece("三")], [Piece("b")]], [[Piece("x")], [Piece("y")], [Piece("z")]]], [3, 1], 1)
    assert _plain(lines) == ["三  x", "b   y", "    z"]


@pytest.mark.parametrize("total", [17, 40, 80, 200])
def test_columns_fill_what_they_share(total: int) -> None:
    widths = shared_out(total, [5, 6, 3], 2)
    assert sum(widths) + 4 == total
    assert widths[1] >= widths[0] >= widths[2]


@pytest.mark.parametrize("title", ["F1", "a title that is far too long for its frame"])
def test_every_line_of_a_frame_is_as_wide(title: str) -> None:
    lines = framed([[Piece("三 dead")], EMPTY], 20, EDGES, "red", Piece(title), Piece("below"))
    assert {cell_len(line) for line in _plain(lines)} == {20}


def test_styles_become_codes_only_in_colour() -> None:
    line = [Piece("a ", "bold red"), Piece("b "), Piece("c", "bold underline cyan")]
    assert printed(line, color=False) == "a b c"
    assert printed(line, color=True) == "\x1b[1;31ma \x1b[0mb \x1b[1;4;36mc\x1b[0m"
