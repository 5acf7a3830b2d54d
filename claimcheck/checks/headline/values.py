"""Whether one figure of the body gives the value of a headline's figure."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from claimcheck.checks.headline.figures import AMOUNTS, is_amount, is_bare, may_be_age
from claimcheck.model.claim import Claim, Role
from claimcheck.model.interval import Interval, Reading
from claimcheck.model.quantity import Bound, Quantity
from claimcheck.quantities.conversion import convert
from claimcheck.quantities.interval import contains, intersects, scale
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.headlines import Headlines

ABOVE = (Bound.ABOVE, Bound.AT_LEAST)
BELOW = (Bound.BELOW, Bound.AT_MOST)
AMBIGUOUS = {"GBP", "pound"}
HALF = Decimal("0.5")
MILLION = Decimal(1_000_000)
ZERO = Decimal(0)


class Support(StrEnum):
    """How the body gives a figure of the headline, in words that end "the body gives it …"."""

    WRITTEN = "as written"
    BARE = "as a number without a unit"
    UNIT = "with a unit"
    AGE = "as an age"
    AGED = "as an age or a time"
    ROUNDED = "rounded"
    BOUND = "by its bound"
    RANGE = "in a range"
    VAGUE = "within a vague figure"
    CUT = "cut off"
    ROUGH = "more roughly rounded"
    CONVERTED = "in another unit"
    ORDINAL = "as an ordinal"
    WORD = "in a word"
    SUM = "as a sum"
    DIFFERENCE = "as the distance between two figures"
    SHARE = "as a share of two figures"
    CHANGE = "as a change between two figures"
    PRODUCT = "as so many each"
    DATE = "from a date"
    PERIOD = "as a period"
    NAMED = "beside the same word"
    COUNTED = "as a count"
    UNREAD = "as a number in its copy"
    DIGITS = "as a number of something else"


def gives(body: Claim, headline: Claim, rules: Rulebook, *, converting: bool = False) -> Support | None:
    """How ``body`` gives the amount of ``headline``; None when it does not.

    Units other than those of time are converted only when ``converting``, as that is slow at first.
    """
    if body.role is Role.CONVERSION and not body.malformed:
        same = (body.quantity.value, body.quantity.unit) == (headline.quantity.value, headline.quantity.unit)
        return Support.CONVERTED if same else None
    if not is_amount(body):
        return _as_ordinal(body, headline)
    first, second = headline.quantity, body.quantity
    if first.value is not None and first.value == second.value:
        if first.unit == second.unit and first.dimension == second.dimension:
            return Support.WRITTEN
        if loose := _may_be(headline, body, rules):
            return loose
    if _in_metres(headline, body):
        return Support.UNIT
    reading, support = _in_unit_of(headline, body, rules, converting=converting)
    if reading is None:
        return None
    how = _by_reading(headline, body, reading, rules.headlines)
    return support if how and support else how


def comparable(body: Claim, headline: Claim, rules: Rulebook) -> bool:
    """True when the two are of one unit, or the headline leaves its unit out."""
    first, second = headline.quantity, body.quantity
    if not is_amount(body):
        return False
    if first.unit == second.unit and first.dimension == second.dimension:
        return True
    if _is_time(headline) and _is_time(body):
        return first.unit == second.unit
    if first.dimension == "share" == second.dimension:
        # "1 in 7" beside 17 percent.
        return True
    if is_bare(headline) and body.role is Role.AGE:
        return may_be_age(headline, rules)
    if headline.role is Role.AGE and is_bare(body):
        return may_be_age(body, rules)
    return first.dimension.startswith("currency") and _currency(first) == _currency(second)


def _as_ordinal(body: Claim, headline: Claim) -> Support | None:
    """ "15 years" in the headline for the 15th anniversary."""
    if body.role is not Role.RANK or body.quantity.value != headline.quantity.value:
        return None
    return Support.ORDINAL if is_bare(headline) or headline.quantity.dimension in ("time", "age") else None


def _in_metres(headline: Claim, body: Claim) -> bool:
    """ "100m" is a hundred metres over a body that has them."""
    first, second = headline.quantity, body.quantity
    return (
        "magnitude m" in headline.rules
        and second.unit == "meter"
        and second.value is not None
        and first.value == second.value * MILLION
    )


def _may_be(headline: Claim, body: Claim, rules: Rulebook) -> Support | None:
    """ "Dead at 78" for "aged 78": one of the two leaves its unit out."""
    first, second = headline.quantity, body.quantity
    if is_bare(headline):
        if body.role is Role.AGE:
            return Support.AGE
        return Support.UNIT if second.dimension != "time" else None
    if second.unit and headline.noun and second.unit in headline.noun:
        # "3 Freezing Weeks"
        return Support.UNIT
    if second.unit and rules.headlines.unit_nouns.get(headline.measure.head) == second.unit:
        # "15 Seasons" for 15 years.
        return Support.UNIT
    if is_bare(body) and first.dimension == "age":
        return Support.BARE
    if _is_time(headline) and _is_time(body):
        return Support.AGED if first.unit == second.unit else None
    # "40K miles" for 40,000 nautical miles.
    alike = first.dimension == second.dimension != "count" or {first.unit, second.unit} == AMBIGUOUS
    return Support.CONVERTED if alike else None


def _is_time(claim: Claim) -> bool:
    return claim.quantity.dimension in ("time", "age")


def _in_unit_of(
    headline: Claim, body: Claim, rules: Rulebook, *, converting: bool
) -> tuple[Reading | None, Support | None]:
    """The body's reading in the headline's unit, and how it got there; None when none leads there."""
    first, second = headline.quantity, body.quantity
    if first.unit == second.unit and first.dimension == second.dimension:
        return body.reading, None
    if _is_time(headline) and _is_time(body):
        if first.unit == second.unit:
            return body.reading, Support.AGED
        factor = rules.headlines.time_factor(second.unit, first.unit)
        return (_times(body.reading, factor), Support.CONVERTED) if factor else (None, None)
    if is_bare(headline) and headline.role in AMOUNTS:
        return (None, None) if _is_time(body) else (body.reading, Support.UNIT)
    if first.dimension.startswith("currency"):
        # "$3,500" in the headline for "$3,500 a month".
        return (body.reading, None) if _currency(first) == _currency(second) else (None, None)
    if first.dimension != second.dimension or not (converting or first.dimension == "share"):
        return None, None
    return convert(body.reading, second.unit, first.unit), Support.CONVERTED


def _times(reading: Reading, factor: Decimal) -> Reading:
    return Reading(scale(reading.literal, factor), scale(reading.expected, factor))


def _currency(quantity: Quantity) -> str:
    return (quantity.unit or "").partition(" / ")[0]


def _by_reading(headline: Claim, body: Claim, reading: Reading, rules: Headlines) -> Support | None:
    first, second = headline.quantity, body.quantity
    if second.value is None:
        return _against_range(headline, second, reading)
    value = _value_in(reading, second)
    if value is None:
        return None
    if first.value is None:
        return Support.RANGE if intersects(headline.reading.literal, reading.expected) else None
    if first.bound is Bound.EXACT and not first.approximate:
        return _rounds(headline, second, value, rules.rounding)
    # "Close to $1bn" leaves more room than "over $1bn", whose reader expects little more.
    ours = headline.reading.literal if first.approximate else headline.reading.expected
    if not contains(ours, value) or (value != first.value and not _is_rounder(first.value, value)):
        return None
    return Support.BOUND


def _is_rounder(title: Decimal, value: Decimal) -> bool:
    """ "Over 60" for 61, but not "at least 103" for 108, nor "at least 5" for 7: these are other figures."""
    return len(title.normalize().as_tuple().digits) < len(value.normalize().as_tuple().digits)


def _rounds(headline: Claim, body: Quantity, value: Decimal, rounding: Decimal) -> Support | None:
    """Whether the figure of the body, rounded at the precision of the headline, is the headline's.

    "305" for 305.45 is rounded, "305" for 305.95 cut off, "$900K" for $901,000 rounded more roughly.
    """
    title, step = headline.quantity.value, headline.quantity.step
    if title is None or not step or (body.step >= step and body.unit == headline.quantity.unit):
        return Support.ROUGH if contains(headline.reading.literal, value) else None
    if -step * HALF < title - value <= step * HALF and abs(value - title) <= abs(title) * rounding:
        return Support.ROUNDED
    if ZERO < value - title < step:
        return Support.CUT
    return Support.ROUGH if contains(headline.reading.literal, value) else None


def _value_in(reading: Reading, quantity: Quantity) -> Decimal | None:
    """The figure itself in the unit of the reading: the middle of a rounded one, the end of a bounded one."""
    literal = reading.literal
    if quantity.bound in ABOVE:
        return literal.low
    if quantity.bound in BELOW:
        return literal.high
    return _middle(reading.expected) if literal.low is None or literal.high is None else _middle(literal)


def _middle(interval: Interval) -> Decimal | None:
    return None if interval.low is None or interval.high is None else (interval.low + interval.high) / 2


def _against_range(headline: Claim, body: Quantity, reading: Reading) -> Support | None:
    value, literal, vague = headline.quantity.value, reading.literal, body.approximate
    if value is None:
        first = headline.reading.literal
        if first.low == literal.low and first.high == literal.high:
            return Support.WRITTEN
        return Support.VAGUE if vague and intersects(first, literal) else None
    ends = (body.low, body.high) if body.unit == headline.quantity.unit else (literal.low, literal.high)
    if value in ends:
        return Support.RANGE
    return Support.VAGUE if vague and not is_bare(headline) and contains(literal, value) else None
