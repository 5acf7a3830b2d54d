"""Planted slips for the checks that tie figures by a sum: ``python benchmarks/accuracy.py --arithmetic``.

Wherever a check finds that figures fit, one of them is changed as keyboards change them, and the story is
checked again. The slip is caught when that check flags the changed figure. Where the check sees that the
figures fit all the same, as they do by rounding or behind "about", nothing was planted.
"""

from __future__ import annotations

import random
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import tomli
from rich.console import Console
from rich.table import Table

import claimcheck
from claimcheck.checks import CHECKS, Context
from claimcheck.checks.arithmetic.tie import Tie
from claimcheck.model.claim import Claim
from claimcheck.model.document import Document
from claimcheck.model.finding import Severity
from claimcheck.rulebook import load_rulebook

PASSAGES = Path(__file__).parent.parent / "tests" / "corpus" / "arithmetic"
CHANGES_OF_A_TIE = 8
DIGITS = re.compile(r"\d[\d,]*(?:\.\d+)?")
MAGNITUDES = {"thousand": "million", "million": "billion", "billion": "million", "m": "bn", "bn": "m"}
NUMBERS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
SCALES = (1, 2, 4)
FIGURES = 3000


class Story(NamedTuple):
    """A clean story, or a passage that no check of arithmetic flags."""

    id: str
    text: str
    date: str | None
    headline: str | None = None


class Slip(NamedTuple):
    """A figure of a story and what it is changed to."""

    kind: str
    start: int
    end: int
    text: str


class Outcome(NamedTuple):
    """What came of one slip: "caught", "fits", "elsewhere" for one that another check flags, or "missed"."""

    check: str
    kind: str
    story: str
    outcome: str
    shown: str


def tying_modules() -> dict[str, ModuleType]:
    """The checks that yield the ties they looked at, by id."""
    modules = {each.id: sys.modules[f"claimcheck.checks.{each.id.replace('-', '_')}"] for each in CHECKS}
    return {id: module for id, module in modules.items() if hasattr(module, "ties")}


def passages() -> list[Story]:
    """The passing passages of the tests, in which the checks apply more often than in stories."""
    corpus = [
        Story(f"{path.stem}-{place}", case["text"], case.get("date"), case.get("headline"))
        for path in sorted(PASSAGES.glob("*.toml"))
        for place, case in enumerate(tomli.loads(path.read_text(encoding="utf-8"))["passes"])
    ]
    examples = [
        Story(f"{id}: {example.name}", example.text, example.date, example.headline)
        for id, module in tying_modules().items()
        for example in module.EXAMPLES.passes
    ]
    known = {story.text for story in corpus}
    return corpus + [story for story in examples if story.text not in known]


def context_of(story: Story) -> tuple[Document, Context] | None:
    """The claims of a story, read once; None for one that could not be read."""
    report = claimcheck.check_text(story.text, story.headline, date=story.date, select=["malformed-number"])
    if not report.documents:
        return None
    document = report.documents[0]
    return document, Context((), {document.id: document}, load_rulebook(), {document.id: report.claims})


def slips(figure: str, draw: random.Random) -> Iterator[tuple[str, str]]:
    """Kinds of slip and what each makes of a figure; a word for a number becomes another one."""
    found = DIGITS.search(figure)
    if found:
        for kind, digits in _digit_slips(found[0], draw):
            yield kind, figure[: found.start()] + digits + figure[found.end() :]
    elif figure.lower() in NUMBERS:
        place = NUMBERS.index(figure.lower())
        yield "off by one", NUMBERS[place + draw.choice((1, -1)) if 0 < place < len(NUMBERS) - 1 else 1]
        yield "another word", NUMBERS[(place + draw.randrange(2, 6)) % len(NUMBERS)]
    for word, other in MAGNITUDES.items():
        text = re.sub(rf"(?<![A-Za-z]){word}\b", other, figure)
        if text != figure:
            yield "magnitude", text
            return


