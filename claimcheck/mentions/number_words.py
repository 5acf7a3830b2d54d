"""Figures in words: which reader takes a word, and sums such as "twenty-eight thousand six hundred"."""

import re
from decimal import Decimal
from typing import Final, NamedTuple

from claimcheck.mentions.figure import HUNDRED, ONE, ZERO, Figure
from claimcheck.mentions.fraction_words import read_denominator, read_fraction
from claimcheck.mentions.lexicon import Lexicon
from claimcheck.mentions.magnitudes import LARGEST
from claimcheck.mentions.multiples import read_multiple
from claimcheck.mentions.nouns import is_plural
from claimcheck.mentions.ordinal_words import read_after_tens, read_ordinal
from claimcheck.mentions.unit_table import UnitTable
from claimcheck.mentions.vague_words import read_vague
from claimcheck.rulebook.pattern import Pattern

NEXT: Final = Pattern(r"(,? |[-\u00a0])(and[ -])?([a-z]+)")
# After "two million" the part is one of a million, unless it is a part of something else.
PART_OF_ELSE: Final = Pattern(r"-| (?:of|the|an?|its|their)(?![a-z])")
# "two and a third" begins two figures, but for a plural or a magnitude behind it.
THIRD_OF_IT: Final = Pattern(r"-| (?:[a-z]+illion|[a-z]+s)(?![a-z])")
TENTH: Final = Decimal("0.1")


def read_words(
    text: str, low: str, start: int, end: int, lexicon: Lexicon, units: UnitTable
) -> Figure | None:
    """The figure whose first word stands at ``low[start:end]``; None when the word is no number here."""
    word = low[start:end]
    if word in lexicon.cardinals:
        return _cardinal(text, low, start, end, lexicon)
    if word in lexicon.vague_starts:
        return read_vague(text, low, start, end, lexicon, units)
    if word in lexicon.multipliers or word in lexicon.collective:
        return _after_article(text, low, start, end, lexicon)
    if word in lexicon.fractions and (part := read_fraction(text, low, start, end, lexicon, units)):
        return part
    if word in lexicon.ordinals:
        return read_ordinal(text, low, start, end, lexicon)
    return read_multiple(text, low, start, end, lexicon)


def _cardinal(text: str, low: str, start: int, end: int, lexicon: Lexicon) -> Figure:
    # The commonest case, one word and nothing numeric behind it, is decided by one look-up.
    match = NEXT.match(low, end)
    if match is None or match[3] not in lexicon.number_followers:
        value = lexicon.cardinals[low[start:end]]
        return Figure(start, end, text[start:end], value, ONE, "number words")
    if match[3] in lexicon.ordinals and (ordinal := read_after_tens(text, low, start, match, lexicon)):
        return ordinal
    if match[3] in lexicon.fractions and (share := read_denominator(text, low, start, match, lexicon)):
        return share
    return _sum(text, low, start, start, end, lexicon)


class _Run(NamedTuple):
    """Number words added up so far: ``total`` is done, ``current`` waits for its magnitude word."""

    end: int
    total: Decimal
    current: Decimal
    largest: Decimal | None
    """The smallest magnitude word used; the next must be smaller."""
    step: Decimal
    coefficient: Decimal | None
    """What stands before the magnitude word, when that is all there is."""


def _sum(text: str, low: str, begin: int, start: int, end: int, lexicon: Lexicon) -> Figure:
    """Add up a run of number words from ``start`` until one does not fit; the figure begins at ``begin``."""
    run = _first(low[start:end], end, lexicon)
    # In "between two hundred and three hundred" the "and" joins two figures.
    joins = not low.endswith("between ", 0, begin)
    fallback: _Run | None = None
    while run.step and (match := NEXT.match(low, run.end)):
        gap, spoken, word = match.groups()
        pause = bool(spoken) or gap[0] == ","
        if word in lexicon.cardinals:
            longer = _add(run, match, lexicon) if joins or not spoken else None
            fallback = run if pause and longer else fallback
        elif word in lexicon.multipliers and not pause:
            longer = _multiply(run, lexicon.multipliers[word], match.end())
            if longer is None and fallback is not None:
                # The word after "and" begins a figure of its own: "one hundred and two hundred".
                run = fallback
        elif word in lexicon.scores and gap == " " and not spoken and _counts_scores(match, lexicon):
            longer = _of_scores(run, lexicon.scores[word], match.end())
        else:
            break
        if longer is None:
            break
        # A dozen is exact, and ends the number.
        run = longer._replace(step=ZERO) if word in lexicon.dozens else longer
    return _with_part(text, low, begin, run, lexicon) or _figure(text, begin, run)


def _of_scores(run: _Run, many: Decimal, end: int) -> _Run | None:
    """ "Three score": so many twenties, to which a smaller number may be added."""
    return None if run.total else _Run(end, run.current * many, ZERO, many, ONE, None)


def _counts_scores(match: re.Match[str], lexicon: Lexicon) -> bool:
    """ "three score elders", "four score and seven"; not "two score draws", "a two score lead"."""
    behind = NEXT.match(match.string, match.end())
    if behind is None or behind[1] != " ":
        return False
    if behind[2]:
        return behind[3] in lexicon.cardinals
    return is_plural(behind[3], lexicon) and behind[3] not in lexicon.number_forms.score_results


