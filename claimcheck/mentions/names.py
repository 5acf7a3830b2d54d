"""Numbers that are part of a name, a label, an address, a score or a rank."""

from __future__ import annotations

import re

from claimcheck.mentions.figure import Figure
from claimcheck.mentions.lexicon import Lexicon
from claimcheck.mentions.ordinal_digits import read_ordinal_digits
from claimcheck.model.mention import MentionKind

SCORE = re.compile(r"\d{1,3}[-–—]\d{1,3}(?:[-–—]\d{1,3})?(?![\d%]|[,.]\d|[-–]?[a-z]|-?year| ?percent| ?per cent| million| billion| years?)")
PHONE_BEFORE = "+("
PHONE = re.compile(r"\(\d{3}\) \d{3}-\d{4}|1-\d{3}-\d{3}-\d{4}|\d{3}-\d{4}(?!\d)|\+?\d[\d() .-]{2,}\d{3,4}-\d{4}|\d{3}[-.]\d{4}(?!\d)|\+\d{1,3} \d[\d ]{6,}\d|\d{3}-\d{3}-\d{4}|0\d{3,4} \d{6}|0\d{2} \d{4} \d{4}")
SLASHED = re.compile(r"\d+/\d+(?:/\d+)?(?![\d])")
TOKEN_END = re.compile(r"[\s,;)\]]|$")
STREET = re.compile(r"(?: [A-Z][a-z]+){0,2} ([A-Za-z]+\.?)")
LABEL_END = re.compile(r"(?:[-/.:]\d[\w]*|[A-Za-z](?![A-Za-z]))*")
ADDRESS = re.compile(r"\d+[A-Z]?((?: [A-Z][a-z]+){0,2}) ([A-Z][a-z]+)")
STANDING = ("top ", "bottom ", "Top ", "Bottom ")
NAME_BEHIND = re.compile(r"(?: [A-Z][\w’'-]*)+")
WIN = re.compile(r"(?:won|win|wins|beat|beats|beaten|lost|lose|loss|defeat|defeated|victory|draw|drew|lead|leading|led|trail|trailing|score|scored|record|final|games?|series|aggregate|decision|vote|voted|ruling|margin|split|tie|tied|thrashing|rout|odds|majority|half-time|halftime|season|improved|fell|went|to|,|\(|by) ?$")


def read_name(figure: Figure, text: str, low: str, lexicon: Lexicon) -> bool:
    """Turn digits into an identifier, an ordinal or a score when that is what they are."""
    start, end = figure.number_start, figure.number_end
    before = text[start - 1] if start else " "
    after = text[end : end + 1]
    whole = lexicon.whole_names.get(figure.digits.partition("/")[0])
    if whole and _whole(figure, text, whole):
        return True
    if after.isalpha() and read_ordinal_digits(figure, text, low, lexicon):
        return True
    if _maybe_phone(figure, before, after) and (match := PHONE.match(text, start - (before in PHONE_BEFORE))):
        return _becomes(figure, match.start(), match.end(), MentionKind.IDENTIFIER, "phone number")
    if after in "-–—" and after and (match := SCORE.match(text, start)) and _is_score(text, low, start, match):
        return _becomes(figure, start, match.end(), MentionKind.SCORE, "score")
    if after == "/" and (match := SLASHED.match(text, start)):
        return _becomes(figure, start, match.end(), MentionKind.IDENTIFIER, "digits with a stroke")
    return read_label(figure, text, low, lexicon) or (figure.digits.isdigit() and _before_tail(figure, text, lexicon))


def read_proper_name(figure: Figure, text: str, low: str, lexicon: Lexicon) -> bool:
    """Turn a number that has found neither unit nor counted plural into a name, where capitals stand beside it."""
    if text.endswith(STANDING, 0, figure.start):
        return _becomes(figure, figure.start, figure.end, MentionKind.IDENTIFIER, "name of a place in a table")
    return _after_capital(figure, text, lexicon) or _before_capital(figure, text)


def _whole(figure: Figure, text: str, names: tuple[str, ...]) -> bool:
    """ "9/11", "5G", "401(k)"."""
    for name in names:
        end = figure.number_start + len(name)
        if text.startswith(name, figure.number_start) and not text[end : end + 1].isalnum():
            return _becomes(figure, figure.number_start, end, MentionKind.IDENTIFIER, "name " + name)
    return False


def _maybe_phone(figure: Figure, before: str, after: str) -> bool:
    """Cheap signs of a telephone number: an opening "+" or "(", a leading nought, groups joined by hyphens."""
    if before == "+" or (before == "(" and after == ")"):
        return True
    if after == "-":
        return len(figure.digits) in (1, 3)
    return figure.digits[0] == "0" and len(figure.digits) > 2


def read_glued(figure: Figure, text: str) -> bool:
    """Turn digits into a name where letters or marks of addresses stand right before them: "A380", "#1", "…/2019/"."""
    before = text[figure.number_start - 1]
    return before not in " \u00a0" and _glued_before(figure, text, before)


