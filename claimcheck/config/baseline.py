"""The baseline: a TOML file of accepted findings, for people to review. Its records are its schema."""

import datetime
import json
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import tomli

from claimcheck.config.problems import ConfigError
from claimcheck.model.acceptance import Acceptance
from claimcheck.rulebook import Problem
from claimcheck.rulebook.schema import Inspection, converter

_HEAD = (
    "# Findings that were looked at and accepted, by claimcheck accept and claimcheck baseline.\n"
    "# Reasons and last days may be changed by hand. An entry holds while its sentences and figures stay.\n"
)
_HEADER = "[[accepted]]"
_UNWRITABLE = {127: r"\u007f"}


class Passage(NamedTuple):
    """One figure of a finding, and its sentence with the figures masked."""

    figure: str
    sentence: str


class Entry(NamedTuple):
    """One accepted finding."""

    check: str
    passages: tuple[Passage, ...]
    reason: str = ""
    expires: datetime.date | None = None
    stories: tuple[str, ...] = ()
    """Relative to the baseline's folder."""


class Baseline(NamedTuple):
    """The whole file."""

    accepted: tuple[Entry, ...] = ()


def read_baseline(path: Path, today: datetime.date) -> tuple[Acceptance, ...]:
    """Return the entries of the file at ``path``; raise ConfigError with every mistake in it."""
    shown = os.path.relpath(path)
    try:
        text = path.read_bytes().decode("utf-8-sig")
        whole = tomli.loads(text)
    except OSError as error:
        raise ConfigError((), [Problem(shown, 1, f"cannot be read: {error.strerror}")]) from error
    except UnicodeDecodeError as error:
        raise ConfigError((), [Problem(shown, 1, f"is not UTF-8 text (byte {error.start})")]) from error
    except tomli.TOMLDecodeError as error:
        raise ConfigError((), [Problem(shown, error.lineno, f"not valid TOML: {error.msg}")]) from error
    except RecursionError as error:
        raise ConfigError((), [Problem(shown, 1, "is nested too deep")]) from error
    inspection = Inspection()
    book = converter(Baseline).convert(whole, (), inspection)
    if inspection.mistakes:
        from claimcheck.rulebook.positions import nearest_line

        raise ConfigError(
            (), [Problem(shown, nearest_line(text, where), said) for where, said in inspection.mistakes]
        )
    lines = (number for number, line in enumerate(text.splitlines(), start=1) if line.strip() == _HEADER)
    return tuple(_acceptance(entry, path, f"{shown}:{next(lines, 1)}", today) for entry in book.accepted)


def written_baseline(entries: Iterable[Acceptance], folder: Path) -> str:
    """Return the text of a baseline that lies in ``folder``, its entries by story, check and sentence."""
    made = [(_stories(each, folder), each) for each in entries]
    made.sort(key=lambda pair: (pair[0], pair[1].key))
    return "\n".join([_HEAD, *("\n".join(_entry(each, stories)) + "\n" for stories, each in made)])


def _acceptance(entry: Entry, path: Path, place: str, today: datetime.date) -> Acceptance:
    passages = tuple(sorted((each.sentence, each.figure) for each in entry.passages))
    stories = tuple(os.path.normpath(path.parent.absolute() / story) for story in entry.stories)
    expired = entry.expires is not None and entry.expires < today
    return Acceptance(entry.check, passages, entry.reason, entry.expires, stories, place, expired)


def _stories(entry: Acceptance, folder: Path) -> tuple[str, ...]:
    return tuple(os.path.relpath(story, folder).replace(os.sep, "/") for story in entry.stories)


def _entry(entry: Acceptance, stories: tuple[str, ...]) -> Iterator[str]:
    yield _HEADER
    yield f"check = {_text(entry.check)}"
    yield f"reason = {_text(entry.reason)}"
    if entry.expires:
        yield f"expires = {entry.expires.isoformat()}"
    yield f"stories = [{', '.join(map(_text, stories))}]"
    yield "passages = ["
    for sentence, figure in entry.passages:
        yield f"  {{ figure = {_text(figure)}, sentence = {_text(sentence)} }},"
    yield "]"


def _text(value: str) -> str:
    """A basic string of TOML, which is one of JSON but for the delete character and half of a pair."""
    whole = value.encode("utf-8", "replace").decode("utf-8")
    return json.dumps(whole, ensure_ascii=False).translate(_UNWRITABLE)
