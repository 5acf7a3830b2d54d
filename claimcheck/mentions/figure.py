"""A figure in the making: what the local parse has found so far around one trigger."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from claimcheck.model.mention import Mention, MentionKind
from claimcheck.model.quantity import Bound, Quantity

# Looked up once, since a member of an enum takes several times as long as a name in Python 3.11.
QUANTITY: Final = MentionKind.QUANTITY
EXACT: Final = Bound.EXACT

ZERO: Final = Decimal(0)
ONE: Final = Decimal(1)
HUNDRED: Final = Decimal(100)

_new: Final = tuple.__new__


class Figure:
    """Mutable, and gone when the segment is parsed; positions are in the segment's text.

    ``number_start`` and ``number_end`` frame the bare number with its magnitude, ``start`` and ``end`` the
    figure with unit and modifiers, ``phrase_end`` the counted noun behind it. ``coefficient`` is the value
    before the magnitude word, for ranges that share one.
    """

    __slots__ = (
        "approximate",
        "bound",
        "coefficient",
        "digits",
        "dimension",
        "end",
        "head",
        "high",
        "kind",
        "low",
        "low_step",
        "noun",
        "number_end",
        "number_start",
        "phrase_end",
        "rules",
        "start",
        "step",
        "trend",
        "unit",
        "value",
    )

    def __init__(self, start: int, end: int, digits: str, value: Decimal, step: Decimal, rule: str) -> None:
        self.start = self.number_start = start
        self.end = self.number_end = end
        self.digits = digits
        self.value: Decimal | None = value
        self.coefficient = value
        self.step = step
        self.kind = QUANTITY
        self.bound = EXACT
        self.approximate = False
        self.unit: str | None = None
        self.dimension = "count"
        self.low: Decimal | None = None
        self.high: Decimal | None = None
        self.low_step = ZERO
        self.noun: str | None = None
        self.head: str | None = None
        self.trend: str | None = None
        self.phrase_end = end
        self.rules = [rule]

    def scale(self, factor: Decimal, rule: str) -> None:
        """Apply a magnitude word."""
        if self.value is not None:
            self.value *= factor
            self.step *= factor
        else:
            self.low = None if self.low is None else self.low * factor
            self.high = None if self.high is None else self.high * factor
        self.rules.append(rule)

    def become(self, start: int, end: int, kind: MentionKind, rule: str) -> bool:
        """Turn the figure into a date, a time, a rank or a name from ``start`` to ``end``; always True."""
        self.start, self.end, self.number_end, self.kind = start, end, end, kind
        self.unit, self.dimension = None, "count"
        self.rules.append(rule)
        return True

    def span_over(self, low: Decimal, high: Decimal) -> None:
        """Turn the figure into a range."""
        self.value, self.low, self.high, self.bound = None, low, high, Bound.RANGE

    def mention(self, offset: int) -> Mention:
        """The finished record, with offsets into the source."""
        # All fields in their order, made as the tuples that they are: the way through the records' own
        # ``__new__``, which is Python, takes twice as long.
        quantity = _new(
            Quantity,
            (
                self.value,
                self.digits,
                self.step,
                self.bound,
                self.approximate,
                self.unit,
                self.dimension,
                self.low,
                self.high,
                self.low_step,
            ),
        )
        return _new(
            Mention,
            (
                self.start + offset,
                self.end + offset,
                self.kind,
                quantity,
                self.noun,
                self.head,
                self.trend,
                tuple(self.rules),
            ),
        )
