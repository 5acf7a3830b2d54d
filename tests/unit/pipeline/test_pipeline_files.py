"""Finding files and reading them: every path ends in a story or in a reason."""

import os
from pathlib import Path
from types import SimpleNamespace

import pytest

from claimcheck.documents import READABLE
from claimcheck.model.document import Document, SkippedDocument
from claimcheck.pipeline.files import find_files, read_files


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(*paths: str, content: str = "12 men.") -> None:
    for path in paths:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        Path(path).write_text(content, encoding="utf-8")


def found(*paths: str) -> list[str]:
    """Return the paths found and, of the others, path and reason as they are printed."""
    return [
        f"{each.path}: {each.reason}" if isinstance(each, SkippedDocument) else each.as_posix()
        for each in find_files(paths)
    ]


def read(*paths: str, **stdin: bytes | str | None) -> list[str]:
    """Return the ids of the stories read and, of the others, path and reason as they are printed."""
    return [
        each.id if isinstance(each, Document) else f"{each.path}: {each.reason}"
        for each in read_files(paths, **stdin)  # type: ignore[arg-type]
    ]


def test_files_are_found_by_name_and_once_in_whatever_order_they_are_given() -> None:
    write("b.txt", "a.xlsx", "sub/c.md")
    paths = ["./b.txt", "b.txt", "a.xlsx", "sub/../b.txt", "sub", "sub/c.md"]
    assert found(*paths) == found(*reversed(paths)) == ["a.xlsx", "b.txt", "sub/c.md"]


def test_an_absolute_path_stays_absolute(folder: Path) -> None:
    write("a.txt", "sub/b.txt")
    assert found(f"{folder}/a.txt", f"{folder}/sub") == [f"{folder}/a.txt", f"{folder}/sub/b.txt"]


def test_a_folder_is_searched_by_name_for_readable_endings_without_hidden_ones() -> None:
    write(
        "s/b.txt", "s/a.MD", "s/c.markdown", "s/d.jsonl", "s/x.xlsx", "s/README", "s/.h.txt", "s/.git/e.txt"
    )
    write("s/n/z.txt", "s/m/z.txt")
    assert found("s") == ["s/a.MD", "s/b.txt", "s/c.markdown", "s/d.jsonl", "s/m/z.txt", "s/n/z.txt"]
    assert found("s/.git") == ["s/.git/e.txt"]


def test_the_current_folder_can_be_given() -> None:
    write("a.txt")
    assert found(".") == ["a.txt"]


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("s/*.txt", ["s/a.txt", "s/b.txt"]),
        ("s/?.md", ["s/a.md"]),
        ("s/[b].*", ["s/b.txt"]),
        ("**/*.md", ["s/a.md", "s/n/c.md"]),
        ("s/n*", ["s/n/c.md"]),
        ("s/**", ["s/a.md", "s/a.txt", "s/b.txt", "s/n/c.md"]),
        ("s/*.pdf", ["s/*.pdf: matches no story"]),
        ("none*", ["none*: matches no story"]),
        ("[", ["[: matches no story"]),
        ("s/e*", ["s/e*: matches no story"]),
    ],
)
def test_patterns(pattern: str, expected: list[str]) -> None:
    write("s/b.txt", "s/a.txt", "s/a.md", "s/n/c.md")
    Path("s/empty").mkdir()
    assert sorted(found(pattern)) == expected


def test_a_file_with_pattern_marks_in_its_name_is_a_file() -> None:
    write("a[1].txt", "a1.txt")
    assert found("a[1].txt") == ["a[1].txt"]


@pytest.mark.parametrize(
    ("path", "printed"),
    [
        ("none.txt", "none.txt: does not exist"),
        ("a.txt/b.txt", "a.txt/b.txt: cannot be read (Not a directory)"),
        ("", '"": is no path'),
        ("a\0b", "a\0b: is no path that a file can have"),
        ("x" * 999, "x" * 999 + ": cannot be read (File name too long)"),
        ("broken.txt", "broken.txt: is a link to a file that does not exist"),
        ("self.txt", "self.txt: is a link that leads back to itself"),
        ("empty", f"empty: holds no stories; {READABLE}"),
        ("pipe.txt", 'pipe.txt: is a pipe, socket or device and not a file; use "-" for standard input'),
        ("/dev/null", '/dev/null: is a pipe, socket or device and not a file; use "-" for standard input'),
        ("bad\udcff.txt", "bad?.txt: does not exist"),
    ],
)
def test_a_path_that_leads_nowhere_has_its_reason_and_stops_no_other(path: str, printed: str) -> None:
    write("a.txt", "b.txt", "empty/x.xlsx", "empty/.a.txt")
    Path("broken.txt").symlink_to("none")
    Path("self.txt").symlink_to("self.txt")
    os.mkfifo("pipe.txt")
    for look in (found, read):
        printed_each = look("a.txt", path, "b.txt")
        assert sorted(printed_each) == sorted(["a.txt", printed, "b.txt"])
        assert printed_each == look("b.txt", path, "a.txt")


