"""What is known without rich is what rich knows."""

from __future__ import annotations

import pytest
from rich import cells

from claimcheck.formats.terminal import widths

NARROW = [chr(code) for code in range(0x20, 0x2600) if widths._NARROW.fullmatch(chr(code))]
TEXTS = ["", "a", "“3 billion” – né", "│ ─ ▶ ░", "日本語 12", "a\u0301 b", "👩‍👩‍👧 13", "soft\u00adly"]


def test_every_narrow_character_takes_one_cell():
    assert len(NARROW) > 900
    assert {cells.get_character_cell_size(each) for each in NARROW} == {1}


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("width", [1, 2, 5, 40])
def test_texts_are_measured_and_cut_as_rich_does(text, width):
    assert widths.cell_len(text) == cells.cell_len(text)
    assert widths.set_cell_size(text, width) == cells.set_cell_size(text, width)
    assert widths.chop_cells(text, width) == cells.chop_cells(text, width)
