"""The sentences of a finding about a figure above the body."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.checks.headline.rivals import Match
from claimcheck.checks.headline.suspects import Suspect
from claimcheck.checks.interface import Context
from claimcheck.checks.wording import quoted
from claimcheck.model.claim import Claim
from claimcheck.model.document import SegmentKind

NAMES = {
    SegmentKind.HEADLINE: "headline",
    SegmentKind.SUMMARY: "summary",
    SegmentKind.CAPTION: "caption",
    SegmentKind.QUOTE: "pull quote",
}
AROUND = 60
"""Characters shown on either side of a figure of the body."""
LOOKED_FOR = (
    "It was looked for as written, in words, rounded, by a bound, in another unit, as a sum or a share, "
    "and from a date."
)


def part(claim: Claim) -> str:
    """Return the name of the part of the story that a claim stands in."""
    return NAMES[claim.segment]


def mismatch(suspect: Suspect, rival: Claim, context: Context) -> str:
    """Return the message: "the headline says “9” where the story says “eleven”"."""
    claim = suspect.verdict.claim
    return f"the {part(claim)} says {quoted(claim, context)} where the story says {quoted(rival, context)}"


def passage(claim: Claim, context: Context) -> str:
    """Return a figure of the body with the words around it and its paragraph."""
    start, end = claim.span.start - claim.sentence.start, claim.span.end - claim.sentence.start
    text = claim.sentence_text
    low, high = max(0, start - AROUND), min(len(text), end + AROUND)
    words = " ".join(text[low:high].split())
    return f"“{'…' if low else ''}{words}{'…' if high < len(text) else ''}” (paragraph {claim.paragraph})"


def given(suspect: Suspect, context: Context) -> str:
    """Return how the story gives the figure, or that it does not."""
    verdict = suspect.verdict
    figure = quoted(verdict.claim, context)
    if verdict.support:
        return f"The story gives {figure} {verdict.how}, in {passage(verdict.support.claim, context)}."
    if verdict.how:
        return f"The story gives {figure} only {verdict.how}."
    return f"Nothing in the story gives {figure}. {LOOKED_FOR}"


def also(suspect: Suspect, context: Context) -> str:
    """Return the other figures that may be meant: " It also has “110 feet” and “98 feet”."; "" for none."""
    named = suspect.rival.claim.quantity.value if suspect.rival else None
    return _listed(" It also has", [m for m in suspect.others if m.claim.quantity.value != named], context)


def nearest(suspect: Suspect, context: Context) -> str:
    """Return what the story has instead: " The nearest that it has is “12”."; "" for nothing."""
    return _listed(" The nearest that it has is", suspect.others, context)


def _listed(opening: str, matches: Sequence[Match], context: Context) -> str:
    *first, last = dict.fromkeys(quoted(match.claim, context) for match in matches) or ("",)
    return f"{opening} {', '.join(first)}{' and ' if first else ''}{last}." if last else ""
