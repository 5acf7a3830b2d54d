"""Ranks and names in words, and ordinals that only tell which."""

from __future__ import annotations

import pytest
from mention_phrases import LEXICON, RULES, covered, figures, one_figure

from claimcheck.mentions.figure import Figure
from claimcheck.mentions.ordinal_words import read_ordinal
from claimcheck.model.mention import MentionKind

CONTEXT = RULES.numbers.context


def read(phrase: str) -> tuple[Figure | None, str]:
    """What is made of the ordinal in square brackets."""
    start, end = phrase.index("["), phrase.index("]") - 1
    text = phrase.replace("[", "").replace("]", "")
    return read_ordinal(text, text.lower(), start, end, LEXICON), text


@pytest.mark.parametrize(("word", "worth"), RULES.numbers.ordinals.items())
def test_every_ordinal(word: str, worth: int) -> None:
    figure, text = read(f"She finished [{word}] there.")
    assert figure is not None
    assert (figure.kind, figure.value, covered(figure, text)) == (MentionKind.ORDINAL, worth, word)


@pytest.mark.parametrize("word", CONTEXT.rank_before)
def test_every_word_before(word: str) -> None:
    figure, _ = read(f"They {word} [fifth] there.")
    assert figure is not None
    assert figure.kind is MentionKind.ORDINAL


@pytest.mark.parametrize("word", CONTEXT.rank_behind)
def test_every_word_behind(word: str) -> None:
    figure, _ = read(f"It was the [fifth] {word} there.")
    assert figure is not None
    assert figure.kind is MentionKind.ORDINAL


@pytest.mark.parametrize(
    ("phrase", "kind", "span", "value"),
    [
        ("It is the [third]-largest bank.", MentionKind.ORDINAL, "third", 3),
        ("It is the [third] largest bank.", MentionKind.ORDINAL, "third", 3),
        ("It is on [Fifth] Avenue there.", MentionKind.IDENTIFIER, "Fifth Avenue", 5),
        ("The [Ninth] Circuit Court ruled.", MentionKind.IDENTIFIER, "Ninth Circuit", 9),
        ("It is on [Second] Old Mill Street there.", MentionKind.IDENTIFIER, "Second Old Mill Street", 2),
    ],
)
def test_ranks_and_names(phrase: str, kind: MentionKind, span: str, value: int) -> None:
    figure, text = read(phrase)
    assert figure is not None
    assert (figure.kind, covered(figure, text), figure.value) == (kind, span, value)


@pytest.mark.parametrize(
    "phrase",
    [
        "It is a [third] time.",
        "In the [first] place it rained.",
        "The [first] of them left.",
        "It is on [fifth] avenue.",
        "[Fifth] of them was she.",
        "They finished [first]-half work.",
        *(f"It was the [fifth] {word} there." for word in CONTEXT.not_superlative),
    ],
)
def test_no_ranks(phrase: str) -> None:
    assert read(phrase)[0] is None


@pytest.mark.parametrize(
    ("text", "span", "value", "kind"),
    [
        ("It was their twenty-first win.", "twenty-first", 21, MentionKind.ORDINAL),
        ("It was the ninety-ninth of its kind.", "ninety-ninth", 99, MentionKind.ORDINAL),
        ("It is of the twenty-first century.", "twenty-first", 21, MentionKind.DATE),
    ],
)
def test_ordinals_of_two_words(text: str, span: str, value: int, kind: MentionKind) -> None:
    figure = one_figure(text)
    assert (figure.value, figure.kind) == (value, kind)
    assert covered(figure, text).startswith(span)


@pytest.mark.parametrize(
    "text", ["A twenty-second delay came.", "It took twenty first steps.", "It took twenty-tenth of it."]
)
def test_no_ordinals_of_two_words(text: str) -> None:
    assert all(figure.value is None or figure.value < 21 for figure in figures(text))
