"""What the readings need to know from the rules."""

from decimal import Decimal
from typing import Protocol


class Widths(Protocol):
    """The widths of literal and expected readings; ``claimcheck.rulebook.readings.Readings`` is one.

    Declared here because the rulebook and the quantities stand side by side and import only what is below.
    """

    @property
    def exact_below(self) -> int:
        """Whole counts under this are exact."""

    @property
    def significant_digits(self) -> int:
        """A figure written in full keeps at least so many digits."""

    @property
    def rounded_expected(self) -> Decimal:
        """Share of a rounded figure either side of it."""

    @property
    def about_literal(self) -> Decimal:
        """Share of an approximate figure either side of it."""

    @property
    def about_expected(self) -> Decimal:
        """The same for the expected reading."""

    @property
    def nearly_literal(self) -> Decimal:
        """Multiple of the figure where "nearly" begins."""

    @property
    def nearly_expected(self) -> Decimal:
        """The same for the expected reading."""

    @property
    def just_over_literal(self) -> Decimal:
        """Multiple of the figure where "just over" ends."""

    @property
    def just_over_expected(self) -> Decimal:
        """The same for the expected reading."""

    @property
    def more_expected(self) -> Decimal:
        """Multiple of the figure where the expected "more than" ends at the latest."""

    @property
    def at_least_expected(self) -> Decimal:
        """Multiple of the figure where the expected "at least" ends."""

    @property
    def less_expected(self) -> Decimal:
        """Multiple of the figure where the expected "fewer than" begins."""

    @property
    def at_most_expected(self) -> Decimal:
        """Multiple of the figure where the expected "at most" begins."""

    @property
    def fraction_points(self) -> Decimal:
        """How far a share is from a word for a fraction, at most: 0.02 is two points."""

    @property
    def gap(self) -> Decimal:
        """Expected readings further apart than this share of the larger end diverge."""
