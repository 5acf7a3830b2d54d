"""A check's documentation in its parts."""

from __future__ import annotations

import re
from collections.abc import Mapping

_HEADING = re.compile(r"^(\w+)\n-+$\n", re.MULTILINE)


def sections(documentation: str) -> Mapping[str, str]:
    """Return the text under each heading of a check's documentation, in order; the summary is left out."""
    _, *parts = _HEADING.split(documentation)
    return dict(zip(parts[::2], (text.strip() for text in parts[1::2]), strict=True))
