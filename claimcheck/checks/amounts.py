"""Intervals in words, in the way the copy itself writes the figure: "$2.5 to $3.5 billion"."""

from decimal import Decimal
from typing import NamedTuple

from claimcheck.model.interval import Interval
from claimcheck.model.quantity import Quantity
from claimcheck.rulebook.pattern import Pattern

_MAGNITUDES = ((12, " trillion"), (9, " billion"), (6, " million"))
_SYMBOL = Pattern(r"([^\W\d_]{0,3}[^\w\s.,'’()\[\]“”\"–-])\s?(?=\d)")


class Style(NamedTuple):
    """How one figure is written: a sign before its number, a magnitude and a unit after it."""

    sign: str
    exponent: int
    """The power of ten of the magnitude word; 0 without one."""
    ending: str

    def number(self, value: Decimal) -> str:
        """Return ``value`` with its sign, in the magnitude of the figure, which the ending names."""
        scaled = value.scaleb(-self.exponent)
        minus = "-" if scaled < 0 else ""
        return f"{minus}{self.sign}{_plain(abs(scaled))}"

    def amount(self, value: Decimal) -> str:
        """Return ``value`` in full: "$2.5 billion"."""
        return self.number(value) + self.ending


def style_of(quantity: Quantity, text: str) -> Style:
    """Return how the figure with this text is written; miles and the like are left to the text."""
    sign = ending = ""
    if quantity.dimension.startswith("currency"):
        symbol = _SYMBOL.search(text)
        sign, ending = (symbol[1], "") if symbol else ("", f" {quantity.unit}")
    elif quantity.unit == "percent":
        ending = "%" if "%" in text else " percent"
    values = [abs(value) for value in (quantity.value, quantity.low, quantity.high) if value is not None]
    for exponent, word in _MAGNITUDES:
        if values and max(values) >= Decimal(1).scaleb(exponent):
            return Style(sign, exponent, word + ending)
    return Style(sign, 0, ending)


def in_words(interval: Interval, style: Style) -> str:
    """Return what lies in ``interval``: "exactly 23", "$2.5 to $3.5 billion", "60 or more"."""
    low, high = interval.low, interval.high
    if low is not None and low == high:
        return f"exactly {style.amount(low)}"
    if low is not None and high is not None:
        return f"{style.number(low)} to {style.amount(high)}" if low else _up_to(high, interval, style)
    if low is not None:
        return f"more than {style.amount(low)}" if interval.low_open else f"{style.amount(low)} or more"
    return _up_to(high, interval, style) if high is not None else "any figure"


def _up_to(high: Decimal, interval: Interval, style: Style) -> str:
    return f"less than {style.amount(high)}" if interval.high_open else f"at most {style.amount(high)}"


def _plain(value: Decimal) -> str:
    text = f"{value:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
