"""Several stories in one run."""

from __future__ import annotations

import json

import pytest

HEADLINE = "Fire destroys homes in Lunde overnight"
FIRST = {
    "id": "first",
    "title": HEADLINE,
    "date": "2026-03-09",
    "text": "A fire in Lunde destroyed 23 homes on Sunday, the mayor said.",
}
UPDATE = FIRST | {"id": "update", "date": "2026-03-10", "text": FIRST["text"].replace("23", "31")}
RIVAL = UPDATE | {"id": "rival", "title": "Lunde counts the cost of Sunday's fire"}
ELSEWHERE = RIVAL | {"id": "elsewhere", "text": UPDATE["text"].replace("Lunde", "Vik")}
EARLIER = RIVAL | {"id": "earlier", "date": "2025-03-10"}


@pytest.fixture
def checked(claimcheck, tmp_path):
    def check(*stories, flags=()):
        lines = "\n".join(map(json.dumps, stories))
        (tmp_path / "wire.jsonl").write_text(lines, encoding="utf-8")
        return claimcheck("check", "wire.jsonl", *flags)

    return check


def test_two_stories_of_one_fire_with_two_figures(checked):
    done = checked(FIRST, RIVAL)
    assert done.returncode == 1
    assert "“23” and “31” for homes" in done.stdout
    assert checked(FIRST, RIVAL, flags=("--scope", "document")).returncode == 0


@pytest.mark.parametrize("other", [ELSEWHERE, EARLIER], ids=["another town", "another year"])
def test_two_fires(checked, other):
    assert checked(FIRST, other).returncode == 0


def test_an_update_is_a_timeline(checked):
    done = checked(UPDATE, FIRST)
    assert done.returncode == 0
    assert "updated, day by" in done.stdout
    lines = done.stdout.splitlines()
    first, update = (
        next(n for n, line in enumerate(lines) if day in line) for day in ("2026-03-09", "2026-03-10")
    )
    assert first < update
