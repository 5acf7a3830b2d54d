"""Words that say on which side of the figure the true value lies."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from claimcheck.mentions.figure import Figure
from claimcheck.mentions.lexicon import Lexicon
from claimcheck.model.mention import MentionKind
from claimcheck.model.quantity import Bound

# Looked up once, since a member of an enum takes several times as long as a name in Python 3.11.
EXACT: Final = Bound.EXACT
RANGE: Final = Bound.RANGE
SIGNS: Final = {
    **{bound.value: (bound, False) for bound in Bound},
    "<~": (Bound.BELOW, True),
    ">~": (Bound.ABOVE, True),
    "~": (EXACT, True),
}
NEXT_WORD: Final = re.compile(r"[ ,]{1,2}([a-z]+)|(-[a-z]+)|(\+)")
ADDED: Final = re.compile(r" (?:[^\w\s]?\d|an? |the |another )")
OPENING: Final = "(\"“‘'"


def phrases_before(lexicon: Lexicon) -> Iterable[str]:
    """What ends a bound before a figure."""
    return lexicon.bounds_before


def phrases_behind(lexicon: Lexicon) -> Iterable[str]:
    """What begins a bound behind a figure; a comma may stand between."""
    return (*lexicon.bounds_after, ",")


def read_bound_before(figure: Figure, low: str, lexicon: Lexicon) -> None:
    """Take in the bound phrases that stand before the figure ("at least some 300")."""
    for _ in range(2):
        start = figure.start
        if start < 1 or low[start - 1] not in " -~≈><≥≤(±":
            return
        if low[start - 1] != " ":
            _sign(figure, low, lexicon)
            return
        word_start = low.rfind(" ", 0, start - 1) + 1
        word = low[word_start : start - 1]
        if not word.isalpha():
            word = word.rpartition("—")[2].lstrip(OPENING)
        # Some words end forty phrases; whether it is any of them is one question.
        ends = lexicon.bound_ends.get(word)
        if ends is None or not low.endswith(ends, 0, start - 1):
            return
        if not _phrase(figure, low, lexicon.bounds_before[word], lexicon):
            return


def _phrase(figure: Figure, low: str, phrases: tuple[tuple[str, str], ...], lexicon: Lexicon) -> bool:
    stop = figure.start - 1
    for phrase, sign in phrases:
        begin = stop - len(phrase)
        if begin < 0 or not low.startswith(phrase, begin) or (begin and low[begin - 1].isalnum()):
            continue
        if sign == "=" or _is_movement(phrase, low, begin, lexicon):
            return False
        if _is_stretch(figure, phrase, low, begin, lexicon) or _compares(phrase, low, begin, lexicon):
            return False
        apply_bound(figure, sign)
        figure.start = begin
        figure.rules.append("bound " + phrase)
        return True
    return False


def _is_movement(phrase: str, low: str, begin: int, lexicon: Lexicon) -> bool:
    """ "went up to 34,000 feet", "flew over 20 countries": a direction and no bound."""
    if phrase not in lexicon.directions:
        return False
    before = low[max(0, begin - 12) : begin].split()
    if not before:
        return phrase in ("past", "passed")
    if phrase == "past" and before[-1] in lexicon.of_time:
        return True
    return before[-1] in lexicon.movement_verbs


def _is_stretch(figure: Figure, phrase: str, low: str, begin: int, lexicon: Lexicon) -> bool:
    """ "passed two years ago", "spent $3 billion over five years": when or how long, and no bound.

    After a preposition or a verb of lasting it is one ("for over five years", "it took over a decade").
    """
    if figure.dimension != "time" or figure.kind is not MentionKind.QUANTITY:
        return False
    behind = NEXT_WORD.match(low, figure.end)
    word = behind[1] if behind else None
    if phrase in lexicon.bounds_wording.passing:
        return word in lexicon.bounds_wording.ago
    if phrase not in lexicon.bounds_wording.during or word in lexicon.bounds_wording.apart:
        return False
    before = low[max(0, begin - 24) : begin].split()
    if not before:
        return low.startswith(",", figure.end)
    return before[-1].strip(OPENING) not in lexicon.lasting


def _compares(phrase: str, low: str, begin: int, lexicon: Lexicon) -> bool:
    """ "a 20 percent increase over $20 million", "a gain over the 12 of last year"."""
    if phrase not in lexicon.bounds_wording.comparing:
        return False
    before = low[max(0, begin - 24) : begin].split()
    return bool(before) and (before[-1] in lexicon.up_nouns or before[-1] in lexicon.down_nouns)


def _sign(figure: Figure, low: str, lexicon: Lexicon) -> None:
    if low[figure.start - 1] == "-":
        _hyphened(figure, low, lexicon)
        return
    sign = lexicon.bound_signs.get(low[figure.start - 1])
    if sign is not None:
        apply_bound(figure, sign)
        figure.start -= 1
        figure.rules.append("bound " + low[figure.start])


def _hyphened(figure: Figure, low: str, lexicon: Lexicon) -> None:
    """ "a sub-300 total", "a near-50% rise"."""
    for word, sign in lexicon.bounds_hyphened:
        begin = figure.start - len(word)
        if low.endswith(word, 0, figure.start) and not low[max(0, begin - 1) : begin].isalnum():
            apply_bound(figure, sign)
            figure.start = begin
            figure.rules.append("bound " + word)
            return


def read_bound_behind_noun(figure: Figure, low: str, lexicon: Lexicon) -> None:
    """Take in the bound phrase behind what is counted: "20 men or more", "20 men, give or take"."""
    for phrase, sign in lexicon.bounds_behind_noun:
        if low.startswith(phrase, figure.phrase_end):
            end = figure.phrase_end + len(phrase)
            if _ends_phrase(low, end, lexicon):
                apply_bound(figure, sign)
                figure.end = end
                figure.rules.append("bound " + phrase.lstrip(" ,"))
            return


def _ends_phrase(low: str, end: int, lexicon: Lexicon) -> bool:
    """True when nothing is counted behind: "20 men or more", but "20 men or more money"."""
    if low[end : end + 1].isalnum():
        return False
    behind = NEXT_WORD.match(low, end)
    word = behind[1] if behind else None
    return word is None or word in lexicon.function or word in lexicon.verbs or word.endswith("ed")


def read_bound_after(figure: Figure, low: str, lexicon: Lexicon) -> None:
    """Take in the bound phrase that stands behind the figure ("or more", "-plus")."""
    match = NEXT_WORD.match(low, figure.end)
    if match is None:
        return
    word = match[1] or match[2] or match[3]
    for phrase, sign in lexicon.bounds_after.get(word, ()):
        begin = figure.end if match[2] or match[3] else match.start(1)
        if not low.startswith(phrase, begin):
            continue
        end = begin + len(phrase)
        # "£45m plus £5m" is a sum, and in "10,000 years, and up to 80%" the bound is of what follows.
        following = low[end : end + 1]
        if following.isalnum() or following == "-" or (phrase == "plus" and ADDED.match(low, end)):
            continue
        if phrase.endswith("up") and low.startswith(" to ", end):
            continue
        apply_bound(figure, sign)
        figure.end = end
        figure.rules.append("bound " + phrase)
        return


def apply_bound(figure: Figure, sign: str) -> None:
    """Set bound and approximation; a range or a vague plural keeps its own."""
    bound, approximate = SIGNS[sign]
    figure.approximate = figure.approximate or approximate
    if figure.bound is RANGE:
        return
    if figure.bound is EXACT:
        figure.bound = bound
