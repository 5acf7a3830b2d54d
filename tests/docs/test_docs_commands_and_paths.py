"""What README.md and CONTRIBUTING.md name exists: paths, flags, commands, and examples that work."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
import tomllib
from functools import cache
from pathlib import Path

import pytest

import claimcheck
from claimcheck.cli.app import COMMANDS

ROOT = Path(__file__).parents[2]
OF_THE_DOCS = ("docs/configuration.md", "docs/living-with-findings.md", "docs/ci.md")
DOCUMENTS = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", *OF_THE_DOCS)
# Paths that an example or `make` makes, and one that the user's own draft stands for.
EXAMPLES = {"house/bounds.toml", "stories/", "archive/*", ".venv/bin/claimcheck"}


def text(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def blocks(name: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", text(name), re.MULTILINE | re.DOTALL)


def in_backticks(name: str) -> list[str]:
    prose = re.sub(r"^```.*?^```", "", text(name), flags=re.MULTILINE | re.DOTALL)
    return re.findall(r"`([^`\n]+)`", prose)


@cache
def help_of(command: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "claimcheck", command, "--help"], capture_output=True, text=True, check=True
    )
    return done.stdout


@pytest.mark.parametrize("name", DOCUMENTS)
def test_paths_in_backticks_exist(name):
    paths = {each for each in in_backticks(name) if re.fullmatch(r"[\w.][\w./-]*/[\w./-]*", each)}
    missing = [path for path in paths - EXAMPLES if not (ROOT / path).exists()]
    assert not missing


@pytest.mark.parametrize("name", DOCUMENTS)
def test_links_lead_somewhere(name):
    links = re.findall(r"\]\(([^)]+)\)", text(name))
    assert links or name in ("CONTRIBUTING.md", *OF_THE_DOCS)
    missing = [link for link in links if "://" not in link and not _there(name, link)]
    assert not missing


def _there(name: str, link: str) -> bool:
    file, _, heading = link.partition("#")
    target = (ROOT / name).parent / file if file else ROOT / name
    return target.exists() and (not heading or f"## {heading}" in target.read_text("utf-8").lower())


@pytest.mark.parametrize("name", DOCUMENTS)
def test_flags_exist(name):
    known = "".join(help_of(command) for command in COMMANDS)
    commands = [line for block in blocks(name, "sh") for line in block.splitlines() if "claimcheck" in line]
    named = {flag for each in (*in_backticks(name), *commands) for flag in re.findall(r"(--[a-z-]+)", each)}
    assert not {flag for flag in named if not re.search(rf"{flag}\b", known)}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_commands_of_claimcheck_exist_and_take_their_flags(name):
    lines = [line for block in blocks(name, "sh") for line in block.splitlines()] + in_backticks(name)
    for line in lines:
        words = shlex.split(line.rpartition("|")[2], comments=True)
        if words[:1] != ["claimcheck"] or len(words) < 2:
            continue
        assert words[1] in COMMANDS, line
        for flag in words[2:]:
            assert not flag.startswith("--") or flag in help_of(words[1]), line


@pytest.mark.parametrize("name", DOCUMENTS)
def test_make_targets_exist(name):
    targets = re.findall(r"^([a-z]+):", text("Makefile"), re.MULTILINE)
    lines = [line for block in blocks(name, "sh") for line in block.splitlines()] + in_backticks(name)
    named = {match[1] for line in lines if (match := re.match(r"make ([a-z]+)", line))}
    assert named <= set(targets)


def test_every_flag_of_check_that_the_readme_needs_is_in_it():
    for flag in ("--date", "--fail-on", "--format", "--output", "--scope", "--strict", "--rules"):
        assert flag in text("README.md")


def test_the_checks_in_the_readme_are_the_checks():
    from claimcheck.checks import CHECKS

    table = text("README.md").split("## What it checks")[1].split("##")[0]
    assert re.findall(r"^\| `([a-z-]+)` \|", table, re.MULTILINE) == [check.id for check in CHECKS]


def test_every_promise_of_security_has_its_test():
    rows = re.findall(r"^\| (.*) \| `(.*?)::(.*?)` \|$", text("SECURITY.md"), re.MULTILINE)
    assert len(rows) == text("SECURITY.md").count("\n| ") - 2
    assert not [name for _, path, name in rows if f"def {name}(" not in text(path)]


def test_import_linter_keeps_every_check_apart_from_the_others():
    from claimcheck.checks import CHECKS

    contracts = tomllib.loads(text("pyproject.toml"))["tool"]["importlinter"]["contracts"]
    apart = next(each for each in contracts if each["type"] == "independence")
    assert {name.rpartition(".")[2].replace("_", "-") for name in apart["modules"]} == {
        check.id for check in CHECKS
    }


def test_the_exit_codes_in_the_readme_are_the_exit_codes():
    from claimcheck.cli.exits import Exit

    table = text("README.md").split("## Exit codes")[1].split("##")[0]
    codes = {int(code) for code in re.findall(r"^\| (\d+) \|", table, re.MULTILINE)}
    assert codes == {code.value for code in Exit if code not in (Exit.STOPPED, Exit.PIPE_CLOSED)}


def test_the_endings_in_the_readme_are_the_readers():
    from claimcheck.documents import ENDINGS

    named = {each for each in in_backticks("README.md") if re.fullmatch(r"\.[a-z]+", each)}
    assert named == set(ENDINGS) - {".markdown", ".ndjson"}


def test_the_python_example_runs(monkeypatch):
    monkeypatch.chdir(ROOT)
    (example,) = blocks("README.md", "python")
    names: dict[str, object] = {}
    exec(example, names)
    assert isinstance(names["report"], claimcheck.Report)
    assert len(names["claims"]) == 1


def test_the_docstring_names_the_same_functions():
    for name in claimcheck.__all__:
        if name.islower():
            assert (
                f"claimcheck.{name}(" in (claimcheck.__doc__ or "") + text("README.md") or name == "extract"
            )


def test_no_document_knows_this_machine():
    for name in DOCUMENTS:
        assert "/work/" not in text(name)
        assert "/home/" not in text(name)


def test_the_settings_in_the_documentation_are_the_settings_and_its_example_has_no_mistake(tmp_path):
    from claimcheck.config import Configs
    from claimcheck.config.settings import Settings

    named = re.findall(r"^\| `([a-z-]+)` \|", text("docs/configuration.md"), re.MULTILINE)
    assert named == [Settings.key(field) for field in Settings._fields]
    for document in ("docs/configuration.md", "README.md"):
        (tmp_path / "claimcheck.toml").write_text(blocks(document, "toml")[0])
        configs = Configs(tmp_path / "claimcheck.toml")
        assert configs.problems == []
        assert configs.read[0].given
