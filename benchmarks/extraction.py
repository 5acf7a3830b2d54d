"""Accuracy and speed of extraction: ``python benchmarks/extraction.py [DATA] [--errors N]``.

DATA is a folder with newsquant.dev.json, its scorer newsquant.py, and bodies.jsonl (default ../shared/bench).
Accuracy is shown as the tool reads, and by the conventions of NewsQuant that newsquant_form.py states. Times
are of the processor, not of the clock; a ratio is the median of those taken within each round.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import re
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

from newsquant_form import CONVENTIONS, Line, as_read, quantities
from rich.console import Console
from rich.table import Table

from claimcheck.claims import make_claims
from claimcheck.documents import input_options, read
from claimcheck.mentions import find_mentions, find_sentences
from claimcheck.model.document import Document, Segment, SegmentKind
from claimcheck.rulebook import load_rulebook

TARGETS = {"value": 96, "value+unit": 91, "value+change": 92, "value+unit+change": 88}
DIGITS = re.compile(r"\d+")


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


def speed(folder: Path, console: Console, rounds: int = 5) -> None:
    """Print the time of each stage over one bare scan for digits, both over the same texts in one run."""
    lines = (folder / "bodies.jsonl").read_text("utf-8").splitlines()
    texts = [json.loads(line)["text"] for line in lines]
    rules = load_rulebook()
    options = input_options(rules)
    documents = [
        document
        for number, text in enumerate(texts)
        for document in read(text.encode(), f"{number}.txt", options).documents
    ]
    segments = [segment for document in documents for segment in document.segments]
    size = sum(len(text) for text in texts) / 1e6

    def full(document: Document) -> None:
        make_claims(document, find_sentences(document, rules), rules)

    stages: dict[str, Callable[[], None]] = {
        "bare scan for digits": lambda: [None for text in texts for _ in DIGITS.finditer(text)] and None,
        "mentions": lambda: [find_mentions(segment, rules) for segment in segments] and None,
        "full claims": lambda: [full(document) for document in documents] and None,
    }
    times: dict[str, list[float]] = {name: [] for name in stages}
    for _ in range(rounds):
        for name, run in stages.items():
            start = time.process_time()
            run()
            times[name].append(time.process_time() - start)
    count = sum(len(find_mentions(segment, rules)) for segment in segments)
    table = Table(
        title=f"Speed, one core, {size:.2f} million characters, {count} mentions, median of {rounds}"
    )
    for name in ("stage", "MB/s", "× bare scan", "µs a mention"):
        table.add_column(name, justify="left" if name == "stage" else "right")
    base = times["bare scan for digits"]
    for name, taken in times.items():
        median = statistics.median(taken)
        ratio = statistics.median(stage / scan for stage, scan in zip(taken, base, strict=True))
        table.add_row(name, f"{size / median:.1f}", f"{ratio:.1f}", f"{median / count * 1e6:.1f}")
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
    options = parser.parse_args()
    if not (options.data / "newsquant.dev.json").is_file():
        print(
            f"{options.data}: holds no newsquant.dev.json; give the folder of benchmark data as the argument",
            file=sys.stderr,
        )
        return 2
    console = Console()
    accuracy(options.data, console, options.errors)
    speed(options.data, console)
    return 0


if __name__ == "__main__":
    sys.exit(main())
