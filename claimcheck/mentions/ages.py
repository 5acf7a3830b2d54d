"""Ages: "a 34-year-old man", "aged 6 months", "Okafor, 51,", "in her 60s"."""

from __future__ import annotations

import re

from claimcheck.mentions.figure import Figure
from claimcheck.mentions.lexicon import Lexicon
from claimcheck.model.mention import MentionKind

YEAR_OLD = re.compile(r"[- \u00a0]?(year|yr|month|week|day)s?[- ](old)s?(?![a-z])")
OF_AGE = re.compile(r"[ -](year|month|week|day)s? of age(?![a-z])")
AGED = re.compile(r"(?:^|[^a-z])(aged?|ages)(?: of| from| between)? $")
APPOSITION = re.compile(r"[A-Za-z’'.-]*[a-z][’']?s?, $")
APPOSITION_NAME = re.compile(r"(?:[A-Z][\w’'.-]+ )+[A-Z][\w’'-]+, $|[A-Z][a-z’'-]+, $")
CLOSING = re.compile(r",|\)|\.(?:\s|$)|;| and | of | from ")
IN_HER = re.compile(r"in (?:his|her|their|its)(?: early| late| mid|)[ -](?:mid-|early |late )?$")
OLDEST = 125


def read_age(figure: Figure, text: str, low: str, lexicon: Lexicon) -> bool:
    """Turn the figure into an age when that is what it is."""
    end = figure.number_end
    following = low[end : end + 1]
    if following and following in " -\u00a0ymwd":
        match = YEAR_OLD.match(low, end) or OF_AGE.match(low, end)
        if match:
            return _is_age(figure, match[1].replace("yr", "year"), match.end(), "age " + match[0].strip(" -"))
    if figure.unit is not None or figure.value is None or figure.value > OLDEST:
        return False
    start = figure.number_start
    before = low[max(0, start - 16) : start]
    if before.endswith(("ged ", "ge ", "ages ", "ge of ", "between ", "from ")) and (match := AGED.search(before)):
        return _aged(figure, low, match)
    if following == "s" and IN_HER.search(before):
        return _is_age(figure, "year", end + 1, "age in her 60s")
    if before.endswith(", ") and CLOSING.match(text, end) and following in ",.;)" and figure.digits.isdigit() and figure.value > 0:
        if APPOSITION_NAME.search(text, max(0, start - 40), start) and not _in_list(text, low, start, end, lexicon):
            return _is_age(figure, "year", end, "age after name")
    return False


def _aged(figure: Figure, low: str, match: re.Match[str]) -> bool:
    unit = re.compile(r" (month|week|day|year)s?(?![a-z])").match(low, figure.number_end)
    if unit:
        return _is_age(figure, unit[1], unit.end(), "age " + match[1])
    return _is_age(figure, "year", figure.number_end, "age " + match[1])


def _in_list(text: str, low: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """ "Nov. 3, 17, 24" and "Chapters 3, 17": a list of numbers is no list of ages."""
    word = re.search(r"([A-Za-z.]+), $", text[max(0, start - 20) : start])
    if word and (word[1].lower() in lexicon.months or word[1].lower() in lexicon.weekdays):
        return True
    return bool(re.match(r", \d", low[end : end + 3])) and bool(re.search(r"\d, $", low[max(0, start - 4) : start]))


def _is_age(figure: Figure, unit: str, end: int, rule: str) -> bool:
    figure.kind, figure.unit, figure.dimension = MentionKind.AGE, unit, "age"
    figure.end = max(end, figure.end)
    figure.rules.append(rule)
    return True
