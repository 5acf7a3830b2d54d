"""Digits that are codes, telephone numbers, addresses or streets, and digits that are none of them."""

from __future__ import annotations

import pytest
from mention_phrases import LEXICON, RULES, covered, figures, marked

from claimcheck.mentions.names import read_glued, read_name
from claimcheck.model.mention import MentionKind

DIGITS_FIRST = [name for name in RULES.identifiers.whole if name[0].isdigit()]


@pytest.mark.parametrize("name", DIGITS_FIRST)
def test_every_whole_name(name: str) -> None:
    (figure,) = figures(f"They spoke of {name} there.")
    assert (figure.kind, covered(figure, f"They spoke of {name} there.")) == (MentionKind.IDENTIFIER, name)


@pytest.mark.parametrize(
    ("phrase", "span"),
    [
        ("Call 0[20] 7946 0100.", None),
        ("Call [020] 7946 0100 now.", "020 7946 0100"),
        ("Call [01632] 960123 now.", "01632 960123"),
        ("Call [555]-0142 now.", "555-0142"),
        ("Call [202]-555-0142 now.", "202-555-0142"),
        ("Call [1]-202-555-0142 now.", "1-202-555-0142"),
        ("Call ([202]) 555-0142 now.", "(202) 555-0142"),
        ("Call +[47] 22 34 56 78 now.", "+47 22 34 56 78"),
        ("It is case [12]/34 here.", "12/34"),
        ("It is [12]/34/56 here.", "12/34/56"),
        ("He lives at [10] Downing Street in London.", "10 Downing Street"),
        ("He lives at [10] Old Mill Lane now.", "10 Old Mill Lane"),
        ("They took flight [370] home.", "flight 370"),
    ],
)
def test_names(phrase: str, span: str | None) -> None:
    figure, text, low = marked(phrase)
    assert read_name(figure, text, low, LEXICON) is (span is not None)
    if span:
        assert (figure.kind, covered(figure, text)) == (MentionKind.IDENTIFIER, span)


@pytest.mark.parametrize(
    "phrase",
    [
        "They sold [20] lamps.",
        "They sold [200]-300 lamps.",
        "They sold ([20] lamps).",
        "The score was [20] Downing said.",
        "He saw [10] Downing Streets of it.",
        "It is 5[0] Centimes.",
        "They sold [24] /7 lamps.",
    ],
)
def test_no_names(phrase: str) -> None:
    figure, text, low = marked(phrase)
    assert not read_name(figure, text, low, LEXICON)
    assert (figure.kind, figure.rules) == (MentionKind.QUANTITY, ["digits"])


@pytest.mark.parametrize(
    ("phrase", "span"),
    [
        ("An A[380] landed.", "A380"),
        ("An F-[16]C landed.", "F-16C"),
        ("The Covid-[19] ward.", "Covid-19"),
        ("It is #[1]!", "#1"),
        ("Write to ann@[24].example, please.", "ann@24.example"),
        ("See a.example/story/[2019]/b.html.", "a.example/story/2019/b.html"),
        ("See version b.[2] of it.", "b.2"),
        ("It is “B[12]” now.", "B12"),
        ("It is ?page=[12]&x=3 there.", "?page=12&x=3"),
    ],
)
def test_glued(phrase: str, span: str) -> None:
    figure, text, _ = marked(phrase)
    assert read_glued(figure, text, LEXICON)
    assert (figure.kind, covered(figure, text)) == (MentionKind.IDENTIFIER, span)


@pytest.mark.parametrize(
    "phrase",
    [
        "It is the mid-[30]s there.",
        "It is a sub-[300] tonne boat.",
        "It fell, -[3] percent.",
        "It sold 20 / [30] lamps.",
        "It sold lamps ;[30] of them.",
        "It is .[30] here.",
        "It cost $[30] then.",
        *(f"A {word}-[30] rule." for word in RULES.identifiers.hyphened),
    ],
)
def test_not_glued(phrase: str) -> None:
    figure, text, _ = marked(phrase)
    assert not read_glued(figure, text, LEXICON)
    assert (figure.kind, figure.rules) == (MentionKind.QUANTITY, ["digits"])


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("An A380 seats 615 people.", ["A380", "615"]),
        ("The 5G mast is 30 metres high.", ["5G", "30 metres"]),
        ("Call 555-0142 by 5 pm.", ["555-0142", "5 pm"]),
    ],
)
def test_in_a_sentence(text: str, spans: list[str]) -> None:
    assert [covered(figure, text) for figure in figures(text)] == spans
