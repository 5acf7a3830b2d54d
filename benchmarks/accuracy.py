"""Slips caught and sound stories flagged: ``python benchmarks/accuracy.py [DATA] [--misses N] [--alarms N]``.

DATA is a folder with bodies.jsonl, headlines.jsonl and their scorer score_pairs.py (default ../shared/bench).
A slip is caught when a finding of level warning or error involves the changed figure; any such finding on a
story left as it was is a false alarm.
"""

from __future__ import annotations

import argparse
import importlib.util
import random
import re
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import arithmetic
from rich.console import Console
from rich.table import Table

import claimcheck
from claimcheck.model.document import SegmentKind
from claimcheck.model.finding import Finding, Severity

SETS = ("bodies", "headlines")
BAND = 0.1
OUTSIDE = (-1, -1)
"""The span of a passage that does not stand in the headline, where only the headline was changed."""

NUMBER = re.compile(r"\d[\d,.]*(?:st|nd|rd|th)?")

Item = dict[str, Any]


def predictions(items: Sequence[Item], ignored: Sequence[str]) -> dict[str, list[dict[str, Any]]]:
    """What claimcheck finds in each story, by its id, in the form that the scorer reads."""
    return {item["id"]: list(_findings(item, ignored)) for item in items}


def _findings(item: Item, ignored: Sequence[str]) -> Iterator[dict[str, Any]]:
    headline = item.get("headline")
    text = item["body"] if headline else item["text"]
    report = claimcheck.check_text(text, headline=headline, date=item["date"], ignore=ignored)
    (story,) = report.documents
    titles = (
        [segment for segment in story.segments if segment.kind is SegmentKind.HEADLINE] if headline else []
    )
    for finding in report.findings:
        spans = [(span.start, span.end) for span in (finding.primary, *finding.related)]
        yield {
            "severity": finding.severity.value,
            "numbers": [
                *(story.source[start:end] for start, end in spans),
                # The scorer knows the figure changed in "17th-Century" as "17th", in "1 in 50" as "50".
                *(number for start, end in spans for number in NUMBER.findall(story.source[start:end])),
                *(
                    float(claim.quantity.value)
                    for claim in finding.claims
                    if claim.quantity.value is not None
                ),
            ],
            "spans": [_in_headline(span, titles[0].start) for span in spans] if titles else spans,
            "check": finding.check,
            "confidence": finding.confidence,
            "shown": _shown(finding),
        }


def _in_headline(span: tuple[int, int], start: int) -> tuple[int, int]:
    return (span[0] - start, span[1] - start) if span[0] >= start else OUTSIDE


def _shown(finding: Finding) -> str:
    parts = f"{finding.message}. {finding.why} {finding.hint}"
    return f"{finding.severity.value} {finding.check} {finding.confidence:.2f}: {parts}"


def print_kinds(
    name: str, scorer: ModuleType, items: Sequence[Item], found: dict[str, Any], console: Console
) -> None:
    """Print how many slips of each kind are caught, and at level error."""
    table = Table(title=f"{name}.jsonl, {len(items)} stories")
    for column in ("slip", "stories", "caught %", "as error %"):
        table.add_column(column, justify="left" if column == "slip" else "right")
    slips = [item for item in items if item["label"] != "clean"]
    for kind in [*sorted({item["error"] for item in slips}), "all"]:
        own = [item for item in slips if kind in ("all", item["error"])]
        caught, errors = (
            sum(level in _caught(scorer, item, found) for item in own) for level in ("any", "error")
        )
        table.add_row(kind, str(len(own)), f"{100 * caught / len(own):.1f}", f"{100 * errors / len(own):.1f}")
    console.print(table)


def _caught(scorer: ModuleType, item: Item, found: dict[str, Any]) -> set[str]:
    hits = [each for each in _alarming(found[item["id"]]) if scorer.involves(each, item)]
    return {"any", *(each["severity"] for each in hits)} if hits else set()


