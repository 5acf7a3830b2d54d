"""Who says each sentence of a story."""

from __future__ import annotations

import pytest
from mention_phrases import RULES

from claimcheck.mentions.speakers import Speakers
from claimcheck.mentions.speech_words import speech_words_of

WORDS = speech_words_of(RULES)


def names(*sentences: str) -> list[str | None]:
    """The speaker's name for each sentence of one paragraph."""
    return [speaker and speaker.name for speaker in Speakers(WORDS).paragraph(list(sentences))]


def said(sentence: str) -> tuple[str, str | None, str | None]:
    (speaker,) = Speakers(WORDS).paragraph([sentence])
    assert speaker is not None
    return speaker.name, speaker.role, speaker.verb


@pytest.mark.parametrize(
    ("sentence", "name", "role", "verb"),
    [
        ("Anna Holt said 12 shops had closed.", "Anna Holt", None, "said"),
        pytest.param(
            *("On Monday Anna Holt said 12 shops had closed.", "Anna Holt", None, "said"),
        ),
        ("Anna Holt also said 12 shops had closed.", "Anna Holt", None, "said"),
        ("Anna Holt has repeatedly claimed that 12 shops closed.", "Anna Holt", None, "claimed"),
        ("“12 shops closed,” said Anna Holt, who left.", "Anna Holt", None, "said"),
        pytest.param(
            *("“12 shops closed,” said Anna Holt.", "Anna Holt", None, "said"),
        ),
        ("“12 shops closed,” Anna Holt said.", "Anna Holt", None, "said"),
        ("Anna Holt, the mayor of Lier, said 12 shops closed.", "Anna Holt", "mayor of Lier", "said"),
        ("The mayor of Lier, Anna Holt, said 12 shops closed.", "Anna Holt", "mayor of Lier", "said"),
        ("Mayor Anna Holt said 12 shops closed.", "Anna Holt", "mayor", "said"),
        ("Norwegian ambassador Anna Holt said 12 shops closed.", "Anna Holt", "Norwegian ambassador", "said"),
        ("The mayor of Lier said 12 shops closed.", "the mayor of Lier", None, "said"),
        ("On Monday police said 12 shops closed.", "police", None, "said"),
        ("Police said 12 shops closed.", "police", None, "said"),
        ("The council warned that 12 shops would close.", "the council", None, "warned"),
        ("All 32 were on board when it sank, the coastguard said.", "the coastguard", None, "said"),
        ("The hospital said that 12 were in its care.", "the hospital", None, "said"),
        ("Some 300 flights were late, the airline said.", "the airline", None, "said"),
        ("The spokeswoman said 12 shops closed.", "the spokeswoman", None, "said"),
        ("According to Anna Holt, 12 shops closed.", "Anna Holt", None, "according to"),
        ("Ludwig van der Meer told reporters 12 shops closed.", "Ludwig van der Meer", None, "told"),
        ("12 shops closed, according to police.", "police", None, "according to"),
    ],
)
def test_a_sentence_by_itself(sentence: str, name: str, role: str | None, verb: str) -> None:
    assert said(sentence) == (name, role, verb)


@pytest.mark.parametrize("body", RULES.speech.bodies)
def test_every_body(body: str) -> None:
    (name,) = names(f"In Oslo {body} said 12 shops closed.")
    assert name is not None
    assert name.removeprefix("the ") == body.removeprefix("the ")


@pytest.mark.parametrize(
    "sentence",
    [
        "12 shops closed.",
        "“12 shops closed” stood on the wall.",
        "The sign said nothing of the 12 shops.",
        "Monday said it all.",
        "It is an unsaid rule.",
        "In Oslo antipolice said 12 shops closed.",
        "He said 12 shops closed.",
        "",
    ],
)
def test_the_newsroom_itself(sentence: str) -> None:
    assert names(sentence) == [None]


@pytest.mark.parametrize(
    ("sentences", "speakers"),
    [
        (("Anna Holt said 12 shops closed.", "She added that 3 opened."), ["Anna Holt", "Anna Holt"]),
        (("Anna Holt said 12 shops closed.", "Rain fell for 3 days."), ["Anna Holt", None]),
        (("“12 shops closed.", "We fear for 30 more,” Anna Holt said."), ["Anna Holt", "Anna Holt"]),
        (("“12 shops closed,” Anna Holt said.", "“We fear for 30 more.”"), ["Anna Holt", "Anna Holt"]),
        (
            ("Anna Holt said 12 shops closed.", "Jon Berg said 14.", "“It was a bad year for 9 firms.”"),
            ["Anna Holt", "Jon Berg", "Jon Berg"],
        ),
        (("Anna Holt said 12 shops closed.", "Holt warned of 30 more."), ["Anna Holt", "Anna Holt"]),
        (("Anna Holt said 12 shops closed.", "“And 30,” said Holt, who left."), ["Anna Holt", "Anna Holt"]),
        (("Anna Holt said 12 shops closed.", "“And 30,” said Jon Holt, 9."), ["Anna Holt", "Jon Holt"]),
        (("“12 shops closed,” Anna Holt said.", "Rain fell for 3 days."), ["Anna Holt", None]),
        (
            ("Anna Holt said it.", "“12 shops closed.", "We fear for 30.”", "Rain fell for 3 days."),
            ["Anna Holt", "Anna Holt", "Anna Holt", None],
        ),
        (
            ('"12 shops closed.', 'We fear for 30," Anna Holt said.', "Rain fell for 3 days."),
            ["Anna Holt", "Anna Holt", None],
        ),
    ],
)
def test_carried_over_a_paragraph(sentences: tuple[str, ...], speakers: list[str | None]) -> None:
    assert names(*sentences) == speakers


def test_carried_over_paragraphs() -> None:
    speakers = Speakers(WORDS)
    speakers.paragraph(["Anna Holt, the mayor of Lier, said 12 shops closed.", "Jon Berg said 14."])
    (quoted,) = speakers.paragraph(["“It was a bad year for 9 firms.”"])
    (by_role,) = speakers.paragraph(["The mayor said 30 more would close."])
    (by_pronoun,) = speakers.paragraph(["She also warned of 40 more."])
    assert quoted is not None
    assert quoted.name == "Jon Berg"
    for speaker in (by_role, by_pronoun):
        assert speaker is not None
        assert (speaker.name, speaker.role) == ("Anna Holt", "mayor of Lier")


def test_no_story_knows_the_speakers_of_another() -> None:
    Speakers(WORDS).paragraph(["Anna Holt said 12 shops closed."])
    assert Speakers(WORDS).paragraph(["She said 12 shops closed.", "“It was 12.”"]) == [None, None]


def test_behind_the_last_that_is_asked_for_only_the_speaker_of_a_quotation_is_read() -> None:
    quoted, plain, said = "“It was a bad year for 9 firms.”", "Rain fell for 3 days.", "Jon Berg said so."
    (speaker,) = Speakers(WORDS).paragraph([quoted, plain, said], 1)
    assert speaker is not None
    assert speaker.name == "Jon Berg"
    speakers = Speakers(WORDS)
    assert speakers.paragraph([plain, said], 1) == [None]
    assert speakers.paragraph([quoted]) == [None]


def test_no_sentence_no_speaker() -> None:
    assert Speakers(WORDS).paragraph([]) == []