def _first(word: str, end: int, lexicon: Lexicon) -> _Run:
    if word in lexicon.whole_scores:
        return _Run(end, lexicon.cardinals[word], ZERO, HUNDRED, ONE, None)
    if word in lexicon.cardinals:
        return _Run(end, ZERO, lexicon.cardinals[word], None, ONE, None)
    one = _Run(end, ZERO, ONE, None, ONE, None)
    run = _multiply(one, lexicon.multipliers[word], end) or one
    return run._replace(step=ZERO) if word in lexicon.dozens else run


def _add(run: _Run, match: re.Match[str], lexicon: Lexicon) -> _Run | None:
    """The run with one more cardinal; None when it does not fit: "two three", "twenty ten", "forty, two"."""
    gap, spoken, word = match.groups()
    worth, current = lexicon.cardinals[word], run.current
    room = int(current) % 100
    if room and (worth >= 10 or room < 20 or room % 10):
        return None
    if spoken and (0 < current < HUNDRED or not (current or run.total)):
        return None
    if gap != "-" and _is_compound(match, lexicon):
        return None
    if gap[0] == "," and (current or not _begins_group(match, run, lexicon)):
        return None
    return _Run(match.end(), run.total, current + worth, run.largest, ONE, None)


def _is_compound(match: re.Match[str], lexicon: Lexicon) -> bool:
    """ "two hundred four-star hotels": the word belongs to what follows its hyphen."""
    following = NEXT.match(match.string, match.end())
    return following is not None and following[1] == "-" and following[3] not in lexicon.number_followers


def _begins_group(match: re.Match[str], run: _Run, lexicon: Lexicon) -> bool:
    """ "six million, four hundred …": what follows the comma has a smaller magnitude word of its own."""
    following = NEXT.match(match.string, match.end())
    if following and following[3] in lexicon.cardinals:
        following = NEXT.match(match.string, following.end())
    factor = lexicon.magnitudes.get(following[3]) if following else None
    return factor is not None and run.largest is not None and factor < run.largest


def _multiply(run: _Run, factor: Decimal, end: int) -> _Run | None:
    """The run with one more magnitude word; None when it does not fit: "two million three million"."""
    _, total, current, largest, _, coefficient = run
    if factor == HUNDRED:
        if not 0 < current < HUNDRED:
            return None
        return _Run(end, total, current * HUNDRED, largest, ONE, None if total else current)
    if current and (largest is None or factor < largest):
        return _Run(end, total + current * factor, ZERO, factor, factor, None if total else current)
    # "five thousand two hundred million", "two thousand million".
    whole = total + current
    if (current and factor == largest) or not whole or whole * factor > LARGEST:
        return None
    return _Run(end, whole * factor, ZERO, factor, factor, whole if current else coefficient)


def _figure(text: str, begin: int, run: _Run) -> Figure:
    figure = Figure(begin, run.end, text[begin : run.end], run.total + run.current, run.step, "number words")
    figure.coefficient = figure.coefficient if run.coefficient is None else run.coefficient
    return figure


def _with_part(text: str, low: str, begin: int, run: _Run, lexicon: Lexicon) -> Figure | None:
    """ "two and a half", "a million and a half"; None when no part follows."""
    part = lexicon.number_forms.and_a_part.match(low, run.end)
    if part is None or (part[1] == "third" and not THIRD_OF_IT.match(low, part.end())):
        return None
    of = ONE
    if run.largest is not None and not run.current:
        if PART_OF_ELSE.match(low, part.end()):
            return None
        of = run.largest
    worth = lexicon.number_forms.parts[part[1].replace("-", " ")]
    value = run.total + run.current + worth * of
    end = part.end()
    figure = Figure(begin, end, text[begin:end], value, TENTH * of, "number words and a part")
    figure.coefficient = value / of
    return figure


def _after_article(text: str, low: str, start: int, end: int, lexicon: Lexicon) -> Figure | None:
    """ "a million", "a dozen", "several hundred", "a score of": words that need an article to be a number."""
    word = low[start:end]
    article = lexicon.number_forms.article.search(low, max(0, start - 13), start)
    if article is None:
        return None
    spoken, begin = article[1], article.start(1)
    if word in lexicon.collective:
        if (
            spoken not in ("a", "another")
            or not low.startswith(" of ", end)
            or low[end + 4 : end + 5].isdigit()
        ):
            return None
        return Figure(begin, end, text[begin:end], Decimal(lexicon.collective[word]), ZERO, "collective")
    if spoken in ("a", "an", "another"):
        return _sum(text, low, start if spoken == "another" else begin, start, end, lexicon)
    return _several(
        _sum(text, low, begin, start, end, lexicon), spoken, *lexicon.number_forms.several[spoken]
    )


def _several(figure: Figure, spoken: str, least: Decimal, most: Decimal) -> Figure:
    """ "several hundred" is from two hundred up to a thousand, "a couple of hundred" about two hundred."""
    assert figure.value is not None
    figure.approximate = True
    figure.rules.append(spoken)
    if least < most:
        figure.span_over(figure.value * least, figure.value * most)
    else:
        figure.value, figure.coefficient = figure.value * least, figure.coefficient * least
    return figure
