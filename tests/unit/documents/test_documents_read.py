"""Which reader takes which file, and what that costs."""

import subprocess
import sys

import pytest
from document_reading import read

from claimcheck.documents import READABLE, Unreadable
from claimcheck.model.document import SegmentKind


@pytest.mark.parametrize("path", ["a.txt", "a.TXT", "folder.md/a.txt", "a.md.txt", "C:\\x.y\\a.txt"])
def test_the_ending_decides(path: str) -> None:
    (document,) = read(b"# 12 *hurt*", path).documents
    assert (document.id, document.path) == (path, path)
    assert document.segments[0].text == "# 12 *hurt*"


@pytest.mark.parametrize("path", ["a.md", "a.markdown", "a.MD"])
def test_both_endings_of_markdown_are_known(path: str) -> None:
    (segment,) = read(b"# 12 *hurt*", path).documents[0].segments
    assert (segment.kind, segment.text) == (SegmentKind.HEADLINE, "12  hurt")


def test_a_given_suffix_stands_in_for_the_path() -> None:
    assert read(b"*12*", "<stdin>", suffix=".md").documents[0].segments[0].text == "12"


@pytest.mark.parametrize(
    ("path", "what"),
    [
        ("a.xlsx", "the ending .xlsx"),
        ("a.txt/b", "a name without an ending"),
        (".txt", "a name without an ending"),
        ("a.", "the ending ."),
    ],
)
def test_other_endings_are_refused_with_a_list(path: str, what: str) -> None:
    with pytest.raises(Unreadable) as caught:
        read(b"12", path)
    assert caught.value.reason == f"has {what}, which no reader takes; {READABLE}"


def test_plain_text_loads_no_slow_library() -> None:
    program = (
        "import sys; from claimcheck.pipeline import read_bytes;"
        "list(read_bytes('12 men’s'.encode(), 'a.txt'));"
        "slow = {'yaml', 'markdown_it', 'charset_normalizer', 'pandas', 'babel', 'pint', 'lxml'};"
        "print(sorted(slow & set(sys.modules)))"
    )
    printed = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    ).stdout
    assert printed.strip() == "[]"
