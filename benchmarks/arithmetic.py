"""Planted slips for the checks that tie figures by a sum: ``python benchmarks/accuracy.py --arithmetic``.

Wherever a check finds that figures fit, one of them is changed as people change figures of its kind
(benchmarks/slips.py says how), and the story is checked again. The slip is caught when that check flags the
changed figure. Where the check sees that the figures fit all the same, as they do by rounding or behind
"about", nothing was planted.

"%" is what the check itself catches of the slips that leave the kind of figure as it was; "other" are those
that another check flags: percent-change leaves levels that a slip puts in the wrong order to wrong-
direction, so that one slip is one finding. Some slips make another kind of figure, as "born in 9161" does,
where there is no year: they are counted as "turned", with how many of them any check flags. "all %" is what
any check flags of all slips.
"""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import tomli
from rich.console import Console
from rich.table import Table
from slips import DIGITS, Change, over_the_limit, slips

import claimcheck
from claimcheck.checks import CHECKS, Context
from claimcheck.checks.arithmetic.tie import Tie
from claimcheck.model.claim import Claim, Role
from claimcheck.model.document import Document
from claimcheck.model.finding import Severity
from claimcheck.model.span import Span
from claimcheck.rulebook import load_rulebook

PASSAGES = Path(__file__).parent.parent / "tests" / "corpus" / "arithmetic"
CHANGES_OF_A_TIE = 8
LIMITED = "impossible-value"
"""Its figures have a limit each, and a slip carries them over it."""
COLUMNS = ("check", "applies", "slips", "fit", "planted", "caught", "other", "%", "turned", "any", "all %")
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
    claim: Claim
    """As the check reads it: it may take for a year what was read as a number."""
    was: tuple[object, ...]
    """Its kind as it was read."""
    text: str


class Outcome(NamedTuple):
    """What came of one slip: "caught", "fits", "elsewhere" for one that another check flags, or "missed"."""

    check: str
    kind: str
    story: str
    outcome: str
    turned: bool
    """True when the slip made another kind of figure, or none."""
    shown: str


def tying_modules() -> dict[str, ModuleType]:
    """The checks that yield the ties they looked at, by id."""
    modules = {each.id: each.module for each in CHECKS}
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
                        for slip in _slips_of(check, tie, document, context, draw)
                    ]
    return applies, outcomes


def _slips_of(check: str, tie: Tie, document: Document, context: Context, draw: random.Random) -> list[Slip]:
    """Changes of the figures in the body; those of the headline stand before the text that is changed."""
    ages = [
        digits[0]
        for each in context.claims[document.id]
        if each.role is Role.AGE and (digits := DIGITS.search(context.text(each.span)))
    ]
    kinds = {each.id: _kind(each) for each in context.claims[document.id]}
    found = [
        Slip(change.kind, claim, kinds[claim.id], change.text)
        for claim in tie.claims
        for change in _changes(check, claim, document.source[claim.span.start : claim.span.end], ages, draw)
    ]
    return draw.sample(found, min(CHANGES_OF_A_TIE, len(found)))


def _changes(
    check: str, claim: Claim, figure: str, ages: Sequence[str], draw: random.Random
) -> Iterator[Change]:
    return over_the_limit(figure, draw) if check == LIMITED else slips(claim, figure, ages, draw)


def _outcome(check: str, module: ModuleType, story: Story, document: Document, slip: Slip) -> Outcome:
    start, end = slip.claim.span.start, slip.claim.span.end
    changed = document.source[:start] + slip.text + document.source[end:]
    read = context_of(story._replace(text=changed, headline=None))
    told = f"{document.source[start:end]} → {slip.text}: {_sentence(changed, start)}"
    if read is None:
        return Outcome(check, slip.kind, story.id, "missed", False, told)
    turned = not any(_covers(each, slip) and _kind(each) == slip.was for each in read[1].claims[read[0].id])
    ties = _ties_of(module, read, slip)
    if any(_flags(tie) for tie in ties):
        outcome = "caught"
    elif ties and not turned:
        outcome = "fits"
    else:
        outcome = "elsewhere" if _is_flagged(changed, story, slip) else "missed"
    return Outcome(check, slip.kind, story.id, outcome, turned, told)


def _kind(claim: Claim) -> tuple[object, ...]:
    return claim.role, claim.quantity.dimension, claim.malformed


def _is_flagged(changed: str, story: Story, slip: Slip) -> bool:
    """True when any check flags the changed figure at warning or above."""
    report = claimcheck.check_text(changed, date=story.date)
    spans = (
        span
        for finding in report.findings
        if finding.severity is not Severity.NOTE
        for span in (finding.primary, *finding.related)
    )
    return any(_overlaps(span, slip) for span in spans)


def _ties_of(module: ModuleType, read: tuple[Document, Context], slip: Slip) -> list[Tie]:
    return [tie for tie in module.ties(*read) if any(_covers(claim, slip) for claim in tie.claims)]


def _flags(tie: Tie) -> bool:
    return tie.misfit is not None and tie.misfit.severity is not Severity.NOTE


def _covers(claim: Claim, slip: Slip) -> bool:
    return _overlaps(claim.span, slip)


def _overlaps(span: Span, slip: Slip) -> bool:
    start = slip.claim.span.start
    return span.start < start + len(slip.text) and start < span.end


def _sentence(text: str, place: int) -> str:
    start, end = max(0, place - 120), place + 160
    return " ".join(text[start:end].split())


def print_planted(title: str, stories: Sequence[Story], options: Any, console: Console) -> None:
    """Print what each check applies to and catches, and as many of the missed slips as are asked for."""
    applies, outcomes = planted(stories, options.seed)
    table = Table(title=title)
    for column in COLUMNS:
        table.add_column(column, justify="left" if column == "check" else "right", no_wrap=True)
    for check in [*tying_modules(), "all"]:
        own = [each for each in outcomes if check in ("all", each.check)]
        tied = sum(applies.values()) if check == "all" else applies[check]
        table.add_row(check, str(tied), *_row(own))
    console.print(table)
    for kind in sorted({each.kind for each in outcomes}):
        own = [each for each in outcomes if each.kind == kind]
        counts = dict(zip(("slips", "fit", "planted", "caught", "other"), _row(own), strict=False))
        console.print(f"  {kind}: {', '.join(f'{count} {word}' for word, count in counts.items())}")
    missed = [each for each in outcomes if each.outcome == "missed"]
    for each in random.Random(options.seed).sample(missed, min(options.misses, len(missed))):
        console.print(f"\nMISS {each.check}, {each.kind}: {each.shown}", markup=False, highlight=False)


def _row(outcomes: Sequence[Outcome]) -> list[str]:
    """Return slips, fit, planted, caught, caught by another check, %; turned, of these caught; % of all."""
    kept = Counter(each.outcome for each in outcomes if not each.turned)
    turned = Counter(each.outcome for each in outcomes if each.turned)
    planted = kept["caught"] + kept["elsewhere"] + kept["missed"]
    found = turned["caught"] + turned["elsewhere"]
    counts = (len(outcomes), kept["fits"], planted, kept["caught"], kept["elsewhere"])
    everything = planted + turned.total()
    all_found = kept["caught"] + kept["elsewhere"] + found
    return [
        *map(str, counts),
        _percent(kept["caught"], planted),
        str(turned.total()),
        str(found),
        _percent(all_found, everything),
    ]


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f}" if whole else "–"


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
