"""The local parse around a trigger: what number stands there, what it is a number of, and how it is told."""

from __future__ import annotations

from typing import Final

from claimcheck.mentions.ages import read_age_before, read_age_behind, read_plural
from claimcheck.mentions.bounds import read_bound_after, read_bound_before, read_bound_behind_noun
from claimcheck.mentions.calendar_dates import (
    YEAR_DIGITS,
    read_date,
    read_dotted_date,
    read_short_period,
)
from claimcheck.mentions.clock_times import read_clock, read_spoken_clock
from claimcheck.mentions.digits import read_digits, read_vulgar
from claimcheck.mentions.figure import Figure
from claimcheck.mentions.fraction_words import read_part_of
from claimcheck.mentions.labels import read_capital_name, read_grade, read_label, read_proper_name
from claimcheck.mentions.lexicon import Lexicon
from claimcheck.mentions.magnitudes import read_magnitude
from claimcheck.mentions.money import read_money_prefix
from claimcheck.mentions.movement import read_movement
from claimcheck.mentions.multiples import read_times, read_x
from claimcheck.mentions.names import may_be_name, read_code, read_glued, read_name
from claimcheck.mentions.neighbours import (
    AGE,
    BOUND,
    CLOCK,
    DATE,
    GRADE,
    MAGNITUDE,
    MONEY,
    MOVEMENT,
    NAME,
    NOUN,
    ONE_OR_TWO,
    RATE,
    SIGN,
    UNIT,
    Neighbours,
)
from claimcheck.mentions.nouns import is_plural, read_noun
from claimcheck.mentions.number_words import read_words
from claimcheck.mentions.one_or_two import read_one_or_two
from claimcheck.mentions.pronouns import ONES, is_pronoun
from claimcheck.mentions.rates import read_rate, read_rate_of_count
from claimcheck.mentions.signs import BELOW_ZERO, read_below_zero, read_sign
from claimcheck.mentions.unit_table import UnitTable
from claimcheck.mentions.units import read_unit
from claimcheck.model.mention import MentionKind

# Looked up once, since a member of an enum takes several times as long as a name in Python 3.11.
QUANTITY: Final = MentionKind.QUANTITY
MULTIPLE: Final = MentionKind.MULTIPLE
IDENTIFIER: Final = MentionKind.IDENTIFIER
MALFORMED: Final = MentionKind.MALFORMED

PER: Final = (" per ", " for every ")
NUMBERED: Final = ("number ", "no. ")
# Bounds that stand between a number and its unit: "40-plus years", "20 or so miles".
BOUNDS_INSIDE: Final = ("+", "-plus", " or ", "-odd")
BOUNDS_BEHIND: Final = (" or ", " give ", ", give ")
"""How those behind the counted noun begin: "20 men or more"."""
APART: Final = " (“\"‘'–—\u00a0"
"""What may stand right before digits that are a word of their own."""


def read_figure(
    text: str, low: str, start: int, end: int, lexicon: Lexicon, units: UnitTable, sides: Neighbours
) -> Figure | None:
    """The figure whose trigger stands at ``text[start:end]``; None when it is none."""
    before, behind = sides.before(low, start), sides.behind(low, end)
    if low[start].isalpha():
        figure = _spelled(text, low, start, end, before | behind, lexicon, units, sides)
    else:
        figure = _in_digits(text, low, start, end, before | behind, lexicon, units, sides)
    if figure is None or figure.kind is not QUANTITY:
        return figure
    if figure.dimension == "share":
        read_part_of(figure, text, low, lexicon, units)
    if figure.start != start:
        start, before = figure.start, sides.before(low, figure.start)
    if figure.end != end:
        # An age is looked for behind the bare number, all else behind its unit, too.
        behind = sides.behind(low, figure.end) | sides.behind(low, figure.number_end)
    if behind & MAGNITUDE:
        read_magnitude(figure, text, low, lexicon, units)
        behind |= sides.behind(low, figure.end)
    if behind & BOUND and low.startswith(BOUNDS_INSIDE, figure.end):
        read_bound_after(figure, low, lexicon)
        behind |= sides.behind(low, figure.end)
    if figure.digits in ONES and is_pronoun(figure, low, lexicon):
        return None
    end = figure.end
    if _find_what(figure, text, low, before, behind, lexicon, units, sides):
        if figure.start != start:
            before = sides.before(low, figure.start)
        if figure.end != end:
            behind = sides.behind(low, figure.end)
        _find_modifiers(figure, text, low, before, behind, lexicon, sides)
    return figure


def _spelled(
    text: str,
    low: str,
    start: int,
    end: int,
    around: int,
    lexicon: Lexicon,
    units: UnitTable,
    sides: Neighbours,
) -> Figure | None:
    """A figure that begins with a word; one that is no plain quantity is finished."""
    if low[end - 1] == "s" and (figure := read_plural(text, low, start, end, lexicon)):
        return figure
    figure = read_words(text, low, start, end, lexicon, units)
    if figure is None:
        return None
    if figure.start != start or figure.end != end:
        around |= sides.before(low, figure.start) | sides.behind(low, figure.end)
    if figure.kind is MULTIPLE:
        read_bound_before(figure, low, lexicon)
        if figure.trend is None:
            read_movement(figure, low, lexicon)
    elif figure.kind is QUANTITY and not (
        (text[start].isupper() and start and read_capital_name(figure, text, lexicon))
        or (around & NAME and low.endswith(NUMBERED, 0, start) and read_label(figure, text, low, lexicon))
        or (around & GRADE and read_grade(figure, low, lexicon))
        or not around & CLOCK
    ):
        read_spoken_clock(figure, low, lexicon)
    return figure


