"""Digits grouped as no number is.

What
----
A figure whose commas stand where no way of grouping puts them: "4,2000 passengers", "12,34 euros", "1,,000".

Why
---
One keystroke went wrong, and nobody can tell which: "4,2000" may be 4,200 or 42,000. The figure is kept as it
is written and compared with nothing, so that no other check repairs it in silence.

Flags
-----
"The ferry carried 4,2000 passengers in its first week."

Passes
------
Groups of three ("42,000"), the Indian grouping ("4,20,000"), decimals ("4.2"), lists ("rows 4, 20 and 31").

Limits
------
A comma for the decimal point, as in "3,55 percent", is flagged too: in English copy it is a slip like others.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.checks.interface import Context, Example, Examples, make_finding
from claimcheck.model.document import Document
from claimcheck.model.finding import Finding, Severity

GROUP = 3

EXAMPLES = Examples(
    flags=(
        Example("a group of four", "The ferry carried 4,2000 passengers in its first week."),
        Example("a group of two", "The ticket costs 12,34 euros, the operator said."),
        Example("two commas", "The fund has 1,,000 members."),
        Example("a long first group", "The dam holds 1234,567 tonnes of silt."),
        Example("in a headline", "Nobody was hurt.", headline="Storm cuts power to 31,40 homes"),
        Example("money", "The council set aside $2,5000 for the repair of the roof."),
        Example("a decimal comma", "Prices rose by 3,55 percent in May."),
        Example("the last group", "The archive lists 1,204,55 letters."),
    ),
    passes=(
        Example("groups of three", "The ferry carried 42,000 passengers in its first week."),
        Example("millions", "The archive lists 1,204,550 letters."),
        Example("Indian grouping", "The scheme reached 4,20,000 farmers in Bihar."),
        Example("a decimal point", "Prices rose by 3.55 percent in May."),
        Example("a list", "Rows 4, 20 and 31 stay closed."),
        Example("a list without spaces", "Paragraphs 1,2 and 3 were struck out."),
        Example("a date", "The treaty was signed on May 4,2000 in Lisbon."),
        Example("no commas", "The stadium has 42000 seats."),
    ),
)


def run(document: Document, context: Context) -> Iterator[Finding]:
    """Yield one finding for each figure of the story that is grouped as no number is."""
    for claim in context.claims.get(document.id, ()):
        if not claim.malformed:
            continue
        readings = likely_readings(claim.quantity.digits)
        yield make_finding(
            __name__,
            context,
            [claim],
            severity=Severity.WARNING,
            confidence=0.9,
            message=f"“{context.text(claim.span)}” is grouped as no number is",
            why=f"The commas of “{claim.quantity.digits}” leave a group that is not of three digits.",
            hint=f"Likely {' or '.join(readings)}: ask which one is meant.",
            voices=None,
        )


def likely_readings(digits: str) -> tuple[str, ...]:
    """The numbers that one keystroke away may have been meant: regrouped, and with the odd group mended."""
    groups = [group for group in digits.replace(".", ",").split(",") if group]
    return tuple(dict.fromkeys((_mended(groups), f"{int(''.join(groups)):,}")))


def _mended(groups: list[str]) -> str:
    """A digit too many left out, a last group taken for decimals, an empty group dropped."""
    first, *rest = groups
    if rest and (len(rest[-1]) < GROUP or len(first) > GROUP):
        return f"{int(''.join([first, *rest[:-1]])):,}.{rest[-1]}"
    return ",".join([first, *(group[:GROUP] for group in rest)])
