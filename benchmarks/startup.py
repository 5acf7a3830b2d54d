"""How long ``claimcheck check seeds/`` takes beside ``import rich``: ``make bench`` prints the ratio.

The commands take turns, so that whatever else the machine does falls on both. Trust the ratio of the minima.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from rich.console import Console
from rich.table import Table

ROOT = Path(__file__).parent.parent
BASE = 'python -c "import rich"'
COMMANDS = {
    BASE: ["-c", "import rich"],
    "claimcheck --version": ["-m", "claimcheck", "--version"],
    "claimcheck check seeds/ --format concise": [
        "-m",
        "claimcheck",
        "check",
        "seeds/",
        "--format",
        "concise",
    ],
    "claimcheck check seeds/": ["-m", "claimcheck", "check", "seeds/"],
}
# As for a user: the modules are compiled once, in the round that warms up.
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
MOST = 6
"""What the last command may take, in times of the first."""


def seconds(arguments: Sequence[str]) -> float:
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, *arguments], cwd=ROOT, env=ENVIRONMENT, capture_output=True, check=False
    )
    taken = time.perf_counter() - start
    if done.returncode not in (0, 1):
        sys.exit(f"{arguments} exited with {done.returncode}: {done.stderr.decode()}")
    return taken


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=15, help="rounds to time, after one to warm up")
    runs = max(1, parser.parse_args().runs)
    rounds = [{name: seconds(command) for name, command in COMMANDS.items()} for _ in range(runs + 1)][1:]
    least = {name: min(each[name] for each in rounds) for name in COMMANDS}
    middle = {name: median(each[name] for each in rounds) for name in COMMANDS}
    table = Table("command", "min ms", "median ms", "min ×", "median ×", title=f"{runs} interleaved runs")
    for name in COMMANDS:
        ratios = least[name] / least[BASE], middle[name] / middle[BASE]
        cells = f"{least[name] * 1e3:.0f}", f"{middle[name] * 1e3:.0f}", *(f"{each:.1f}" for each in ratios)
        table.add_row(name, *cells)
    console = Console()
    console.print(table)
    console.print(f"The whole of claimcheck check seeds/ should take at most {MOST} × {BASE}.")


if __name__ == "__main__":
    main()
