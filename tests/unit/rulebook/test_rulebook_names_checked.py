"""Names and values that only one stage would trip over are mistakes of the rule file, with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.rulebook import load_rulebook
from claimcheck.rulebook.problems import RulebookError


@pytest.mark.parametrize(
    ("subject", "said", "problem"),
    [
        ("units", '\n[dimensions.length]\n"zq(" = ["zqs"]', 'units.toml:3: dimensions.length."zq("'),
        ("units", '[dimensions.length]\n"12" = ["dozens"]', "units.toml:2: dimensions.length.12"),
        (
            "headlines",
            '[ordinals]\nfirst = ["first"]',
            "headlines.toml:2: ordinals.first must be a whole number",
        ),
        ("headlines", '[words]\n"one half" = ["half"]', 'headlines.toml:2: words."one half" must be a whole'),
        (
            "headlines",
            "[ages]\nboy = [17, 0]",
            "headlines.toml:2: ages.boy must be the youngest and the oldest",
        ),
        ("headlines", "[ages]\nboy = [17]", "headlines.toml:2: ages.boy must be the youngest and the oldest"),
    ],
)
def test_what_no_stage_could_use(tmp_path: Path, subject: str, said: str, problem: str) -> None:
    (tmp_path / f"{subject}.toml").write_text(said, encoding="utf-8")
    with pytest.raises(RulebookError) as raised:
        load_rulebook([tmp_path])
    assert problem in str(raised.value)


@pytest.mark.parametrize("name", ["big_mac", "meter / second", "kilogram of beef"])
def test_what_they_can_use(tmp_path: Path, name: str) -> None:
    (tmp_path / "units.toml").write_text(f'[dimensions.length]\n"{name}" = ["zqs"]', encoding="utf-8")
    assert name in load_rulebook([tmp_path]).units.dimensions["length"]