def test_what_cannot_be_read_inside_a_folder_is_said() -> None:
    write("s/b.txt")
    Path("s/a.txt").symlink_to("none")
    os.mkfifo("s/c.md")
    assert [line.partition(":")[0] for line in found("s")] == ["s/a.txt", "s/b.txt", "s/c.md"]
    assert found("s")[0] == "s/a.txt: is a link to a file that does not exist"


def test_a_folder_loop_ends_and_each_file_is_read_once() -> None:
    write("s/a.txt", "s/n/b.txt")
    Path("s/n/up").symlink_to("..", target_is_directory=True)
    Path("s/n/here").symlink_to(".", target_is_directory=True)
    Path("s/twin.txt").symlink_to("a.txt")
    assert found("s") == ["s/a.txt", "s/n/b.txt"]
    assert found("s/n/up") == ["s/n/up/a.txt", "s/n/up/n/b.txt"]


def test_links_to_places_inside_the_folder_are_followed() -> None:
    write("s/.hidden/a.txt", "s/n/b.txt")
    Path("s/link").symlink_to(".hidden", target_is_directory=True)
    Path("s/a").symlink_to(Path("s/n").resolve(), target_is_directory=True)
    assert found("s") == ["s/a/b.txt", "s/link/a.txt"]


OUT = "is a link that leads out of s; to read it, name it as a path of its own"


def links_out_of_s() -> None:
    # "s-2" begins with the folder's name and is not in it.
    write("s/b.txt", "s-2/a.txt", "s-2/x.xlsx")
    Path("s/dir").symlink_to("../s-2", target_is_directory=True)
    Path("s/file.txt").symlink_to("../s-2/a.txt")
    Path("s/gone.txt").symlink_to("../none")
    # What no reader takes would not have been read anyway.
    Path("s/x.xlsx").symlink_to("../s-2/x.xlsx")


@pytest.mark.parametrize("given", ["s", "s/", "s/*"])
def test_links_out_of_the_folder_are_not_followed_and_said(given: str) -> None:
    links_out_of_s()
    printed = [f"s/{name}: {OUT}" for name in ("dir", "file.txt", "gone.txt")]
    for look in (found, read):
        assert sorted(line for line in look(given) if "xlsx" not in line) == sorted(["s/b.txt", *printed])


def test_a_pattern_does_not_lead_out_through_a_link() -> None:
    links_out_of_s()
    assert "s/dir/a.txt" not in found("s/**/*.txt")
    assert found("s/d*/*.txt") == [f"s/dir/a.txt: {OUT}"]
    assert found("s/dir/*.txt") == ["s/dir/a.txt"]


@pytest.mark.parametrize(
    ("named", "printed"),
    [
        ("s/file.txt", ["s/file.txt"]),
        ("s/dir", ["s/dir/a.txt"]),
        ("s/dir/a.txt", ["s/dir/a.txt"]),
        ("s/gone.txt", ["s/gone.txt: is a link to a file that does not exist"]),
    ],
)
def test_a_link_out_is_read_when_it_is_named(named: str, printed: list[str]) -> None:
    links_out_of_s()
    assert found(named) == printed
    both = found("s", named)
    assert set(printed) <= set(both)
    assert f"{named}: {OUT}" not in both


def test_a_folder_that_is_itself_a_link_is_searched() -> None:
    write("elsewhere/a.txt")
    Path("s").symlink_to("elsewhere", target_is_directory=True)
    assert found("s") == ["s/a.txt"]


