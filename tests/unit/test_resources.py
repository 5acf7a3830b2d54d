from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck.resources import ResourceError, RuleFile, demo_story, rule_files


def _folder(path: Path, **files: str) -> Path:
    path.mkdir()
    for name, text in files.items():
        (path / f"{name}.toml").write_text(text, encoding="utf-8")
    return path


def test_built_in_files_come_sorted_with_paths_for_messages() -> None:
    files = rule_files()
    assert "readings" in [file.subject for file in files]
    assert [file.path for file in files] == sorted(f"rules/{file.subject}.toml" for file in files)
    assert all(file.text for file in files)


def test_extra_folders_follow_in_their_order(tmp_path: Path) -> None:
    second = _folder(tmp_path / "a", units="x = 1")
    first = _folder(tmp_path / "b", verbs="y = 1", bounds="z = 1")
    (first / "notes.txt").write_text("not a rule")
    extra = rule_files([first, second])[len(rule_files()) :]
    assert [(file.subject, file.text) for file in extra] == [
        ("bounds", "z = 1"),
        ("verbs", "y = 1"),
        ("units", "x = 1"),
    ]
    assert extra[0].path == f"{first}/bounds.toml"


def test_byte_order_mark_is_dropped(tmp_path: Path) -> None:
    folder = _folder(tmp_path / "house", units="\ufeffx = 1")
    assert rule_files([folder])[-1].text == "x = 1"


def _missing(path: Path) -> None:
    pass


def _a_file(path: Path) -> None:
    path.write_text("x = 1")


def _no_rules(path: Path) -> None:
    path.mkdir()
    (path / "units.yaml").write_text("x: 1")


def _latin_1(path: Path) -> None:
    path.mkdir()
    (path / "units.toml").write_bytes("x = 'café'".encode("latin-1"))


def _folder_named_as_file(path: Path) -> None:
    (path / "units.toml").mkdir(parents=True)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (_missing, "does not exist"),
        (_a_file, "is a file"),
        (_no_rules, "holds no .toml file"),
        (_latin_1, "units.toml is not UTF-8 text (byte 8)"),
        (_folder_named_as_file, "units.toml cannot be read: Is a directory"),
    ],
)
def test_unusable_folder_is_named(make: Callable[[Path], None], message: str, tmp_path: Path) -> None:
    folder = tmp_path / "house"
    make(folder)
    with pytest.raises(ResourceError) as caught:
        rule_files([folder])
    assert str(folder) in str(caught.value)
    assert message in str(caught.value)


def test_demo_story_has_a_name_and_figures() -> None:
    name, text = demo_story()
    assert name == "demo.md"
    assert any(character.isdigit() for character in text)


def test_a_file_adds_to_the_rules_by_its_name(tmp_path: Path) -> None:
    file = tmp_path / "bounds.toml"
    file.write_text("[before]\n", encoding="utf-8")
    (tmp_path / "units.toml").write_text("not read", encoding="utf-8")
    assert rule_files([file])[len(rule_files()) :] == (RuleFile("bounds", str(file), "[before]\n"),)
