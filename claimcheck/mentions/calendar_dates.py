"""Numbers that are dates, years, decades and clock times."""

from __future__ import annotations

import re

from claimcheck.mentions.figure import Figure
from claimcheck.mentions.lexicon import Lexicon
from claimcheck.model.mention import MentionKind

CLOCK = re.compile(r"(?:[:.][0-5]\d)?(?::[0-5]\d)?(?:\.\d+)?(?: |\u00a0)?(a\.m\.|p\.m\.|a\.m|p\.m|am|pm|o[’']clock|gmt|bst|est|edt|pst|pdt|cet|utc|hrs|noon)(?![a-z])")
CLOCK_DIGITS = re.compile(r":[0-5]\d(?::[0-5]\d)?(?:\.\d+)?(?![\d:])")
AFTER_DAY = re.compile(r"(?:st|nd|rd|th)?(?:[ -]|, | of )([a-z]{3,9}\.?)(?![a-z])(?:,? ((?:1[4-9]|20)\d\d)(?!\d))?")
DAY_RANGE = re.compile(r"(?:st|nd|rd|th)?(?:[-–—]| to | and |, )\d{1,2}(?:st|nd|rd|th)?(?!\d|,\d|\.\d| ?%| million| billion| percent)")
MONTH_BEHIND = re.compile(r" ([a-z]{3,9}\.?)(?![a-z])")
YEAR_BEHIND = re.compile(r"(?:st|nd|rd|th)?,? ((?:1[4-9]|20)\d\d)(?!\d|,\d|\.\d)")
NUMERIC_DATE = re.compile(r"\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})(?!\d)|(?:1[4-9]|20)\d\d-\d\d-\d\d(?:t[\d:.]+z?)?")
DECADE = re.compile(r"s(?![a-z])")
YEAR_RANGE = re.compile(r"(?:1[4-9]|20)\d\d[-–/](?:\d{4}|\d{2})(?!\d)")
PLURAL_AFTER = re.compile(r" ([a-z][a-z-]+)")
MONTH_DAYS = 31


def _month_before(low: str, start: int, lexicon: Lexicon) -> int | None:
    """Start of the month's name that stands before ``start`` ("November 17"), else None."""
    if start < 4 or low[start - 1] != " ":
        return None
    begin = low.rfind(" ", 0, start - 1) + 1
    word = low[begin : start - 1].strip("(\"“‘'")
    if word in lexicon.months and word != "may":
        return start - 1 - len(word)
    # "may" is a verb far more often: a month only with a day or year behind it, which the caller has.
    return begin if word == "may" else None


def read_date(figure: Figure, text: str, low: str, lexicon: Lexicon) -> bool:
    """Turn the figure into a date when that is what it is; its span then covers the whole date."""
    if not figure.digits[0].isdigit():
        return False
    start, end = figure.start, figure.end
    if match := NUMERIC_DATE.match(low, start):
        return _becomes(figure, start, match.end(), MentionKind.DATE, "date numeric")
    digits = figure.digits
    if digits.count(",") == 1 and _month_before(low, start, lexicon) is not None:
        day, year = digits.split(",")
        if len(day) <= 2 and len(year) == 4:
            begin = _month_before(low, start, lexicon)
            return _becomes(figure, begin or 0, end, MentionKind.DATE, "date month day year")
    if not digits.isdigit():
        return False
    if len(digits) <= 2:
        return _day(figure, text, low, lexicon)
    if len(digits) == 4:
        return _year(figure, text, low, lexicon)
    return False


def _day(figure: Figure, text: str, low: str, lexicon: Lexicon) -> bool:
    start, end = figure.start, figure.end
    if int(figure.digits) > MONTH_DAYS or int(figure.digits) == 0:
        return False
    month = _month_before(low, start, lexicon)
    if month is not None and not _starts_something_else(low, end, text, month, lexicon):
        if match := DAY_RANGE.match(low, end):
            end = match.end()
        if match := YEAR_BEHIND.match(low, end):
            end = match.end()
        elif low.startswith(("st", "nd", "rd", "th"), end):
            end += 2
        return _becomes(figure, month, end, MentionKind.DATE, "date month day")
    match = AFTER_DAY.match(low, end)
    if match and match[1] in lexicon.months and (match[1] != "may" or text[match.start(1)].isupper()):
        return _becomes(figure, start, match.end(2) if match[2] else match.end(1), MentionKind.DATE, "date day month")
    ranged = DAY_RANGE.match(low, end)
    behind = ranged and MONTH_BEHIND.match(low, ranged.end())
    if behind and behind[1] in lexicon.months:
        return _becomes(figure, start, behind.end(), MentionKind.DATE, "date days month")
    if low.startswith("s", end) and start and low[start - 1] in "'’" and not low[end + 1 : end + 2].isalpha():
        return _becomes(figure, start, end + 1, MentionKind.DATE, "date decade")
    return False


