"""A figure that is not what the one beside it comes to in its unit.

What
----
An amount said in two units, in brackets, between dashes, with a slash or with "or": "40 miles
(40 kilometers)", "30C, or 76F,". Of two currencies only the rate is compared, between the pairs of one story.

Why
---
Conversions are done in a hurry and checked by nobody. The first figure is converted with what its last digits
leave open, with the coarser rounding that writers allow themselves ("1,000 feet (300 metres)"), and wider
with "about"; what is reported is what none of that explains.

Flags
-----
"The blast was heard 40 miles (40 kilometers) away."

Passes
------
"40 miles (64 km)", "1,000 feet (300 metres)", "warmed by 2C (3.6F)", short and metric tons, American and
imperial gallons, and a bracket that says something else ("a 100-metre pool (16 feet deep in the middle)").

Limits
------
Amounts of time are compared like others, months as a twelfth of a year. A rate of exchange is not known to be
right, only to be the same within a story, give or take what rules/conversions.toml allows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.checks.arithmetic.amount_in_units import are_comparable, converted, fits
from claimcheck.checks.arithmetic.exchange import Rate, agree, rates
from claimcheck.checks.arithmetic.figured import figured_sentences
from claimcheck.checks.arithmetic.restated import Restated, restated
from claimcheck.checks.arithmetic.sums import allowance
from claimcheck.checks.arithmetic.tie import Misfit, Tie, findings
from claimcheck.checks.interface import Context, Example, Examples
from claimcheck.checks.wording import quoted
from claimcheck.model.document import Document
from claimcheck.model.finding import Finding, Severity
from claimcheck.rulebook.conversions import Conversions

EXAMPLES = Examples(
    flags=(
        Example("miles", "The blast was heard 40 miles (40 kilometers) away."),
        Example("temperature", "It was 30C (76F) in the shade on Monday."),
        Example("area", "The fire burned 500 acres (2,000 hectares) of forest."),
        Example("with or", "The lake is 120 metres, or 294 feet, deep."),
        Example("between dashes", "The road is 62 miles – 190 kilometers – long."),
        Example("a difference of degrees", "The valley has warmed by 2C (35.6F) since 1900."),
        Example("digits transposed", "Winds of 120 mph (139 kph) tore off the roof."),
        Example(
            "two rates of one pair of currencies",
            "The club paid 10 million euros ($11 million) for him.\n\n"
            "It sold him for 20 million euros ($32 million) a year later.",
        ),
    ),
    passes=(
        Example("miles", "The blast was heard 40 miles (64 kilometers) away."),
        Example("coarse", "The plane fell 1,000 feet (300 metres) in a minute."),
        Example("temperature", "It was 30C (86F) in the shade on Monday."),
        Example("a difference of degrees", "The valley has warmed by 2C (3.6F) since 1900."),
        Example("feet and inches", "The suspect is 5 feet 10 inches (1.78 meters) tall."),
        Example("tons", "The ship carried 1,000 tons (907 metric tons) of ore."),
        Example("another thing in brackets", "The club has a 50-metre pool (16 feet at its deep end)."),
        Example("about", "The hole is about 5 miles (8 km) from the coast."),
    ),
)


def run(document: Document, context: Context) -> Iterator[Finding]:
    """Yield one finding for each pair that no rounding explains."""
    yield from findings(__name__, ties(document, context), context)


def ties(document: Document, context: Context) -> Iterator[Tie]:
    """Yield the amounts that are said in two units."""
    rules = context.rules.conversions
    money: dict[frozenset[str | None], list[Restated]] = {}
    for sentence in figured_sentences(document, context):
        for pair in restated(sentence, rules):
            first, second = pair.first.quantity, pair.second.quantity
            if first.dimension == second.dimension == "currency":
                money.setdefault(frozenset((first.unit, second.unit)), []).append(pair)
            elif are_comparable(pair, rules):
                yield _conversion(pair, context)
    for pairs in money.values():
        yield from _exchanges(pairs, context)


def _conversion(pair: Restated, context: Context) -> Tie:
    claims = (pair.first, pair.second)
    rules = context.rules.conversions
    if fits(pair, rules):
        return Tie(claims)
    sure = pair.bracketed and not fits(pair, rules, rules.sure)
    first, second = (quoted(claim, context) for claim in claims)
    return Tie(
        claims,
        Misfit(
            Severity.ERROR if sure else Severity.WARNING,
            0.95 if sure else 0.85 if pair.bracketed else 0.75,
            f"{first} is not {second}",
            f"{first} → {_worked_out(pair, context)} with the rounding as written; the copy says {second}.",
            _hint(pair, rules),
        ),
    )


def _worked_out(pair: Restated, context: Context) -> str:
    """Return "between 63.6 and 65.2 kilometers"."""
    text = context.text(pair.second.span)
    unit = text.rpartition(pair.second.quantity.digits)[2].lstrip("- ").strip()
    return allowance(converted(pair, context.rules.conversions), f" {unit}")


def _hint(pair: Restated, rules: Conversions) -> str:
    """Return the likely slip: the units changed places, or one digit."""
    turned = pair._replace(
        first=pair.first._replace(quantity=pair.first.quantity._replace(unit=pair.second.quantity.unit)),
        second=pair.second._replace(quantity=pair.second.quantity._replace(unit=pair.first.quantity.unit)),
    )
    if fits(turned, rules):
        return "The figures fit with their units the other way round."
    return "One of the two figures, or the unit of one, is wrong."


def _exchanges(pairs: Sequence[Restated], context: Context) -> Iterator[Tie]:
    """Compare the rate of each pair with the middle one of the story, so that one slip is one finding."""
    rules = context.rules.conversions
    found = list(rates(pairs, rules))
    if len(found) < 2:
        return
    usual = sorted(found, key=lambda rate: rate.middle)[(len(found) - 1) // 2]
    for rate in found:
        if rate is not usual:
            yield _exchange(usual, rate, context)


def _exchange(usual: Rate, other: Rate, context: Context) -> Tie:
    claims = (*other.claims, *usual.claims)
    if agree(usual, other, context.rules.conversions):
        return Tie(claims)
    said = [" for ".join(quoted(claim, context) for claim in rate.claims) for rate in (usual, other)]
    worth = [allowance(rate.worth, f" {rate.paid}") for rate in (usual, other)]
    return Tie(
        claims,
        Misfit(
            Severity.WARNING,
            0.7,
            f"{said[0]} and {said[1]} are two rates of exchange",
            f"1 {usual.bought} is {worth[0]} by the one, {worth[1]} by the other.",
            "One of the four figures is wrong, or the amounts are of two times.",
        ),
    )
