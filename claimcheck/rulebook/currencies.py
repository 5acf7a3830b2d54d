"""How copy writes money."""

from claimcheck.rulebook.record import Record


class Currencies(Record):
    """What rules/currencies.toml holds; the values are ISO 4217 codes, save in ``minor_names``."""

    ambiguous: tuple[str, ...]
    """Names that are common words, too: money only in thousands or more."""
    spaced: tuple[str, ...]
    suffixes: tuple[str, ...]
    priced: tuple[str, ...]
    """Of the suffixes, letters that are money only near a word of prices."""
    careful: tuple[str, ...]
    """Signs that are also names: money only before a magnitude or ten and more."""
    defaults: dict[str, str]
    signs: dict[str, str]
    names: dict[str, str]
    minor: dict[str, str]
    """Small change: the unit as written, and the currency it is a hundredth of."""
    minor_names: dict[str, str]
    """Other spellings of the small change."""
    spellings: dict[str, str]
    """Word in CLDR's names → how copy also spells it."""


class WorldCurrencies(Record):
    """What rules/world_currencies.toml holds, made from CLDR."""

    codes: tuple[str, ...]
    """ISO codes of today's currencies."""
    names: dict[str, str]
    """English name, one and several, in lower case → ISO code."""
