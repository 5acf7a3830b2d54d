"""Claims in the form that NewsQuant's scorer reads: as they are, and by the conventions of that benchmark.

A claim says more than a line of NewsQuant: it has bound, approximation and trend apart, and keeps names and
ranges that NewsQuant writes otherwise. The conventions are general rules of how its gold is written, stated
here, applied to every claim alike, and switched on one by one, so that what each is worth is seen. The tool
reads the same with and without them. In brackets: how many lines of the development half they bear on.

- vague plurals: a vague plural is the range from its word to ten times it: thousands, 1,000 to 10,000 (7).
- one range X to Y: two figures of one unit with nothing but "to" between them are one range, falling or
  rising ("from $2,415 to $2,315"), unless the first is a movement to the second ("rose $43 to $419"); the end
  that stands first is written first (5).
- movement by its verb: only a verb or an adverb before the figure makes it a movement ("fell 4%"); with a
  noun or an adjective behind it ("a 4% drop", "4% higher") the figure is plain (7).
- under is under: a bound narrowed by its words ("just under 296") is a bound; "nearly" and the like are
  approximations (3, in one sentence).
- generations: those of wireless networks ("5G") are quantities; all other names are none (3).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any, NamedTuple

from babel.numbers import get_currency_name

from claimcheck.model.claim import Claim, Role

# NewsQuant does not count dates, clock times, ranks, scores and names as quantities.
LEFT_OUT = frozenset({Role.DATE, Role.TIME, Role.RANK, Role.SCORE, Role.IDENTIFIER})
CODE = re.compile(r"[A-Z]{3}")
# Where pint and CLDR have another name than NewsQuant.
NAMES = {
    "oil_barrel": "barrel",
    "foot_pound": "foot pound-force",
    "US dollar": "dollar",
    "British pound": "pound sterling",
    "Israeli new shekel": "shekel",
    "liter": "litre",
    "meter": "metre",
}
GROUPS = {"tens": 10, "dozens": 12, "scores": 20, "hundreds": 100, "thousands": 10**3, "millions": 10**6}
GROUPS |= {"billions": 10**9, "trillions": 10**12}
GENERATION = re.compile(r"(\d)G")
FIRST_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
BEHIND = re.compile(r"(?:\s[\w-]+){1,3}")
NARROWED = re.compile(r"bound (?:just|slightly|a little) (?:under|below|less than|short of)")


class Line(NamedTuple):
    """One line of a prediction, and the claim that it is made of."""

    claim: Claim
    line: dict[str, Any]


Convention = Callable[[Sequence[Line]], list[Line]]


def as_read(claims: Sequence[Claim]) -> list[Line]:
    """A line for each claim, as the tool reads it."""
    return [Line(claim, _line(claim)) for claim in claims]


def quantities(lines: Sequence[Line]) -> list[dict[str, Any]]:
    """The lines of what NewsQuant counts as quantities."""
    return [line for claim, line in lines if claim.role not in LEFT_OUT or line["unit"] == "G"]


def _line(claim: Claim) -> dict[str, Any]:
    quantity = claim.quantity
    unit = named(quantity.unit) if quantity.unit else claim.noun or "-"
    if quantity.unit and claim.role is Role.AGE:
        unit = f"{quantity.unit} of age"
    spelled = next((rule.removeprefix("unit ") for rule in claim.rules if rule.startswith("unit ")), unit)
    surface = spelled if " / " not in (quantity.unit or "") else unit
    return {"value": _value(claim), "unit": surface, "normalized_unit": unit, "change": _change(claim)}


def _value(claim: Claim) -> float | list[float]:
    quantity = claim.quantity
    if quantity.value is None:
        return [float(quantity.low or Decimal(0)), float(quantity.high or Decimal(0))]
    return float(quantity.value)


def _change(claim: Claim) -> str:
    """NewsQuant has one sign where a claim has bound, approximation and trend; the bound says most."""
    quantity = claim.quantity
    vague = quantity.value is None and quantity.low_step == 0
    if quantity.approximate and not vague:
        return "~"
    return quantity.bound.value if quantity.bound not in ("=", "range") else claim.trend or "="


def named(unit: str) -> str:
    """A unit of ours by its name in words: ISO codes as CLDR names them, pint's powers spelled out."""
    parts = []
    for part in unit.split(" / "):
        power = {"** 2": "square ", "** 3": "cubic "}.get(part[-4:], "")
        plain = part[:-5] if power else part
        name = get_currency_name(plain, count=1, locale="en") if CODE.fullmatch(plain) else plain
        parts.append(power + NAMES.get(name, name).replace("_", " ").replace(" * ", " ").lower())
    return " per ".join(parts)


