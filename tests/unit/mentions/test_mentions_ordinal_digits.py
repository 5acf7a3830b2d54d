"""Digits with "st", "nd", "rd" or "th": ranks, names, days and centuries."""

from __future__ import annotations

import pytest
from mention_phrases import LEXICON, covered, figures, marked

from claimcheck.mentions.ordinal_digits import read_ordinal_digits
from claimcheck.model.mention import MentionKind


@pytest.mark.parametrize(
    ("phrase", "kind", "span"),
    [
        ("She finished [3]rd there.", MentionKind.ORDINAL, "3rd"),
        ("She took [20]th place there.", MentionKind.ORDINAL, "20th"),
        ("It is on the [20]th floor.", MentionKind.ORDINAL, "20th"),
        ("It is the [1]ST time.", MentionKind.ORDINAL, "1ST"),
        ("It was the [2]nd.", MentionKind.ORDINAL, "2nd"),
        ("It is on the [40]th.", MentionKind.ORDINAL, "40th"),
        ("It is on [12]th Street now.", MentionKind.IDENTIFIER, "12th Street"),
        ("It is on [12]th street now.", MentionKind.IDENTIFIER, "12th street"),
        ("The [9]th Circuit Court ruled.", MentionKind.IDENTIFIER, "9th Circuit Court"),
        ("The [101]st Airborne Division left.", MentionKind.IDENTIFIER, "101st Airborne Division"),
        ("It is of the [19]th century.", MentionKind.DATE, "19th century"),
        ("It is of the [19]th-century kind.", MentionKind.DATE, "19th-century"),
        ("It is of the [19]th Century now.", MentionKind.DATE, "19th Century"),
        ("They met on the [20]th.", MentionKind.DATE, "20th"),
        ("They met on the [31]st.", MentionKind.DATE, "31st"),
        ("They met on the [20]th, and left.", MentionKind.DATE, "20th"),
        ("They met on the [20]th of this month.", MentionKind.DATE, "20th"),
    ],
)
def test_ordinals(phrase: str, kind: MentionKind, span: str) -> None:
    figure, text, low = marked(phrase)
    assert read_ordinal_digits(figure, text, low, LEXICON)
    assert (figure.kind, covered(figure, text)) == (kind, span)


@pytest.mark.parametrize(
    "phrase",
    ["It has [12] lamps.", "It has [12]thick lamps.", "It has [12]stone.", "It has [12] th.", "It has [12]"],
)
def test_no_ordinals(phrase: str) -> None:
    figure, text, low = marked(phrase)
    assert not read_ordinal_digits(figure, text, low, LEXICON)
    assert (figure.kind, figure.rules) == (MentionKind.QUANTITY, ["digits"])


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Her 3rd goal came after 20 minutes.", [MentionKind.ORDINAL, MentionKind.QUANTITY]),
        ("The 12th Street bakery sold 300 loaves.", [MentionKind.IDENTIFIER, MentionKind.QUANTITY]),
    ],
)
def test_in_a_sentence(text: str, kinds: list[MentionKind]) -> None:
    assert [figure.kind for figure in figures(text)] == kinds
