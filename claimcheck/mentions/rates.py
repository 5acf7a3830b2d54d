"""Rates: "$3,500 a month", "95 g/km", "12 per 100,000", "3,000 tests per day", "£12.50-an-hour"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from claimcheck.mentions.figure import Figure
from claimcheck.mentions.unit_table import UnitTable
from claimcheck.rulebook.pattern import Pattern

JOINED: Final = Pattern(
    r" (?P<word>an?|per|each|every) "
    r"(?P<thing>[a-z]*watt[ -]hour|[a-z]+(?: (?:foot|metre|meter|mile|kilometre|ounce|centimetre))?)(?![a-z])"
    # "$6.78 billion a year earlier" is no rate.
    r"(?! (?:earlier|ago|before|later|after|prior))"
    r"|/(?P<under>[a-z]+)(?![a-z\d])"
    r"|-(?:an?|per)-(?P<hyphened>[a-z]+)(?![a-z])"
)
PER_MANY: Final = Pattern(
    r" (?:per|for every|of every|in every|out of every) "
    r"(100,000|10,000|1,000|100|1000|thousand|million|hundred|10)(?![\d,a-z])"
)
PER_HUNDRED: Final = Pattern(r"(?:/| per )100[ -]?([a-z]+)(?![a-z\d])")
EACH: Final = ("a", "an", "per", "each", "every", "for", "of", "in", "out")
"""How the rates of both begin."""
ADVERB: Final = Pattern(r" ([a-z]+)")
MANY: Final = {"thousand": "1000", "hundred": "100", "million": "1000000"}


def phrases_behind(table: UnitTable) -> Iterable[str]:
    """What begins a rate behind a figure."""
    return (*EACH, *table.adverbs)


def read_rate(figure: Figure, low: str, table: UnitTable) -> bool:
    """Join to the figure what it is given for; False when nothing follows."""
    end = figure.end
    if low[end : end + 1] not in (" ", "/", "-"):
        return False
    if figure.unit and (hundred := PER_HUNDRED.match(low, end)) and hundred[1] in table.hundreds:
        return _join(figure, table.hundreds[hundred[1]], "length", hundred.end(), "rate" + hundred[0])
    if many := PER_MANY.match(low, end):
        divisor = MANY.get(many[1], many[1].replace(",", ""))
        return _join(figure, divisor, "", many.end(), "rate per " + many[1])
    if match := JOINED.match(low, end):
        return _joined(figure, match, table)
    adverb = ADVERB.match(low, end)
    if adverb is None or adverb[1] not in table.adverbs:
        return False
    return _join(figure, table.adverbs[adverb[1]], "time", adverb.end(), "rate " + adverb[1])


def _joined(figure: Figure, match: re.Match[str], table: UnitTable) -> bool:
    thing = match["thing"] or match["under"] or match["hyphened"]
    found = table.find(thing) if len(thing) > 2 or match["under"] else None
    rule = "rate " + match[0].strip()
    if found and found[1] == "time":
        return _join(figure, *found, match.end(), rule)
    if thing == "annum":
        return _join(figure, "year", "time", match.end(), rule)
    known = thing in table.things or bool(found and found[1] in table.divisors)
    if match["word"] in ("each", "every") or thing == "cent" or (match["under"] and not found):
        return False
    if not known and match["word"] != "per" and not match["under"]:
        return False
    unit, dimension = found or (thing, "")
    return _join(figure, unit, dimension, match.end(), rule)


def read_rate_of_count(figure: Figure, text: str, low: str, table: UnitTable) -> bool:
    """ "3,000 tests per day": the rate stands behind the counted noun, which then takes it in."""
    if figure.noun is None:
        return False
    begin, end = figure.phrase_end - len(figure.noun), figure.end
    figure.end = figure.phrase_end
    found = read_rate(figure, low, table)
    if found:
        figure.noun, figure.phrase_end = text[begin : figure.end], figure.end
    figure.end = end
    return found


def _join(figure: Figure, unit: str, dimension: str, end: int, rule: str) -> bool:
    if figure.unit is None:
        # A count has no unit that could tell "3 a day" from "20 a week", so its dimension does.
        figure.dimension = f"{figure.dimension} / {unit}"
    else:
        figure.unit = f"{figure.unit} / {unit}"
        figure.dimension = f"{figure.dimension} / {dimension or unit}"
    figure.end = end
    figure.rules.append(rule)
    return True
