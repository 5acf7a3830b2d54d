"""The figures of a text: a cheap scan for triggers, a local parse around each, and what joins them."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.mentions.ages import share_ages
from claimcheck.mentions.beside_names import read_beside_names
from claimcheck.mentions.calendar_dates import join_dates
from claimcheck.mentions.carried import carry
from claimcheck.mentions.compounds import join_compounds
from claimcheck.mentions.digits import has_run, read_run
from claimcheck.mentions.figure import Figure
from claimcheck.mentions.gapped import FAR, carry_movement
from claimcheck.mentions.lexicon import Lexicon
from claimcheck.mentions.local_parse import read_figure
from claimcheck.mentions.neighbours import neighbours_of
from claimcheck.mentions.ranges import join_ranges
from claimcheck.mentions.shares import join_shares
from claimcheck.mentions.unit_table import UnitTable


def find_figures(text: str, low: str, lexicon: Lexicon, units: UnitTable) -> list[Figure]:
    """Every figure of one segment's ``text`` in its order; ``low`` is the text in lower case."""
    figures: list[Figure] = []
    sides = neighbours_of(lexicon.rules)
    search = lexicon.triggers.search
    match = lexicon.triggers.opening(low) or search(low)
    runs = match is not None and has_run(text)
    while match:
        start, end = match.span(match.lastindex or 0)
        figure = (runs and read_run(text, start)) or read_figure(text, low, start, end, lexicon, units, sides)
        if figure is None:
            position = end
        else:
            if figures and figure.start < figures[-1].end:
                _part(figures, figure, text)
            figures.append(figure)
            position = figure.end if figure.end > figure.number_end else figure.number_end
            if figure.noun and figure.dimension != "count" and figure.phrase_end > position:
                # "12 deaths per 1,000 births": the thousand is no figure of its own.
                position = figure.phrase_end
            if position <= start:
                position = start + 1
        match = search(low, position)
    return _joined(figures, text, low, lexicon) if len(figures) > 1 else figures


def _joined(figures: list[Figure], text: str, low: str, lexicon: Lexicon) -> list[Figure]:
    """What the figures make of one another: ranges, shares, lists, and what one leaves out."""
    joined: list[Figure] = []
    for group in _groups(join_dates(figures, text, low, lexicon)):
        if len(group) > 1:
            share_ages(group, low, lexicon)
            group = join_compounds(join_shares(group, text, low, lexicon), text, low, lexicon)
            carry_movement(group, text, low, lexicon)
            group = join_ranges(group, text, low, lexicon)
            read_beside_names(group, text, low, lexicon)
        joined += group
    carry(joined, text, low, lexicon)
    return joined


def _groups(figures: list[Figure]) -> Iterator[list[Figure]]:
    """The figures in groups, each near enough to the next in its group to have to do with it."""
    group = figures[:1]
    for figure in figures[1:]:
        last = group[-1]
        if figure.start - last.end > FAR and figure.start - last.phrase_end > FAR:
            yield group
            group = []
        group.append(figure)
    yield group


def _part(figures: list[Figure], figure: Figure, text: str) -> None:
    """Make room for a figure that begins within an earlier one: "10b5-1" is a name, not 10 and a name."""
    while figures and figure.start <= figures[-1].start:
        figures.pop()
    if figures and figure.start < (last := figures[-1]).end:
        if last.number_end <= figure.start:
            last.end = last.start + len(text[last.start : figure.start].rstrip(" ,-"))
        else:
            begin = figure.end - len(text[last.end : figure.end].lstrip())
            # "@0a third": the article is the name's.
            figure.digits = figure.digits.removeprefix(text[figure.start : begin])
            figure.start = begin
