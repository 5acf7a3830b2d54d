"""Numbers that words or capitals beside them make names."""

from __future__ import annotations

import pytest
from mention_phrases import LEXICON, RULES, covered, figures, marked

from claimcheck.mentions.labels import read_label, read_proper_name
from claimcheck.model.mention import MentionKind

IDENTIFIERS = RULES.identifiers
WEAK = set(IDENTIFIERS.weak)
HEADS = sorted({word for word in IDENTIFIERS.before if " " not in word})


@pytest.mark.parametrize("word", HEADS)
def test_every_word_of_naming(word: str) -> None:
    spelled = word.capitalize() if word in WEAK else word
    figure, text, low = marked(f"They saw {spelled} [12] again.")
    assert read_label(figure, text, low, LEXICON)
    assert (figure.kind, covered(figure, text)) == (MentionKind.IDENTIFIER, f"{spelled} 12")


@pytest.mark.parametrize("word", sorted(WEAK))
def test_a_weak_word_names_only_with_a_capital_and_nothing_counted(word: str) -> None:
    for phrase in (f"They {word} [12] again.", f"They saw {word.capitalize()} [12] lamps again."):
        figure, text, low = marked(phrase)
        assert not read_label(figure, text, low, LEXICON)
        assert (figure.kind, covered(figure, text)) == (MentionKind.QUANTITY, "12")


@pytest.mark.parametrize(
    ("phrase", "span"),
    [
        ("They took flight [370] home.", "flight 370"),
        ("It is in section [12].3 of it.", "section 12.3"),
        ("It is in Section [12](b) of it.", "Section 12"),
        ("It is at Gate [12]A now.", "Gate 12A"),
        ("She is world number [two] now.", "number two"),
        ("She is the number [one] now.", "number one"),
        ("The S P [500] fell.", "P 500"),
        pytest.param(
            *("They saw (flight [370]) land.", "flight 370"),
        ),
    ],
)
def test_labels(phrase: str, span: str) -> None:
    figure, text, low = marked(phrase)
    assert read_label(figure, text, low, LEXICON)
    assert covered(figure, text) == span


@pytest.mark.parametrize(
    "phrase",
    [
        "They took [370] home.",
        "They took flight, [370] home.",
        "They took nightflight [370] home.",
        "The number [two] came up.",
        "The letter P [500] came.",
        "[370] came.",
    ],
)
def test_no_labels(phrase: str) -> None:
    figure, text, low = marked(phrase)
    assert not read_label(figure, text, low, LEXICON)
    assert figure.kind is MentionKind.QUANTITY


@pytest.mark.parametrize(
    ("phrase", "span"),
    [
        ("They saw Toy Story [3] again.", "Story 3"),
        ("They bought [11] Pro Max again.", "11 Pro Max"),
        ("They are in the top [20] now.", "20"),
    ],
)
def test_proper_names(phrase: str, span: str) -> None:
    figure, text, _ = marked(phrase)
    assert read_proper_name(figure, text, LEXICON)
    assert (figure.kind, covered(figure, text)) == (MentionKind.IDENTIFIER, span)


@pytest.mark.parametrize(
    "phrase",
    [
        "Only [3] came.",
        "Lamps [3] came.",
        "It was over. Lamps [3] came.",
        "It was over. Only [3] came.",
        "They said: “Only [3] came.”",
        "In May [3] came.",
        "On Monday [3] came.",
        "Sales Fell [3] then.",
        "Oslo’s [3] came.",
        "They saw [3] again.",
    ],
)
def test_no_proper_names(phrase: str) -> None:
    figure, text, _ = marked(phrase)
    assert not read_proper_name(figure, text, LEXICON)
    assert figure.kind is MentionKind.QUANTITY


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Flight 12 carried 140 passengers.", [MentionKind.IDENTIFIER, MentionKind.QUANTITY]),
        ("They order 300 tests under section 4.", [MentionKind.QUANTITY, MentionKind.IDENTIFIER]),
        ("The top 20 percent own it.", [MentionKind.QUANTITY]),
    ],
)
def test_in_a_sentence(text: str, kinds: list[MentionKind]) -> None:
    assert [figure.kind for figure in figures(text)] == kinds
