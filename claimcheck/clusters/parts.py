"""A figure that the copy gives as a share of another: "1,700 schools, about one in 10" of 17,000."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.model.claim import Claim, Role
from claimcheck.quantities.decimals import HUNDRED
from claimcheck.quantities.derive import ratio
from claimcheck.quantities.interval import intersects, scale


def share_of_other(claims: Sequence[Claim], first: int, second: int) -> str | None:
    """Return why one of two figures, by their places, is a share of the other; None when it is not.

    The share stands beside the smaller figure in its sentence, and is what the two come to.
    """
    for part, whole in ((first, second), (second, first)):
        for place in (part - 1, part + 1):
            if 0 <= place < len(claims) and _is_share(claims[part], claims[whole], claims[place]):
                return f"{claims[part].quantity.digits} is the share of the other that its sentence gives"
    return None


def _is_share(part: Claim, whole: Claim, share: Claim) -> bool:
    if (
        share.role is not Role.SHARE
        or share.sentence != part.sentence
        or part.quantity.unit != whole.quantity.unit
    ):
        return False
    found = ratio(part.reading.literal, whole.reading.literal)
    if found is None:
        return False
    given = scale(found, HUNDRED) if share.quantity.unit == "percent" else found
    return intersects(given, share.reading.literal)
