"""Times of day, and digits beside the same words that are none."""

from __future__ import annotations

import pytest
from mention_phrases import LEXICON, RULES, covered, figures, marked

from claimcheck.mentions.clock_times import read_clock, read_spoken_clock
from claimcheck.model.mention import MentionKind

CLOCK = RULES.calendar.clock


@pytest.mark.parametrize("mark", CLOCK.marks)
@pytest.mark.parametrize("digits", ["5", "5.30", "12"])
def test_every_mark(mark: str, digits: str) -> None:
    figure, text, low = marked(f"It began at [{digits}] {mark}, they said.")
    assert read_clock(figure, low, LEXICON)
    assert (figure.kind, covered(figure, text)) == (MentionKind.TIME, f"{digits} {mark}")


@pytest.mark.parametrize("zone", CLOCK.zones)
def test_every_zone(zone: str) -> None:
    figure, text, low = marked(f"It began at [1730] {zone}, they said.")
    assert read_clock(figure, low, LEXICON)
    assert (figure.kind, covered(figure, text)) == (MentionKind.TIME, f"1730 {zone}")


@pytest.mark.parametrize(
    ("phrase", "span"),
    [
        ("It began at [5.30]pm there.", "5.30pm"),
        ("It began at [5]:30 there.", "5:30"),
        ("It began at [17]:30 GMT there.", "17:30 GMT"),
        ("He ran it in [9]:58.1 there.", "9:58.1"),
        ("He ran it in [2]:01:39 there.", "2:01:39"),
        ("It began at [1730] hrs there.", "1730 hrs"),
        ("It began at half past [5] there.", "half past 5"),
    ],
)
def test_times(phrase: str, span: str) -> None:
    figure, text, low = marked(phrase)
    assert read_clock(figure, low, LEXICON)
    assert (figure.kind, covered(figure, text)) == (MentionKind.TIME, span)


@pytest.mark.parametrize(
    "phrase",
    [
        "It sold [5] lamps.",
        "It sold [13] pm there.",
        "It sold [0] pm there.",
        "It sold [2530] GMT there.",
        "It sold [24] GMT there.",
        "It sold [1730] hrs there.",
        "It sold [1790] GMT there.",
        "It took [5] hrs there.",
        "It went past [5] there.",
        "It went from half past to [50] there.",
        "It is a [5] amp fuse.",
        "It is a [123456] pm fuse.",
    ],
)
def test_no_times(phrase: str) -> None:
    figure, _, low = marked(phrase)
    assert not read_clock(figure, low, LEXICON)
    assert (figure.kind, figure.rules) == (MentionKind.QUANTITY, ["digits"])


@pytest.mark.parametrize(
    ("phrase", "span"),
    [
        ("It began at [five] o'clock there.", "five o'clock"),
        ("It began at [five] o’clock there.", "five o’clock"),
        ("It began at half past [five] there.", "half past five"),
        ("It began at a quarter to [four] there.", "quarter to four"),
    ],
)
def test_spoken(phrase: str, span: str) -> None:
    figure, text, low = marked(phrase)
    assert read_spoken_clock(figure, low, LEXICON)
    assert figure.kind is MentionKind.TIME
    assert covered(figure, text).endswith(span)


@pytest.mark.parametrize(
    "phrase",
    [
        "It sold [five] lamps.",
        "It began at [twenty] o'clock.",
        "They ran past [five] homes.",
        "It went to [five].",
    ],
)
def test_not_spoken(phrase: str) -> None:
    figure, _, low = marked(phrase)
    assert not read_spoken_clock(figure, low, LEXICON)
    assert figure.kind is MentionKind.QUANTITY


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Doors open at 7 p.m. for 300 guests.", [MentionKind.TIME, MentionKind.QUANTITY]),
        ("It took 7 hours.", [MentionKind.QUANTITY]),
    ],
)
def test_in_a_sentence(text: str, kinds: list[MentionKind]) -> None:
    assert [figure.kind for figure in figures(text)] == kinds
