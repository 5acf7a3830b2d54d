"""What an accepted finding is known by: its check, its figures, and its sentences with the figures masked.

Line numbers and files are no part of it, so it survives whatever changes around the passages; and the figures
are, so it dies when one of them changes.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from claimcheck.model.acceptance import Acceptance, Passages
from claimcheck.model.claim import Claim
from claimcheck.model.finding import Finding
from claimcheck.model.quantity import Bound, Quantity
from claimcheck.model.report import Report
from claimcheck.rulebook.pattern import Pattern

_NUMBER = Pattern(r"\d[\d.,]*")
_WORD = Pattern(r"\w+|#")
_REACH = 300
"""How much of an endless sentence is looked at, on either side of the figure."""


def accept(
    report: Report, findings: Iterable[Finding], reason: str, expires: date | None
) -> list[Acceptance]:
    """Return an entry for each of the report's ``findings``, each once."""
    made = {
        key: Acceptance(*key, reason, expires, stories_of(finding, report))
        for finding in findings
        for key in [key_of(finding)]
    }
    return list(made.values())


def key_of(finding: Finding) -> tuple[str, Passages]:
    """Return the check and the passages that the finding is known by."""
    return finding.check, tuple(sorted((masked(claim), figure(claim)) for claim in finding.claims))


def stories_of(finding: Finding, report: Report) -> tuple[str, ...]:
    """Return the absolute paths of the files that the finding stands in."""
    spans = (finding.primary, *finding.related)
    return tuple(sorted({absolute(report.document(span).path) for span in spans}))


def absolute(path: str) -> str:
    """Return the path from the root, with the links in it as they are."""
    return os.path.abspath(path)  # noqa: PTH100


def masked(claim: Claim) -> str:
    """Return the sentence in small letters, words only, its own figure and all digits as "#"."""
    start, end = claim.span.start - claim.sentence.start, claim.span.end - claim.sentence.start
    sentence = claim.sentence_text
    text = f"{sentence[max(0, start - _REACH) : start]} # {sentence[end : end + _REACH]}"
    return " ".join(_WORD.findall(_NUMBER.sub("#", text.casefold())))


def figure(claim: Claim) -> str:
    """Return the normalised figure: "23", ">2000000000 USD", "~40 percent", "9..10 mile"."""
    quantity = claim.quantity
    if claim.malformed:
        return quantity.digits
    sign = "" if quantity.bound in (Bound.EXACT, Bound.RANGE) else quantity.bound.value
    return f"{'~' if quantity.approximate else ''}{sign}{_value(quantity)} {quantity.unit or ''}".rstrip()


def _value(quantity: Quantity) -> str:
    if quantity.value is not None:
        return _plain(quantity.value)
    if quantity.low is None and quantity.high is None:
        return quantity.digits
    return f"{_plain(quantity.low)}..{_plain(quantity.high)}"


def _plain(value: Decimal | None) -> str:
    return "" if value is None else f"{value.normalize():f}"
