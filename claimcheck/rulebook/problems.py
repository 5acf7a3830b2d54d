"""What is wrong with a rulebook, and where."""

from collections.abc import Iterable
from typing import NamedTuple


class Problem(NamedTuple):
    """One mistake in a rule file; ``line`` counts from 1."""

    path: str
    line: int
    message: str

    def __str__(self) -> str:
        """Return ``path:line: message``."""
        return f"{self.path}:{self.line}: {self.message}"


class RulebookError(ValueError):
    """Every mistake found in the rule files, one line each in ``str``."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))


def did_you_mean(word: str, known: Iterable[str]) -> tuple[str | None, str]:
    """Return the known word nearest to ``word`` (or None) and advice that names it, or else all of them."""
    from difflib import get_close_matches  # slow to import, and needed only for mistakes

    choices = sorted(known)
    near = get_close_matches(word, choices, n=1, cutoff=0.6)
    if near:
        return near[0], f'did you mean "{near[0]}"?'
    return None, "expected one of: " + ", ".join(choices)
