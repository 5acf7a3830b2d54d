"""Numbers that are times of day, and sporting times: "5.30pm", "1730 GMT", "half past five", "9:58.1"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from claimcheck.mentions.date_forms import CLOCK_DIGITS
from claimcheck.mentions.digits import step_of
from claimcheck.mentions.figure import Figure
from claimcheck.mentions.lexicon import Lexicon
from claimcheck.model.mention import MentionKind

SIXTY = Decimal(60)
HOURS_OF_DAY = 24
BLANKS = " \u00a0"


def phrases_before(lexicon: Lexicon) -> Iterable[str]:
    """What stands before the hour of a time: "half past"."""
    return lexicon.rules.calendar.clock.past


def phrases_behind(lexicon: Lexicon) -> Iterable[str]:
    """What makes a time of the number before it."""
    clock = lexicon.rules.calendar.clock
    return (*clock.marks, *clock.zones, *clock.hours, ":")


def read_clock(figure: Figure, low: str, lexicon: Lexicon) -> bool:
    """Turn digits into a time when that is what they are."""
    digits = figure.digits
    if len(digits) > 5:
        return False
    hour, point, _ = digits.partition(".")
    forms, behind = lexicon.date_forms, figure.end + (low[figure.end : figure.end + 1] in BLANKS)
    if not point and low[behind : behind + 1] not in forms.clock_letters:
        return _past(figure, low, lexicon)
    match = forms.clock.match(low, figure.start + len(hour))
    if match and _is_time(figure, hour, match, low, lexicon):
        return figure.become(figure.start, match.end(), MentionKind.TIME, "clock")
    if len(digits) <= 3 and digits.isdecimal() and (match := CLOCK_DIGITS.match(low, figure.end)):
        if int(digits) < HOURS_OF_DAY or match[2] or lexicon.date_forms.clock_mark.match(low, match.end()):
            return figure.become(figure.start, match.end(), MentionKind.TIME, "clock digits")
        return _minutes_and_seconds(figure, match, low, lexicon)
    return _past(figure, low, lexicon)


def _minutes_and_seconds(figure: Figure, match: re.Match[str], low: str, lexicon: Lexicon) -> bool:
    """ "ran it in 29:14" is so many seconds, "a 60:40 split" a name: neither is a time of day."""
    end = match.end()
    if not lexicon.date_forms.timed.search(low, max(0, figure.start - 12), figure.start):
        return figure.become(figure.start, end, MentionKind.IDENTIFIER, "digits with a colon")
    figure.value = figure.coefficient = figure.coefficient * SIXTY + Decimal(match[0][1:])
    figure.step = step_of(len(match[0].partition(".")[2]))
    figure.digits = figure.digits + match[0]
    figure.end = figure.number_end = figure.phrase_end = end
    figure.unit, figure.dimension = "second", "time"
    figure.rules[0] = "minutes and seconds"
    return True


def read_spoken_clock(figure: Figure, low: str, lexicon: Lexicon) -> bool:
    """Turn number words into a time: "five o'clock", "half past five"."""
    match = lexicon.date_forms.spoken.match(low, figure.end)
    if match and _is_hour(str(figure.value)):
        return figure.become(figure.start, match.end(), MentionKind.TIME, "clock o'clock")
    return _past(figure, low, lexicon)


def _past(figure: Figure, low: str, lexicon: Lexicon) -> bool:
    if not low.endswith((" past ", "-past ", " to ", "-to "), 0, figure.start):
        return False
    match = lexicon.date_forms.past.search(low, max(0, figure.start - 16), figure.start)
    if match is None or not _is_hour(str(figure.value)):
        return False
    begin = match.start() + (not low[match.start()].isalpha())
    return figure.become(begin, figure.end, MentionKind.TIME, "clock past")


def _is_hour(digits: str) -> bool:
    return digits.isdecimal() and 0 < int(digits) <= 12


def _is_time(figure: Figure, hour: str, match: re.Match[str], low: str, lexicon: Lexicon) -> bool:
    """A mark makes an hour of a number, a zone also a time of four digits, "hrs" only such a time."""
    if match["mark"]:
        return _is_hour(hour)
    if match["hours"] and not lexicon.date_forms.at.search(low, max(0, figure.start - 8), figure.start):
        return False
    if not hour.isdecimal() or len(hour) > 4:
        return False
    return int(hour) < 24 if len(hour) <= 2 else int(hour[:-2]) < 24 and int(hour[-2:]) < 60
