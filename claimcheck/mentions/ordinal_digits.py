"""Ordinals in digits: ranks ("finished 3rd"), names ("12th Street"), days ("on the 20th") and centuries."""

from __future__ import annotations

from claimcheck.mentions.figure import ONE, ZERO, Figure
from claimcheck.mentions.lexicon import Lexicon
from claimcheck.model.mention import MentionKind
from claimcheck.rulebook.pattern import Pattern

ENDING = Pattern(r"(?i:st|nd|rd|th)(?![a-zA-Z])")
# "13st", "11st 4lb" are weights; "21st" by itself is an ordinal.
STONE = Pattern(r"(?:\d*(?:[02-9]|1[0-9])st|\d+\.\d+st|\d+st ?\d{1,2} ?lb)(?![a-z])")
NAMED = Pattern(r"((?: [A-Z][a-z]+){1,3})\.?| ([a-z]+)")
CENTURY = Pattern(r"[ -]century(?![a-z])")
# Nothing is numbered by the day: the sentence ends, or goes on with a little word.
DAY_ENDS = Pattern(r"$|[.,;:!?)”\"]|\s*\n| of (?:the|this|last|next) month| (?:and|when|at|to|as|but) ")
WORD_BEHIND = Pattern(r"[a-z]+")
ARTICLE = Pattern(r"(?:^|[^a-z])(an? )$")
MONTH_DAYS = 31
# Names only with a capital letter: "20th place" is a rank.
NO_NAMES = frozenset({"place", "century", "division", "district"})


def read_ordinal_digits(figure: Figure, text: str, low: str, lexicon: Lexicon) -> bool:
    """Turn digits with "st", "nd", "rd" or "th" behind them into what they number; False for other digits."""
    ending = ENDING.match(text, figure.number_end)
    if ending is None or STONE.match(low, figure.number_start):
        return False
    start, end = figure.start, ending.end()
    if low.startswith(" of ", end) and (part := _part_start(figure, low, end, lexicon)):
        figure.value = figure.coefficient = ONE / figure.coefficient
        figure.step, figure.dimension = ZERO, "share"
        figure.start, figure.end, figure.number_end = part - 1, end, end
        figure.rules[0] = "fraction in digits"
        return True
    if named := _name_end(text, end, lexicon):
        return figure.become(start, named, MentionKind.IDENTIFIER, "name after ordinal")
    if century := CENTURY.match(low, end):
        return figure.become(start, century.end(), MentionKind.DATE, "date century")
    kind = MentionKind.DATE if _is_day(figure, low, end, lexicon) else MentionKind.ORDINAL
    return figure.become(start, end, kind, "date day" if kind is MentionKind.DATE else "ordinal")


def _part_start(figure: Figure, low: str, end: int, lexicon: Lexicon) -> int:
    """One more than where "a 10th" of the voters begins, 0 for "a 4th of July" and "the 10th of"."""
    before = ARTICLE.search(low, max(0, figure.start - 4), figure.start)
    behind = WORD_BEHIND.match(low, end + len(" of "))
    if before is None or figure.coefficient <= ONE or (behind and behind[0] in lexicon.months):
        return 0
    return before.start(1) + 1


def _is_day(figure: Figure, low: str, end: int, lexicon: Lexicon) -> bool:
    """ "They met on the 20th.", but "on the 20th floor"."""
    if figure.value is None or figure.value > MONTH_DAYS or not DAY_ENDS.match(low, end):
        return False
    return bool(lexicon.date_forms.day_before.search(low, max(0, figure.start - 12), figure.start))


def _name_end(text: str, end: int, lexicon: Lexicon) -> int:
    """Where the name ends that the ordinal begins ("12th Street", "9th Circuit Court"), 0 for none."""
    match = NAMED.match(text, end)
    if match is None:
        return 0
    if match[2]:
        return match.end() if match[2] in lexicon.name_tails and match[2] not in NO_NAMES else 0
    position = match.end(1)
    while position > end:
        word = text[text.rfind(" ", end, position) + 1 : position]
        if word.lower() in lexicon.name_tails and word != "Century":
            return position
        position -= len(word) + 1
    return 0
