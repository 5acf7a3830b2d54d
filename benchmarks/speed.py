"""Every speed and every limit that claimcheck promises, as ratios taken in one run: one command, one table.

DATA is a folder with bodies.jsonl and headlines.jsonl (default ../shared/bench): stories as JSON Lines, told
over again where more are needed than there are. Trust the ratios: what else the machine does falls on both.
"""

from __future__ import annotations

import argparse
import json
import math
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from itertools import cycle
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from typing import NamedTuple

from rates import rates, rates_with, texts_of
from rich.console import Console
from rich.markup import escape
from rich.table import Table
from startup import BASE, COMMANDS, ENVIRONMENT, ROOT, seconds

from claimcheck import check_text

CONVERTED = "The road is 40 miles long.\n\nThe road is 64 kilometers long, the ministry said.\n"
FILES = ("bodies.jsonl", "headlines.jsonl")
WORDS = 600
SIZES = (1_000, 4_000, 16_000)
BYTES = 24_000_000


class Row(NamedTuple):
    """One measure beside its target."""

    measure: str
    figure: str
    target: str


class Story(NamedTuple):
    """A story of the data folder, its headline on the first line."""

    text: str
    date: str | None


def stories(folder: Path) -> list[Story]:
    """The stories of the folder's files, the sound and the corrupted ones."""
    found = []
    for name in FILES:
        for line in (folder / name).read_text(encoding="utf-8").splitlines():
            item = json.loads(line)
            found.append(Story(item.get("text") or f"{item['headline']}\n{item['body']}", item.get("date")))
    return found


def batch(path: Path, told: list[Story], many: int) -> Path:
    """Write a batch of so many stories."""
    with path.open("w", encoding="utf-8") as file:
        for number, story in zip(range(many), cycle(told), strict=False):
            file.write(json.dumps({"id": f"story {number}", **story._asdict()}) + "\n")
    return path


def start(folder: Path, runs: int) -> Iterator[Row]:
    """How long one story takes beside ``import rich``; the least of all runs, one after the other in turn."""
    converted = folder / "converted.txt"
    converted.write_text(CONVERTED, encoding="utf-8")
    commands = {
        "base": COMMANDS[BASE],
        "seed": ["-m", "claimcheck", "check", "seeds/"],
        "converted": ["-m", "claimcheck", "check", str(converted)],
    }
    rounds = [{name: seconds(command) for name, command in commands.items()} for _ in range(runs + 1)][1:]
    least = {name: min(each[name] for each in rounds) for name in commands}
    yield Row("check of the seed story, × import rich", f"{least['seed'] / least['base']:.1f}", "6")
    yield Row("check of a story with a conversion", f"{least['converted'] / least['base']:.1f}", "14")