def _digit_slips(digits: str, draw: random.Random) -> Iterator[tuple[str, str]]:
    places = [place for place, digit in enumerate(digits) if digit.isdigit()]
    place = draw.choice(places)
    yield "digit", _with(digits, place, draw.choice([d for d in "123456789" if d != digits[place]]))
    pairs = [(a, b) for a, b in pairwise(places) if digits[a] != digits[b]]
    if pairs:
        a, b = draw.choice(pairs)
        swapped = _with(_with(digits, a, digits[b]), b, digits[a])
        if not swapped.startswith("0"):
            yield "transposed", swapped
    if "," not in digits and "." not in digits:
        # A count of four figures is grouped, a year is not.
        yield "zero", f"{int(digits + '0'):,}" if len(digits) == 3 else digits + "0"
    if digits.isdigit():
        yield "off by one", str(int(digits) + draw.choice((1, -1)))


def _with(text: str, place: int, digit: str) -> str:
    return text[:place] + digit + text[place + 1 :]


def planted(stories: Sequence[Story], seed: int) -> tuple[Counter[str], list[Outcome]]:
    """How many ties each check has that fit, and what came of the slips in them."""
    draw = random.Random(seed)
    applies: Counter[str] = Counter()
    outcomes: list[Outcome] = []
    modules = tying_modules()
    for story in stories:
        read = context_of(story)
        if read is None:
            continue
        document, context = read
        for check, module in modules.items():
            for tie in module.ties(document, context):
                if tie.misfit is None:
                    applies[check] += 1
                    outcomes += [
                        _outcome(check, module, story, document, slip)
                        for slip in _slips_of(tie, document, draw)
                    ]
    return applies, outcomes


def _slips_of(tie: Tie, document: Document, draw: random.Random) -> list[Slip]:
    """Changes of the figures in the body; those of the headline stand before the text that is changed."""
    found = [
        Slip(kind, claim.span.start, claim.span.end, text)
        for claim in tie.claims
        for kind, text in slips(document.source[claim.span.start : claim.span.end], draw)
    ]
    return draw.sample(found, min(CHANGES_OF_A_TIE, len(found)))


def _outcome(check: str, module: ModuleType, story: Story, document: Document, slip: Slip) -> Outcome:
    changed = document.source[: slip.start] + slip.text + document.source[slip.end :]
    read = context_of(Story(story.id, changed, story.date))
    told = f"{document.source[slip.start : slip.end]} → {slip.text}: {_sentence(changed, slip.start)}"
    if read is None:
        return Outcome(check, slip.kind, story.id, "missed", told)
    ties = _ties_of(module, read, slip)
    if any(_flags(tie) for tie in ties):
        outcome = "caught"
    elif ties:
        outcome = "fits"
    else:
        others = (_ties_of(other, read, slip) for id, other in tying_modules().items() if id != check)
        outcome = "elsewhere" if any(_flags(tie) for found in others for tie in found) else "missed"
    return Outcome(check, slip.kind, story.id, outcome, told)


def _ties_of(module: ModuleType, read: tuple[Document, Context], slip: Slip) -> list[Tie]:
    return [tie for tie in module.ties(*read) if any(_covers(claim, slip) for claim in tie.claims)]


def _flags(tie: Tie) -> bool:
    return tie.misfit is not None and tie.misfit.severity is not Severity.NOTE


def _covers(claim: Claim, slip: Slip) -> bool:
    return claim.span.start < slip.start + len(slip.text) and slip.start < claim.span.end


def _sentence(text: str, place: int) -> str:
    start, end = max(0, place - 120), place + 160
    return " ".join(text[start:end].split())


