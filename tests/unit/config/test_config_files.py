"""Configuration files: which one holds, what it may say, and every mistake in it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from claimcheck.config import ConfigError, Configs, make_options
from claimcheck.model.finding import Severity


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working directory with an empty configuration above it, so that no other one is found."""
    write(tmp_path / "claimcheck.toml", "")
    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path / "work")
    return tmp_path / "work"


def write(path: Path | str, text: str) -> None:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(text, "utf-8")


def options(*paths: str, **flags):
    return make_options(configs=Configs(), paths=paths, **flags)


def mistakes(*paths: str) -> list[str]:
    with pytest.raises(ConfigError) as raised:
        options(*paths)
    return [str(problem) for problem in raised.value.in_files]


def test_the_nearest_file_upward_holds_whole():
    write("claimcheck.toml", 'ignore = ["malformed-number"]\ndate = 2021-11-17\n')
    write("desk/pyproject.toml", '[tool.claimcheck]\nignore = ["diverging-figures"]\n')
    write("desk/deep/pyproject.toml", '[tool.other]\nname = "claimcheck"\n')
    settings = options().settings
    assert not settings("a.md").wants("malformed-number")
    assert settings("a.md").date == date(2021, 11, 17)
    for path in ("desk/a.md", "desk/deep/a.md", "desk/../desk/a.md", "desk/new/folder/a.md"):
        assert settings(path).wants("malformed-number")
        assert not settings(path).wants("diverging-figures")
        assert settings(path).date is None


def test_claimcheck_toml_goes_before_pyproject_toml():
    write("claimcheck.toml", 'fail-on = "error"\n')
    write("pyproject.toml", '[tool.claimcheck]\nfail-on = "never"\n')
    assert options().fail_on is Severity.ERROR


def test_what_holds_for_a_run_is_that_of_the_working_directory():
    write("claimcheck.toml", 'scope = "document"\n')
    write("desk/claimcheck.toml", 'scope = "run"\nfail-on = "never"\n')
    assert not options("desk/a.md").across_documents
    assert options("desk/a.md").fail_on is Severity.WARNING


def test_without_one_there_it_is_the_one_that_all_paths_share(folder, monkeypatch):
    (folder.parent / "claimcheck.toml").unlink()
    write("desk/claimcheck.toml", 'fail-on = "error"\n')
    (folder / "other").mkdir()
    assert options("desk").fail_on is Severity.ERROR
    assert options("desk/a.md", "desk/new/b.md", "desk/*.md").fail_on is Severity.ERROR
    assert options("desk", "other").fail_on is Severity.WARNING
    assert options("-").fail_on is Severity.WARNING
    assert options().fail_on is Severity.WARNING


def test_one_named_file_holds_for_everything():
    write("claimcheck.toml", 'ignore = ["malformed-number"]\n')
    write("elsewhere/own.toml", 'ignore = ["diverging-figures"]\nfail-on = "note"\n')
    chosen = make_options(configs=Configs(Path("elsewhere/own.toml")), paths=["a.md"])
    assert chosen.fail_on is Severity.NOTE
    assert chosen.settings("a.md").wants("malformed-number")
    assert not chosen.settings("a.md").wants("diverging-figures")


def test_flags_win():
    write(
        "claimcheck.toml",
        'select = ["malformed-number"]\nignore = ["diverging-figures"]\ndate = 2021-11-17\n'
        'scope = "document"\nfail-on = "never"\n',
    )
    flagged = options(select="diverging-figures", scope="run", fail_on="error", date="2022-01-01")
    assert flagged.settings("a.md").checks == {"diverging-figures"}
    assert flagged.settings("a.md").date == date(2022, 1, 1)
    assert flagged.across_documents
    assert flagged.fail_on is Severity.ERROR
    assert options(ignore="conflicting-figures").settings("a.md").checks == {"malformed-number"}


@pytest.mark.parametrize(
    ("pattern", "path", "fits"),
    [
        ("archive/*", "archive/a.md", True),
        ("archive/*", "archive/deep/a.md", True),
        ("archive/", "archive/deep/a.md", True),
        ("archive/", "archives/a.md", False),
        ("*.txt", "archive/a.txt", True),
        ("*.txt", "archive/a.md", False),
        ("recipes.md", "archive/recipes.md", True),
        ("archive/recipes.md", "other/archive/recipes.md", False),
        ("[ab].md", "a.md", True),
    ],
)
def test_per_file_ignores(pattern, path, fits):
    write("claimcheck.toml", f'[per-file-ignores]\n"{pattern}" = ["malformed-number"]\n')
    assert options().settings(path).wants("malformed-number") is not fits
    assert options(select="malformed-number").settings(path).wants("malformed-number") is not fits


