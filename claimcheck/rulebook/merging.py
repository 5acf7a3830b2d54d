"""Lays a newsroom's rules over the built-in ones."""

from collections.abc import Mapping
from typing import Any


def merged(base: Mapping[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    """Return ``base`` with ``over`` laid on it: tables merge, lists append what is new, others replace."""
    result = dict(base)
    for key, value in over.items():
        old = base.get(key)
        if isinstance(old, dict) and isinstance(value, dict):
            result[key] = merged(old, value)
        elif isinstance(old, list) and isinstance(value, list):
            result[key] = [*old, *(item for item in value if item not in old)]
        else:
            result[key] = value
    return result


def own_path(path: tuple[str, ...], whole: Any, part: Any) -> tuple[str, ...]:
    """Return as much of ``path``, a key path in the merged ``whole``, as exists in the file ``part``.

    Items of lists have another index in the merged list; ``merged`` keeps the item itself, so it is known by
    identity.
    """
    found: list[str] = []
    for key in path:
        if isinstance(whole, list) and isinstance(part, list) and key.isdigit() and int(key) < len(whole):
            whole = whole[int(key)]
            place = next((index for index, item in enumerate(part) if item is whole), None)
            if place is None:
                break
            part = part[place]
            found.append(str(place))
        elif isinstance(whole, dict) and isinstance(part, dict) and key in whole and key in part:
            whole, part = whole[key], part[key]
            found.append(key)
        else:
            break
    return tuple(found)
