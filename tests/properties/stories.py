"""Stories for the property tests: plain sentences with figures of every kind, and text of no kind at all."""

from __future__ import annotations

from hypothesis import strategies as st

FIGURES = (
    "12",
    "twelve",
    "1,204",
    "4,2000",
    "$3 billion",
    "more than $2.5 million",
    "£1.8m",
    "35 percent",
    "nearly half",
    "one in five",
    "40 miles (64 km)",
    "between 10 and 12",
    "at least 60",
    "dozens of",
    "a third of the",
    "30C",
    "the 12th",
    "5-foot-10",
)
FRAMES = (
    "The mayor said {} people were hurt in the fire.",
    "Turnover of the plant rose to {} in 2021 from {} a year earlier.",
    "“We counted {} of them,” said Lena Holm, {}, who runs the shelter.",
    "Of the {} members, {} voted for it on Tuesday.",
    "The bridge, opened on May 4, 1911, is {} long.",
    "Police put the toll at {}; the union said {}.",
    "It was the {} strike since January 2019, and cost {}.",
    "Prices fell by {}, the bureau said.",
)
NEUTRAL = (
    "The weather was fine.",
    "Residents said that they had slept well.",
    "A spokeswoman declined to comment.",
)

figures = st.sampled_from(FIGURES)


@st.composite
def sentences(draw: st.DrawFn) -> str:
    """A sentence of news copy with one figure or two."""
    frame = draw(st.sampled_from(FRAMES))
    return frame.format(*(draw(figures) for _ in range(frame.count("{}"))))


paragraphs = st.lists(sentences(), min_size=1, max_size=3).map(" ".join)
stories = st.lists(paragraphs, min_size=1, max_size=4).map("\n\n".join)

_scraps = st.sampled_from(
    (
        *FIGURES,
        "\n",
        "\n\n",
        " ",
        "—",
        "“",
        "”",
        "(",
        ")",
        "%",
        "$",
        "°",
        "½",
        "٣",
        "３",
        "\u200b",
        "\u202e",
        "-",
        "/",
        ".",
    )
)
any_text = st.lists(st.one_of(_scraps, st.text(max_size=8)), max_size=30).map("".join)
"""Text of no kind: figures, signs and whatever Unicode has, in any order."""