def test_patterns_and_rules_count_from_the_configuration_file(folder):
    write("desk/claimcheck.toml", 'rules = ["house"]\n[per-file-ignores]\n"old/*" = ["malformed-number"]\n')
    found = make_options(configs=Configs(Path("desk/claimcheck.toml")), rules=[Path("mine")])
    assert not found.settings("desk/old/a.md").wants("malformed-number")
    assert found.settings("old/a.md").wants("malformed-number")
    assert found.rules == (folder / "desk" / "house", Path("mine"))


def test_severities():
    write("claimcheck.toml", '[severity]\ndiverging-figures = "error"\n')
    assert options().settings("a.md").severities == {"diverging-figures": Severity.ERROR}


def test_every_mistake_in_every_file_at_once():
    write(
        "claimcheck.toml",
        'selct = ["malformed-number"]\n'
        "ignore = [\n"
        '  "malformed-number",\n'
        '  "malformed-numbers",\n'
        "]\n"
        'fail-on = "fatal"\n'
        'date = "soon"\n'
        "scope = 3\n"
        "[severity]\n"
        'diverging-figures = "loud"\n',
    )
    write(
        "desk/pyproject.toml",
        '[project]\nname = "x"\n[tool.claimcheck.severity]\nno-check = "note"\n'
        '[tool.claimcheck.per-file-ignores]\n"*.md" = ["nope"]\n',
    )
    found = mistakes("desk/a.md")
    assert [each.rpartition(": ")[0] and each.split(": ")[0] for each in found] == [
        "claimcheck.toml:1",
        "claimcheck.toml:6",
        "claimcheck.toml:7",
        "claimcheck.toml:8",
        "claimcheck.toml:10",
        "desk/pyproject.toml:4",
        "desk/pyproject.toml:6",
    ]
    for words in (
        'did you mean "select"?',
        'one of "error", "warning"',
        "a day such as 2021-11-17",
        "no-check",
    ):
        assert any(words in each for each in found), words


def test_an_unknown_check_has_the_line_of_the_item():
    write("claimcheck.toml", 'ignore = [\n  "malformed-number",\n  "malformed-numbers",\n]\n')
    (found,) = mistakes()
    assert found == (
        'claimcheck.toml:3: ignore.1 names the check "malformed-numbers", which does not exist: '
        'did you mean "malformed-number"?'
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("ignore = [", "claimcheck.toml:1: not valid TOML: "),
        (
            'select = ["malformed-number"]\nignore = ["malformed-number"]',
            "claimcheck.toml:1: select leaves no ",
        ),
        ("per-file-ignores = []", "claimcheck.toml:1: per-file-ignores: expected a table"),
    ],
)
def test_other_mistakes(text, said):
    write("claimcheck.toml", text)
    (found,) = mistakes()
    assert found.startswith(said)


def test_a_file_that_is_no_text():
    Path("claimcheck.toml").write_bytes(b"\xff\xfe=")
    assert mistakes() == ["claimcheck.toml:1: is not UTF-8 text (byte 0)"]


def test_a_byte_order_mark_is_left_out():
    Path("claimcheck.toml").write_bytes(b"\xef\xbb\xbf" + b'fail-on = "error"')
    assert options().fail_on is Severity.ERROR


def test_a_broken_pyproject_without_us_is_not_our_business():
    write("pyproject.toml", "[tool.other\n")
    assert options().fail_on is Severity.WARNING


def test_a_named_file_must_be_there_and_speak_of_us():
    write("pyproject.toml", "[project]\n")
    for path, said in (
        ("no.toml", "no.toml:1: cannot be read"),
        ("pyproject.toml", "has no table [tool.claimcheck]"),
    ):
        with pytest.raises(ConfigError) as raised:
            make_options(configs=Configs(Path(path)))
        assert said in str(raised.value)


def test_each_file_is_read_once(monkeypatch):
    write("claimcheck.toml", 'fail-on = "error"\n')
    reads = []
    original = Path.read_bytes
    monkeypatch.setattr(Path, "read_bytes", lambda self: reads.append(self.name) or original(self))
    settings = options("a.md", "b/c.md").settings
    for number in range(50):
        settings(f"desk{number % 5}/story{number}.md")
    assert reads == ["claimcheck.toml"]
