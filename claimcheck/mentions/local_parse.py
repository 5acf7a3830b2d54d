"""The two steps of finding figures: a cheap scan for triggers, then a local parse around each."""

from __future__ import annotations

import re

from claimcheck.mentions.ages import read_age, read_plural, share_ages
from claimcheck.mentions.carried import carry
from claimcheck.mentions.bounds import read_bound_after, read_bound_before
from claimcheck.mentions.compounds import join_compounds
from claimcheck.mentions.calendar_dates import join_dates, read_date, read_dotted_date, read_short_period
from claimcheck.mentions.clock_times import read_clock, read_spoken_clock
from claimcheck.mentions.digits import read_digits, read_vulgar
from claimcheck.mentions.figure import Figure
from claimcheck.mentions.fraction_words import read_part_of
from claimcheck.mentions.lexicon import Lexicon
from claimcheck.mentions.magnitudes import read_magnitude
from claimcheck.mentions.movement import read_movement
from claimcheck.mentions.multiples import read_times
from claimcheck.mentions.labels import read_label, read_proper_name
from claimcheck.mentions.money import read_money_prefix
from claimcheck.mentions.names import read_glued, read_name
from claimcheck.mentions.nouns import is_plural, read_noun
from claimcheck.mentions.number_words import read_words
from claimcheck.mentions.ranges import join_ranges
from claimcheck.mentions.shares import join_shares
from claimcheck.mentions.signs import read_sign
from claimcheck.mentions.rates import read_rate, read_rate_of_count
from claimcheck.mentions.unit_table import UnitTable
from claimcheck.mentions.units import read_unit
from claimcheck.model.mention import MentionKind


def find_figures(text: str, low: str, lexicon: Lexicon, units: UnitTable) -> list[Figure]:
    """Every figure of one segment's ``text`` in its order; ``low`` is the text in lower case."""
    figures: list[Figure] = []
    search = lexicon.trigger.search
    match = lexicon.opening.match(low) or search(low)
    while match:
        start, end = match.span(match.lastindex or 0)
        figure = _read_figure(text, low, start, end, lexicon, units)
        if figure is None:
            position = end
        else:
            figures.append(figure)
            position = max(figure.number_end, figure.end, start + 1)
        match = search(low, position)
    figures = join_dates(figures, text, low, lexicon)
    share_ages(figures, low)
    figures = join_compounds(join_shares(figures, text, low, lexicon), text, low, lexicon)
    figures = join_ranges(figures, text, low, lexicon)
    carry(figures, text, low, lexicon)
    return figures


def _read_figure(
    text: str, low: str, start: int, end: int, lexicon: Lexicon, units: UnitTable
) -> Figure | None:
    first = low[start]
    if first.isalpha():
        if low[end - 1] == "s" and (figure := read_plural(text, low, start, end, lexicon)):
            return figure
        figure = read_words(text, low, start, end, lexicon, units)
        if figure is None:
            return None
        if figure.kind is not MentionKind.QUANTITY:
            if figure.kind is MentionKind.MULTIPLE:
                read_bound_before(figure, low, lexicon)
                if figure.trend is None:
                    read_movement(figure, low, lexicon)
            return figure
        money = figure.unit is not None
        if low.endswith(("number ", "no. "), 0, start) and read_label(figure, text, low, lexicon):
            return figure
        if read_spoken_clock(figure, low, lexicon):
            return figure
    elif first in lexicon.vulgar:
        figure = read_vulgar(text, start, end, lexicon)
        money = read_money_prefix(figure, text, units)
    else:
        figure = read_digits(text, start, end, lexicon)
        if figure.kind is MentionKind.IDENTIFIER:
            read_dotted_date(figure, low, lexicon)
            return figure
        money = read_money_prefix(figure, text, units)
        if not money and (
            (start and text[start - 1] not in " (“\"‘'–—\u00a0" and (read_short_period(figure, low, lexicon) or read_glued(figure, text, lexicon)))
            or read_date(figure, text, low, lexicon)
            or read_clock(figure, low, lexicon)
            or read_name(figure, text, low, lexicon)
        ):
            return figure
    if figure.dimension == "share":
        money = read_part_of(figure, text, low, lexicon, units)
    read_magnitude(figure, text, low, lexicon, units)
    if figure.kind is MentionKind.MALFORMED:
        read_noun(figure, text, low, lexicon)
        return figure
    if low.startswith(("+", "-plus", " or ", "-odd"), figure.end):
        read_bound_after(figure, low, lexicon)
    if not read_age(figure, text, low, lexicon):
        if money or read_unit(figure, text, low, units):
            read_rate(figure, low, units)
        elif low.startswith(PER, figure.end) and read_rate(figure, low, units):
            pass
        elif _is_pronoun(figure, low, lexicon):
            return None
        elif read_noun(figure, text, low, lexicon) and _counts(figure, lexicon):
            if figure.head in lexicon.times:
                read_times(figure, text, low, lexicon)
            read_rate_of_count(figure, text, low, units)
        elif len(figure.rules) <= 2 and read_proper_name(figure, text, lexicon):
            return figure
    read_bound_after(figure, low, lexicon)
    read_sign(figure, text, low)
    read_bound_before(figure, low, lexicon)
    if figure.head not in lexicon.times or figure.kind is MentionKind.MULTIPLE:
        read_movement(figure, low, lexicon)
    return figure


PER = (" per ", " for every ")


def _counts(figure: Figure, lexicon: Lexicon) -> bool:
    head = figure.head or ""
    return head.islower() or is_plural(head.lower(), lexicon)


def _is_pronoun(figure: Figure, low: str, lexicon: Lexicon) -> bool:
    """ "one" as a pronoun: "the one that", "no one", "one another", "for each one they lose"."""
    if figure.digits not in ("one", "One"):
        return False
    start = figure.start
    before = low[low.rfind(" ", 0, max(0, start - 1)) + 1 : max(0, start - 1)]
    if before in lexicon.before_pronoun or low.endswith("the only ", 0, start) or (start and low[start - 1] == "-") or low.startswith(("-", "’s", "'s", " another", " day ", " by one", " who"), figure.end):
        return True
    if lexicon.of_two.match(low, figure.end):
        return False
    following = low[figure.end + 1 : figure.end + 30].split(" ", 1)[0].strip(",.;:")
    return (following in lexicon.function and following != "of") or following in lexicon.verbs or not low.startswith(" ", figure.end)
