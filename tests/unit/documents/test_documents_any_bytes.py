"""Whatever comes, under whatever name: stories with true spans, or one sentence; never anything else."""

import pytest
from document_reading import built_in
from hypothesis import given, settings
from hypothesis import strategies as st
from stories_in_formats import FILES

from claimcheck.documents import FORMATS, Batch, Unreadable, read
from claimcheck.documents.markup import html_pieces
from claimcheck.model.document import SkippedDocument

OPTIONS = built_in()
NAMES = ["a" + ending for format in FORMATS for ending in format.endings]


def check(data: bytes, name: str, format: str | None = None) -> None:
    try:
        batch = read(data, name, OPTIONS._replace(format=format))
    except Unreadable as error:
        batch = Batch((), (SkippedDocument(name, error.reason),))
    assert batch.documents or batch.skipped
    assert all(each.reason and "\n" not in each.reason for each in batch.skipped)
    for story in batch.documents:
        for segment in story.segments:
            covered = story.source[segment.start : segment.start + len(segment.text)]
            assert len(covered) == len(segment.text)


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=200), st.sampled_from(NAMES))
def test_any_bytes(data: bytes, name: str) -> None:
    check(data, name)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(sorted(FILES)), st.data())
def test_a_file_with_bytes_changed_left_out_or_put_in(name: str, draw: st.DataObject) -> None:
    data = FILES[name]
    start = draw.draw(st.integers(0, len(data)))
    end = min(len(data), start + draw.draw(st.integers(0, 40)))
    check(data[:start] + draw.draw(st.binary(max_size=40)) + data[end:], name)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300), st.sampled_from([format.name for format in FORMATS]))
def test_any_text_as_any_format(text: str, format: str) -> None:
    check(text.encode("utf-8", "replace"), "a", format)


_MARKS = ["<p>", "</p>", "<li>", "</ul>", "<table>", "<tr>", "<td>", "</tr>", "<pre>", "</pre>", "<br/>"]


@given(
    st.lists(st.sampled_from([*_MARKS, "<script>", "</script>", "<!--", "-->", "&amp;", "12 ", "\n", "<"]))
)
def test_any_markup_keeps_its_words_in_order(parts: list[str]) -> None:
    shown = "".join(piece.text for piece in html_pieces("".join(parts)))
    assert shown.count("12") <= parts.count("12 ")
    if not {"<script>", "<!--", "<"} & set(parts):
        assert shown.count("12") == parts.count("12 ")


@pytest.mark.parametrize("format", [format.name for format in FORMATS])
def test_nothing_as_any_format(format: str) -> None:
    for data in (b"\n", b" ", b"\0", b"\xff", b"{}", b"[]", b"<a/>", b'""'):
        check(data, "a", format)
