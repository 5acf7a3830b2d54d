"""Fits the weights of rules/headlines.toml: ``python benchmarks/fit_headlines.py [DATA] [--write]``.

DATA is a folder with headlines.jsonl (default ../shared/bench).
[likeness]: of the body's figures of one kind, those that agree with a headline's figure are about the same
thing; the weights give them the largest share among all (conditional logit). [suspicion]: a figure of a
headline is wrong when it was changed (logistic regression). Both shrink a little. Both are also fitted five
times with a fifth of the stories left out, and what they say of those is printed as a curve.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

import numpy as np

import claimcheck
from claimcheck.checks.headline.decision import signs
from claimcheck.checks.headline.figures import Kind, kind_of
from claimcheck.checks.headline.likeness import evidence
from claimcheck.checks.headline.profiles import Profiles
from claimcheck.checks.headline.rivals import matches
from claimcheck.checks.headline.values import comparable
from claimcheck.checks.headline.verdict import taken, verdicts
from claimcheck.checks.interface import Context
from claimcheck.model.document import SegmentKind
from claimcheck.model.report import Report
from claimcheck.rulebook import load_rulebook
from claimcheck.rulebook.rulebook import Rulebook

FOLDS = 5
SHRINK = 1.0
"""How much a weight costs, beside the figures that it explains."""
Rows = list[dict[str, float]]


def pairs(
    stories: Sequence[tuple[dict[str, Any], Report]], rules: Rulebook
) -> tuple[Rows, list[int], list[int]]:
    """The evidence of every pair of the sound stories, whether the values agree, and whose it is."""
    rows, agree, figure = [], [], []
    count = 0
    for item, report in stories:
        if item["label"] != "clean":
            continue
        titles = [
            claim
            for claim in report.claims
            if claim.segment is SegmentKind.HEADLINE and kind_of(claim, rules)
        ]
        body = Profiles(
            [claim for claim in report.claims if claim.segment is not SegmentKind.HEADLINE], rules
        )
        for title in Profiles(titles, rules):
            kind = kind_of(title.claim, rules) or Kind.AMOUNT
            others = [
                other for other in titles if other is not title.claim and kind_of(other, rules) is Kind.AMOUNT
            ]
            givers, rivals = matches(title, kind, body, taken(others, body.claims, rules), rules)
            givers = [
                match
                for match in givers
                if kind is not Kind.AMOUNT or comparable(match.claim, title.claim, rules)
            ]
            if not givers or not rivals:
                continue
            count += 1
            for match in [*givers, *rivals]:
                rows.append(evidence(title, body.of(match.claim), body))
                agree.append(int(match.how is not None))
                figure.append(count)
    return rows, agree, figure


def unweighed(report: Report, rules: Rulebook) -> Rulebook:
    """The rules with no weight for any evidence, as new evidence has none yet."""
    body = Profiles(report.claims[:1], rules)
    (only,) = body
    names = ["bias", *evidence(only, only, body)]
    headlines = rules.headlines._replace(likeness=dict.fromkeys(names, Decimal(0)))
    return Rulebook(**{**vars(rules), "headlines": headlines})


def suspects(
    stories: Sequence[tuple[dict[str, Any], Report]], rules: Rulebook
) -> tuple[Rows, list[int], list[str], list[str]]:
    """The signs of every checked figure, whether it was changed, its pair of stories, and its story."""
    rows, wrong, groups, ids = [], [], [], []
    for item, report in stories:
        (document,) = report.documents
        claims = sorted(report.claims, key=lambda claim: claim.span.start)
        context = Context((), {document.id: document}, rules, {document.id: claims})
        start = next(s.start for s in document.segments if s.kind is SegmentKind.HEADLINE)
        for verdict in verdicts(document, context):
            span = verdict.claim.span
            changed = span.start - start < item["span"][1] and span.end - start > item["span"][0]
            rows.append(signs(verdict))
            wrong.append(int(item["label"] != "clean" and changed))
            groups.append(item["pair"])
            ids.append(item["id"])
    return rows, wrong, groups, ids


def table_of(rows: Rows) -> np.ndarray[Any, Any]:
    return np.array([[1.0, *row.values()] for row in rows])


def fitted(
    table: np.ndarray[Any, Any], target: np.ndarray[Any, Any], shrink: float = SHRINK
) -> np.ndarray[Any, Any]:
    """Weights by Newton's method."""
    weights = np.zeros(table.shape[1])
    penalty = np.eye(table.shape[1]) * shrink
    penalty[0, 0] = 1e-6
    for _ in range(40):
        chance = 1 / (1 + np.exp(-table @ weights))
        slope = table.T @ (target - chance) - penalty @ weights
        bend = (table.T * (chance * (1 - chance))) @ table + penalty
        weights += np.linalg.solve(bend, slope)
    return weights


