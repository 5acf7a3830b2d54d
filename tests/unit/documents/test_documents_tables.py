"""Rows and cells of tables as the readers find them: columns, merged cells, headers, places in the source."""

from __future__ import annotations

import pytest
from document_reading import read
from office_files import docx, odt, odt_row, w_par, w_row
from table_files import FIGURES, LEAD, STORIES, comma_separated, html

from claimcheck.documents import Unreadable
from claimcheck.documents.grid import Grid, RawCell, spanned
from claimcheck.model.document import Document
from claimcheck.model.table import Row

PAR = w_par(LEAD)


def rows(document: Document) -> list[Row]:
    return [segment.row for segment in document.segments if segment.row]


def columns(row: Row) -> list[tuple[int, str]]:
    return [(cell.column, cell.text) for cell in row.cells if cell.text]


@pytest.mark.parametrize("ending", [*STORIES, ".csv"])
def test_a_cell_is_cut_out_of_the_source_exactly(ending: str) -> None:
    data = comma_separated(FIGURES) if ending == ".csv" else STORIES[ending]("Trade", "", "", FIGURES)
    (document,) = read(data, f"a{ending}").documents
    found = rows(document)
    assert [[text for _, text in columns(row)] for row in found] == [
        [cell for cell in row if cell] for row in FIGURES
    ]
    for row in found:
        for cell in row.cells:
            assert document.source[cell.start : cell.start + len(cell.text)] == cell.text
    assert {row.table for row in found} == {1}
    assert columns(found[0]) == [(1, "2023"), (2, "2024")]


def test_what_the_file_marks_as_headers() -> None:
    for ending, marked in ((".md", True), (".html", True), (".odt", True), (".docx", False)):
        (document,) = read(STORIES[ending]("Trade", "", "", FIGURES), f"a{ending}").documents
        assert [row.header for row in rows(document)] == [marked, False, False, False], ending


def test_a_word_table_with_merged_cells() -> None:
    wide = f"<w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>{w_par('2024')}</w:tc>"
    begun = f"<w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr>{w_par('North')}</w:tc>"
    goes_on = f"<w:tc><w:tcPr><w:vMerge/></w:tcPr>{w_par('')}</w:tc>"
    cell = "<w:tc>{}</w:tc>".format
    table = (
        f"<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>{cell(w_par(''))}{cell(w_par(''))}{wide}</w:tr>"
        f"<w:tr>{begun}{cell(w_par('Men'))}{cell(w_par('12'))}{cell(w_par('5'))}</w:tr>"
        f"<w:tr>{goes_on}{cell(w_par('Women'))}{cell(w_par('7'))}{cell(w_par('6'))}</w:tr></w:tbl>"
    )
    (document,) = read(docx(PAR + table), "a.docx").documents
    head, first, second = rows(document)
    assert (head.header, head.cells[-1].columns, columns(head)) == (True, 2, [(2, "2024")])
    assert columns(first) == [(0, "North"), (1, "Men"), (2, "12"), (3, "5")]
    assert columns(second) == [(1, "Women"), (2, "7"), (3, "6")]


def test_an_opendocument_table_with_repeated_and_covered_cells() -> None:
    wide = (
        "<table:table-cell table:number-columns-spanned='2'><text:p>2024</text:p></table:table-cell>"
        "<table:covered-table-cell/>"
    )
    empty = "<table:table-cell table:number-columns-repeated='2'/>"
    same = "<table:table-cell table:number-columns-repeated='2'><text:p>12</text:p></table:table-cell>"
    table = (
        f"<table:table><table:table-row>{empty}{wide}</table:table-row>"
        f"<table:table-row><table:table-cell><text:p>Men</text:p></table:table-cell>{same}</table:table-row>"
        f"{odt_row('Women', '', '', '6')}</table:table>"
    )
    (document,) = read(odt(f"<text:p>{LEAD}</text:p>{table}"), "a.odt").documents
    head, first, second = rows(document)
    assert (columns(head), head.cells[-1].columns) == ([(2, "2024")], 2)
    assert columns(first) == [(0, "Men"), (1, "12"), (2, "12")]
    assert columns(second) == [(0, "Women"), (3, "6")]


