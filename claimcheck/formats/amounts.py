"""Amounts and sets of values in words: $3 billion, 35 percent, "more than 9, up to 10 miles"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.formats.numerals import magnitude_of, number, scaled
from claimcheck.model.interval import Interval

_SIGNS = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥"}
_PLURALS = {"foot": "feet", "inch": "inches", "century": "centuries", "hertz": "hertz", "percent": "percent"}
_POWERS = {"2": "square ", "3": "cubic "}
_ADJECTIVES = frozenset({"square", "cubic", "percentage", "metric", "nautical", "short", "long"})
"""Words that come before the noun in pint's names; "degree Celsius" has its noun first."""


def amount(value: Decimal, unit: str | None) -> str:
    """A value with its unit: "$3 billion", "AZN 500", "35 percent", "12 miles"; "2,000" for a count."""
    if unit is None:
        return number(value)
    first, *per = unit.split(" / ")
    words = _money(value, first) if is_currency(first) else f"{number(value)} {unit_name(first, value)}"
    return " per ".join([words, *(unit_name(part, Decimal(1)) for part in per)])


def interval(values: Interval, unit: str | None) -> str:
    """A set of values in words: "$2.5 to $3.5 billion", "more than $2 billion, up to $2.5 billion".

    Whether the upper end of a range that begins somewhere belongs to it is left out: nobody asks.
    """
    low, high = values.low, values.high
    if high is None:
        return "any value" if low is None else _from(low, unit, values.low_open)
    if low is None or (not low and not values.low_open and high > 0):
        return _up_to(high, unit, values.high_open)
    if low == high:
        return f"exactly {amount(low, unit)}"
    if values.low_open:
        return f"{_from(low, unit, True)}, {_up_to(high, unit, values.high_open)}"
    return f"{_first_of_two(low, high, unit)} to {amount(high, unit)}"


def is_currency(unit: str) -> bool:
    """True for a currency's ISO code; pint's names of units are in lower case."""
    return len(unit) == 3 and unit.isascii() and unit.isalpha() and unit.isupper()


def currency_sign(code: str) -> str:
    """What stands before an amount: "$", or the ISO code and a space."""
    return _SIGNS.get(code, f"{code} ")


def scale_name(unit: str | None, magnitude: str) -> str:
    """What the numbers of a scale count: "$ billion", "million miles", "$ per month"; a count has no unit."""
    first, *per = unit.split(" / ") if unit else [""]
    words = (
        [currency_sign(first).strip(), magnitude]
        if is_currency(first)
        else [magnitude, unit_name(first, Decimal(2))]
    )
    return " per ".join([" ".join(filter(None, words)), *(unit_name(part, Decimal(1)) for part in per)])


def unit_name(unit: str, value: Decimal) -> str:
    """One of pint's units in words, singular or plural as the value asks: "square miles"."""
    if not unit:
        return ""
    name, _, power = unit.partition(" ** ")
    words = name.replace("_", " ").split(" ")
    if value.copy_abs() != 1:
        noun = -1 if words[0] in _ADJECTIVES else 0
        words[noun] = _plural(words[noun])
    return _POWERS.get(power, "") + " ".join(words)


def _from(low: Decimal, unit: str | None, is_open: bool) -> str:
    return f"more than {amount(low, unit)}" if is_open else f"{amount(low, unit)} or more"


def _up_to(high: Decimal, unit: str | None, is_open: bool) -> str:
    return f"{'less than' if is_open else 'up to'} {amount(high, unit)}"


def _first_of_two(low: Decimal, high: Decimal, unit: str | None) -> str:
    """The lower end without the words that the upper end repeats: "$2.5" before "to $3.5 billion"."""
    figures, word = scaled(low, magnitude_of(low))
    if word and magnitude_of(low) != magnitude_of(high):
        figures = f"{figures} {word}"
    sign = currency_sign(unit[:3]) if unit and is_currency(unit.split(" / ")[0]) else ""
    return f"-{sign}{figures[1:]}" if figures.startswith("-") else sign + figures


def _money(value: Decimal, code: str) -> str:
    figures = number(value.copy_abs())
    if "." in figures and value.copy_abs() < 1000:
        figures = f"{value.copy_abs():.2f}"
    return ("-" if value < 0 else "") + currency_sign(code) + figures


def _plural(name: str) -> str:
    if name in _PLURALS:
        return _PLURALS[name]
    return name if name.endswith("s") else f"{name}s"