def _starts_something_else(low: str, end: int, text: str, month: int, lexicon: Lexicon) -> bool:
    """ "In March 30 people died", "may 10 percent": the number belongs to what follows."""
    if low.startswith("may", month) and not text[month].isupper():
        return True
    if low.startswith(("%", " percent", " per cent", " million", " billion", ".", ":"), end) and not low.startswith((". ", ".\"", ".”"), end):
        return end < len(low) and low[end] not in ".:" or low[end + 1 : end + 2].isdigit()
    return low.endswith("in ", 0, month) and _counts_something(low, end, lexicon)


def _year(figure: Figure, text: str, low: str, lexicon: Lexicon) -> bool:
    years = lexicon.rules.calendar.years
    start, end = figure.start, figure.end
    if not years.first <= int(figure.digits) <= years.last:
        return False
    if DECADE.match(low, end):
        return _becomes(figure, start, end + 1, MentionKind.DATE, "date decade")
    if match := YEAR_RANGE.match(low, start):
        return _becomes(figure, start, match.end(), MentionKind.DATE, "date years")
    following = text[end : end + 1]
    if following.isalpha() or following in "%°" and following or text[end : end + 2] in (",0", ".0"):
        return False
    if start and text[start - 1] not in " (-–—/‘’'\"“\u00a0,":
        return False
    begin = low.rfind(" ", 0, start - 1) + 1
    before = low[begin : start - 1].lstrip("(\"“‘'") if start else ""
    month = before.rstrip(",") in lexicon.months
    if _counts_something(low, end, lexicon) and not month and before not in lexicon.year_words:
        return False
    if month:
        return _becomes(figure, begin + len(low[begin : start - 1]) - len(before), end, MentionKind.DATE, "date month year")
    if before == "of" and any(low.endswith(phrase + " ", 0, start) for phrase, _ in lexicon.bounds_before["of"]):
        return False
    return _becomes(figure, start, end, MentionKind.DATE, "date year")


def _counts_something(low: str, end: int, lexicon: Lexicon) -> bool:
    """True when a lower-case plural follows: "1500 people"."""
    match = PLURAL_AFTER.match(low, end)
    if match is None:
        return False
    word = match[1]
    if word in lexicon.plurals:
        return True
    return len(word) > 3 and word.endswith("s") and word not in lexicon.not_plural and word not in lexicon.function


def read_clock(figure: Figure, text: str, low: str) -> bool:
    """Turn the figure into a time of day, or a sporting time, when that is what it is."""
    if not figure.digits[0].isdigit() or len(figure.digits) > 5:
        return False
    match = CLOCK.match(low, figure.start + len(figure.digits.partition(".")[0]))
    if match and _is_hour(figure.digits, match[1]):
        return _becomes(figure, figure.start, match.end(), MentionKind.TIME, "clock")
    if figure.digits.isdigit() and len(figure.digits) <= 3 and (match := CLOCK_DIGITS.match(low, figure.end)):
        return _becomes(figure, figure.start, match.end(), MentionKind.TIME, "clock digits")
    return False


def _is_hour(digits: str, mark: str) -> bool:
    whole = digits.partition(".")[0]
    if mark in ("gmt", "bst", "est", "edt", "pst", "pdt", "cet", "utc", "hrs"):
        return whole.isdigit() and len(whole) <= 4
    return whole.isdigit() and 0 < int(whole) <= 12


def _becomes(figure: Figure, start: int, end: int, kind: MentionKind, rule: str) -> bool:
    figure.start, figure.end, figure.number_end, figure.kind = start, end, end, kind
    figure.rules.append(rule)
    return True
