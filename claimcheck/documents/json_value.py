"""JSON from elsewhere, read with a guard against nesting made to exhaust the reader."""

from __future__ import annotations

import json
import re
from typing import Any

from claimcheck.documents.unreadable import Unreadable
from claimcheck.rulebook.limits import Limits

# A string that does not end goes on to the end, so that its quotation marks are not each tried in turn.
_BRACKETS = re.compile(rb'"(?:[^"\\]++|\\.?)*+(?:"|\Z)|([\[{])|([\]}])', re.DOTALL)


def read_json(data: bytes, limits: Limits) -> Any:
    """Return the value that UTF-8 JSON says; raise Unreadable when it is none, or nested too deep."""
    refuse_deep(data, limits)
    try:
        return json.loads(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise Unreadable(f"is not valid UTF-8 (byte {error.start})") from error
    except json.JSONDecodeError as error:
        raise Unreadable(f"is not JSON ({error.msg} at line {error.lineno}, column {error.colno})") from error
    except (ValueError, RecursionError) as error:
        raise Unreadable("is not JSON that can be read (a number too long, or nested too deep)") from error


def refuse_deep(data: bytes, limits: Limits) -> None:
    """Raise Unreadable when JSON is nested deeper than anybody writes it."""
    if data.count(b"[") + data.count(b"{") > limits.nesting and _depth(data) > limits.nesting:
        raise Unreadable(f"is JSON nested more than {limits.nesting} levels deep")


def _depth(data: bytes) -> int:
    depth = deepest = 0
    for match in _BRACKETS.finditer(data):
        if match[1]:
            depth += 1
            deepest = max(deepest, depth)
        elif match[2]:
            depth -= 1
    return deepest