def _in_digits(
    text: str,
    low: str,
    start: int,
    end: int,
    around: int,
    lexicon: Lexicon,
    units: UnitTable,
    sides: Neighbours,
) -> Figure:
    """A figure that begins with digits; a date, a time or a name is finished."""
    if low[start] in lexicon.vulgar:
        figure = read_vulgar(text, start, end, lexicon)
        read_money_prefix(figure, text, units)
        return figure
    figure = read_digits(text, start, end, lexicon)
    if figure.end != end:
        around |= sides.behind(low, figure.end)
    if figure.kind is IDENTIFIER:
        read_dotted_date(figure, low, lexicon)
    elif not (around & MONEY and read_money_prefix(figure, text, units)):
        _named_or_dated(figure, text, low, around, lexicon)
    if figure.kind is MALFORMED:
        read_noun(figure, text, low, lexicon)
    return figure


def _named_or_dated(figure: Figure, text: str, low: str, around: int, lexicon: Lexicon) -> bool:
    """True when the digits have become a date, a time of day, a name or a score."""
    start, digits = figure.start, figure.digits
    glued = start and text[start - 1] not in APART
    return bool(
        (glued and (read_short_period(figure, low, lexicon) or read_glued(figure, text, lexicon)))
        or ((around & DATE or len(digits) == YEAR_DIGITS) and read_date(figure, text, low, lexicon))
        or (around & CLOCK and read_clock(figure, low, lexicon))
        or ((around & NAME or may_be_name(figure, text)) and read_name(figure, text, low, lexicon))
    )


def _find_what(
    figure: Figure,
    text: str,
    low: str,
    before: int,
    behind: int,
    lexicon: Lexicon,
    units: UnitTable,
    sides: Neighbours,
) -> bool:
    """Find what the figure is a number of: an age, a unit, a counted noun; False for a part of a name."""
    if (behind & AGE and read_age_behind(figure, low, lexicon)) or (
        before & AGE and read_age_before(figure, text, low, lexicon)
    ):
        return True
    if behind & UNIT and low.startswith("x", figure.end) and read_x(figure, text, low, lexicon):
        return True
    if figure.unit is None and behind & UNIT and read_unit(figure, text, low, units):
        behind = sides.behind(low, figure.end)
    if figure.unit is not None:
        if behind & RATE:
            _find_rate(figure, low, units)
    elif behind & RATE and low.startswith(PER, figure.end):
        _find_rate(figure, low, units)
    elif behind & NOUN and read_noun(figure, text, low, lexicon) and _counts(figure, lexicon):
        if figure.head in lexicon.number_forms.times:
            read_times(figure, text, low, lexicon)
        if sides.behind(low, figure.phrase_end) & RATE:
            read_rate_of_count(figure, text, low, units)
    elif before & ONE_OR_TWO and read_one_or_two(figure, text, low, units):
        return True
    elif len(figure.rules) <= 2:
        return not (read_code(figure, text) or read_proper_name(figure, text, lexicon))
    return True


def _find_rate(figure: Figure, low: str, units: UnitTable) -> None:
    """ "85 gallons per person per day": two rates in a row."""
    if read_rate(figure, low, units) and low.startswith(PER, figure.end):
        read_rate(figure, low, units)


def _counts(figure: Figure, lexicon: Lexicon) -> bool:
    """False for a noun phrase that ends in a capital and is no plural: "2020 Escape" is a name."""
    head = figure.head or ""
    return head.islower() or is_plural(head.lower(), lexicon)


def _find_modifiers(
    figure: Figure, text: str, low: str, before: int, behind: int, lexicon: Lexicon, sides: Neighbours
) -> None:
    """Find bound, sign and movement."""
    if behind & BOUND:
        end = figure.end
        read_bound_after(figure, low, lexicon)
        if figure.end != end:
            behind = sides.behind(low, figure.end)
    if figure.noun and low.startswith(BOUNDS_BEHIND, figure.phrase_end):
        read_bound_behind_noun(figure, low, lexicon)
        behind = sides.behind(low, figure.end)
    if low.startswith(BELOW_ZERO, figure.end):
        read_below_zero(figure)
    start = figure.start
    if before & SIGN:
        read_sign(figure, text, low)
        before = sides.before(low, figure.start)
    if before & BOUND:
        read_bound_before(figure, low, lexicon)
    if figure.start != start:
        before = sides.before(low, figure.start)
    if (before | behind) & MOVEMENT and (
        figure.head not in lexicon.number_forms.times or figure.kind is MULTIPLE
    ):
        read_movement(figure, low, lexicon)
