"""Fuzzes the mentions, whole stories and every reader, each for a while: ``make fuzz``.

With --runs the inputs are the same each time. What is found is kept in build/fuzz/, so that the next run goes
on from there; what breaks a promise is written to build/fuzz/broken/, and the command ends with 1.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

HERE = Path(__file__).parent
FOUND = HERE.parent / "build" / "fuzz"
SECONDS_FOR_ONE = 60
"""No input takes longer; what does is a hang."""
MEGABYTES = 2000


def main() -> int:
    asked = _asked()
    if find_spec("atheris") is None:
        print("fuzz: skipped, atheris is not installed here: pip install atheris")
        return 0
    from targets import TARGETS

    names = asked.targets or list(TARGETS)
    broken = [name for name in names if not _fuzzed(name, asked.runs, asked.seconds)]
    print(f"fuzz: {len(names)} targets, broken: {', '.join(broken) or 'none'}")
    return 1 if broken else 0


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("targets", nargs="*", help="default: all")
    parser.add_argument("--runs", type=int, default=-1, help="inputs for each target (default: any number)")
    parser.add_argument("--seconds", type=int, default=60, help="at most, for each target (default: 60)")
    return parser.parse_args()


def _fuzzed(name: str, runs: int, seconds: int) -> bool:
    """Fuzz one target in a process of its own, and return whether it kept its promises."""
    done = subprocess.run(
        [
            *(sys.executable, str(HERE / "one_target.py"), name, str(_folder(name)), str(_seeds(name))),
            *("-seed=1", "-max_len=4096", f"-runs={runs}", f"-max_total_time={seconds}"),
            *(f"-timeout={SECONDS_FOR_ONE}", f"-rss_limit_mb={MEGABYTES}"),
            *(f"-artifact_prefix={_folder('broken')}/{name}-", "-print_final_stats=1", "-verbosity=0"),
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=os.environ | {"PYTHONHASHSEED": "0"},
        text=True,
        errors="replace",
        check=False,
    )
    said = [line for line in done.stdout.splitlines() if not line.startswith("INFO: Instrumenting")]
    if done.returncode:
        print(*said, sep="\n")
    inputs = [line.split()[-1] for line in said if "number_of_executed_units" in line]
    print(
        f"fuzz: {name:10} {'broken' if done.returncode else 'kept'} {''.join(inputs):>9} inputs", flush=True
    )
    return not done.returncode


def _folder(name: str) -> Path:
    folder = FOUND / name
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _seeds(name: str) -> Path:
    """Write the true inputs of a target as files."""
    from targets import TARGETS

    folder = _folder(f"seeds-{name}")
    for seed, data in TARGETS[name].seeds.items():
        (folder / seed).write_bytes(data)
    return folder


if __name__ == "__main__":
    sys.exit(main())
