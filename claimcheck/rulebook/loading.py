"""Reads the rule files into a ``Rulebook``, or says everything that is wrong with them."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache, reduce
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import tomli

from claimcheck.resources import RuleFile, rule_files
from claimcheck.rulebook.merging import merged, own_path
from claimcheck.rulebook.problems import Problem, RulebookError, did_you_mean
from claimcheck.rulebook.rulebook import Rulebook
from claimcheck.rulebook.schema import Converter, Inspection, KeyPath, converter

Book = TypeVar("Book")


class _Parsed(NamedTuple):
    """A rule file and the TOML in it."""

    file: RuleFile
    content: dict[str, Any]


def load_rulebook(extra: Sequence[Path] = ()) -> Rulebook:
    """Return the built-in rules with those of the ``extra`` folders laid over them, in order.

    Raises RulebookError with every mistake in the files, and ResourceError for a folder that cannot be read.
    """
    return read_rulebook(rule_files(extra), Rulebook) if extra else _built_in()


@cache
def _built_in() -> Rulebook:
    return read_rulebook(rule_files(), Rulebook)


def read_rulebook(files: Sequence[RuleFile], book: type[Book]) -> Book:
    """Return ``book``, a class with one annotation per subject, made from ``files``; raise RulebookError.

    The first file of a subject must be complete; later ones may hold any part of it.
    """
    problems: list[Problem] = []
    subjects = {name: converter(subject) for name, subject in book.__annotations__.items()}
    by_subject: dict[str, list[RuleFile]] = {name: [] for name in subjects}
    for file in files:
        if file.subject in by_subject:
            by_subject[file.subject].append(file)
        else:
            _, advice = did_you_mean(file.subject, subjects)
            problems.append(Problem(file.path, 1, f'unknown subject "{file.subject}": {advice}'))
    made = {name: _subject(subjects[name], name, own, problems) for name, own in by_subject.items()}
    if problems:
        raise RulebookError(sorted(problems))
    return book(**made)


def _subject(subject: Converter, name: str, files: Sequence[RuleFile], problems: list[Problem]) -> Any:
    """Return the record of one subject, or add to ``problems``."""
    if not files:
        problems.append(Problem(f"rules/{name}.toml", 1, "the file is missing"))
        return None
    parsed = [done for file in files if (done := _parse(file, problems))]
    if len(parsed) < len(files):
        return None
    before = len(problems)
    for place, each in enumerate(parsed):
        inspection = Inspection(complete=place == 0)
        made = subject.convert(each.content, (), inspection)
        problems.extend(_located(inspection, each.content, [each]))
    if len(parsed) == 1 or len(problems) > before:
        return made
    return _merged_subject(subject, parsed, problems)


def _merged_subject(subject: Converter, parsed: Sequence[_Parsed], problems: list[Problem]) -> Any:
    whole = reduce(merged, (each.content for each in parsed))
    inspection = Inspection()
    made = subject.convert(whole, (), inspection)
    problems.extend(_located(inspection, whole, parsed))
    return made


def _parse(file: RuleFile, problems: list[Problem]) -> _Parsed | None:
    try:
        return _Parsed(file, tomli.loads(file.text, parse_float=Decimal))
    except tomli.TOMLDecodeError as error:
        problems.append(
            Problem(file.path, error.lineno, f"not valid TOML: {error.msg} (column {error.colno})")
        )
        return None
    except RecursionError:
        problems.append(Problem(file.path, 1, "is nested too deep: lists in a list at most"))
        return None


def _located(inspection: Inspection, whole: dict[str, Any], parsed: Sequence[_Parsed]) -> Iterator[Problem]:
    for path, message in inspection.mistakes:
        # The file that knows most of the path; of several, the last, whose word is final.
        own, file = max(
            ((own_path(path, whole, each.content), each.file) for each in reversed(parsed)),
            key=lambda found: len(found[0]),
        )
        yield Problem(file.path, _line(own, file), message)


def _line(path: KeyPath, file: RuleFile) -> int:
    from claimcheck.rulebook.positions import nearest_line  # needed only for mistakes

    return nearest_line(file.text, path)
