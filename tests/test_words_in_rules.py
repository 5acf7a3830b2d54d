"""Patterns of the checks and of the clusters hold no words but the function words of rules/grammar.toml."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from claimcheck.rulebook import load_rulebook

PACKAGE = Path(__file__).resolve().parent.parent / "claimcheck"
PLACES = ("checks", "clusters")
LETTERS = {"ly"}
"""Of adverbs."""
SIGN = re.compile(r"\\[wdsWDSbAZ]|\(\?|\)\?|\[\^|\||\$|[\])]\{")
"""What tells a pattern from a sentence."""
NO_WORDS = re.compile(r"\(\?P[<=]\w+[>)]|\(\?[a-z]+:|\\[A-Za-z]|\[(?:\\.|[^\]\\])*\]|\\u[0-9a-f]{4}")
"""Names of groups, classes of characters."""


class WithoutStories(ast.NodeTransformer):
    """Takes the documentation and the examples out of code."""

    def visit_Expr(self, node: ast.Expr) -> ast.Expr | None:
        return None if isinstance(node.value, ast.Constant) else node

    def visit_Assign(self, node: ast.Assign) -> ast.Assign | None:
        return None if ast.unparse(node.targets[0]) == "EXAMPLES" else node


def words_of_patterns(code: str) -> Iterator[tuple[int, str]]:
    """Yield the line and each word of two letters or more in the patterns of ``code``."""
    for node in ast.walk(WithoutStories().visit(ast.parse(code))):
        text = getattr(node, "value", None) if isinstance(node, ast.Constant) else None
        if isinstance(text, str) and SIGN.search(text):
            for word in re.findall(r"[A-Za-z]{2,}", NO_WORDS.sub(" ", text)):
                yield node.lineno, word.lower()


@pytest.mark.parametrize("place", PLACES)
def test_patterns_hold_function_words_only(place: str) -> None:
    """Whatever else a pattern looks for is a word that a newsroom may add to."""
    known = {*load_rulebook().grammar.function, *LETTERS}
    found = [
        f"{path.relative_to(PACKAGE)}:{line}: {word}"
        for path in sorted((PACKAGE / place).rglob("*.py"))
        for line, word in words_of_patterns(path.read_text(encoding="utf-8"))
        if word not in known
    ]
    assert not found, "\n".join(["words that belong into rules/:", *found])


def test_words_are_found() -> None:
    """In plain patterns, in those with values in them, and not in what documents them."""
    code = 'A = Pattern(r"(?P<size>magnitude)(?: of)?")\nB = f"{a} quakes? [a-z]+"\n"""Not (?:this)."""\n'
    assert list(words_of_patterns(code)) == [(1, "magnitude"), (1, "of")]
