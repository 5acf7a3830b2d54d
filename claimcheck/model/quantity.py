"""What a mention says about a number."""

from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple


class Bound(StrEnum):
    """Which side of the written figure the true value lies on."""

    EXACT = "="
    ABOVE = ">"
    AT_LEAST = ">="
    BELOW = "<"
    AT_MOST = "<="
    RANGE = "range"


class Quantity(NamedTuple):
    """A number with its unit, as written and never converted."""

    value: Decimal | None
    """The figure with its magnitude word applied; None for a range."""
    digits: str
    """The number as written, without magnitude and unit: "3", "3.0", "twenty-eight"."""
    step: Decimal
    """The worth of one unit in the last digit written: 1E+9 for "3 billion", 0.1 for "2.5"; 0 for a word of
    exact meaning."""
    bound: Bound = Bound.EXACT
    approximate: bool = False
    """True for about, nearly, some and their like, whatever the bound."""
    unit: str | None = None
    """A currency's ISO code, pint's name of a unit ("mile", "kilometer / hour", "USD / month"), "percent",
    "percentage_point"; None for a count."""
    dimension: str = "count"
    """What kind of unit it is: count, share, currency, length, time, …; a rate is "currency / time"."""
    low: Decimal | None = None
    """A range's lower end."""
    high: Decimal | None = None
    """A range's upper end; None with ``low`` set is an open range."""
    low_step: Decimal = Decimal(0)
    """As ``step``, for ``low``; ``step`` itself is for ``high``."""
