"""Money before a figure: "$3 billion", "US $20", "RM23.50", "€-50", "Rs 2 lakh"."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.mentions.figure import Figure
from claimcheck.mentions.unit_table import UnitTable
from claimcheck.rulebook.pattern import Pattern

# A single letter is glued to the sign: "A $16 burger" begins with an article.
COUNTRY = Pattern(r"(?<![A-Za-z])(?:(?:US|U\.S\.|AU|NZ|CA|HK|NT) ?|[AC]|(?<!['’])S ?)$")
MINUS = "-−"
LONGEST = 4
"""Characters of a sign or a code, its country's letters apart."""


def phrases_before(table: UnitTable) -> Iterable[str]:
    """The signs and codes of money that stand before an amount."""
    return table.prefixes


def read_money_prefix(figure: Figure, text: str, table: UnitTable) -> bool:
    """Take in the currency sign or code before the figure; False when there is none."""
    start = figure.start
    spaced = start > 1 and text[start - 1] in " \u00a0"
    end = start - 1 if spaced else start
    negative = end > 1 and not spaced and text[end - 1] in MINUS and text[end - 2] in table.prefix_marks
    end -= negative
    if not end or text[end - 1] not in table.prefix_ends:
        return False
    for begin in range(max(0, end - LONGEST), end):
        sign = text[begin:end]
        if sign in table.prefixes and _stands_alone(sign, begin, text, figure, table, spaced=spaced):
            return _take_in(figure, text, begin, end, table, negative=negative)
    return False


def _stands_alone(
    sign: str, begin: int, text: str, figure: Figure, table: UnitTable, *, spaced: bool
) -> bool:
    """False for letters that end a word, and for those that are more often a name than money."""
    if sign[0].isalpha() and begin and text[begin - 1].isalnum():
        return False
    if spaced and sign[-1].isalpha() and (len(sign) == 1 or (len(sign) == 2 and sign not in table.spaced)):
        return False
    if sign in table.careful:
        return _is_many(figure, 10, text, table)
    # "COP28" is a conference.
    return sign.lower() not in table.ambiguous or _is_many(figure, 1000, text, table)


def _is_many(figure: Figure, least: int, text: str, table: UnitTable) -> bool:
    """True from so many units of money on, and before a magnitude."""
    if figure.value is not None and figure.value >= least:
        return True
    return text[figure.end : figure.end + 1].isalpha() or text.startswith(table.magnitudes, figure.end)


def _take_in(figure: Figure, text: str, begin: int, end: int, table: UnitTable, *, negative: bool) -> bool:
    if text[begin:end] == "$" and (country := COUNTRY.search(text, max(0, begin - 5), begin)):
        begin = country.start()
    written = text[begin:end]
    code = table.prefixes.get(written.replace(" ", "")) or table.prefixes[written[-1]]
    figure.unit, figure.dimension, figure.start = code, "currency", begin
    figure.rules.append("currency " + written)
    if written == "$":
        figure.rules.append("assumed " + code)
    if negative and figure.value is not None:
        figure.value, figure.coefficient = -figure.value, -figure.coefficient
        figure.rules.append("sign -")
    return True
