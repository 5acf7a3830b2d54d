"""Rows and columns of totals in tables, held against the figures that they sum.

That a line is a sum of the others is shown by the figures in it that add up; without one such, only a slip is
told from a line that sums something else, such as the rows that a table leaves out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from claimcheck.checks.amounts import style_of
from claimcheck.checks.arithmetic.sums import shown
from claimcheck.checks.arithmetic.table_cells import (
    Line,
    LineKind,
    bar,
    is_counted,
    is_everything,
    is_part,
    is_percent,
    lines_of_tables,
)
from claimcheck.checks.arithmetic.tie import Misfit, Tie
from claimcheck.checks.interface import Context
from claimcheck.checks.wording import quoted
from claimcheck.model.claim import Claim
from claimcheck.model.document import Document
from claimcheck.model.finding import Severity
from claimcheck.model.interval import Interval
from claimcheck.quantities.derive import add
from claimcheck.quantities.interval import intersects
from claimcheck.quantities.slip import ONE_DIGIT, slip

_FEW = 2
_MOST_SHOWN = 8
_MOST_CLAIMS = 30
_ZERO = Interval(Decimal(0), Decimal(0))


class _Stated(NamedTuple):
    """A total with the sum that it should be."""

    total: Claim
    parts: Sequence[Claim]
    sum: Interval
    fits: bool


def sum_ties(document: Document, context: Context) -> Iterator[Tie]:
    """Yield every figure of a line of totals that is, or should be, the sum of others.

    A total that the other direction of its table bears out is not held to parts of which one is wrong itself.
    """
    found = list(_ties(document, context))
    wrong = {tie.claims[0].id for tie in found if tie.misfit}
    right = {tie.claims[0].id for tie in found if not tie.misfit}
    for tie in found:
        total, *parts = tie.claims
        if not (tie.misfit and total.id in right and any(part.id in wrong for part in parts)):
            yield tie


def _ties(document: Document, context: Context) -> Iterator[Tie]:
    for lines in lines_of_tables(document, context):
        if lines and lines[0].kind is LineKind.TOTAL and lines[-1].kind is not LineKind.TOTAL:
            lines = lines[::-1]
        for stated in _stated(lines):
            yield from _judged(stated, context)


def _stated(lines: Sequence[Line]) -> Iterator[list[_Stated]]:
    """Yield the totals of each line of totals that have parts before them."""
    since: dict[int, list[Claim]] = {}
    every: dict[int, list[Claim]] = {}
    subtotals: dict[int, list[Claim]] = {}
    counts = [0, 0, 0]
    for line in lines:
        if line.kind is LineKind.PART:
            _add(line, since, every)
            counts[0] += 1
            counts[1] += 1
        elif line.kind is LineKind.APART:
            continue
        else:
            whole = line.kind is LineKind.TOTAL
            kinds = ((since, counts[0]), (every, counts[1]), (subtotals, counts[2]))[: 3 if whole else 1]
            yield [each for each in (_one(line, across, kinds) for across in line.cells) if each]
            _add(line, subtotals)
            counts[2] += 1
            since, counts[0] = {}, 0


def _add(line: Line, *sums: dict[int, list[Claim]]) -> None:
    for across, claim in line.cells.items():
        for each in sums:
            each.setdefault(across, []).append(claim)


def _one(line: Line, across: int, kinds: Sequence[tuple[dict[int, list[Claim]], int]]) -> _Stated | None:
    """Return the total at ``across`` with the sum that fits it, else with that since the last total."""
    total = line.cells[across]
    found: list[_Stated] = []
    seen: set[int] = set()
    for sums, count in kinds:
        parts = sums.get(across, [])
        if count < _FEW or len(parts) < _FEW or count in seen:
            continue
        seen.add(count)
        if not _addable(total, parts):
            continue
        summed = _summed(parts)
        fits = intersects(summed, bar(total))
        if fits or len(parts) == count:
            found.append(_Stated(total, parts, summed, fits))
    return next((each for each in found if each.fits), found[0] if found else None)


def _addable(total: Claim, parts: Sequence[Claim]) -> bool:
    every = (total, *parts)
    if all(is_percent(each) for each in every):
        return is_everything(total)
    units = {each.quantity.unit for each in every}
    return len(units) == 1 and all(is_part(each) and not is_percent(each) for each in every)


def _summed(parts: Sequence[Claim]) -> Interval:
    summed = _ZERO
    for part in parts:
        summed = add(summed, bar(part))
    return summed


def _judged(stated: list[_Stated], context: Context) -> Iterator[Tie]:
    """Yield the totals of one line: those that fit prove that the line is a sum."""
    proofs = sum(
        each.fits and sum(bool(part.quantity.value) for part in each.parts) >= _FEW for each in stated
    )
    misfits = [each for each in stated if not each.fits]
    proven = proofs > 0 and proofs >= len(misfits)
    for each in stated:
        misfit = None
        if not each.fits and not (is_percent(each.total) and (_exceeds(each) or not proven)):
            misfit = _misfit(each, context, proven=proven, alone=len(stated) == 1)
        yield Tie((each.total, *each.parts[:_MOST_CLAIMS]), misfit)


def _exceeds(stated: _Stated) -> bool:
    value = stated.total.quantity.value
    return value is None or stated.sum.low is None or stated.sum.low > value


def _misfit(stated: _Stated, context: Context, *, proven: bool, alone: bool) -> Misfit | None:
    value, summed = stated.total.quantity.value, _value(stated.parts)
    if value is None or summed is None or not _is_likely(stated, summed, context, proven=proven, alone=alone):
        return None
    come = _amount(summed, stated, context)
    return Misfit(
        Severity.ERROR if proven else Severity.WARNING,
        0.9 if proven else 0.75,
        f"The parts of {quoted(stated.total, context)} come to {come}",
        f"{_terms(stated, context)} = {come}{_rounding(stated)}; "
        f"the copy says {context.text(stated.total.span)}.",
        slip(value, summed) or "",
    )


def _is_likely(stated: _Stated, summed: Decimal, context: Context, *, proven: bool, alone: bool) -> bool:
    """True where copy means the total to be this sum, and no average, maximum or longer list."""
    value = stated.total.quantity.value
    assert value is not None
    slips = slip(value, summed) is not None
    largest = max((abs(part.quantity.value or Decimal(0)) for part in stated.parts), default=Decimal(0))
    if proven:
        return slips or (largest < abs(value) and abs(summed) / 2 <= abs(value) <= 2 * abs(summed))
    if slips and (value < summed or _is_sure_slip(value, summed)):
        return True
    near = context.rules.tables.sums.near
    return alone and largest < value < summed <= value * (1 + near)


def _is_sure_slip(value: Decimal, summed: Decimal) -> bool:
    """False for one digit of few, as any longer list might have it: 130 for a sum of 120."""
    return slip(value, summed) != ONE_DIGIT or len(f"{value.normalize():f}".strip("0.")) > 3


def _value(parts: Sequence[Claim]) -> Decimal | None:
    values = [part.quantity.value for part in parts]
    return None if None in values else sum((each for each in values if each is not None), Decimal(0))


def _terms(stated: _Stated, context: Context) -> str:
    texts = [context.text(part.span) for part in stated.parts]
    if len(texts) > _MOST_SHOWN:
        texts = [*texts[: _MOST_SHOWN - 2], "…", texts[-1]]
        return f"{' + '.join(texts)} ({len(stated.parts)} figures)"
    return " + ".join(texts)


def _amount(summed: Decimal, stated: _Stated, context: Context) -> str:
    """Return the sum as the cells are written, in the magnitude of their header."""
    total = stated.total.quantity
    scale = _scale(stated.total)
    if any(_scale(part) != scale for part in stated.parts) or not scale:
        return style_of(total, context.text(stated.total.span)).amount(summed)
    text = context.text(stated.total.span)
    sign = style_of(total, text).sign if total.unit else ""
    ending = "%" if total.unit == "percent" and "%" in text else ""
    return f"{sign}{shown(summed / scale)}{ending}"


def _scale(claim: Claim) -> Decimal | None:
    """Return what the magnitude of a figure, or of its header, multiplies its digits by."""
    digits = claim.quantity.digits.replace(",", "").replace("\u00a0", "").replace(" ", "")
    try:
        number = Decimal(digits)
    except ArithmeticError:
        return None
    value = claim.quantity.value
    return abs(value / number) if value and number else Decimal(1)


def _rounding(stated: _Stated) -> str:
    """Return what is said of the rounding, where there may be some."""
    return "" if all(map(is_counted, stated.parts)) else ", and no rounding makes up for it"
