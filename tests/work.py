"""How much work something is, told without a clock."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any


def calls(done: Callable[[], Any]) -> int:
    """How many calls, of functions in Python and in C, it takes."""
    counted = 0

    def count(frame: FrameType, event: str, argument: Any) -> None:
        nonlocal counted
        counted += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        done()
    finally:
        sys.setprofile(None)
    return counted
