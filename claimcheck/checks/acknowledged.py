"""Whether the copy itself owns up to two figures for one thing."""

from __future__ import annotations

from claimcheck.checks.interface import Context
from claimcheck.model.claim import Claim
from claimcheck.rulebook.phrases import has_phrase


def acknowledged(first: Claim, second: Claim, context: Context) -> bool:
    """Return whether the reader is told that the two differ, by a phrase of rules/acknowledge.toml."""
    return (
        _says_so(first, context)
        or _says_so(second, context)
        or _own_counts(first, second, context)
        or _contrasted(first, second, context)
        or _disclosed(first, context)
        or _disclosed(second, context)
    )


def _says_so(claim: Claim, context: Context) -> bool:
    """Return whether the sentence of the figure says that it was changed, or is one of several."""
    question = ("says so", claim.sentence)
    if question not in context.kept:
        phrases = context.rules.acknowledge.phrases
        context.kept[question] = has_phrase(claim.sentence_text, phrases)
    return context.kept[question]


def _own_counts(first: Claim, second: Claim, context: Context) -> bool:
    """Return whether one paragraph gives both as counts of their own."""
    phrases = context.rules.acknowledge.counts
    return (
        (first.span.document, first.paragraph) == (second.span.document, second.paragraph)
        and has_phrase(first.sentence_text, phrases)
        and has_phrase(second.sentence_text, phrases)
    )


def _contrasted(first: Claim, second: Claim, context: Context) -> bool:
    """Return whether one paragraph sets the two against each other, straight before the later one."""
    rules = context.rules.acknowledge
    if (first.span.document, first.paragraph) != (second.span.document, second.paragraph):
        return False
    between = context.copy_between(first.span, second.span)
    later = max(first, second, key=lambda claim: claim.span.start)
    opening = between[-(later.span.start - later.sentence.start) :]
    return len(between) <= rules.contrast_reach and has_phrase(opening, rules.contrasts)


def _disclosed(claim: Claim, context: Context) -> bool:
    """Return whether the story says anywhere that its figures differ."""
    question = ("disclosed", claim.span.document)
    if question not in context.kept:
        disclosures = context.rules.acknowledge.disclosures
        segments = context.documents[claim.span.document].segments
        context.kept[question] = any(has_phrase(segment.text, disclosures) for segment in segments)
    return context.kept[question]
