"""The inputs that a regular expression takes longest over: what it repeats, many times, and then a stop.

A pattern is walked as Python itself parses it. Of every part without an upper limit, a text that matches one
round of it is given, behind a text that leads up to it.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import re._constants as code
import re._parser as parser
from collections.abc import Iterator
from typing import Any

import claimcheck
from claimcheck.rulebook.pattern import Pattern

COMMON = (
    "1",
    "1,",
    "1.",
    " 111",
    "1-",
    "a",
    "a ",
    "A ",
    " ",
    "-",
    "one ",
    "million ",
    "$1 ",
    "“",
    "(",
    ".",
    "the ",
)
"""Repeats that news copy, and what is not news copy, is full of."""
_SHORT = 50
_LETTERS = "a1A ,-.("
_OF_CATEGORY = {code.CATEGORY_DIGIT: "1", code.CATEGORY_SPACE: " ", code.CATEGORY_WORD: "a"}


def patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Every pattern that a module of the package holds, by its name."""
    for module in pkgutil.walk_packages(claimcheck.__path__, "claimcheck."):
        if module.name.endswith("__main__"):
            continue
        for name, value in vars(importlib.import_module(module.name)).items():
            if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
                yield f"{module.name}.{name}", value
            elif isinstance(value, Pattern):
                yield f"{module.name}.{name}", re.compile(value.source, value.flags)


def worst_repeats(pattern: re.Pattern[str]) -> set[tuple[str, str]]:
    """Pairs of what leads up to a part that repeats, and one round of it."""
    return set(_repeats(list(parser.parse(pattern.pattern, pattern.flags)), ""))


def _repeats(parts: list[Any], before: str) -> Iterator[tuple[str, str]]:
    for place, (kind, value) in enumerate(parts):
        lead = before + "".join(_text(each) for each in parts[:place])
        if kind in (code.MAX_REPEAT, code.MIN_REPEAT):
            _, most, inner = value
            if most > _SHORT:
                yield from ((lead, text) for choice in range(3) if (text := _text_of(inner, choice)))
            yield from _repeats(list(inner), lead)
        elif kind is code.SUBPATTERN:
            yield from _repeats(list(value[3]), lead)
        elif kind is code.BRANCH:
            for branch in value[1]:
                yield from _repeats(list(branch), lead)


def _text_of(parts: Any, choice: int = 0) -> str:
    return "".join(_text(part, choice) for part in parts)


def _text(part: tuple[Any, Any], choice: int = 0) -> str:
    """A text that the part matches, the one of ``choice`` where it has several."""
    kind, value = part
    if kind is code.LITERAL:
        return chr(value)
    if kind in (code.NOT_LITERAL, code.ANY):
        return next(letter for letter in _LETTERS if ord(letter) != value)
    if kind is code.IN:
        return _letter(value, choice)
    if kind in (code.MAX_REPEAT, code.MIN_REPEAT):
        return _text_of(value[2], choice) * max(value[0], 1)
    if kind is code.SUBPATTERN:
        return _text_of(value[3], choice)
    if kind is code.BRANCH:
        return _text_of(value[1][min(choice, len(value[1]) - 1)], choice)
    return ""


def _letter(items: list[tuple[Any, Any]], choice: int) -> str:
    if items[0][0] is code.NEGATE:
        return next((letter for letter in _LETTERS if not any(_has(item, letter) for item in items[1:])), "a")
    kind, value = items[min(choice, len(items) - 1)]
    if kind is code.RANGE:
        return chr(value[0])
    return chr(value) if kind is code.LITERAL else _OF_CATEGORY.get(value, "a")


def _has(item: tuple[Any, Any], letter: str) -> bool:
    kind, value = item
    if kind is code.RANGE:
        return bool(value[0] <= ord(letter) <= value[1])
    return letter == (chr(value) if kind is code.LITERAL else _OF_CATEGORY.get(value, ""))