def test_a_folder_that_may_not_be_searched_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests may run as root, whom no permission stops."""
    write("s/locked/a.txt", "s/b.txt")
    scandir = os.scandir

    def refuse(path: str) -> object:
        if str(path).endswith("locked"):
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    assert found("s") == ["s/b.txt", "s/locked: may not be read (permission denied)"]
    assert found("s/locked") == ["s/locked: may not be read (permission denied)"]


def test_a_file_that_may_not_be_read_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    write("a.txt")

    def refuse(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert read("a.txt") == ["a.txt: may not be read (permission denied)"]


def test_bad_files_are_skipped_and_the_others_read() -> None:
    write("s/a.txt", "s/b.md", "s/none.txt", "s/z.txt")
    write("s/empty.txt", content="")
    write("s/blank.md", content="\n")
    write("s/c.jsonl", content='{"id": "one", "text": "12 men."}\n{"id": "two"}\n{"text": "12 men."}\n')
    Path("s/binary.txt").write_bytes(b"\x7fELF\0\0")
    Path("s/cut.txt").write_bytes("12 men’s".encode()[:-2])
    assert read("s", "x.xlsx") == [
        "s/a.txt",
        "s/b.md",
        "s/binary.txt: is not text (it holds NUL bytes)",
        "s/blank.md: holds no text",
        "one",
        's/c.jsonl: line 2 has no "text"',
        "s/c.jsonl:3",
        "s/cut.txt: breaks off inside a UTF-8 character at byte 6",
        "s/empty.txt: is empty",
        "s/none.txt",
        "s/z.txt",
        "x.xlsx: does not exist",
    ]


def test_an_ending_without_a_reader_is_said_when_given_by_name() -> None:
    write("a.xlsx")
    assert read("a.xlsx") == [f"a.xlsx: has the ending .xlsx, which no reader takes; {READABLE}"]


def test_ids_are_unique_over_all_files() -> None:
    write("a.jsonl", "b.jsonl", "c.jsonl", content='{"id": "x", "text": "12 men."}\n')
    documents = [each for each in read_files(["a.jsonl", "b.jsonl", "c.jsonl"]) if isinstance(each, Document)]
    assert [(each.id, each.path) for each in documents] == [
        ("x", "a.jsonl"),
        ("b.jsonl:x", "b.jsonl"),
        ("c.jsonl:x", "c.jsonl"),
    ]


def test_an_id_that_is_anothers_path_is_told_apart() -> None:
    write("a.jsonl", content='{"id": "b.txt", "text": "12 men."}\n')
    write("b.txt")
    assert read("a.jsonl", "b.txt") == ["b.txt", "b.txt:b.txt"]


@pytest.mark.parametrize(
    ("filename", "expected"),
    [
        (None, "*12* men"),
        ("draft", "*12* men"),
        ("draft.txt", "*12* men"),
        ("posts/draft.md", "12  men"),
    ],
)
def test_standard_input_is_read_first_and_once_as_its_file_name_says(
    filename: str | None, expected: str
) -> None:
    write("a.txt", "b.txt")
    documents = list(read_files(["a.txt", "-", "b.txt", "-"], stdin=b"*12* men", stdin_filename=filename))
    shown = filename or "<stdin>"
    assert [each.path for each in documents] == [shown, "a.txt", "b.txt"]
    assert isinstance(documents[0], Document)
    assert (documents[0].id, documents[0].segments[0].text) == (shown, expected)


@pytest.mark.parametrize(
    ("data", "filename", "printed"),
    [
        (b"", None, "<stdin>: is empty"),
        (b"a\0", None, "<stdin>: is not text (it holds NUL bytes)"),
        (b"12 men", "a.xlsx", f"a.xlsx: has the ending .xlsx, which no reader takes; {READABLE}"),
    ],
)
def test_bad_standard_input_is_skipped(data: bytes, filename: str | None, printed: str) -> None:
    assert read("-", stdin=data, stdin_filename=filename) == [printed]


def test_standard_input_of_the_process_is_read_only_when_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bool] = []

    def give(most: int) -> bytes:
        asked.append(True)
        return b"12 men"

    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=SimpleNamespace(read=give)))
    write("a.txt")
    assert (read("a.txt"), asked) == (["a.txt"], [])
    assert (read("-"), asked) == (["<stdin>"], [True])


def test_nothing_given_is_nothing_read() -> None:
    assert read() == []
    assert found() == []


def test_a_file_named_like_standard_input_is_a_file() -> None:
    write("-")
    assert read("./-") == [f"-: has a name without an ending, which no reader takes; {READABLE}"]
