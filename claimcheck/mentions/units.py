"""The unit behind a figure: "35 percent", "250ml", "12.5-mile", "5 sq. ft."."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from claimcheck.mentions.figure import HUNDRED, Figure
from claimcheck.mentions.unit_table import Found, UnitTable
from claimcheck.rulebook.pattern import Pattern

# The first word behind the figure; most are no unit, and one look-up says so.
FIRST: Final = Pattern(r"[ \u00a0\u202f-]?([a-zµμ]+)")
# One chunk of copy without spaces that may spell a unit, and the gap before it.
CHUNK: Final = Pattern(r"([ \u00a0\u202f-]?)([^\s\d,;:()\[\]!?—–…\"“<>=+*|]+[²³23]?|[\"”])")
MORE: Final = Pattern(r"[ \u00a0-]([^\s\d,;:()\[\]!?—–…\"“”<>=+*|-]+[²³23]?)")
# "at 6-2, 220 pounds"
HEIGHT_BEFORE: Final = Pattern(r"(?:^|[\s(])[4-7]-\d{1,2}(?:, | and |, and )$")
COMPARED: Final = Pattern(r"s? (?:heavier|lighter|overweight)")
TAIL: Final = Pattern(r"-([a-z]+)")
# "30C/86F"
RESTATED: Final = Pattern(r"/[-−]?\d+ ?°?[cf](?![a-z])")
QUOTES: Final = frozenset("'\"”")
# Before the figure, a quotation opens that has not closed: "'2 or 3' more", not "5'10".
OPENED: Final = {
    mark: Pattern(rf"(?:^|[\s(—–])[{opening}][^{mark}]*$")
    for mark, opening in (("'", "'‘"), ('"', '"'), ("”", "“"))
}
# Capitals behind a count: digits behind them are the number of a model.
MODEL_BEFORE: Final = Pattern(r"[\da-z](?: [A-Z][\w’'.-]*){1,3} $")
LETTERS: Final = frozenset("CFs")
AROUND: Final = 60
"""Characters around "pounds" or a letter in which words of weight, money or heat tell what it is."""


def phrases_behind(table: UnitTable) -> Iterable[str]:
    """How the spellings of units begin."""
    return table.heads


def read_unit(figure: Figure, text: str, low: str, table: UnitTable) -> bool:
    """Give the figure the unit that follows it; False when none does."""
    first = FIRST.match(low, figure.end)
    if first and first[1] not in table.heads:
        return False
    match = CHUNK.match(text, figure.end)
    found = _longest(text, match, table) if match else None
    if match is None or found is None:
        return False
    (unit, dimension), end = found
    gap, spelled = match[1], text[match.start(2) : end]
    if spelled in table.risky and not _clear(spelled, gap, text, end, table):
        return False
    if gap == " " and text[end : end + 1].isdigit():
        # "20 million PS5 consoles"
        return False
    if spelled in table.priced and not table.money.search(low, max(0, figure.start - AROUND), end + AROUND):
        return False
    if spelled in QUOTES and OPENED[spelled].search(text, max(0, figure.start - AROUND), figure.start):
        return False
    if gap == " " and text.startswith("-", end) and _is_compound(text, low, end, table):
        return False
    if spelled in LETTERS and not gap and not _is_letter_unit(figure, spelled, text, low, end, table):
        return False
    if match[2] == "%" and text.startswith("-point", end):
        unit, end = "percentage_point", end + 6 + text.startswith("s", end + 6)
    word = spelled.lower()
    if word in table.ambiguous and (figure.value is None or figure.value < 1000):
        # "12 won" is a verb; money in currencies whose names are common words comes in thousands.
        return False
    if word in ("pound", "pounds") and _weighs(figure, gap, low, end, table):
        unit, dimension = "pound", "mass"
    figure.unit, figure.dimension, figure.end = unit, dimension, end
    figure.rules.append("unit " + spelled)
    if word.removesuffix("s") in table.assumed and dimension == "currency":
        figure.rules.append("assumed " + unit)
    return True


def _longest(text: str, match: re.Match[str], table: UnitTable) -> tuple[Found, int] | None:
    """The longest spelling that starts at the chunk, and where it ends."""
    chunk, start = match[2], match.start(2)
    room = table.longest.get(chunk.partition("-")[0].rstrip(".").lower(), 1)
    if room > 1 and (found := _of_several_words(text, start, match.end(), room, table)):
        return found
    bare = chunk.rstrip(".'’”/")
    if bare and (single := table.find(bare)):
        return single, start + len(bare)
    if "/" in bare and (both := _one_over_another(bare, table)):
        return both, start + len(bare)
    for form in (chunk, bare.partition("/")[0], bare.removesuffix("’s").removesuffix("'s")):
        if form and (single := table.find(form)):
            return single, start + len(form)
    return _of_hyphened_words(bare, start, table) if "-" in bare else None


def _of_several_words(
    text: str, start: int, end: int, room: int, table: UnitTable
) -> tuple[Found, int] | None:
    ends: list[int] = []
    while len(ends) < room - 1 and (more := MORE.match(text, end)):
        if more[1].rstrip(".'’").lower() not in table.further:
            break
        end = more.end()
        ends.append(end)
    for position in reversed(ends):
        spelled = text[start:position].replace("\u00a0", " ")
        for form in (spelled, spelled.rstrip(".'’"), spelled.replace("-", " ")):
            if found := table.find(form):
                return found, start + len(form)
    return None


def _of_hyphened_words(bare: str, start: int, table: UnitTable) -> tuple[Found, int] | None:
    """ "300-square-meter", "12-mile-wide": as many of the parts as spell a unit."""
    parts = bare.split("-")
    for size in range(len(parts), 0, -1):
        if found := table.find(" ".join(parts[:size])):
            return found, start + len("-".join(parts[:size]))
    return None


def _one_over_another(bare: str, table: UnitTable) -> Found | None:
    """ "A/cm2", where no spelling of the whole is known."""
    over, _, under = bare.partition("/")
    first, second = table.find(over), table.find(under)
    return (f"{first[0]} / {second[0]}", f"{first[1]} / {second[1]}") if first and second else None


def _clear(spelled: str, gap: str, text: str, end: int, table: UnitTable) -> bool:
    """A symbol that is also a letter of names, or a word, is a unit only where nothing speaks against it."""
    after = text[end : end + 1]
    if spelled in table.glued_only:
        return not gap
    if spelled == "bar":
        return after != " " or text.startswith(" of ", end)
    if after.isalnum() or after in ("&", "'", "’") or (gap == "-" and spelled.isupper()):
        return False
    if after == "-" and text[end + 1 : end + 2].isdigit():
        # "12 F-16 jets"
        return False
    return not (gap == " " and spelled in ("C", "F", "L") and text[end : end + 2].strip()[:1].isupper())


def _is_compound(text: str, low: str, end: int, table: UnitTable) -> bool:
    """ "45 day-care centres": the word of the unit begins another; not "12 foot-long", "6 foot-2"."""
    tail = TAIL.match(low, end)
    return tail is not None and tail[1] not in table.tails


def _is_letter_unit(figure: Figure, spelled: str, text: str, low: str, end: int, table: UnitTable) -> bool:
    """ "It reached 30C"; "18F" and "3C" by themselves are names, "100s of" and "12 Embraer 190s" plurals."""
    if spelled == "s":
        named = MODEL_BEFORE.search(text, max(0, figure.start - AROUND), figure.start)
        # "three 737s"
        named = named or table.count_before.search(low, max(0, figure.start - 12), figure.start)
        return not (named or (figure.digits.endswith("0") and low.startswith(" of ", end)))
    if RESTATED.match(low, end) or table.degrees_before.search(low, max(0, figure.start - 12), figure.start):
        return True
    around = low[max(0, figure.start - AROUND) : end + AROUND]
    return bool(table.degrees_near.search(around))


def _weighs(figure: Figure, gap: str, low: str, end: int, table: UnitTable) -> bool:
    """Pounds are a weight before "of", in compounds, and near a word of weighing but none of money."""
    if low.startswith(" of ", end):
        return not low.startswith(table.no_weight, end)
    if low.startswith("-", end) or COMPARED.match(low, end):
        return True
    if HEIGHT_BEFORE.search(low, max(0, figure.start - 16), figure.start):
        return True
    if figure.value not in (figure.coefficient, figure.coefficient * HUNDRED):
        return False
    around = low[max(0, figure.start - AROUND) : end + AROUND // 2]
    return gap == "-" or bool(table.weight.search(around) and not table.money.search(around))