def processor_seconds(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return time.process_time() - started


def extraction(folder: Path, told: list[Story], compiled: Path | None) -> Iterator[Row]:
    """How long all claims of the stories take beside a bare scan for digits, and beside quantulum3."""
    files = [folder / name for name in FILES]
    plain = rates(texts_of(files), rounds=3)
    for build in [plain, *([rates_with(compiled, files)] if compiled else [])]:
        rate = build["stages"]["full claims"]
        named = "claims, compiled" if build["compiled"] else "claims from text"
        yield Row(
            f"{named}, × a bare scan for digits", f"{rate['ratio']:.0f} ({rate['MB/s']:.1f} MB/s)", "30"
        )
    yield Row(
        "throughput × quantulum3's",
        _beside_quantulum(told, plain["stages"]["full claims"]["MB/s"]),
        "at least 60",
    )


def _beside_quantulum(told: list[Story], rate: float) -> str:
    if find_spec("quantulum3") is None:
        return "not installed (pip install 'claimcheck-news[bench]')"
    from quantulum3 import parser

    some = told[:40]
    parser.parse(some[0].text)
    taken = processor_seconds(lambda: [parser.parse(story.text) for story in some])
    return f"{rate / (sum(len(story.text) for story in some) / taken / 1e6):.0f}"


def one_story(told: list[Story]) -> Iterator[Row]:
    """How long a story of 600 words takes in a running process; short ones are joined to that length."""
    check_text(CONVERTED)
    taken: list[float] = []
    words: list[str] = []
    for story in told:
        words += story.text.split(" ")
        if len(words) >= WORDS:
            text = " ".join(words[:WORDS])
            taken.append(processor_seconds(lambda text=text: check_text(text)) * 1e3)
            words = []
    yield Row(f"a story of {WORDS} words, ms, median", f"{median(taken):.1f}", "10")
    yield Row("the same, 95th percentile", f"{quantiles(taken, n=20)[-1]:.1f}", "25")


def command(*arguments: str) -> float:
    """Wall-clock seconds of a ``claimcheck check`` that prints its findings a line each."""
    return seconds(["-m", "claimcheck", "check", "--format", "concise", "--quiet", *arguments])


def processes(folder: Path, told: list[Story]) -> Iterator[Row]:
    """How much faster two processes are than one."""
    path = str(batch(folder / "many.jsonl", told, 2_400))
    one, two = (
        min(command(path, "--scope", "document", "--jobs", jobs) for _ in range(3)) for jobs in ("1", "2")
    )
    yield Row("two processes against one, 2,400 stories", f"{one / two:.2f}", "at least 1.7")


def growth(folder: Path, told: list[Story]) -> Iterator[Row]:
    """The exponent by which the time grows with the stories of a run that are compared with each other."""
    taken = [command(str(batch(folder / "run.jsonl", told, size)), "--jobs", "1") for size in SIZES]
    logs = [(math.log(size), math.log(each)) for size, each in zip(SIZES, taken, strict=True)]
    exponent = (logs[-1][1] - logs[0][1]) / (logs[-1][0] - logs[0][0])
    shown = ", ".join(f"{each:.0f} s" for each in taken)
    yield Row("growth of a run of 1,000, 4,000, 16,000", f"{exponent:.2f} ({shown})", "1.15")


def memory(folder: Path, told: list[Story]) -> Iterator[Row]:
    """Peak memory of a batch of 24 MB, and of a quarter of it, each story by itself."""
    many = int(BYTES / (sum(len(story.text) for story in told) / len(told)))
    peaks = [_peak(batch(folder / "big.jsonl", told, size)) for size in (many // 4, many)]
    yield Row(
        "peak memory, MB, on 6 MB and on 24 MB (growth)",
        f"{peaks[0]:.0f} and {peaks[1]:.0f} ({peaks[1] / peaks[0] - 1:+.0%})",
        "600, and flat: at most +10%",
    )


def _peak(path: Path) -> float:
    """Megabytes at most held by a check of ``path``, measured in a process that has no other children."""
    code = (
        "import resource, subprocess, sys; subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL); "
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    check = ["-m", "claimcheck", "check", str(path), "--format", "concise", "--quiet", "--scope", "document"]
    done = subprocess.run(
        [sys.executable, "-c", code, sys.executable, *check, "--jobs", "1"],
        cwd=ROOT,
        env=ENVIRONMENT,
        capture_output=True,
        check=True,
    )
    return int(done.stdout) / 1e3


def main() -> int:
    """Print the table; 2 when the folder has no stories."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", nargs="?", type=Path, default=ROOT.parent / "shared" / "bench")
    parser.add_argument("--runs", type=int, default=10, help="rounds of the commands that start a process")
    parser.add_argument(
        "--compiled",
        type=Path,
        metavar="PYTHON",
        help="also time the claims of the build this interpreter has",
    )
    parser.add_argument("--quick", action="store_true", help="leave out what takes minutes")
    options = parser.parse_args()
    if not (options.data / "bodies.jsonl").exists():
        print(f"{options.data}: has no bodies.jsonl; name the folder with the stories", file=sys.stderr)
        return 2
    told = stories(options.data)
    table = Table("measure", "figure", "target", title="speed")
    with TemporaryDirectory() as name:
        folder = Path(name)
        measures = [
            start(folder, options.runs),
            extraction(options.data, told, options.compiled),
            one_story(told),
            processes(folder, told),
        ]
        if not options.quick:
            measures += [growth(folder, told), memory(folder, told)]
        for rows in measures:
            for row in rows:
                table.add_row(*map(escape, row))
    Console().print(table)
    return 0


if __name__ == "__main__":
    sys.exit(main())
