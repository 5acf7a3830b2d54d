"""Accuracy and speed of extraction: ``python benchmarks/extraction.py [DATA] [--errors N]``.

DATA is a folder with newsquant.dev.json, its scorer newsquant.py, and bodies.jsonl (default ../shared/bench).
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
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any

from babel.numbers import get_currency_name
from rich.console import Console
from rich.table import Table

from claimcheck.claims import make_claims
from claimcheck.documents import read
from claimcheck.mentions import find_mentions, find_sentences
from claimcheck.model.claim import Claim, Role
from claimcheck.model.document import Document, Segment, SegmentKind
from claimcheck.rulebook import load_rulebook

TARGETS = {"value": 96, "value+unit": 91, "value+change": 92, "value+unit+change": 88}
# NewsQuant does not count dates, clock times, ranks, scores and names as quantities.
LEFT_OUT = frozenset({Role.DATE, Role.TIME, Role.RANK, Role.SCORE, Role.IDENTIFIER})
DIGITS = re.compile(r"\d+")
CODE = re.compile(r"[A-Z]{3}")
# Where pint and CLDR have another name than NewsQuant.
NAMES = {
    "oil_barrel": "barrel",
    "foot_pound": "foot pound-force",
    "US dollar": "dollar",
    "British pound": "pound sterling",
    "Israeli new shekel": "shekel",
    "liter": "litre",
    "meter": "metre",
}


def prediction(claim: Claim) -> dict[str, Any]:
    """A claim in the form that the scorer of NewsQuant reads."""
    quantity = claim.quantity
    if quantity.value is None:
        low, high = quantity.low or Decimal(0), quantity.high or Decimal(0)
        value: Any = [float(low), float(high)]
    else:
        value = float(quantity.value)
    unit = named(quantity.unit) if quantity.unit else claim.noun or "-"
    if quantity.unit and claim.role is Role.AGE:
        unit = f"{quantity.unit} of age"
    spelled = next((rule.removeprefix("unit ") for rule in claim.rules if rule.startswith("unit ")), unit)
    surface = spelled if " / " not in (quantity.unit or "") else unit
    return {"value": value, "unit": surface, "normalized_unit": unit, "change": _change(claim)}


def _change(claim: Claim) -> str:
    """NewsQuant has one sign where a claim has bound, approximation and trend; the bound says most."""
    quantity = claim.quantity
    vague = quantity.value is None and quantity.low_step == 0
    if quantity.approximate and not vague:
        return "~"
    return quantity.bound.value if quantity.bound not in ("=", "range") else claim.trend or "="


def named(unit: str) -> str:
    """A unit of ours by its name in words: ISO codes as CLDR names them, pint's powers spelled out."""
    parts = []
    for part in unit.split(" / "):
        power = {"** 2": "square ", "** 3": "cubic "}.get(part[-4:], "")
        plain = part[:-5] if power else part
        name = get_currency_name(plain, count=1, locale="en") if CODE.fullmatch(plain) else plain
        parts.append(power + NAMES.get(name, name).replace("_", " ").replace(" * ", " ").lower())
    return " per ".join(parts)


def predictions(texts: list[str]) -> list[list[dict[str, Any]]]:
    """The predictions for each text."""
    rules = load_rulebook()
    found = []
    for text in texts:
        story = Document("text", "text", text, (Segment(SegmentKind.BODY, text, 0, 1),))
        claims = make_claims(story, find_sentences(story, rules), rules)
        found.append([prediction(claim) for claim in claims if claim.role not in LEFT_OUT])
    return found


def accuracy(folder: Path, console: Console, errors: int) -> None:
    """Print the table of F1 on NewsQuant's development half."""
    scorer = _scorer(folder / "newsquant.py")
    gold = json.loads((folder / "newsquant.dev.json").read_text("utf-8"))
    result, missed = scorer.score(predictions([item["text"] for item in gold]), gold)
    sizes = f"{result['sentences']} sentences, {result['gold']} quantities, {result['predicted']} found"
    table = Table(title=f"NewsQuant, {sizes}")
    for name in ("score", "precision", "recall", "F1", "target"):
        table.add_column(name, justify="left" if name == "score" else "right")
    for name, score in result["scores"].items():
        table.add_row(
            name, f"{score['P']:.1f}", f"{score['R']:.1f}", f"{score['F1']:.1f}", str(TARGETS.get(name, ""))
        )
    console.print(table)
    for item in missed[:errors]:
        console.print(item["text"], markup=False)
        for name in ("missed", "extra"):
            for quantity in item[name]:
                console.print(
                    f"    {name}: {quantity['change']} {quantity['value']} {quantity['unit']}", markup=False
                )


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
    documents = [
        document
        for number, text in enumerate(texts)
        for document in read(text.encode(), f"{number}.txt").documents
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
            start = time.perf_counter()
            run()
            times[name].append(time.perf_counter() - start)
    count = sum(len(find_mentions(segment, rules)) for segment in segments)
    table = Table(
        title=f"Speed, one core, {size:.2f} million characters, {count} mentions, median of {rounds}"
    )
    for name in ("stage", "MB/s", "× bare scan", "µs a mention"):
        table.add_column(name, justify="left" if name == "stage" else "right")
    base = statistics.median(times["bare scan for digits"])
    for name, taken in times.items():
        median = statistics.median(taken)
        table.add_row(name, f"{size / median:.1f}", f"{median / base:.1f}", f"{median / count * 1e6:.1f}")
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
