"""Prints rules/world_currencies.toml from CLDR, through babel: ``python rules/generate_currencies.py``."""

from __future__ import annotations

from babel import Locale
from babel.core import get_global
from babel.numbers import get_currency_name


def codes_in_use() -> list[str]:
    """ISO codes of the currencies that CLDR gives as legal tender somewhere today."""
    territories = get_global("territory_currencies")
    current = {
        code for entries in territories.values() for code, _, end, tender in entries if tender and not end
    }
    return sorted(current & set(Locale("en").currencies))


def names_of(code: str) -> list[str]:
    """CLDR's English names for one and for several, in lower case."""
    forms = (get_currency_name(code, count=count, locale="en").lower() for count in (1, 2))
    return list(dict.fromkeys(forms))


def rendered() -> str:
    """The whole file."""
    codes = codes_in_use()
    lines = ["# Made from CLDR by rules/generate_currencies.py; edit rules/currencies.toml instead.", ""]
    lines += ["codes = [", *(f'  "{code}",' for code in codes), "]", "", "[names]"]
    lines += [f'"{name}" = "{code}"' for code in codes for name in names_of(code)]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    print(rendered(), end="")