def _vague_plurals(lines: Sequence[Line]) -> list[Line]:
    changed = []
    for claim, line in lines:
        phrase = next((rule.removeprefix("vague ") for rule in claim.rules if rule.startswith("vague ")), "")
        worth = 1.0
        for word in phrase.split(" of "):
            worth *= GROUPS.get(word, 1)
        changed.append(Line(claim, {**line, "value": [worth, 10 * worth]} if phrase else line))
    return changed


def _one_range(lines: Sequence[Line]) -> list[Line]:
    changed: list[Line] = []
    for claim, line in lines:
        first = changed[-1] if changed else None
        if first and _leads_to(first.claim, claim):
            step = Line(claim, {**line, "value": [float(first.claim.quantity.value or 0), line["value"]]})
            if isinstance(first.line["value"], list):
                # "from $160 to $180 to $200" is two.
                changed.append(step)
            else:
                changed[-1] = step
        elif _falls(claim):
            changed.append(Line(claim, {**line, "value": line["value"][::-1]}))
        else:
            changed.append(Line(claim, line))
    return changed


def _falls(claim: Claim) -> bool:
    """A range whose higher end stands first: "1.3 to 0.03"."""
    first = FIRST_NUMBER.match(claim.quantity.digits)
    return first is not None and Decimal(first[0].replace(",", "")) == claim.quantity.high


def _leads_to(first: Claim, second: Claim) -> bool:
    if first.sentence != second.sentence or first.trend:
        return False
    if first.quantity.value is None or second.quantity.value is None:
        return False
    if first.role in LEFT_OUT or second.role in LEFT_OUT or second.quantity.value == first.quantity.value:
        return False
    gap = first.sentence_text[
        first.span.end - first.sentence.start : second.span.start - first.sentence.start
    ]
    alike = (first.quantity.unit, first.noun) == (second.quantity.unit, second.noun)
    return alike and gap == " to "


def _movement_by_verb(lines: Sequence[Line]) -> list[Line]:
    changed = []
    for claim, line in lines:
        word = next(
            (rule.removeprefix("movement ") for rule in claim.rules if rule.startswith("movement ")), None
        )
        behind = BEHIND.match(claim.sentence_text.lower(), claim.span.end - claim.sentence.start)
        plain = behind and word in behind[0].split() and line["change"] == claim.trend
        changed.append(Line(claim, {**line, "change": "="} if plain else line))
    return changed


def _under_is_under(lines: Sequence[Line]) -> list[Line]:
    changed: list[Line] = []
    narrowed = False
    for claim, line in lines:
        # What is said again in another unit has the bound of what it says again.
        again = narrowed and "said again" in claim.rules
        narrowed = again or any(NARROWED.match(rule) for rule in claim.rules)
        changed.append(Line(claim, {**line, "change": claim.quantity.bound.value} if narrowed else line))
    return changed


def _generations(lines: Sequence[Line]) -> list[Line]:
    changed = []
    for claim, line in lines:
        start = claim.span.start - claim.sentence.start
        found = GENERATION.fullmatch(claim.sentence_text, start, claim.span.end - claim.sentence.start)
        number = found and {**line, "value": float(found[1]), "unit": "G"}
        changed.append(Line(claim, number or line))
    return changed


CONVENTIONS: dict[str, Convention] = {
    "vague plurals": _vague_plurals,
    "one range X to Y": _one_range,
    "movement by its verb": _movement_by_verb,
    "under is under": _under_is_under,
    "generations": _generations,
}