def chosen(
    table: np.ndarray[Any, Any], agree: np.ndarray[Any, Any], figure: list[int]
) -> np.ndarray[Any, Any]:
    """Weights that give the pairs of each figure that agree the largest share, by gradient ascent."""
    starts = np.flatnonzero(np.diff([0, *figure]))
    group = np.array(figure) - 1
    weights, drift, spread = (np.zeros(table.shape[1]) for _ in range(3))
    for step in range(1, 501):
        scores = table @ weights
        raised = np.exp(scores - np.maximum.reduceat(scores, starts)[group])
        share = raised / np.add.reduceat(raised, starts)[group]
        right = raised * agree / np.add.reduceat(raised * agree, starts)[group]
        slope = table.T @ (right - share) - SHRINK * weights
        drift, spread = 0.9 * drift + 0.1 * slope, 0.99 * spread + 0.01 * slope**2
        weights = weights + 0.05 * drift / (1 - 0.9**step) / (np.sqrt(spread / (1 - 0.99**step)) + 1e-8)
    bias = 0.0
    for _ in range(40):
        bias += float(np.mean(agree - 1 / (1 + np.exp(-(table @ weights + bias))))) * 4
    weights[0] = bias
    return weights


def with_likeness(
    stories: Sequence[tuple[dict[str, Any], Report]], rules: Rulebook
) -> tuple[Rulebook, dict[str, float], str]:
    """The rules with the likeness fitted on the stories, its weights, and what they were fitted on."""
    rows, agree, figure = pairs(stories, unweighed(stories[0][1], rules))
    weights = chosen(table_of(rows), np.array(agree, dtype=float), figure)
    likeness = dict(zip(["bias", *rows[0]], weights.tolist(), strict=True))
    new = {name: Decimal(f"{weight:.2f}") for name, weight in likeness.items()}
    made = Rulebook(**{**vars(rules), "headlines": rules.headlines._replace(likeness=new)})
    return made, likeness, f"{len(rows)} pairs, {sum(agree)} of them agree"


def fold_of(group: str) -> int:
    return int(group, 16) % FOLDS


def left_out(stories: Sequence[tuple[dict[str, Any], Report]], rules: Rulebook) -> np.ndarray[Any, Any]:
    """What fits of both tables on the other stories say of each figure."""
    said = np.zeros(0)
    for each in range(FOLDS):
        others = [story for story in stories if fold_of(story[0]["pair"]) != each]
        rows, wrong, groups, _ = suspects(stories, with_likeness(others, rules)[0])
        table, target = table_of(rows), np.array(wrong, dtype=float)
        out = np.array([fold_of(group) == each for group in groups])
        said = said if said.size else np.zeros(len(rows))
        said[out] = 1 / (1 + np.exp(-table[out] @ fitted(table[~out], target[~out])))
    return said


def curve(said: np.ndarray[Any, Any], wrong: list[int], ids: list[str], items: list[dict[str, Any]]) -> None:
    """Print what share of changed figures and of sound stories lies above each threshold."""
    clean = {item["id"] for item in items if item["label"] == "clean"}
    worst: dict[str, float] = {}
    for chance, is_wrong, id in zip(said, wrong, ids, strict=True):
        if is_wrong or id in clean:
            worst[id] = max(worst.get(id, 0.0), float(chance))
    print("threshold  caught %  flagged %")
    for threshold in (0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 0.97):
        above = {id for id, chance in worst.items() if chance >= threshold}
        print(
            f"{threshold:9.2f}  {100 * len(above - clean) / (len(items) - len(clean)):8.1f}"
            f"  {100 * len(above & clean) / len(clean):9.1f}"
        )


def written(path: Path, table: str, weights: dict[str, float]) -> None:
    """Put the weights into the rule file, in place of those of ``table``."""
    lines = "".join(f"{name} = {weight:.2f}\n" for name, weight in weights.items())
    text = path.read_text("utf-8")
    path.write_text(
        re.sub(rf"(?s)(\[{table}\]\n).*?(?=\n\n|\n*\Z)", lambda m: m[1] + lines.rstrip(), text), "utf-8"
    )


def main() -> int:
    """Print the weights and the curve; with ``--write``, put the weights into the rules."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", nargs="?", type=Path, default=Path("../shared/bench"))
    parser.add_argument("--write", action="store_true", help="put the weights into rules/headlines.toml")
    options = parser.parse_args()
    path = options.data / "headlines.jsonl"
    if not path.is_file():
        print(f"{path}: is missing; give the folder of benchmark data as the argument", file=sys.stderr)
        return 2
    rules = load_rulebook()
    file = Path(__file__).parent.parent / "rules" / "headlines.toml"
    items = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    stories = [
        (
            item,
            claimcheck.check_text(
                item["body"], headline=item["headline"], date=item["date"], select="diverging-figures"
            ),
        )
        for item in items
    ]
    built_in = rules
    rules, likeness, fitted_on = with_likeness(stories, rules)
    print(f"[likeness]  # {fitted_on}")
    print("".join(f"{name} = {weight:.2f}\n" for name, weight in likeness.items()))
    rows, wrong, _, ids = suspects(stories, rules)
    table, target = table_of(rows), np.array(wrong, dtype=float)
    suspicion = dict(zip(["bias", *rows[0]], fitted(table, target).tolist(), strict=True))
    print(f"[suspicion]  # {len(rows)} figures, {sum(wrong)} of them changed")
    sizes = table.astype(bool).sum(axis=0)
    right = (table.astype(bool) & (target[:, None] == 1)).sum(axis=0)
    for (name, weight), size, bad in zip(suspicion.items(), sizes, right, strict=True):
        print(f"{name} = {weight:.2f}  # {bad} of {size} changed")
    curve(left_out(stories, built_in), wrong, ids, items)
    if options.write:
        written(file, "likeness", likeness)
        written(file, "suspicion", suspicion)
    return 0


if __name__ == "__main__":
    sys.exit(main())
