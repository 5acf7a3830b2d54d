"""Digits that are part of a name: codes, telephone numbers, addresses of the web, scores, streets."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.mentions.figure import Figure
from claimcheck.mentions.labels import read_label
from claimcheck.mentions.lexicon import Lexicon
from claimcheck.mentions.ordinal_digits import read_ordinal_digits
from claimcheck.mentions.scores import read_score
from claimcheck.model.mention import MentionKind
from claimcheck.rulebook.pattern import Pattern

PHONE = Pattern(
    r"\(\d{3}\) \d{3}-\d{4}"
    r"|1-\d{3}-\d{3}-\d{4}|\d{3}-\d{3}-\d{4}|\d{3}[-.]\d{4}(?!\d)"
    r"|\+?\d[\d() .-]{2,}\d{3,4}-\d{4}|\+\d{1,3} \d[\d ]{6,}\d"
    r"|0\d{3,4} \d{6}|0\d{3} \d{3} \d{3,4}|0\d{2} \d{4} \d{4}"
)
TIED_WORD = Pattern(r"-([a-z]+?)s?(?![a-z-])")
SLASHED = Pattern(r"\d+/\d+(?:/\d+)?(?!\d)")
TOKEN_END = Pattern(r"[\s,;)\]]|$")
ADDRESS = Pattern(r"\d+[A-Z]?((?: [A-Z][a-z]+){0,2}) ([A-Z][a-z]+)")
CODE = Pattern(r"[CF](?!\w)|[A-Z]\w+|(?<=\d\d)[A-Z](?!\w)|ers(?!\w)")
# A bracket that is opened and not closed: "[3m tall]" is a writer's own word in a quotation.
COLOUR = Pattern(r"\[\d{1,3}(?:;\d{1,3})*m(?![^\[\]]{0,40}\])")
UNIT_BEFORE = Pattern(r"(?:^|[\s(])(?:[-−]?\d[\d.,]*|[a-z]+)[ -]?([^\W\d]{1,12}|[°º][CF])/$")
UNIT_BEHIND = Pattern(r"[ -]?([^\W\d]{1,12}|[°º][CF])(?![^\W_])")
QUOTES = '("“,;'
CLOSING = ".?!:'’\"”"


def phrases_behind(lexicon: Lexicon) -> Iterable[str]:
    """What goes on a name behind its digits: the rest of "50 Cent", the second number of "7-Eleven"."""
    rests = [name.removeprefix(digits) for digits, whole in lexicon.whole_names.items() for name in whole]
    return (*rests, *lexicon.cardinals, *(number + "s" for number in lexicon.cardinals))


def read_name(figure: Figure, text: str, low: str, lexicon: Lexicon) -> bool:
    """Turn digits into an identifier, an ordinal or a score when that is what they are."""
    start, end = figure.number_start, figure.number_end
    whole = lexicon.whole_names.get(figure.digits.partition("/")[0])
    if whole and _whole(figure, text, whole):
        return True
    after = text[end : end + 1]
    if after.isalpha():
        if read_ordinal_digits(figure, text, low, lexicon):
            return True
        if after in "Kk" and _is_resolution(figure, low, lexicon):
            return figure.become(start, end + 1, MentionKind.IDENTIFIER, "name of a resolution")
    before = text[start - 1] if start else " "
    if _maybe_phone(figure, before, after) and (match := PHONE.match(text, start - (before in "+("))):
        return figure.become(match.start(), match.end(), MentionKind.IDENTIFIER, "phone number")
    if after in ("-", "–", "—") and read_score(figure, text, low, lexicon):
        return True
    if after == "-" and (match := TIED_WORD.match(low, end)) and match[1] in lexicon.cardinals:
        # "7-Eleven"
        return figure.become(start, match.end(), MentionKind.IDENTIFIER, "name of two numbers")
    if after == "/" and (match := SLASHED.match(text, start)):
        return figure.become(start, match.end(), MentionKind.IDENTIFIER, "digits with a stroke")
    return read_label(figure, text, low, lexicon) or _address(figure, text, lexicon)


def may_be_name(figure: Figure, text: str) -> bool:
    """True when the digits alone, or a capital behind them, may make them a name whatever stands around."""
    end = figure.number_end
    return figure.digits[0] == "0" or text[end + 1 : end + 2].isupper()


def _whole(figure: Figure, text: str, names: tuple[str, ...]) -> bool:
    """ "9/11", "5G", "401(k)"."""
    for name in names:
        end = figure.number_start + len(name)
        end += text.startswith("s", end) and not name[-1].isdecimal()
        if text.startswith(name, figure.number_start) and not text[end : end + 1].isalnum():
            return figure.become(figure.number_start, end, MentionKind.IDENTIFIER, "name " + name)
    return False


def _is_resolution(figure: Figure, low: str, lexicon: Lexicon) -> bool:
    """ "two 2.8K panels", "a 5K OLED monitor"; not "2.8K people", "40K screens"."""
    sharp = figure.value is not None and figure.value <= lexicon.sharpest
    return sharp and lexicon.resolution.match(low, figure.number_end) is not None


def _maybe_phone(figure: Figure, before: str, after: str) -> bool:
    """Cheap signs of a telephone number: an opening "+" or "(", a leading nought, hyphened groups."""
    if before == "+" or (before == "(" and after == ")"):
        return True
    if after == "-":
        return len(figure.digits) in (1, 3)
    return figure.digits[0] == "0" and len(figure.digits) > 2


def _address(figure: Figure, text: str, lexicon: Lexicon) -> bool:
    """ "10 Downing Street", "221B Baker Street"."""
    end = figure.number_end
    if not (text[end + 1 : end + 2].isupper() or text[end : end + 1].isupper()):
        return False
    match = ADDRESS.match(text, figure.number_start)
    if match is None or match[2].lower() not in lexicon.name_tails:
        return False
    return figure.become(figure.start, match.end(), MentionKind.IDENTIFIER, "name address")


def read_glued(figure: Figure, text: str, lexicon: Lexicon) -> bool:
    """Turn digits behind letters or marks of addresses into a name: "A380", "#1", "…/2019/"."""
    start = figure.number_start
    before, further = text[start - 1], text[start - 2 : start - 1] if start > 1 else ""
    if before == "[":
        return read_bracketed(figure, text)
    if before == "-":
        if not further.isalpha() or _hyphened_word(text, start - 1) in lexicon.hyphened:
            return False
    elif before == "/":
        if not further or further.isspace() or _is_said_again(figure, text, lexicon):
            return False
        if _hyphened_word(text, start - 1) in lexicon.cycles:
            # "51 city/44 highway mpg"
            return False
    elif before == ".":
        if not further.isalnum():
            return False
    elif not before.isalpha() and before not in "#@_&=":
        return False
    begin = start
    while begin and not text[begin - 1].isspace() and text[begin - 1] not in QUOTES:
        begin -= 1
    finish = TOKEN_END.search(text, figure.number_end)
    stop = finish.start() if finish else len(text)
    while stop > figure.number_end and text[stop - 1] in CLOSING:
        stop -= 1
    return figure.become(begin, stop, MentionKind.IDENTIFIER, "name glued to digits")


def _is_said_again(figure: Figure, text: str, lexicon: Lexicon) -> bool:
    """ "30C/86F", "296hp/221kW": one amount in two units, where an address has other letters."""
    before = UNIT_BEFORE.search(text, max(0, figure.start - 16), figure.start)
    behind = UNIT_BEHIND.match(text, figure.number_end)
    return bool(before and behind and {before[1], behind[1]} <= lexicon.unit_signs)


def read_code(figure: Figure, text: str) -> bool:
    """Turn digits with letters glued behind them into a name: "18F", "1MDB", "5Pointz", "49ers"; not "3x"."""
    code = CODE.match(text, figure.number_end)
    if code is None or not figure.digits.isdecimal() or figure.start != figure.number_start:
        return False
    return figure.become(figure.start, code.end(), MentionKind.IDENTIFIER, "name glued to digits")


def read_bracketed(figure: Figure, text: str) -> bool:
    """Turn the number of a note ("said.[12]") or a code of colour ("[31m") into a name."""
    begin, end = figure.start - 1, figure.number_end
    if text.startswith("]", end) and begin and not text[begin - 1].isspace():
        return figure.become(begin, end + 1, MentionKind.IDENTIFIER, "number of a note")
    code = COLOUR.match(text, begin)
    return code is not None and figure.become(begin, code.end(), MentionKind.IDENTIFIER, "code of colour")


def _hyphened_word(text: str, hyphen: int) -> str:
    """The word before a hyphen: "COVID-19" and "F-16" are names, "mid-30s" and "sub-300" are not."""
    begin = hyphen
    while begin and text[begin - 1].isalpha():
        begin -= 1
    return text[begin:hyphen].lower()
