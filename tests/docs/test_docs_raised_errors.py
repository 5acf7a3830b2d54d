"""Every public function that raises an error itself says so in its docstring."""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from claimcheck.cli.app import COMMANDS

PACKAGE = Path(__file__).parents[2] / "claimcheck"
MODULES = {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(PACKAGE.rglob("*.py"))}
Function = ast.FunctionDef | ast.AsyncFunctionDef
COMMAND_FILES = {(f"{module}.py", command) for command, module in COMMANDS.items()}
"""Their docstrings are what --help prints."""


def classes() -> Iterator[ast.ClassDef]:
    for module in MODULES.values():
        yield from (node for node in ast.walk(module) if isinstance(node, ast.ClassDef))


def own_errors() -> set[str]:
    """The names of the package's classes of exceptions."""
    known = {name for name, value in vars(builtins).items() if isinstance(value, type)}
    known = {name for name in known if issubclass(getattr(builtins, name), BaseException)}
    builtin = set(known)
    while True:
        more = {each.name for each in classes() if known.intersection(map(ast.unparse, each.bases))}
        if more <= known:
            return known - builtin
        known |= more


ERRORS = {*own_errors(), "ValueError"}


def raised(body: list[ast.stmt]) -> Iterator[str]:
    """What statements raise themselves, by its name; not the functions within, nor what is raised again."""
    waiting: list[ast.AST] = [*body]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Function | ast.ClassDef | ast.Lambda):
            continue
        if isinstance(node, ast.Raise) and node.exc is not None:
            error = node.exc.func if isinstance(node.exc, ast.Call) else node.exc
            yield ast.unparse(error)
        waiting += ast.iter_child_nodes(node)


def public(body: list[ast.stmt]) -> Iterator[Function]:
    """The public functions, and those of public classes."""
    for node in body:
        if isinstance(node, Function | ast.ClassDef) and not node.name.startswith("_"):
            if isinstance(node, ast.ClassDef):
                yield from public(node.body)
            else:
                yield node


def unsaid(path: Path, module: ast.Module) -> Iterator[str]:
    for function in public(module.body):
        if path.parent.name == "cli" and (path.name, function.name) in COMMAND_FILES:
            continue
        said = set(re.findall(r"\w+", ast.get_docstring(function) or ""))
        missing = ERRORS.intersection(raised(function.body)) - said
        yield from (f"{path.name}: {function.name} raises {error}" for error in sorted(missing))


def test_every_error_that_a_public_function_raises_is_in_its_docstring() -> None:
    assert len(ERRORS) > 10
    assert [line for path, module in MODULES.items() for line in unsaid(path, module)] == []


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("def read():\n    'Read.'\n    raise ValueError('no')", 1),
        ("def read():\n    'Raises ValueError.'\n    raise ValueError('no')", 0),
        ("class Reader:\n    def read(self):\n        if self:\n            raise NoStory('no')", 1),
        ("def _read():\n    raise ValueError('no')", 0),
        ("def read():\n    def inner():\n        raise ValueError('no')", 0),
    ],
)
def test_an_error_that_is_not_said_would_be_found(source: str, found: int) -> None:
    assert len(list(unsaid(Path("reader.py"), ast.parse(source)))) == found
