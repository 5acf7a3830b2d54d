"""What is wrong with what the user asked for."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.rulebook import Problem


class ConfigError(ValueError):
    """Every mistake in the flags and in the configuration files, one plain sentence a line in ``str``."""

    def __init__(self, problems: Iterable[str], in_files: Iterable[Problem] = ()) -> None:
        self.problems = tuple(problems)
        """Of the flags; each sentence begins with the flag's name without its hyphens."""
        self.in_files = tuple(sorted(set(in_files)))
        super().__init__("\n".join([*map(str, self.in_files), *self.problems]))
