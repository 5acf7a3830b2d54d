"""The checks of arithmetic do work in proportion to a story's figures, in one sentence and in many."""

from __future__ import annotations

import re
import time
from typing import Any

import pytest
from work import calls

from claimcheck import extract_text
from claimcheck.checks import CHECKS, Context
from claimcheck.checks.arithmetic import divisions, enumerations, joins, margins, totals
from claimcheck.model.document import Document, Segment, SegmentKind
from claimcheck.rulebook import load_rulebook

PASSAGES = {
    "sentences": "The crew of {n}, nine Greeks and five Danes, left. Of 60 boats, {n}, or 30 percent, sank. ",
    "an enumeration": "{n} of the boats, ",
    "enumerations": "{n} men and nine women, 40 people in all, ",
    "shares": "{n} percent of the vote, ",
    "shares of wholes": "71 percent of the {n} members, ",
    "parts": "18 of the {n} members, or 30 percent, ",
    "scores": "by {n} points, 52 to 41, ",
    "brackets": "36 seats ({n} men and 12 women) and ",
    "sums of money": "the price was ${n} million ({n} million euros), and ",
    "changes": "from {n} to 90, a 50 percent increase, ",
    "paces": "it was said that the firm takes {n} calls a day, or {n} a week, and ",
    "terms": "it was the {n} men plus the ",
    "intervals": "in 1990, {n} years later, in 2003, for {n} years until 2005, ",
    "differences": "it sold {n} homes, 22 fewer than the 186 of last year, and ",
    "totals that are reached": "it opened {n} more, bringing the total to 57, and ",
    "sentences of differences": "It sold {n} homes, 22 fewer than the 186 of May, bringing it to 900. ",
    "sentences that divide": "Of the dead, {n} were in Vik and nine in Lier. ",
    "so much each": "it has {n} boxes of $250 each, and ",
    "what is left": "it lost {n} boxes, leaving 40, and ",
    "times of day": "It left at 9:{n:02} a.m. It was lost at 11 a.m., {n} minutes after that. ",
    "dates": "it was on Monday, May {n}, 2016, and ",
    "names": "Ann Holm, 3{n}, and her brother Jon Lee, 2{n}, and ",
    "one name a sentence": "Jon Holm, 3{n:02}, was there. ",
}
RULES = load_rulebook()
LONG = 0.2
"""Seconds, a thousand times what it takes."""
SIZE = 60
"""Times that a passage is said; then as often again."""


def context(text: str) -> Context:
    document = Document("<text>", "<text>", text, (Segment(SegmentKind.BODY, text, 0, 1),))
    claims = tuple(extract_text(text))
    assert {claim.span.document for claim in claims} == {document.id}
    return Context((), {document.id: document}, RULES, {document.id: claims})


def tied() -> list[Any]:
    return [pytest.param(check, id=check.id) for check in CHECKS if hasattr(check.module, "ties")]


def run(check: Any, given: Context) -> None:
    """Whether the check is concerned, and its work where it was not, too."""
    for document in given.documents.values():
        check.concerns(given.claims[document.id])
        list(check.module.run(document, given))


def text(passage: str, times: int) -> str:
    return "".join(passage.format(n=2 + place % 27) for place in range(times))


@pytest.mark.parametrize("passage", PASSAGES.values(), ids=PASSAGES)
@pytest.mark.parametrize("check", tied())
def test_twice_the_figures_are_no_more_than_twice_the_work(check: Any, passage: str) -> None:
    work = []
    for times in (SIZE, 2 * SIZE):
        given = context(text(passage, times))
        run(check, context(text(passage, 2)))  # compiles what it needs
        work.append(calls(lambda: run(check, given)))  # noqa: B023
    assert work[0] > SIZE
    assert work[1] < 2.3 * work[0], work


REPEATS = (
    " a",
    " a's",
    "a",
    "-a",
    ",",
    " ",
    " and",
    " of",
    " of the",
    " a's of",
    ", a man",
    " 1",
    "(",
    " to",
    ")",
    "—",
)
PATTERNS = [
    pytest.param(pattern, id=f"{made.__module__.rpartition('.')[2]}-{name}")
    for made in (joins.joins, *(module._patterns for module in (divisions, enumerations, margins, totals)))
    for name, pattern in made(RULES)._asdict().items()
]


@pytest.mark.parametrize("pattern", PATTERNS)
def test_copy_that_repeats_itself_is_soon_read(pattern: re.Pattern[str]) -> None:
    """What joins two figures is short, yet a pattern can take forever over a short text."""
    for repeat in REPEATS:
        for end in ("", "\x00", " of"):
            text = (repeat * joins.REACH)[: joins.REACH] + end
            start = time.process_time()
            for match in (pattern.fullmatch, pattern.match, pattern.search):
                match(text)
            assert time.process_time() - start < LONG
