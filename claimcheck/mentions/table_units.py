"""The unit and the magnitude that a header gives the figures under it: "Exports ($ million)", "Share, %".

A unit is read by the grammar of figures: a header's words mean what they mean behind, or around, a 1.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from claimcheck.mentions.figure import ONE, Figure
from claimcheck.mentions.lexicon import Lexicon
from claimcheck.mentions.scan import find_figures
from claimcheck.mentions.unit_table import UnitTable
from claimcheck.model.mention import MentionKind
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.pattern import Pattern

UNKNOWN = "unknown"
"""The dimension of a figure whose unit could be one or the other."""

# A cheap look at whether a header can hold a unit at all.
_HINT = Pattern(r"[($€£¥%,:/\[0]|\bin\b|\bper ?cent\b")
_BRACKETS = Pattern(r"[(\[]([^()\[\]]{1,40})[)\]]")
_LAST = Pattern(r"(?:[:–—/]|,(?!\d))\s*([^,:–—/]{1,40})$")
_OTHER_NUMBER = Pattern(r"(?<![A-Za-z])[1-9]")
_SYMBOL = r"(?<![A-Za-z])(?:(?:[A-Z]{1,2})?[$€£¥]|[A-Z]{3}(?![A-Za-z]))"
_SIGN_FIRST = Pattern(rf"({_SYMBOL})\s*(.*)")
_SIGN_LAST = Pattern(rf"(.*)({_SYMBOL})")
_LONGEST = 40
_FIRST_SYMBOL = Pattern(r"(%|per ?cent(?:age)?|[$€£¥])\s+(?!change)", re.IGNORECASE)
_LAST_SYMBOL = Pattern(r"\s((?:US|[A-Z])?[$€£¥]\s?\S{0,9}|%)$")


class HeaderUnit(NamedTuple):
    """In what the figures under a header are given."""

    scale: Decimal
    unit: str | None
    dimension: str
    written: str

    def apply(self, figure: Figure) -> None:
        """Give a figure its unit and magnitude, as far as its cell does not."""
        scaled = any(rule.startswith("magnitude ") for rule in figure.rules)
        if figure.unit is None and figure.dimension == "count":
            figure.unit, figure.dimension = self.unit, self.dimension
            figure.rules.append(f"header {self.written}")
        elif figure.unit != self.unit or scaled:
            return
        if not scaled and self.scale != 1:
            figure.scale(self.scale, f"header {self.written}")


class Headed(NamedTuple):
    """A name of a row or a column, without its unit, and the unit."""

    rest: str
    unit: HeaderUnit | None = None


class UnitGrammar:
    """Reads the units of headers; made once from a rulebook."""

    def __init__(self, rules: Rulebook, lexicon: Lexicon, units: UnitTable) -> None:
        self._lexicon, self._units = lexicon, units
        self._scales = rules.tables.scales
        self._unclear = frozenset(rules.tables.columns.unclear)
        leads = sorted(rules.tables.columns.leads, key=len, reverse=True)
        self._leads = tuple(f"{lead} " for lead in leads)

    def read(self, name: str, *, loose: bool = False) -> Headed:
        """Return the name without its unit, and the unit; ``loose`` looks for one anywhere in a sentence."""
        if _HINT.search(name):
            if not loose and (found := self._unit(name)):
                return Headed("", found)
            for start, end, fragment in self._fragments(name):
                if found := self._unit(fragment):
                    return Headed(f"{name[:start]} {name[end:]}".strip(" ,:–—/"), found)
        return Headed(name) if loose else self._whole(name)

    def _whole(self, name: str) -> Headed:
        """ "Tonnes", "kg", "Percent": of single words only those that are nothing else."""
        found = self._unit(name)
        clear = name.lower().endswith("s") or not name.isalpha() or name.islower() or len(name.split()) > 1
        if found and (clear or found.dimension == "share"):
            return Headed("", found)
        return Headed(name)

    def _fragments(self, name: str) -> Iterator[tuple[int, int, str]]:
        for match in reversed(list(_BRACKETS.finditer(name))):
            yield match.start(), match.end(), match[1]
        low = name.lower()
        for lead in self._leads:
            at = low.find(lead)
            if at == 0 or (at > 0 and not low[at - 1].isalnum()):
                yield at, len(name), name[at + len(lead) :].partition(",")[0].rstrip(".;: ")
        if last := _LAST.search(name):
            yield last.start(), last.end(), last[1]
        if first := _FIRST_SYMBOL.match(name):
            yield first.start(), first.end(1), first[1].lower().replace("percentage", "percent")
        if symbol := _LAST_SYMBOL.search(name):
            yield symbol.start(), symbol.end(), symbol[1]

    def _unit(self, fragment: str) -> HeaderUnit | None:
        words = " ".join(fragment.split())
        for lead in self._leads:
            if words.lower().startswith(lead):
                words = words[len(lead) :]
        if len(words) > _LONGEST or _OTHER_NUMBER.search(words):
            return None
        if words in self._unclear:
            return HeaderUnit(ONE, None, UNKNOWN, words)
        for written in self._around_a_one(words):
            figures = find_figures(written, written.lower(), self._lexicon, self._units)
            if len(figures) == 1 and _is_all(figures[0], written):
                (figure,) = figures
                assert figure.value is not None
                return HeaderUnit(figure.value, figure.unit, figure.dimension, words)
        return None

    def _around_a_one(self, words: str) -> Iterator[str]:
        """Yield what the words may stand for: "$1 million" for "$ million" and "millions of $"."""
        sign, rest = "", words
        if first := _SIGN_FIRST.fullmatch(words):
            sign, rest = first[1], first[2]
        elif last := _SIGN_LAST.fullmatch(words):
            rest, sign = last[1].rstrip(" "), last[2]
        spaced = " " if len(sign) == 3 and sign.isalpha() else ""
        for scaled in dict.fromkeys((self._spelled(rest), rest)):
            yield f"{sign}{spaced}1 {scaled}".strip()
            yield f"{sign}{spaced}1{scaled}"

    def _spelled(self, rest: str) -> str:
        """Return "million euros" for "millions of euros" and "mn euros"."""
        low = rest.lower()
        for written, word in self._scales.items():
            if low == written or low.startswith((f"{written} ", f"{written}, ")):
                return f"{word} {rest[len(written) :].lstrip(' ,').removeprefix('of ')}".strip()
        return rest


def _is_all(figure: Figure, written: str) -> bool:
    return (
        figure.kind is MentionKind.QUANTITY
        and figure.start == 0
        and figure.end == len(written)
        and figure.value is not None
        and (figure.unit is not None or figure.value != 1)
    )
