"""What a figure does in its sentence."""

from __future__ import annotations

from typing import Final

from claimcheck.claims.context import Context
from claimcheck.model.claim import Role
from claimcheck.model.mention import Mention, MentionKind

KINDS: Final = {
    MentionKind.AGE: Role.AGE,
    MentionKind.DATE: Role.DATE,
    MentionKind.TIME: Role.TIME,
    MentionKind.SCORE: Role.SCORE,
    MentionKind.ORDINAL: Role.RANK,
    MentionKind.IDENTIFIER: Role.IDENTIFIER,
    MentionKind.MULTIPLE: Role.CHANGE,
    MentionKind.CONVERSION: Role.CONVERSION,
    MentionKind.MALFORMED: Role.LEVEL,
}


LEVEL: Final = Role.LEVEL


def role_of(context: Context, previous: Mention | None) -> Role:
    """The role of one figure; ``previous`` is the mention before it in the sentence."""
    mention = context.mention
    if mention.kind in KINDS:
        return KINDS[mention.kind]
    if previous is not None and _converts(context, previous):
        return Role.CONVERSION
    if mention.trend is not None:
        return Role.CHANGE
    dimension = mention.quantity.dimension
    if " / " in dimension:
        return Role.RATE
    if dimension == "share":
        return Role.SHARE
    if dimension == "time":
        return Role.DURATION
    return LEVEL


def _converts(context: Context, previous: Mention) -> bool:
    """ "9 miles (15 km)", "10.5 million Australian dollars ($7.5 million)": the first said again."""
    mention = context.mention
    text, offset = context.sentence.text, context.sentence.start
    gap = text[previous.end - offset : mention.start - offset]
    if gap.strip() not in ("(", "(about", "(or", "(around", "— or", "- or", ", or", "(roughly", "(some"):
        return False
    first, second = previous.quantity, mention.quantity
    units = first.unit and second.unit and first.unit != second.unit
    return bool(units and first.dimension == second.dimension)