def _glued_before(figure: Figure, text: str, before: str) -> bool:
    """Letters, "#", "@", "/" or "_" right before digits: "G20", "A380", "COVID-19", "#1", "/2019/"."""
    start = figure.number_start
    if before.isalpha() or before in "#@_/&=." or (before == "-" and start > 1 and text[start - 2].isalpha()):
        if before == "-" and not _is_code(text, start - 1):
            return False
        if before == "." and text[start - 2] in ".)":
            return False
        if before == "/" and start > 1 and text[start - 2].isspace():
            return False
        if before == "." and (start < 2 or not text[start - 2].isalnum()):
            return False
        begin = start
        while begin and not text[begin - 1].isspace() and text[begin - 1] not in "(\"“,;":
            begin -= 1
        finish = TOKEN_END.search(text, figure.number_end)
        stop = finish.start() if finish else len(text)
        while stop > figure.number_end and text[stop - 1] in ".?!:'’\"”":
            stop -= 1
        return _becomes(figure, begin, stop, MentionKind.IDENTIFIER, "name glued to digits")
    return False


def _is_code(text: str, hyphen: int) -> bool:
    """ "COVID-19", "F-16", "I-95", "polonium-210" are names; "mid-30s", "sub-300", "top-20" and "pre-2019" are not."""
    begin = hyphen
    while begin and text[begin - 1].isalpha():
        begin -= 1
    word = text[begin:hyphen]
    return word.lower() not in ("mid", "sub", "pre", "post", "minus", "plus", "under", "over", "to", "non", "early", "late", "about", "and", "or", "than", "near", "from", "re", "up", "of", "for", "foot", "feet")


def _is_score(text: str, low: str, start: int, match: re.Match[str]) -> bool:
    """ "won 3-1" and "a 72-28 vote" are scores, "15-22 miles" and "ages 12-15" are ranges."""
    first, second = (int(part) for part in re.split("[-–—]", match[0])[:2])
    if len(re.split("[-–—]", match[0])) == 3:
        return True
    if first >= second:
        return True
    if WIN.search(low, max(0, start - 14), start) and not re.match(r" [a-z]+s\b", low[match.end() :]):
        return first < 130
    return bool(re.match(r" (?:win|loss|victory|defeat|draw|vote|lead|record|decision|score|margin|split|triumph|rout|thrashing|ruling|tie)\b", low[match.end() :]))


def read_label(figure: Figure, text: str, low: str, lexicon: Lexicon) -> bool:
    """Turn a number into a name where a word of naming stands before it: "Flight 370", "category one"."""
    start = figure.number_start
    if start < 2 or text[start - 1] not in " \u00a0":
        return False
    begin = text.rfind(" ", 0, start - 1) + 1
    word = text[begin : start - 1].lstrip("(\"“‘'")
    if not word:
        return False
    lower = word.lower()
    if lower in lexicon.name_heads or (lower == "p" and text[begin - 2 : begin - 1] in "Ss"):
        capital = word[0].isupper() or (lower == "number" and (figure.value == 1 or low.endswith("world ", 0, begin)))
        if lower in lexicon.weak_heads and not capital:
            return False
        if lower in lexicon.weak_heads and _plural_follows(low, figure.number_end, lexicon):
            return False
        end = LABEL_END.match(text, figure.number_end)
        return _becomes(figure, begin, end.end() if end else figure.number_end, MentionKind.IDENTIFIER, "name " + lower)
    return False


def _after_capital(figure: Figure, text: str, lexicon: Lexicon) -> bool:
    """ "Toy Story 3", "Planet 9"; a capital that only begins the sentence, a month and a verb in a title are no name."""
    start = figure.number_start
    if start < 2 or text[start - 1] not in " \u00a0" or figure.start != start:
        return False
    begin = text.rfind(" ", 0, start - 1) + 1
    word = text[begin : start - 1].lstrip("(\"“‘'")
    if not word or not word[0].isupper() or not word[-1].isalpha() or begin == 0 or word.endswith(("’s", "'s")):
        return False
    lower = word.lower()
    if text[begin - 2 : begin - 1] in ".!?”\"" or lower in lexicon.months or lower in lexicon.weekdays:
        return False
    if lower in lexicon.function or lower in lexicon.up or lower in lexicon.down or lower in lexicon.verbs:
        return False
    return _becomes(figure, begin, figure.number_end, MentionKind.IDENTIFIER, "name before number")


def _before_capital(figure: Figure, text: str) -> bool:
    """ "11 Pro Max", "20 Ultra": digits at the head of a capitalised name."""
    match = NAME_BEHIND.match(text, figure.number_end)
    if match is None or not figure.digits.isdigit():
        return False
    return _becomes(figure, figure.start, match.end(), MentionKind.IDENTIFIER, "name behind number")


def _plural_follows(low: str, end: int, lexicon: Lexicon) -> bool:
    """True when one of the next three words is a counted noun's plural."""
    position = end
    word = re.compile(r"[ -]([a-z’'-]+)")
    for _ in range(3):
        match = word.match(low, position)
        if match is None or match[1] in lexicon.function:
            return False
        if match[1] in lexicon.plurals or (match[1].endswith("s") and match[1] not in lexicon.not_plural):
            return True
        position = match.end()
    return False


def _before_tail(figure: Figure, text: str, lexicon: Lexicon) -> bool:
    """ "10 Downing Street", "1600 Pennsylvania Avenue"."""
    match = ADDRESS.match(text, figure.number_start)
    if match and match[2].lower() in lexicon.name_tails:
        return _becomes(figure, figure.start, match.end(), MentionKind.IDENTIFIER, "name address")
    return False


def _becomes(figure: Figure, start: int, end: int, kind: MentionKind, rule: str) -> bool:
    figure.start, figure.end, figure.number_end, figure.kind = start, end, end, kind
    figure.unit, figure.dimension = None, "count"
    figure.rules.append(rule)
    return True
