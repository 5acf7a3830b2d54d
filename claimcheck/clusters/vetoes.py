"""The vetoes in the order in which they are asked; the first that objects says why two claims are two things.

``INCOMPARABLE`` are those without a common scale; ``DIFFERENT`` those that show two things of one kind.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from claimcheck.clusters.comparable import other_direction, other_modality, other_role, other_unit
from claimcheck.clusters.counts import no_whole_number, own_span, part_or_more, single_one, vague_word
from claimcheck.clusters.subjects import (
    no_shared_subject,
    one_sentence,
    other_case,
    other_event,
    other_kind,
    other_number,
    other_occasion,
    other_place,
    other_subject,
    unnamed_age,
)
from claimcheck.clusters.times import former_figure, no_shared_period, other_period
from claimcheck.clusters.wording import Worded

Veto = Callable[[Worded, Worded], str | None]

INCOMPARABLE: tuple[Veto, ...] = (other_role, other_unit, other_direction, other_modality)
DIFFERENT: tuple[Veto, ...] = (
    one_sentence,
    part_or_more,
    other_period,
    other_subject,
    other_place,
    unnamed_age,
    other_occasion,
    other_number,
    other_kind,
    vague_word,
    single_one,
    own_span,
    other_case,
    no_whole_number,
    other_event,
    former_figure,
)
ACROSS_DOCUMENTS: tuple[Veto, ...] = (no_shared_subject, no_shared_period)


def objection(first: Worded, second: Worded, vetoes: Sequence[Veto]) -> str | None:
    """Return the reason of the first of ``vetoes`` that holds, or None."""
    return next((reason for veto in vetoes if (reason := veto(first, second))), None)
