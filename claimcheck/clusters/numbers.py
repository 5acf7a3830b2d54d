"""What two figures tell by themselves of whether one is a slip of the other."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from claimcheck.clusters.kinds import same_value
from claimcheck.clusters.signs import sign
from claimcheck.clusters.wording import Worded
from claimcheck.model.claim import Claim, Role
from claimcheck.model.evidence import Evidence
from claimcheck.quantities.slip import OFF_BY_ONE, ONE_DIGIT, POINT, TRANSPOSED, ZEROS
from claimcheck.rulebook.sameness import Sameness

_SLIPS = {
    TRANSPOSED: "transposed",
    ZEROS: "zeros",
    POINT: "zeros",
    OFF_BY_ONE: "off_by_one",
    ONE_DIGIT: "one_digit",
}
"""The evidence that a slip is, by its question; the other slips are of a magnitude word."""

_LONG = 3
"""Digits without the noughts around them. Of the figures of clean stories, 1 pair in 30 of such length is one
slip apart by chance; of shorter ones, 1 in 6."""


def number_evidence(first: Worded, second: Worded, slip: str | None, rules: Sameness) -> Iterator[Evidence]:
    """Yield the evidence in the two figures; ``slip`` is the one slip between them, as a question."""
    points = rules.points
    a, b = first.claim, second.claim
    if slip and (name := _slip_name(slip, a, b)):
        yield sign(name, points, f"one slip apart: {slip}")
        if min(len(_significant(a)), len(_significant(b))) >= _LONG:
            yield sign("long_figures", points, "which chance seldom makes of figures so long")
    if same_value(a, b):
        yield sign("same_figure", points, "the same figure")
    elif a.quantity.unit != b.quantity.unit:
        yield sign("another_unit", points, f"one is in {a.quantity.unit}, the other in {b.quantity.unit}")
    elif near(a, b, rules):
        yield sign("near_figures", points, "the two figures lie close to each other")
    yield from _sizes(a, b, rules)
    yield from _modified(a, b, rules)
    if _moved(a, b) or _moved(b, a):
        reason = "one is where a movement ended, the other may be where it began"
        yield sign("movement_between", points, reason)


def near(first: Claim, second: Claim, rules: Sameness) -> bool:
    """Return whether two figures, not of the smallest, lie within the share of rules/sameness.toml."""
    a, b = first.quantity.value, second.quantity.value
    if a is None or b is None or min(abs(a), abs(b)) < rules.few:
        return False
    return first.quantity.unit == second.quantity.unit and _within(first, second, rules.near)


def _within(first: Claim, second: Claim, share: Decimal) -> bool:
    """Return whether two figures differ by no more than a share of the larger; ranges always may."""
    a, b = first.quantity.value, second.quantity.value
    if a is None or b is None:
        return True
    small, large = sorted((abs(a), abs(b)))
    return large - small <= large * share


def _slip_name(slip: str, first: Claim, second: Claim) -> str | None:
    """Any two of 200 and 300 differ in one digit, and most of 21 and 31 do."""
    name = _SLIPS.get(slip, "magnitude")
    if name == "one_digit":
        digits = min(len(_significant(first)), len(_significant(second)))
        return name if digits > 2 else "one_of_two_digits" if digits == 2 else None
    return name


def _significant(claim: Claim) -> str:
    """The digits that a figure does not owe to rounding; a number in a name owes it none."""
    value = claim.quantity.value
    if value is None:
        return ""
    digits = "".join(map(str, value.as_tuple().digits))
    return digits if claim.role is Role.IDENTIFIER else digits.strip("0")


def _sizes(first: Claim, second: Claim, rules: Sameness) -> Iterator[Evidence]:
    few = [_few(claim, rules) for claim in (first, second)]
    if all(few) and not same_value(first, second):
        yield sign("both_few", rules.points, "both are small counts")
    elif any(few) and not all(few):
        yield sign("few_and_many", rules.points, "a few beside many are often a part")


def _few(claim: Claim, rules: Sameness) -> bool:
    quantity = claim.quantity
    if claim.role is Role.IDENTIFIER or quantity.value is None:
        return False
    return bool(quantity.dimension == "count" and quantity.value < rules.few)


def _modified(first: Claim, second: Claim, rules: Sameness) -> Iterator[Evidence]:
    """ "About 7,000" may well be 7,100, and never 70,000."""
    if first.quantity.approximate != second.quantity.approximate and _within(first, second, rules.roughly):
        yield sign("one_approximate", rules.points, "only one of them is approximate")


def _moved(end: Claim, start: Claim) -> bool:
    """A figure that something rose to, and a lower one without a movement of its own."""
    high, low = end.quantity.value, start.quantity.value
    if end.role != "level" or start.trend or high is None or low is None:
        return False
    return high > low if end.trend == "up" else high < low and end.trend == "down"
