"""Accuracy and speed of extraction: ``python benchmarks/extraction.py [DATA] [--compiled PYTHON]``.

DATA is a folder with newsquant.dev.json, its scorer newsquant.py, and bodies.jsonl (default ../shared/bench).
Accuracy is shown as the tool reads, and by the conventions of NewsQuant that newsquant_form.py states. Times
are of the processor, not of the clock; a ratio is the median of those taken within each round.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType

from newsquant_form import CONVENTIONS, Line, as_read, quantities
from rates import ROUNDS, rates, rates_with, texts_of
from rich.console import Console
from rich.table import Table

from claimcheck.claims import make_claims
from claimcheck.mentions import find_sentences
from claimcheck.model.document import Document, Segment, SegmentKind
from claimcheck.rulebook import load_rulebook

TARGETS = {"value": 96, "value+unit": 91, "value+change": 92, "value+unit+change": 88}


def read_claims(texts: list[str]) -> list[list[Line]]:
    """The claims of each text, a line each."""
    rules = load_rulebook()
    found = []
    for text in texts:
        story = Document("text", "text", text, (Segment(SegmentKind.BODY, text, 0, 1),))
        found.append(as_read(make_claims(story, find_sentences(story, rules), rules)))
    return found


def accuracy(folder: Path, console: Console, errors: int) -> None:
    """Print F1 on NewsQuant's development half: by its conventions, and what each of them is worth."""
    scorer = _scorer(folder / "newsquant.py")
    gold = json.loads((folder / "newsquant.dev.json").read_text("utf-8"))
    lines = read_claims([item["text"] for item in gold])
    steps = {"as read": scorer.score(list(map(quantities, lines)), gold)}
    for name, convention in CONVENTIONS.items():
        lines = [convention(each) for each in lines]
        steps["+ " + name] = scorer.score(list(map(quantities, lines)), gold)
    result, missed = list(steps.values())[-1]
    sizes = f"{result['sentences']} sentences, {result['gold']} quantities, {result['predicted']} found"
    table = Table(title=f"NewsQuant, {sizes}")
    for name in ("score", "precision", "recall", "F1", "F1 as read", "target"):
        table.add_column(name, justify="left" if name == "score" else "right")
    plain = steps["as read"][0]["scores"]
    for name, score in result["scores"].items():
        figures = [score["P"], score["R"], score["F1"], plain[name]["F1"]]
        table.add_row(name, *(f"{figure:.1f}" for figure in figures), str(TARGETS.get(name, "")))
    console.print(table)
    console.print(_curve({name: step[0]["scores"] for name, step in steps.items()}))
    for item in missed[:errors]:
        console.print(item["text"], markup=False)
        for name in ("missed", "extra"):
            for quantity in item[name]:
                console.print(
                    f"    {name}: {quantity['change']} {quantity['value']} {quantity['unit']}", markup=False
                )


def _curve(steps: dict[str, dict[str, dict[str, float]]]) -> Table:
    """F1 after each convention, those above it included."""
    table = Table(title="F1 with each convention of NewsQuant (benchmarks/newsquant_form.py)")
    table.add_column("convention")
    for name in TARGETS:
        table.add_column(name, justify="right")
    for name, scores in steps.items():
        table.add_row(name, *(f"{scores[score]['F1']:.1f}" for score in TARGETS))
    return table


def _scorer(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("newsquant", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def speed(folder: Path, console: Console, compiled: Path | None) -> None:
    """Print the time of each stage over one bare scan for digits, both over the same texts in one run."""
    files = [folder / "bodies.jsonl"]
    builds = [rates(texts_of(files)), *([rates_with(compiled, files)] if compiled else [])]
    size, count = builds[0]["size"], builds[0]["mentions"]
    table = Table(
        title=f"Speed, one core, {size:.2f} million characters, {count} mentions, median of {ROUNDS}"
    )
    for name in ("build", "stage", "MB/s", "× bare scan", "µs a mention"):
        table.add_column(name, justify="left" if name in ("build", "stage") else "right")
    for build in builds:
        for name, rate in build["stages"].items():
            figures = (f"{rate[unit]:.1f}" for unit in ("MB/s", "ratio", "µs"))
            table.add_row("compiled" if build["compiled"] else "plain", name, *figures)
    console.print(table)


def main() -> int:
    """Run both and return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", nargs="?", type=Path, default=Path("../shared/bench"))
    parser.add_argument(
        "--errors",
        type=int,
        default=0,
        metavar="N",
        help="show the first N sentences with a missed or extra value",
    )
    parser.add_argument(
        "--compiled",
        type=Path,
        metavar="PYTHON",
        help="also show the speed of the build that this interpreter has, as ``make speed`` does",
    )
    options = parser.parse_args()
    if not (options.data / "newsquant.dev.json").is_file():
        print(
            f"{options.data}: holds no newsquant.dev.json; give the folder of benchmark data as the argument",
            file=sys.stderr,
        )
        return 2
    console = Console()
    accuracy(options.data, console, options.errors)
    speed(options.data, console, options.compiled)
    return 0


if __name__ == "__main__":
    sys.exit(main())
