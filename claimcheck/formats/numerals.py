"""Numbers as a newsroom writes them: 3 billion, 2,000, 12.5."""

from __future__ import annotations

from decimal import Decimal

_MAGNITUDES = (
    (Decimal("1e12"), "trillion"),
    (Decimal("1e9"), "billion"),
    (Decimal("1e6"), "million"),
)
_TOO_LARGE = Decimal("1e18")
_DIGITS = 6
"""Significant digits that a computed value keeps; what was written keeps all of its own."""


def number(value: Decimal) -> str:
    """The value in figures with a magnitude word from a million on: "3 billion", "1,234,567", "0.333333"."""
    figures, word = scaled(value, magnitude_of(value))
    return f"{figures} {word}" if word else figures


def magnitude_of(value: Decimal) -> Decimal:
    """1e12, 1e9 or 1e6 when the value reads well with that word ("2.75 billion"), else 1."""
    if value.copy_abs() >= _TOO_LARGE:
        return Decimal(1)
    for magnitude, _ in _MAGNITUDES:
        if value.copy_abs() >= magnitude and _reads_well(value / magnitude):
            return magnitude
    return Decimal(1)


def common_magnitude(largest: Decimal) -> Decimal:
    """The magnitude for all values of a scale that ends at ``largest``."""
    size = largest.copy_abs()
    return next((magnitude for magnitude, _ in _MAGNITUDES if magnitude <= size < _TOO_LARGE), Decimal(1))


def scaled(value: Decimal, magnitude: Decimal) -> tuple[str, str]:
    """The value in units of a magnitude, and the magnitude's word: 2.5e9 and 1e9 give ("2.5", "billion")."""
    figures = value if magnitude == 1 else value / magnitude
    return grouped(figures), dict(_MAGNITUDES).get(magnitude, "")


def grouped(value: Decimal) -> str:
    """Plain figures with commas between thousands, and a fraction of no more digits than help."""
    if value.copy_abs() >= _TOO_LARGE:
        return f"{value:.3E}"
    if value == value.to_integral_value():
        return f"{value.to_integral_value():,f}"
    if len(value.as_tuple().digits) > _DIGITS:
        value = round(value, max(0, _DIGITS - 1 - value.adjusted()))
    return f"{value:,f}".rstrip("0").rstrip(".")


def _reads_well(figures: Decimal) -> bool:
    return figures == round(figures, 3)
