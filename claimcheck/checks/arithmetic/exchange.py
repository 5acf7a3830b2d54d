"""The rates of exchange that a story's pairs of amounts in two currencies come to."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from claimcheck.checks.arithmetic.coarse import as_written, ends, widened
from claimcheck.checks.arithmetic.restated import Restated
from claimcheck.checks.arithmetic.sums import middle
from claimcheck.model.claim import Claim
from claimcheck.model.interval import Interval
from claimcheck.quantities.decimals import ONE, ZERO, add
from claimcheck.quantities.derive import ratio
from claimcheck.quantities.interval import intersects, scale
from claimcheck.rulebook.conversions import Conversions


class Rate(NamedTuple):
    """What one pair makes a unit of one currency worth in the other."""

    pair: Restated
    bought: str
    """The currency whose unit is valued."""
    paid: str
    worth: Interval
    middle: Decimal

    @property
    def claims(self) -> tuple[Claim, Claim]:
        """The two amounts, in the order of the text."""
        return self.pair.first, self.pair.second


def rates(pairs: Sequence[Restated], rules: Conversions) -> Iterator[Rate]:
    """Yield the rates of ``pairs`` in the same two currencies, where both amounts are single figures."""
    for pair in pairs:
        bought, paid = sorted((pair.first, pair.second), key=lambda claim: claim.quantity.unit or "")
        worth = _worth(paid, bought, rules)
        value = middle(worth) if worth else None
        if worth is not None and value is not None:
            yield Rate(pair, bought.quantity.unit or "", paid.quantity.unit or "", worth, value)


def agree(first: Rate, second: Rate, rules: Conversions) -> bool:
    """True when two pairs can have the rates of two days not too far apart."""
    drift = add(ONE, rules.currency_drift)
    low, high = sorted((first.worth, second.worth), key=lambda worth: worth.low or ZERO)
    return intersects(Interval(low.low, scale(low, drift).high), high)


def _worth(paid: Claim, bought: Claim, rules: Conversions) -> Interval | None:
    allowed = []
    for claim in (paid, bought):
        numbers = ends(claim.quantity)
        if len(numbers) != 1 or numbers[0][0] <= ZERO:
            return None
        ((value, step),) = numbers
        interval = as_written(value, step)
        allowed.append(widened(interval, value, rules.about) if claim.quantity.approximate else interval)
    return ratio(*allowed)
