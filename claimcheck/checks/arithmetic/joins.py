"""What the copy between two figures makes of them: a part of the other, or the same said again."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.pattern import Pattern

REACH = 120
"""Characters of copy that can join two figures at most; what stands further apart is not one phrase."""
_WORD = r"[^\s,;:()—–]+"


class Joins(NamedTuple):
    """Patterns made of the words of rules/shares.toml, for copy that ``folded`` has prepared."""

    of: Pattern
    """Between "18" and "60": " of the party's "."""
    share_of: Pattern
    """Between "40 percent" and "60": the same, with nothing before it, as in "a 40 percent stake in"."""
    opening: Pattern
    """The beginning of a clause before "60": "of the "."""
    aside: Pattern
    """Between two figures of which the second says the first again: " members (", ", or "."""
    end: Pattern
    """Behind the second: the bracket or the phrase ends."""
    end_of: Pattern
    """The same, or "of them"."""
    other: Pattern
    """Behind the second: it is of something else after all."""
    anaphor: Pattern
    """Behind a figure: it is of the whole just named."""
    majority: Pattern
    """Behind a whole: ", a majority,"; the phrase is the group ``word``."""
    majority_with: Pattern
    """Before a part: "a majority, with "; the same."""
    majority_of: Pattern
    """Before a whole: "a majority of the "; the same."""

    def is_of(self, gap: str) -> bool:
        """Return whether the figure before ``gap`` is a part or a share of the one behind it."""
        return self.of.fullmatch(folded(gap)) is not None

    def is_again(self, gap: str, behind: str) -> bool:
        """Return whether the figure between ``gap`` and ``behind`` says the one before it in another way."""
        aside = self.aside.fullmatch(folded(gap))
        if aside is None:
            return False
        rest = folded(behind)
        if aside["again"] or aside["mark"].strip() == "or":
            return self.end_of.match(rest) is not None or self.other.match(rest) is None
        return self.end.match(rest) is not None


@lru_cache(maxsize=8)
def joins(rules: Rulebook) -> Joins:
    """Return the patterns for the words of ``rules``."""
    words = rules.shares
    possessive = rf"(?:{_WORD} ){{0,3}}{_WORD}(?:['’]s|s['’])"
    # No more than two of them: with more, the ways to cut "a's a's a's …" into possessives are countless.
    narrowing = rf"(?:(?:{any_of(words.determiners)}|{possessive}) ){{0,2}}(?:{any_of(words.adjectives)} )?"
    of = rf"{any_of(words.of)} {narrowing}"
    mark = rf"\s?(?P<mark>\(|—|–| - |,| or )\s?(?P<again>{any_of(words.again)} )?"
    noun = rf"(?:-{_WORD})?(?: {_WORD}){{0,8}}?"
    in_all = rf" {any_of(words.in_all)}\b"
    end = rf"(?:{in_all})?\s?(?:$|[),;:.—–?!\"”’]|- )"
    majority = rf"(?P<word>{any_of(words.majorities)})"
    return Joins(
        of=Pattern(rf"\)?(?: {_WORD}){{0,2}}? ?[),—–]*\s?{of}"),
        share_of=Pattern(rf"[)\s]*{of}"),
        opening=Pattern(rf"(?:^|.*[,;:—–(“\"]\s?|.* {any_of(words.openings)} ){of}"),
        aside=Pattern(noun + mark),
        end=Pattern(end),
        end_of=Pattern(rf"{end}| {any_of(words.of_them)}\b"),
        other=Pattern(rf"\s?{any_of(words.not_again)}\b"),
        anaphor=Pattern(rf"(?: {_WORD}){{0,2}} {any_of(words.anaphora)}\b"),
        majority=Pattern(rf"{noun}{mark}{majority}{end}"),
        majority_with=Pattern(rf"(?:^|.*\W){majority}(?: in {_WORD}(?: {_WORD}){{0,2}})?, with "),
        majority_of=Pattern(rf"(?:^|.*\W){majority} {of}"),
    )


def folded(text: str) -> str:
    """Return the beginning of ``text`` in lower case with every run of white space as one space."""
    return re.sub(r"\s+", " ", text[:REACH]).casefold()


def folded_end(text: str) -> str:
    """Return the end of ``text``, prepared as by ``folded``; what was cut off leaves an ellipsis."""
    return folded(text if len(text) < REACH else f"…{text[1 - REACH :]}")


def any_of(phrases: Iterable[str]) -> str:
    """Return a pattern that matches any of ``phrases``, the longest first."""
    longest_first = sorted(phrases, key=len, reverse=True)
    return f"(?:{'|'.join(map(re.escape, longest_first))})"
