"""What a reader is told besides the bytes."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from claimcheck.documents.language import English
from claimcheck.rulebook.columns import Columns
from claimcheck.rulebook.limits import Limits
from claimcheck.rulebook.rulebook import Rulebook
from claimcheck.rulebook.wire import Wire

_NONE: Mapping[str, str] = MappingProxyType({})


class InputOptions(NamedTuple):
    """How much is read, in which language, the words of some formats, and what the user said of the files."""

    limits: Limits
    english: English
    wire: Wire
    column_names: Columns
    number_words: frozenset[str]
    """Such as "twenty" and "million"."""
    format: str | None = None
    """Name of the format of every file; None to tell it from the content and the name of each."""
    columns: Mapping[str, str] = _NONE
    """For tables: from a field of a story ("text") to the column that holds it."""


def input_options(
    rules: Rulebook, format: str | None = None, columns: Mapping[str, str] = _NONE
) -> InputOptions:
    """Return the options for what the user said, with the limits and words of ``rules``."""
    numbers = rules.numbers
    words = frozenset((*numbers.units, *numbers.tens, *numbers.magnitudes))
    english = English(rules.language)
    return InputOptions(rules.limits, english, rules.wire, rules.columns, words, format, columns)
