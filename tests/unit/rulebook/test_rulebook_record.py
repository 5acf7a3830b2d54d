from __future__ import annotations

import pickle

import pytest

from claimcheck.rulebook.record import Record


class Width(Record):
    near: int
    far: int = 7


def test_a_record_has_its_fields_and_their_defaults() -> None:
    width = Width(near=2)
    assert (width.near, width.far) == (2, 7)
    assert width._asdict() == {"near": 2, "far": 7}
    assert Width._fields == ("near", "far")
    assert Width._field_defaults == {"far": 7}


def test_a_changed_record_is_another() -> None:
    width = Width(near=2)
    changed = width._replace(near=3)
    assert (changed.near, changed.far, width.near) == (3, 7, 2)
    with pytest.raises(AttributeError, match=r"Width\.near cannot be set: rules do not change"):
        width.near = 3  # type: ignore[misc]


def test_a_record_can_be_given_to_another_process() -> None:
    assert pickle.loads(pickle.dumps(Width(near=2)))._asdict() == {"near": 2, "far": 7}