def print_planted(title: str, stories: Sequence[Story], options: Any, console: Console) -> None:
    """Print what each check applies to and catches, and as many of the missed slips as are asked for."""
    applies, outcomes = planted(stories, options.seed)
    table = Table(title=title)
    for column in ("check", "applies", "slips", "fit", "planted", "caught", "other", "%"):
        table.add_column(column, justify="left" if column == "check" else "right", no_wrap=True)
    for check in [*tying_modules(), "all"]:
        own = Counter(each.outcome for each in outcomes if check in ("all", each.check))
        count = own["caught"] + own["elsewhere"] + own["missed"]
        share = f"{100 * own['caught'] / count:.1f}" if count else "–"
        tied = sum(applies.values()) if check == "all" else applies[check]
        counts = (tied, own.total(), own["fits"], count, own["caught"], own["elsewhere"])
        table.add_row(check, *map(str, counts), share)
    console.print(table)
    kinds = Counter((each.kind, each.outcome) for each in outcomes)
    for kind in sorted({each.kind for each in outcomes}):
        count = kinds[kind, "caught"] + kinds[kind, "elsewhere"] + kinds[kind, "missed"]
        console.print(f"  {kind}: {kinds[kind, 'caught']} of {count} caught, {kinds[kind, 'fits']} still fit")
    missed = [each for each in outcomes if each.outcome == "missed"]
    for each in random.Random(options.seed).sample(missed, min(options.misses, len(missed))):
        console.print(f"\nMISS {each.check}, {each.kind}: {each.shown}", markup=False, highlight=False)


def print_clean(stories: Sequence[Story], console: Console) -> None:
    """Print how many sound stories each check flags at warning or above, and every finding on them."""
    checks = list(tying_modules())
    flagged: dict[str, set[str]] = {check: set() for check in checks}
    told: list[str] = []
    for story in stories:
        report = claimcheck.check_text(story.text, story.headline, date=story.date, select=checks)
        for finding in report.findings:
            if finding.severity is not Severity.NOTE:
                flagged[finding.check].add(story.id)
                said = f"{finding.severity.value} {finding.check}: {finding.message}. {finding.why}"
                told.append(f"\nFLAGGED {story.id} {said}\n  {finding.claims[0].sentence_text}")
    table = Table(title=f"{len(stories)} sound stories, flagged at warning or above")
    for column in ("check", "stories", "%"):
        table.add_column(column, justify="left" if column == "check" else "right")
    for check, own in [*flagged.items(), ("together", set[str]().union(*flagged.values()))]:
        table.add_row(check, str(len(own)), f"{100 * len(own) / len(stories):.2f}")
    console.print(table)
    for each in told:
        console.print(each, markup=False, highlight=False)


def print_growth(stories: Sequence[Story], console: Console) -> None:
    """Print how long the checks take over a report, one of twice and one of four times as many figures."""
    table = Table(title=f"one report, {FIGURES} figures and more")
    for column in ("words", "figures", "whole check, s", "these alone, s", "ms / 1000 figures"):
        table.add_column(column, justify="right")
    for scale in SCALES:
        text = _report(stories, FIGURES * scale)
        start = time.perf_counter()
        claimcheck.check_text(text, date="2016-05-02")
        whole = time.perf_counter() - start
        read = context_of(Story("report", text, "2016-05-02"))
        assert read is not None
        document, context = read
        figures = len(context.claims[document.id])
        start = time.perf_counter()
        for module in tying_modules().values():
            list(module.ties(document, context))
        alone = time.perf_counter() - start
        each = f"{1e6 * alone / figures:.1f}"
        table.add_row(f"{len(text.split()):,}", f"{figures:,}", f"{whole:.2f}", f"{alone:.3f}", each)
    console.print(table)


def _report(stories: Sequence[Story], figures: int) -> str:
    """Stories and passages, one after another and from the start again, until there are so many figures."""
    texts: list[str] = []
    count = 0
    while count < figures:
        for story in stories:
            texts.append(story.text)
            count += len(DIGITS.findall(story.text))
            if count >= figures:
                break
    return "\n\n".join(texts)
