"""What holds for every input: spans are true, only Unreadable is raised, copy is what Markdown shows."""

import json
import re

from document_reading import read
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from claimcheck.documents import Unreadable
from claimcheck.documents.markdown_blocks import MarkdownBlocks

_ENTITY = re.compile(r"&#?\w+;")

# Pieces from which random Markdown is made; the first set is what markdown-it itself can be asked about.
_PLAIN_PIECES = [
    *(
        "# ",
        "## ",
        " #",
        "===\n",
        "\n",
        "\n\n",
        "\r\n",
        "> ",
        "- ",
        "1. ",
        "  ",
        "    ",
        "\t",
        "```\n",
        "[a]: b\n",
    ),
    *(
        "**",
        "*",
        "***",
        "_",
        "`",
        "~~",
        "~",
        "[",
        "]",
        "(",
        ")",
        "](x 1)",
        "](u)",
        "![",
        "[a]",
        "!",
        "\\",
        "%",
    ),
    *("<b>", "</b>", "<http://a.b>", "12", "word ", "$3 billion", "é", "x"),
]
_OTHER_PIECES = [
    *(
        "|",
        "\n|-|-|\n",
        "|-",
        "<div>\n",
        "&amp;",
        "&nbsp;",
        "&pound;",
        "{%",
        "%}",
        "{{",
        "}}",
        "[^1]",
        "---\n",
        "\r",
    ),
    *(
        "title: ",
        "description: >\n  x\n",
        "title: 'a''b'\n",
        '"q\\"\n',
        "!!str ",
        "&a ",
        "*a\n",
        "date: 2021-11-17\n",
    ),
    *("\u00a0", "\u200b", "\u2028", "\f", "\ufeff"),
]
plain_markdown = st.lists(st.sampled_from(_PLAIN_PIECES), max_size=30).map("".join)
markdown = st.lists(st.sampled_from(_PLAIN_PIECES + _OTHER_PIECES), max_size=30).map("".join)
text = st.one_of(
    markdown,
    markdown.map("---\n{}".format),
    markdown.map("---\ntitle: a b\n---\n{}".format),
    st.text(),
)


def check(data: bytes, path: str) -> None:
    try:
        batch = read(data, path)
    except Unreadable:
        return
    assert batch.documents or batch.skipped
    for document in batch.documents:
        replaced = {i for match in _ENTITY.finditer(document.source) for i in range(*match.span())}
        for segment in document.segments:
            end = segment.start + len(segment.text)
            written = document.source[segment.start : end]
            assert len(written) == len(segment.text)
            assert segment.text == segment.text.strip()
            assert not re.search(r"[^\S \u00a0\u202f\u2009]", segment.text)
            for place, (before, after) in enumerate(
                zip(written, segment.text, strict=True), start=segment.start
            ):
                assert after in (before, " ") or (path == "a.md" and place in replaced)


@settings(max_examples=300, deadline=None)
@given(text, st.sampled_from(["a.txt", "a.md"]))
def test_a_segment_is_its_source_with_characters_blanked(text: str, path: str) -> None:
    check(text.encode("utf-8", "replace"), path)


@settings(max_examples=100, deadline=None)
@given(st.binary(), st.sampled_from(["a.txt", "a.md", "a.jsonl"]))
def test_bytes_are_read_or_refused(data: bytes, path: str) -> None:
    check(data, path)


_fields = st.sampled_from(["id", "title", "date", "text", "summary", "source", "language"])
_values = st.one_of(st.text(), st.none(), st.booleans(), st.integers(), st.floats(), st.lists(st.none()))


@settings(max_examples=100, deadline=None)
@given(st.lists(st.dictionaries(_fields, _values)), st.booleans())
def test_objects_are_read_or_skipped(objects: list[dict[str, object]], ascii_only: bool) -> None:
    written = "\n".join(json.dumps(each, ensure_ascii=ascii_only) for each in objects)
    check(written.encode("utf-8", "replace"), "a.jsonl")


def shown(tokens: list[Token]) -> str:
    """Return the text that markdown-it shows, struck-out text, code and bare addresses left out."""
    found, struck, address = "", 0, 0
    for token in tokens:
        if token.type in ("s_open", "s_close"):
            struck += token.nesting
        elif token.info == "auto":
            address += token.nesting
        elif not struck and not address and token.type in ("text", "image"):
            found += shown(token.children) if token.children else token.content
    return found


@settings(max_examples=300, deadline=None)
@given(plain_markdown)
def test_copy_is_what_markdown_shows(text: str) -> None:
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text)
    expected = "".join(shown(token.children or []) for token in tokens if token.type == "inline")
    copy = "".join(block.text for block, _ in MarkdownBlocks(text, 0))
    assert [c for c in copy if c.isalnum()] == [c for c in expected if c.isalnum()]