def _alarming(findings: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    return [each for each in findings if each["severity"] != Severity.NOTE.value]


def print_checks(scorer: ModuleType, items: Sequence[Item], found: dict[str, Any], console: Console) -> None:
    """Print how many slips each check catches, and how many sound stories it flags."""
    table = Table(title="by check")
    for column in ("check", "slips caught %", "sound stories flagged %", "at error %"):
        table.add_column(column, justify="left" if column == "check" else "right")
    clean = [item for item in items if item["label"] == "clean"]
    slips = [item for item in items if item["label"] != "clean"]
    checks = sorted({each["check"] for findings in found.values() for each in findings})
    for check in [*checks, "all"]:
        own = {
            id: [each for each in findings if check in ("all", each["check"])]
            for id, findings in found.items()
        }
        caught = sum(bool(_caught(scorer, item, own)) for item in slips)
        flagged = sum(bool(_alarming(own[item["id"]])) for item in clean)
        errors = sum(any(each["severity"] == "error" for each in own[item["id"]]) for item in clean)
        shares = (caught / len(slips), flagged / len(clean), errors / len(clean))
        table.add_row(check, *(f"{100 * share:.1f}" for share in shares))
    console.print(table)


def print_bands(scorer: ModuleType, items: Sequence[Item], found: dict[str, Any], console: Console) -> None:
    """Print how often findings of each confidence are right: on the changed figure, not on a sound story."""
    bands: dict[float, list[bool]] = {}
    for item in items:
        for each in _alarming(found[item["id"]]):
            right = item["label"] != "clean" and scorer.involves(each, item)
            if right or item["label"] == "clean":
                bands.setdefault(int(each["confidence"] / BAND + 1e-9) * BAND, []).append(right)
    table = Table(title="confidence")
    for column in ("from", "to", "findings", "right %"):
        table.add_column(column, justify="right")
    for low, rights in sorted(bands.items()):
        share = 100 * sum(rights) / len(rights)
        table.add_row(f"{low:.1f}", f"{low + BAND:.1f}", str(len(rights)), f"{share:.0f}")
    console.print(table)


def print_for_reading(
    scorer: ModuleType,
    items: Sequence[Item],
    found: dict[str, Any],
    options: argparse.Namespace,
    console: Console,
) -> None:
    """Print some slips that were missed and some sound stories that were flagged, drawn at random."""
    draw = random.Random(options.seed)
    missed = [item for item in items if item["label"] != "clean" and not _caught(scorer, item, found)]
    flagged = [item for item in items if item["label"] == "clean" and _alarming(found[item["id"]])]
    for word, drawn, count in (("MISS", missed, options.misses), ("ALARM", flagged, options.alarms)):
        for item in draw.sample(drawn, min(count, len(drawn))):
            slip = f"{item['error']}: {item.get('true')} → {item['shown']}" if word == "MISS" else ""
            headline = f"{item['headline']} || " if "headline" in item else ""
            story = headline + (item.get("body") or item["text"])
            console.print(f"\n{word} {slip}\n  {story[: options.length]}", markup=False, highlight=False)
            for each in _alarming(found[item["id"]]):
                console.print(f"  → {each['shown']}", markup=False, highlight=False)


def print_arithmetic(options: argparse.Namespace, console: Console) -> int:
    """Print the tables of the checks of arithmetic and return the exit code."""
    path = options.data / "bodies.jsonl"
    if not path.is_file():
        print(f"{path}: is missing; give the folder of benchmark data as the argument", file=sys.stderr)
        return 2
    items = _scorer(options.data / "score_pairs.py").load(path)
    stories = [
        arithmetic.Story(item["id"], item["text"], item["date"]) for item in items if item["label"] == "clean"
    ]
    arithmetic.print_planted(f"slips planted in {len(stories)} sound stories", stories, options, console)
    passages = arithmetic.passages()
    arithmetic.print_planted(f"slips planted in {len(passages)} passing passages", passages, options, console)
    arithmetic.print_clean(stories, console)
    arithmetic.print_growth([*stories, *passages], console)
    return 0


def _scorer(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score_pairs", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", nargs="?", type=Path, default=Path("../shared/bench"))
    parser.add_argument(
        "--arithmetic",
        action="store_true",
        help="plant slips for the checks that tie figures by a sum",
    )
    parser.add_argument("--only", choices=SETS, help="leave out the other set")
    parser.add_argument("--ignore", action="append", default=[], metavar="CHECK", help="leave out a check")
    parser.add_argument("--misses", type=int, default=0, metavar="N", help="show N slips that were missed")
    parser.add_argument(
        "--alarms", type=int, default=0, metavar="N", help="show N sound stories that were flagged"
    )
    parser.add_argument("--length", type=int, default=900, metavar="N", help="characters shown of each story")
    parser.add_argument("--seed", type=int, default=0, help="another number shows other stories")
    return parser.parse_args()


def main() -> int:
    """Print the tables and return the exit code."""
    options = _options()
    console = Console()
    if options.arithmetic:
        return print_arithmetic(options, console)
    for name in [options.only] if options.only else SETS:
        path = options.data / f"{name}.jsonl"
        if not path.is_file():
            print(f"{path}: is missing; give the folder of benchmark data as the argument", file=sys.stderr)
            return 2
        scorer = _scorer(options.data / "score_pairs.py")
        items = scorer.load(path)
        start = time.perf_counter()
        found = predictions(items, options.ignore)
        taken = time.perf_counter() - start
        print_kinds(name, scorer, items, found, console)
        print_checks(scorer, items, found, console)
        print_bands(scorer, items, found, console)
        console.print(f"{taken:.1f} s, {1000 * taken / len(items):.1f} ms a story\n")
        print_for_reading(scorer, items, found, options, console)
    return 0


if __name__ == "__main__":
    sys.exit(main())
