"""Document → Sentence: the figures of a story with the words around them.

Numbers, units, bounds, ranges, dates and periods, speakers. A cheap scan finds the triggers, a local parse
around each reads what stands there; only sentences that hold a figure are handed on.
"""

from __future__ import annotations

from typing import Final

from claimcheck.mentions.characters import plain, put_back
from claimcheck.mentions.lexicon import lexicon_of
from claimcheck.mentions.periods import periods_of
from claimcheck.mentions.scan import find_figures
from claimcheck.mentions.sentence_ends import around_figures, sentence_ends_of
from claimcheck.mentions.speakers import Speakers
from claimcheck.mentions.speech_words import speech_words_of
from claimcheck.mentions.title_case import as_sentence
from claimcheck.mentions.unit_table import units_of
from claimcheck.model.document import Document, Segment, SegmentKind
from claimcheck.model.mention import Mention, MentionKind
from claimcheck.model.sentence import PlacedPeriod, Sentence
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.phrases import lowered

__all__ = ["find_mentions", "find_sentences"]

_Parted = tuple[list[tuple[int, int]], tuple[Mention, ...]]
"""The start and end of each sentence of a segment, and its figures."""
_NOTHING: Final[_Parted] = ([], ())


def find_mentions(segment: Segment, rules: Rulebook) -> tuple[Mention, ...]:
    """The figures of one segment, in order; offsets are into the document's source."""
    text, places = plain(segment.text, table=segment.kind is SegmentKind.TABLE)
    lexicon = lexicon_of(rules)
    if segment.kind is SegmentKind.HEADLINE:
        if not lexicon.triggers.stand_in(lowered(text)):
            return ()
        text = as_sentence(text, lexicon)
    figures = find_figures(text, lowered(text), lexicon, units_of(rules))
    if places is not None:
        put_back(figures, places)
    return tuple([figure.mention(segment.start) for figure in figures])


def find_sentences(document: Document, rules: Rulebook) -> tuple[Sentence, ...]:
    """The sentences of ``document`` that hold a figure, with their mentions, periods and speaker."""
    speakers = Speakers(speech_words_of(rules))
    found: list[Sentence] = []
    number = 0
    tables = _tables(document)
    parted = [_NOTHING if segment.row else _parted(segment, rules) for segment in document.segments]
    last = max((place for place, (_, mentions) in enumerate(parted) if mentions), default=-1)
    for place, (segment, (spans, mentions)) in enumerate(zip(document.segments, parted, strict=True)):
        if segment.row is not None:
            if rows := tables.pop(segment.row.table, None):
                found += _of_table(document, rows, _around(document, place, len(rows)), number, rules)
                number += len(rows)
        elif place <= last:
            found += _sentences(
                document, segment, spans, mentions, number, speakers, rules, ends=place == last
            )
        number += len(spans)
    return tuple(found)


def _tables(document: Document) -> dict[int, list[Segment]]:
    """The rows of each table by its number."""
    tables: dict[int, list[Segment]] = {}
    for segment in document.segments:
        if segment.row is not None:
            tables.setdefault(segment.row.table, []).append(segment)
    return tables


def _around(document: Document, first: int, rows: int) -> tuple[str, str]:
    """The copy above and below the table whose first row is the segment ``first``."""
    above, below = document.segments[max(0, first - 1) : first], document.segments[first + rows :][:1]
    title, note = ("".join(each.text for each in some if each.row is None) for some in (above, below))
    return title, note


def _of_table(
    document: Document, rows: list[Segment], around: tuple[str, str], number: int, rules: Rulebook
) -> list[Sentence]:
    """The figures of a table by its rows, and what stands in cells of words, in the order of the text."""
    from claimcheck.mentions.table_headers import Around  # few stories have a table
    from claimcheck.mentions.tables import tables_of

    grammar = tables_of(rules)
    layout = grammar.layout(rows)
    found: list[Sentence] = []
    if layout.is_data:
        found += grammar.sentences(layout, Around(*around), document.date, number)
    speakers = Speakers(speech_words_of(rules))
    for row, read, names in layout.others():
        cell = row._replace(text=read.cell.text, start=read.cell.start, row=None)
        spans, mentions = _parted(cell, rules)
        inside = _sentences(document, cell, spans, mentions, number + read.cell.column, speakers, rules)
        found += map(_labelled, inside) if names else inside
    return sorted(found, key=lambda sentence: sentence.start)


def _labelled(sentence: Sentence) -> Sentence:
    """The sentence of a header: its figures are names of others ("18 to 24", "top 10")."""
    mentions = (
        each if each.kind is MentionKind.DATE else each._replace(kind=MentionKind.IDENTIFIER)
        for each in sentence.mentions
    )
    return sentence._replace(mentions=tuple(mentions))


def _parted(segment: Segment, rules: Rulebook) -> _Parted:
    mentions = find_mentions(segment, rules)
    ends = sentence_ends_of(rules).split(segment.text)
    return around_figures(segment.text, ends, mentions, segment.start), mentions


def _right_before(found: list[Sentence], number: int) -> tuple[PlacedPeriod, ...]:
    """The periods of the sentence of that number, when it is the last one found."""
    return found[-1].periods if found and found[-1].number == number else ()


def _sentences(
    document: Document,
    segment: Segment,
    spans: list[tuple[int, int]],
    mentions: tuple[Mention, ...],
    number: int,
    speakers: Speakers,
    rules: Rulebook,
    *,
    ends: bool = False,
) -> list[Sentence]:
    """The sentences of a segment that hold a figure; ``ends`` is true where none behind it holds one."""
    texts = [segment.text[start:end] for start, end in spans]
    held = _held(spans, mentions, segment.start)
    voices = speakers.paragraph(texts, held[-1][0] + 1 if ends and held else None)
    grammar = periods_of(rules)
    found: list[Sentence] = []
    for position, inside in held:
        start, end = spans[position]
        text = texts[position]
        low = lowered(text)
        found.append(
            Sentence(
                start + segment.start,
                end + segment.start,
                text,
                low,
                segment.kind,
                segment.paragraph,
                number + position + 1,
                inside,
                grammar.find(
                    text,
                    low,
                    start + segment.start,
                    document.date,
                    inside,
                    _right_before(found, number + position),
                ),
                voices[position],
                texts[position - 1] if position else "",
                texts[position + 1] if position + 1 < len(texts) else "",
            )
        )
    return found


def _held(
    spans: list[tuple[int, int]], mentions: tuple[Mention, ...], offset: int
) -> list[tuple[int, tuple[Mention, ...]]]:
    """The places in ``spans`` of the sentences that hold a figure, and the figures."""
    held = []
    first = 0
    for position, (_, end) in enumerate(spans):
        behind = first
        last = position == len(spans) - 1
        while behind < len(mentions) and (mentions[behind].start < end + offset or last):
            behind += 1
        if behind > first:
            held.append((position, mentions[first:behind]))
            first = behind
        if first == len(mentions):
            break
    return held
