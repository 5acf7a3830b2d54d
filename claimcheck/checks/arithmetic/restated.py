"""Pairs of figures that say one amount in two units: "40 miles (64 km)", "30C, or 86F,", "1,000ft/305m"."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.checks.arithmetic.figured import FiguredSentence
from claimcheck.model.claim import Claim, Role
from claimcheck.rulebook.conversions import Conversions
from claimcheck.rulebook.pattern import Pattern
from claimcheck.rulebook.phrases import ends_with_phrase, has_phrase

_MARK = Pattern(r"(?P<lead>[^(\[,;:–—/]*?)\s*(?P<mark>\(|\[|–|—|\s--?\s|,|/|)\s*(?P<opener>[^(\[,;:–—/]*)\Z")
_CLOSED = Pattern(r"\s*[)\],;]")
_CLOSED_LATER = Pattern(r"(?P<words>(?:\s[\w'’-]+){1,3})\s*[)\]]")
_PAUSE = Pattern(r"\s?(?:--?|[–—,.;)])")
_LONGEST = 60
_PER = " / "
_BY_TIME = " / time"
_UNTIED = frozenset({Role.AGE, Role.DATE, Role.TIME, Role.RANK, Role.SCORE, Role.IDENTIFIER})


class Restated(NamedTuple):
    """One amount in two units."""

    first: Claim
    second: Claim
    bracketed: bool
    """True when nothing but a bracket stands between the two, and one behind the second."""
    differs: bool
    """True when the words make the figures a difference: "warmed by 2C (3.6F)"."""


def restated(sentence: FiguredSentence, rules: Conversions) -> Iterator[Restated]:
    """Yield the pairs of neighbours in ``sentence`` that stand as one amount in two units."""
    for place, (first, second, gap) in enumerate(sentence.neighbours()):
        if len(gap) > _LONGEST or not _have_two_units(first, second):
            continue
        match = _MARK.match(gap)
        tail = sentence.after(place + 1)
        if match and _marked(match, tail, rules):
            differs = _differs(sentence.before(place), match["lead"], tail, rules)
            bracketed = (
                match["mark"] in ("(", "[") and not match["lead"].strip() and bool(_CLOSED.match(tail))
            )
            yield Restated(first, second, bracketed, differs)


def _have_two_units(first: Claim, second: Claim) -> bool:
    if {first.role, second.role} & _UNTIED or first.malformed or second.malformed:
        return False
    units = (first.quantity.unit, second.quantity.unit)
    if None in units or units[0] == units[1] or "percent" in units:
        return False
    both = {first.quantity.dimension, second.quantity.dimension}
    wholes = {(unit or "").partition(_PER)[0] for unit in units}
    # "$20 an hour, or $800 a week" is two paces, and nobody works all the hours of a week.
    return len(wholes) > 1 or not all(each.endswith(_BY_TIME) for each in both)


def _marked(match: re.Match[str], tail: str, rules: Conversions) -> bool:
    """True when a bracket, a dash, a comma or a word sets the second figure beside the first."""
    lead, mark, opener = match["lead"].strip(), match["mark"].strip(), match["opener"].strip().casefold()
    if opener and opener not in rules.openers:
        return False
    restates = mark == "," and opener in rules.restating
    if lead and not _stays(lead, rules) and not (restates and " " not in lead):
        return False
    if mark in ("(", "["):
        return _is_closed(tail, rules)
    if mark == "/":
        return not lead and not opener
    if mark in ("-", "--", "–", "—"):
        return bool(_PAUSE.match(tail))
    if _starts_with(tail, rules.difference_behind):  # "or 1.4 degrees higher than before"
        return False
    # "Five kilometres or ten miles" is a choice as often as not.
    return restates or (not mark and opener in rules.restating and opener != "or")


def _is_closed(tail: str, rules: Conversions) -> bool:
    later = _CLOSED_LATER.match(tail)
    return bool(_CLOSED.match(tail)) or (later is not None and _stays(later["words"], rules))


def _stays(words: str, rules: Conversions) -> bool:
    """True for words that belong to a figure: "away", "of heavy rain"."""
    first, *others = words.casefold().split()
    if first in rules.of:
        return len(others) <= 2
    return first in rules.kept and (not others or _stays(" ".join(others), rules))


def _differs(before: str, lead: str, tail: str, rules: Conversions) -> bool:
    behind = tail.lstrip(")], ")
    return (
        ends_with_phrase(before, rules.difference_before)
        or has_phrase(lead, rules.difference_behind)
        or _starts_with(behind, rules.difference_behind)
    )


def _starts_with(text: str, phrases: Sequence[str]) -> bool:
    text = text.lstrip()
    return any(has_phrase(text[: len(phrase)], (phrase,)) for phrase in phrases)
