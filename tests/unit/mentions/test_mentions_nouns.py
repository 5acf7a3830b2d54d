"""What a number without a unit counts."""

from __future__ import annotations

import pytest
from mention_phrases import LEXICON, RULES, figures, marked

from claimcheck.mentions.figure import Figure
from claimcheck.mentions.nouns import is_plural, read_noun


def counted(phrase: str) -> tuple[bool, Figure]:
    figure, text, low = marked(phrase)
    return read_noun(figure, text, low, LEXICON), figure


@pytest.mark.parametrize(
    ("phrase", "noun", "head"),
    [
        ("It hired [20] nurses in May.", "nurses", "nurses"),
        ("It hired [20] part-time night nurses in May.", "part-time night nurses", "nurses"),
        ("The club sold [four] first-team players to rivals.", "first-team players", "players"),
        ("[Three] people died there.", "people", "people"),
        ("[Three] elderly people died there.", "elderly people", "people"),
        ("It built [60] new council homes last year.", "new council homes", "homes"),
        ("It lost [12] sports cars in the fire.", "sports cars", "cars"),
        ("It booked [350] sales in a day.", "sales", "sales"),
        ("It named [12] drugs gangs in it.", "drugs gangs", "gangs"),
        ("[12] firms hope that it rains.", "firms", "firms"),
        ("It is a [six]-cylinder engine.", "cylinder", "cylinder"),
        ("It sent [two] of its drivers home.", "drivers", "drivers"),
        pytest.param(
            "It sent [two] of the older drivers home.",
            *("older drivers", "drivers"),
        ),
        ("It was read by [two] of Oslo’s judges yesterday.", "Oslo’s judges", "judges"),
        ("It won [40] more seats.", "more seats", "seats"),
        ("[One] firefighter died.", "firefighter", "firefighter"),
        ("[One] fire officer was hurt.", "fire officer", "officer"),
        ("[One] police officer was hurt.", "police officer", "officer"),
        ("It has [90] MPs in it.", "MPs", "MPs"),
        ("[50] firms say so.", "firms", "firms"),
        ("It saw [9] Ärzte there.", "Ärzte", "Ärzte"),
    ],
)
def test_noun_and_head(phrase: str, noun: str, head: str) -> None:
    read, figure = counted(phrase)
    assert read
    assert (figure.noun, figure.head) == (noun, head)
    text = phrase.replace("[", "").replace("]", "")
    assert text[figure.phrase_end - len(noun) : figure.phrase_end] == noun
    assert f"counted {head}" in figure.rules


@pytest.mark.parametrize(
    "phrase",
    [
        "It rose to [20].",
        "It rose to [20], nurses said.",
        "It rose to [20] in May.",
        "It sent [two] of them home.",
        "It is [20] of one and [20] of the other.",
        "All [20] died.",
        "All [20] were saved.",
        "They wanted [20] more.",
        "It sold [20] (nurses said).",
    ],
)
def test_nothing_counted(phrase: str) -> None:
    read, figure = counted(phrase)
    assert not read
    assert (figure.noun, figure.head) == (None, None)


def test_the_figure_itself_does_not_grow() -> None:
    _, figure = counted("It hired [20] nurses in May.")
    assert figure.end == figure.number_end < figure.phrase_end


def test_a_run_of_words_ends_somewhere() -> None:
    read, figure = counted("It has [20] big red old tin toy steam trains here.")
    assert read
    assert figure.noun is not None
    assert len(figure.noun.split()) <= 6


@pytest.mark.parametrize("word", ["homes", "mps", "boxes", "people", "children", "aircraft", "wounded"])
def test_plurals(word: str) -> None:
    assert is_plural(word, LEXICON)


@pytest.mark.parametrize(
    "word",
    [
        "home",
        "boss",
        "virus",
        "dangerous",
        "council’s",
        "council's",
        "as",
        "is",
        "",
        *RULES.grammar.not_plural,
    ],
)
def test_no_plurals(word: str) -> None:
    assert is_plural(word, LEXICON) == (word in RULES.grammar.plurals)


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        ("Dozens of angry fans and 30 officers came.", ["fans", "officers"]),
        ("The blast killed 12 and hurt 40 passers-by.", [None, "passers-by"]),
        ("A score of elders met 6 envoys.", ["elders", "envoys"]),
    ],
)
def test_in_a_sentence(text: str, heads: list[str | None]) -> None:
    assert [figure.head for figure in figures(text)] == heads
