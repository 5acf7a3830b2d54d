"""Numbers behind a word of naming or beside capitals: "Flight 370", "category one", "Toy Story 3"."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.mentions.figure import Figure
from claimcheck.mentions.lexicon import Lexicon
from claimcheck.model.mention import MentionKind
from claimcheck.rulebook.pattern import Pattern

LABEL_END = Pattern(r"(?:[-/.:]\d\w*|[A-Za-z](?![A-Za-z]))*")
NAME_BEHIND = Pattern(r"(?: [A-Z][\w’'-]*)+")
WORD = Pattern(r"[ -]([a-z’'-]+)")
WORDS_BEFORE = Pattern(r"(?:([a-z]+) )?\b([a-z]+) $")
INDEX = "p"
"""The last of "the S P 500", the index without its ampersand."""
OPENING = "(\"“‘'"
STANDING = ("top ", "bottom ", "Top ", "Bottom ")


def phrases_before(lexicon: Lexicon) -> Iterable[str]:
    """The words of naming that read_label looks for, and their plurals."""
    return (*lexicon.name_heads, *(head + "s" for head in lexicon.plain_heads), INDEX)


def read_label(figure: Figure, text: str, low: str, lexicon: Lexicon) -> bool:
    """Turn a number into a name where a word of naming stands before it."""
    start = figure.number_start
    loose = start > 2 and text.startswith(" -", start - 2)
    start -= loose
    if start < 2 or text[start - 1] not in " \u00a0":
        return False
    begin = text.rfind(" ", 0, start - 1) + 1
    word = text[begin : start - 1].lstrip(OPENING)
    begin = start - 1 - len(word)
    lower = word.lower()
    if lower[-1:] == "s" and lower[:-1] in lexicon.plain_heads and lower not in lexicon.name_heads:
        return _are_names(figure, begin, lower, low, lexicon)
    if loose:
        # "COVID -19" is the name with a blank too many, "FTSE -0.6%" no name.
        if lower not in lexicon.hyphen_heads:
            return False
    elif lower not in lexicon.name_heads:
        if lower != INDEX or text[max(0, begin - 2) : begin - 1] not in ("S", "s"):
            return False
    elif low.startswith(lexicon.percents, figure.number_end):
        # "the Nasdaq 1.9%"
        return False
    elif lower in lexicon.weak_heads and not _is_naming(figure, word, begin, low, lexicon):
        return False
    end = LABEL_END.match(text, figure.number_end)
    stop = end.end() if end else figure.number_end
    return figure.become(begin, stop, MentionKind.IDENTIFIER, "name " + lower)


def _are_names(figure: Figure, begin: int, heads: str, low: str, lexicon: Lexicon) -> bool:
    """ "chapters 4 and 5"; not "in two rounds 12 riders fell", "in all rooms 40 percent"."""
    end = figure.number_end
    if lexicon.date_forms.measures.stand_at(low, end) or plural_follows(low, end, lexicon):
        return False
    return figure.become(begin, end, MentionKind.IDENTIFIER, "names " + heads)


def read_grade(figure: Figure, low: str, lexicon: Lexicon) -> bool:
    """Turn a number in words behind a word of grading into a name: "a category four storm"."""
    begin = low.rfind(" ", 0, max(0, figure.start - 1)) + 1
    head = low[begin : figure.start - 1]
    if head not in lexicon.grades:
        return False
    before = low[low.rfind(" ", 0, max(0, begin - 1)) + 1 : begin].strip()
    if before in lexicon.this_one:
        return False
    if lexicon.date_forms.measures.stand_at(low, figure.number_end):
        return False
    return figure.become(begin, figure.number_end, MentionKind.IDENTIFIER, "name " + head)


def _is_naming(figure: Figure, word: str, begin: int, low: str, lexicon: Lexicon) -> bool:
    """A word that is also a verb names only with a capital, and where nothing is counted."""
    if word.lower() == "number" and (figure.value == 1 or low.endswith("world ", 0, begin)):
        return True
    if word == "number" and _is_set_off(figure, begin, low):
        return True
    if word.lower() in lexicon.numbered and word.islower():
        return _is_numbered(figure, begin, low, lexicon)
    return word[:1].isupper() and not plural_follows(low, figure.number_end, lexicon)


def _is_set_off(figure: Figure, begin: int, low: str) -> bool:
    """ "her locker, number 19, was"."""
    return low.endswith((", ", "("), 0, begin) and low.startswith((",", ")", "."), figure.number_end)


def _is_numbered(figure: Figure, begin: int, low: str, lexicon: Lexicon) -> bool:
    """ "during season 13 to …": behind a preposition, and nothing counted; not "this season 13 have left"."""
    before = WORDS_BEFORE.search(low, max(0, begin - 14), begin)
    if before is None or before[2] not in lexicon.numbered_after:
        return False
    behind = WORD.match(low, figure.number_end)
    if behind is None:
        return not low[figure.number_end : figure.number_end + 1].isalnum()
    return behind[1] in lexicon.function and low[figure.number_end] == " "


def plural_follows(low: str, end: int, lexicon: Lexicon) -> bool:
    """True when one of the next three words is a counted noun's plural."""
    for _ in range(3):
        match = WORD.match(low, end)
        if match is None or match[1] in lexicon.verbs:
            return False
        if match[1] in lexicon.function and match[1] not in lexicon.inside_phrase:
            return False
        if match[1] in lexicon.plurals or (match[1].endswith("s") and match[1] not in lexicon.not_plural):
            return True
        end = match.end()
    return False


