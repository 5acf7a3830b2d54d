"""A figure in the making, and the record made of it."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.mentions.figure import Figure
from claimcheck.model.mention import MentionKind
from claimcheck.model.quantity import Bound, Quantity


def figure() -> Figure:
    return Figure(10, 13, "3.5", Decimal("3.5"), Decimal("0.1"), "digits")


def test_a_bare_number() -> None:
    mention = figure().mention(0)
    assert mention.quantity == Quantity(Decimal("3.5"), "3.5", Decimal("0.1"))
    assert (mention.start, mention.end, mention.kind) == (10, 13, MentionKind.QUANTITY)
    assert (mention.noun, mention.head, mention.trend, mention.rules) == (None, None, None, ("digits",))


def test_a_magnitude_scales_value_and_step_and_leaves_the_coefficient() -> None:
    made = figure()
    made.scale(Decimal(1000), "magnitude thousand")
    assert (made.value, made.step, made.coefficient) == (3500, 100, Decimal("3.5"))
    assert made.mention(0).rules == ("digits", "magnitude thousand")


def test_a_range_has_ends_and_no_value() -> None:
    made = figure()
    made.span_over(Decimal(2), Decimal(4))
    made.scale(Decimal(1000), "magnitude thousand")
    quantity = made.mention(0).quantity
    assert (quantity.value, quantity.bound, quantity.low, quantity.high) == (None, Bound.RANGE, 2000, 4000)


def test_a_name_has_no_unit() -> None:
    made = figure()
    made.unit, made.dimension = "meter", "length"
    assert made.become(4, 15, MentionKind.IDENTIFIER, "name flight")
    mention = made.mention(100)
    assert (mention.start, mention.end, mention.kind) == (104, 115, MentionKind.IDENTIFIER)
    assert (mention.quantity.unit, mention.quantity.dimension) == (None, "count")
    assert mention.rules == ("digits", "name flight")


def test_the_record_does_not_change_with_the_figure() -> None:
    made = figure()
    mention = made.mention(0)
    made.rules.append("unit km")
    made.unit = "kilometer"
    assert mention.rules == ("digits",)
    assert mention.quantity.unit is None


def test_all_that_was_found_is_in_the_record() -> None:
    made = figure()
    made.noun, made.head, made.trend = "big lamps", "lamps", "up"
    made.bound, made.approximate, made.low_step = Bound.AT_LEAST, True, Decimal(5)
    mention = made.mention(0)
    assert (mention.noun, mention.head, mention.trend) == ("big lamps", "lamps", "up")
    quantity = mention.quantity
    assert (quantity.bound, quantity.approximate, quantity.low_step) == (Bound.AT_LEAST, True, 5)
