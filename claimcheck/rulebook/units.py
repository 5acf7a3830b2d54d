"""Units as newspapers write them."""

import re
from collections.abc import Iterable

from claimcheck.rulebook.record import Record

_NAME = re.compile(r"[A-Za-z_]\w*(?:[ */]+\w+)*")
"""What can be converted: "mile", "kilometer / hour", "kilogram of CO2"."""


class Pounds(Record):
    """Words near "pounds" that tell a weight from money."""

    weight: tuple[str, ...]
    money: tuple[str, ...]
    sums: tuple[str, ...]
    """After "pounds of", what is money still."""


class Degrees(Record):
    """Words that make a temperature of digits with a letter behind them."""

    before: tuple[str, ...]
    near: tuple[str, ...]


class Rates(Record):
    """What a figure can be given for."""

    divisors: tuple[str, ...]
    """Dimensions besides time."""
    things: tuple[str, ...]
    hundreds: dict[str, str]
    """Unit as spelled behind "per 100" → the unit of a hundred of them."""
    adverbs: dict[str, str]
    """Adverb of time → its unit: "monthly" is a month."""


class Units(Record):
    """What rules/units.toml holds: dimension → pint's name → spellings, and what tells them from words."""

    risky: tuple[str, ...]
    glued_only: tuple[str, ...]
    tails: tuple[str, ...]
    """Words behind a hyphen that leave the word before it a unit."""
    pounds: Pounds
    degrees: Degrees
    dimensions: dict[str, dict[str, tuple[str, ...]]]
    rates: Rates

    def problems(self) -> Iterable[tuple[tuple[str, ...], str]]:
        """Return the key path and a message for every name of a unit that no conversion could take."""
        for dimension, names in self.dimensions.items():
            for name in names:
                if not _NAME.fullmatch(name):
                    yield (
                        ("dimensions", dimension, name),
                        'must be words of letters and digits, such as "mile" or "kilometer / hour"',
                    )
