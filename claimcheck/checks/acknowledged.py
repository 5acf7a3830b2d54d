"""Whether the copy itself owns up to two figures for one thing."""

from __future__ import annotations

from claimcheck.checks.interface import Context
from claimcheck.model.claim import Claim
from claimcheck.rulebook.phrases import has_phrase


def acknowledged(first: Claim, second: Claim, context: Context) -> bool:
    """Return whether the reader is told that the two differ, by a phrase of rules/acknowledge.toml."""
    phrases = context.rules.acknowledge.phrases
    return (
        has_phrase(first.sentence_text, phrases)
        or has_phrase(second.sentence_text, phrases)
        or _contrasted(first, second, context)
        or any(_discloses(claim.span.document, context) for claim in (first, second))
    )


def _contrasted(first: Claim, second: Claim, context: Context) -> bool:
    """Return whether one paragraph sets the two against each other."""
    if (first.span.document, first.paragraph) != (second.span.document, second.paragraph):
        return False
    return has_phrase(context.copy_between(first.span, second.span), context.rules.acknowledge.contrasts)


def _discloses(document: str, context: Context) -> bool:
    """Return whether a story says anywhere that its figures differ."""
    question = ("discloses", document)
    if question not in context.kept:
        disclosures = context.rules.acknowledge.disclosures
        segments = context.documents[document].segments
        context.kept[question] = any(has_phrase(segment.text, disclosures) for segment in segments)
    return context.kept[question]
