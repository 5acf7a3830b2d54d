"""How wide the two readings of a figure are."""

from collections.abc import Iterable
from decimal import Decimal

from claimcheck.rulebook.record import Record


class Readings(Record):
    """The widths of literal and expected readings: rules/readings.toml gives each its reason.

    Widths are shares of the figure (0.25 is a quarter), ``nearly``, ``just_over``, ``more``, ``less``,
    ``at_least`` and ``at_most`` are multiples of it, ``exact_below`` is a count.
    """

    exact_below: int
    significant_digits: int
    rounded_expected: Decimal
    about_literal: Decimal
    about_expected: Decimal
    nearly_literal: Decimal
    nearly_expected: Decimal
    just_over_literal: Decimal
    just_over_expected: Decimal
    more_expected: Decimal
    at_least_expected: Decimal
    less_expected: Decimal
    at_most_expected: Decimal
    fraction_points: Decimal
    gap: Decimal

    def problems(self) -> Iterable[tuple[tuple[str, ...], str]]:
        """Return the key path and a message for every width that would turn a reading inside out."""
        for name, value in self._asdict().items():
            if value < 0:
                yield (name,), "must not be negative"
        if self.significant_digits < 1:
            yield ("significant_digits",), "must be 1 or more"
        for name in ("nearly_literal", "nearly_expected", "less_expected", "at_most_expected"):
            if getattr(self, name) >= 1:
                yield (name,), "is a multiple of the figure that must lie under it, so it must be less than 1"
        for name in ("just_over_literal", "just_over_expected", "more_expected", "at_least_expected"):
            if getattr(self, name) <= 1:
                yield (name,), "is a multiple of the figure that must lie over it, so it must be more than 1"
        yield from self._expected_wider_than_literal()

    def _expected_wider_than_literal(self) -> Iterable[tuple[tuple[str, ...], str]]:
        if self.about_expected > self.about_literal:
            yield ("about_expected",), f"must not be wider than about_literal ({self.about_literal})"
        if self.nearly_expected < self.nearly_literal:
            yield ("nearly_expected",), f"must not be wider than nearly_literal ({self.nearly_literal})"
        if self.just_over_expected > self.just_over_literal:
            yield (
                ("just_over_expected",),
                f"must not be wider than just_over_literal ({self.just_over_literal})",
            )
