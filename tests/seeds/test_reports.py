"""reports/ holds what a check of seeds/ prints today; ``make reports`` writes it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_report_on_the_seeds_is_current(tmp_path: Path) -> None:
    written = tmp_path / "seeds.txt"
    command = [sys.executable, "-m", "claimcheck", "check", "seeds/", "--output", str(written)]
    assert subprocess.run(command, cwd=ROOT, capture_output=True, check=False).returncode == 1
    assert written.read_text("utf-8") == (ROOT / "reports" / "seeds.txt").read_text("utf-8")
