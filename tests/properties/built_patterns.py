"""The patterns that are built from the rules when a story first needs them."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from typing import Any

import pytest

from claimcheck.checks import CHECKS
from claimcheck.pipeline import check_documents, read_text
from claimcheck.rulebook import Rulebook, load_rulebook
from claimcheck.rulebook.pattern import Pattern
from claimcheck.rulebook.record import Record

Source = tuple[str, int]
"""What a pattern is made of: its text and its flags."""


def built_patterns(rules: Rulebook, monkeypatch: pytest.MonkeyPatch) -> set[Source]:
    """Return every pattern that is made while the examples of all checks are read with ``rules``.

    What a stage makes of a rulebook is kept under it, so only a rulebook that was never used shows all.
    """
    made: set[Source] = set()
    init, compile = Pattern.__init__, re.compile

    def noted_init(self: Pattern, source: str, flags: int = 0) -> None:
        made.add((source, flags))
        init(self, source, flags)

    def noted_compile(pattern: Any, flags: int = 0) -> re.Pattern[Any]:
        if isinstance(pattern, str) and sys._getframe(1).f_globals["__name__"].startswith("claimcheck"):
            made.add((pattern, flags))
        return compile(pattern, flags)

    with monkeypatch.context() as patched:
        patched.setattr(Pattern, "__init__", noted_init)
        patched.setattr(re, "compile", noted_compile)
        for check in CHECKS:
            for example in (*check.examples.flags, *check.examples.passes):
                check_documents(read_text(example.text, example.headline), rules)
    return made


def with_word(word: str) -> Rulebook:
    """The rules that come with claimcheck, with ``word`` in every list, and a key of every table of words."""
    rules = load_rulebook()
    made = {name: _with(subject, word) for name, subject in vars(rules).items()}
    # Names of units are what conversions go by, and are in no pattern; their spellings are.
    named = {
        dimension: {name: _with(spellings, word) for name, spellings in names.items()}
        for dimension, names in rules.units.dimensions.items()
    }
    made["units"] = made["units"]._replace(dimensions=named)
    kept = {name: getattr(rules.conversions, name) for name in ("alternatives", "scales")}
    made["conversions"] = made["conversions"]._replace(**kept)
    return Rulebook(**made)


def _with(value: Any, word: str) -> Any:
    if isinstance(value, Record):
        return value._replace(**{name: _with(each, word) for name, each in value._asdict().items()})
    if isinstance(value, Mapping):
        inner = {key: _with(each, word) for key, each in value.items()}
        words = [each for key, each in inner.items() if not key[:1].isdigit()]
        return inner | ({word: words[0]} if words else {})
    if isinstance(value, tuple | frozenset) and value and all(isinstance(each, str) for each in value):
        return type(value)((*value, word))
    return value