def test_a_page_with_merged_cells_and_marks_left_out() -> None:
    table = (
        "<table><thead><tr><th rowspan=2>Club<th colspan='2'>2024<tr><th>Men<th>Women"
        "<tbody><tr><td>Lier<td>12<td>5<tr><td>Lunde<td><td>6</table>"
    )
    page = html("Clubs", "", "", [["a", "b"], ["c", "1"]]).decode()
    page = page[: page.index("<table>")] + table + page[page.index("</article>") :]
    (document,) = read(page.encode(), "a.html").documents
    top, names, first, second = rows(document)
    assert [top.header, names.header, first.header] == [True, True, False]
    assert columns(names) == [(1, "Men"), (2, "Women")]
    assert columns(first) == [(0, "Lier"), (1, "12"), (2, "5")]
    assert columns(second) == [(0, "Lunde"), (2, "6")]


def test_tables_are_numbered_and_one_within_another_is_its_own() -> None:
    inner = f"<w:tbl>{w_row('a', '1')}</w:tbl>"
    two = f"<w:tbl>{w_row('b', '2')}</w:tbl>{PAR}<w:tbl>{w_row('c', '3')}</w:tbl>"
    frame = f"<w:tbl><w:tr><w:tc>{inner}{w_par('12 died')}</w:tc></w:tr></w:tbl>"
    (document,) = read(docx(PAR + frame + two), "a.docx").documents
    assert [(row.table, row.cells[0].text) for row in rows(document)] == [(1, "a"), (2, "b"), (3, "c")]


def test_a_row_without_a_word_keeps_its_place() -> None:
    table = "# Shares\n\n| | % | $ |\n|--|--|--|\n| Lier | 12 | – |\n"
    (document,) = read(table.encode(), "a.md").documents
    assert [columns(row) for row in rows(document)] == [
        [(1, "%"), (2, "$")],
        [(0, "Lier"), (1, "12"), (2, "–")],
    ]


@pytest.mark.parametrize(
    ("written", "expected"), [("3", 3), ("", 1), (None, 1), ("x", 1), ("999999999", 1), ("0", 0), ("²", 1)]
)
def test_how_far_a_merged_cell_reaches(written: str | None, expected: int) -> None:
    assert spanned(written) == expected


def test_a_grid_has_room_for_cells_from_above_and_for_no_more_than_a_table_has() -> None:
    grid = Grid()
    assert [at for at, _ in grid.place([RawCell("a", 1, 2), RawCell("b", 0, 1), RawCell("c", 5000)])] == [
        0,
        1,
        2,
    ]
    assert [at for at, _ in grid.place([RawCell("d"), RawCell("e")])] == [1, 2]
    assert [at for at, _ in grid.place([RawCell("f")])] == [0]
    many = Grid()
    assert len(list(many.place([RawCell("", 1, 60_000)] * 500))) == 500
    assert next(many.place([RawCell("x")]))[0] == 100


CSV = {
    "windows line ends and quotes": b'Item,"2024, in all"\r\n"Say ""so""","1,234"\r\n',
    "semicolons": b"Item;2024\nExports;41,0\nImports;47,5\n",
    "a title above": b"Trade in millions\n\nItem\t2023\t2024\nExports\t38\t41\n",
    "blank rows and short ones": b"Item,2023,2024\n\nExports,38,41\nImports,40\n,,\n",
}


@pytest.mark.parametrize("name", CSV)
def test_a_csv_file_of_figures_is_a_table(name: str) -> None:
    (document,) = read(CSV[name], "norland-trade_2024.csv").documents
    assert document.title == "norland trade 2024"
    for segment in document.segments:
        assert segment.row is not None
        assert len(segment.text) <= len(document.source) - segment.start
        for cell in segment.row.cells:
            assert document.source[cell.start : cell.start + len(cell.text)].replace('""', '" ') == cell.text


@pytest.mark.parametrize(
    "data",
    [b"name,words\na,b\n", b"name\n12\n13\n", b"a,b\n", f"name,words,figure\na,{'so ' * 80},12\n".encode()],
)
def test_a_csv_file_without_figures_or_with_copy_is_no_table(data: bytes) -> None:
    with pytest.raises(Unreadable, match="has no column called text"):
        read(data, "a.csv")


def test_a_data_set_is_no_table() -> None:
    with pytest.raises(Unreadable, match="is a table of more than 50,000 cells, and one is read up to that"):
        read(b"name,figure\n" + b"a,12\n" * 30_000, "a.csv")
