"""Every currency of CLDR that is legal tender today, by the names CLDR has for it and by its ISO code."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal

import pytest
from babel import Locale
from babel.core import get_global
from babel.numbers import get_currency_name
from hypothesis import given
from hypothesis import strategies as st
from mention_texts import only


def names_of(code: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(get_currency_name(code, count=count, locale="en") for count in (1, 2)))


def legal_tender() -> list[str]:
    territories = get_global("territory_currencies")
    current = {code for each in territories.values() for code, _, end, tender in each if tender and not end}
    return sorted(current & set(Locale("en").currencies))


CODES = legal_tender()
SHARED = {
    name for name, many in Counter(name for code in CODES for name in names_of(code)).items() if many > 1
}
NAMES = [(name, code) for code in CODES for name in names_of(code) if name not in SHARED]
AMOUNTS = st.decimals(Decimal("1000"), Decimal("999_999"), places=0)


def test_cldr_has_many_currencies() -> None:
    assert len(CODES) > 140
    assert len(NAMES) > 280


@pytest.mark.parametrize(("name", "code"), NAMES)
def test_a_name_gives_the_code(name: str, code: str) -> None:
    for spelled in (name, name.lower(), name.replace(" & ", " and ")):
        text = f"It paid 3 million {spelled} for it."
        mention = only(text)
        quantity = mention.quantity
        assert (quantity.value, quantity.unit, quantity.dimension) == (3_000_000, code, "currency")
        assert text[mention.start : mention.end] == f"3 million {spelled}"


@given(st.sampled_from(NAMES), AMOUNTS)
def test_any_amount_of_any_currency(named: tuple[str, str], amount: Decimal) -> None:
    name, code = named
    quantity = only(f"It paid {amount:,} {name} for it.").quantity
    assert (quantity.value, quantity.unit) == (amount, code)


@given(
    st.sampled_from(CODES), AMOUNTS, st.sampled_from(("{code} {amount}", "{code}{amount}", "{amount} {code}"))
)
def test_codes_before_and_behind(code: str, amount: Decimal, form: str) -> None:
    written = form.format(code=code, amount=f"{amount:,}")
    text = f"It paid {written} for it."
    mention = only(text)
    assert (mention.quantity.value, mention.quantity.unit) == (amount, code)
    assert text[mention.start : mention.end] == written