def read_proper_name(figure: Figure, text: str, lexicon: Lexicon) -> bool:
    """Turn a number without unit and counted plural into a name, where capitals stand beside it."""
    if text.endswith(STANDING, 0, figure.start):
        return figure.become(figure.start, figure.end, MentionKind.IDENTIFIER, "name of a standing")
    if begin := _capital_before(figure, text, lexicon):
        return figure.become(begin, figure.number_end, MentionKind.IDENTIFIER, "name before number")
    match = NAME_BEHIND.match(text, figure.number_end) if figure.digits.isdigit() else None
    if match is None or match[0].split(" ", 2)[1].lower() in lexicon.name_heads:
        # "12 Flight 370 passengers": the name has a number of its own.
        return False
    return figure.become(figure.start, match.end(), MentionKind.IDENTIFIER, "name behind number")


def read_capital_name(figure: Figure, text: str, lexicon: Lexicon) -> bool:
    """Turn a number in words with a capital into a name: "the Big Four auditor", "the Final Four"."""
    begin = _capital_before(figure, text, lexicon)
    if not begin or text[begin - 1 : begin] != " " or text[figure.end + 1 : figure.end + 2].isupper():
        return False
    before = text[text.rfind(" ", 0, begin - 1) + 1 : begin - 1].lstrip(OPENING)
    if not before.islower():
        return False
    return figure.become(begin, figure.number_end, MentionKind.IDENTIFIER, "name before number")


def _capital_before(figure: Figure, text: str, lexicon: Lexicon) -> int:
    """Start of the capitalised word before the number, 0 for none.

    A capital that only begins a sentence, a month and a verb in a title are no name.
    """
    start = figure.number_start
    if start < 2 or text[start - 1] not in " \u00a0" or figure.start != start:
        return 0
    begin = text.rfind(" ", 0, start - 1) + 1
    word = text[begin : start - 1].rpartition("—")[2].lstrip(OPENING)
    if not word[:1].isupper() or not word[-1].isalpha() or word.endswith(("’s", "'s")):
        return 0
    if not begin or text[begin - 2] in '.!?”"' or word.lower() in lexicon.no_names:
        return 0
    return start - 1 - len(word)
