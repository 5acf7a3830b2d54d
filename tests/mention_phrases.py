"""What the tests of the local parse share: figures by themselves, before or after the parse."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.mentions.figure import Figure
from claimcheck.mentions.lexicon import lexicon_of
from claimcheck.mentions.scan import find_figures
from claimcheck.mentions.unit_table import units_of
from claimcheck.rulebook import load_rulebook
from claimcheck.rulebook.phrases import lowered

RULES = load_rulebook()
LEXICON = lexicon_of(RULES)
UNITS = units_of(RULES)


def marked(phrase: str) -> tuple[Figure, str, str]:
    """The number in square brackets as a bare figure, with the text and its lower case."""
    start = phrase.index("[")
    digits = phrase[start + 1 : phrase.index("]")]
    text = phrase.replace(f"[{digits}]", digits)
    words = {**RULES.numbers.units, **RULES.numbers.tens}
    value = Decimal(words.get(digits.lower(), digits.replace(",", "")))
    figure = Figure(start, start + len(digits), digits, value, Decimal(1), "digits")
    return figure, text, lowered(text)


def figures(text: str) -> list[Figure]:
    """Every figure that the local parse finds in ``text``."""
    return find_figures(text, lowered(text), LEXICON, UNITS)


def one_figure(text: str) -> Figure:
    """The one figure of ``text``."""
    (figure,) = figures(text)
    return figure


def covered(figure: Figure, text: str) -> str:
    """What the figure covers of ``text``."""
    return text[figure.start : figure.end]
