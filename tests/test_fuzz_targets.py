"""Every target of the fuzzer keeps its promises on what the fuzzer starts from."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

TARGETS = runpy.run_path(str(Path(__file__).parents[1] / "fuzz" / "targets.py"))["TARGETS"]
ENOUGH = 300
"""Seeds of one target; a whole story is fed fewer, since every format renders it."""


@pytest.mark.parametrize("name", TARGETS)
def test_true_inputs_are_read(name: str) -> None:
    target = TARGETS[name]
    assert target.seeds
    for data in list(target.seeds.values())[: 5 if name == "story" else ENOUGH]:
        target.feed(data)
        target.feed(data[: len(data) // 2])
