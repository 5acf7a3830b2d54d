"""Two figures for one thing that can both hold and yet leave the reader with two.

What
----
Claims about the same measure of the same subject in the same period that share a possible value, while what a
reader takes from them lies more than 5 percent apart: "$3 billion" and "more than $2 billion".

Why
---
Nobody who has $3 billion before him writes "more than $2 billion". The reader cannot tell which to keep, and
two officials who put it so differently may be speaking of two things. Figures that are apart only because one
is rounded ("2.6 billion", "3 billion") are a note.

Flags
-----
"The trade turnover reaches $3 billion in 2021. … The trade turnover this year came to more than $2 billion."

Passes
------
"Over 150 projects" beside "more than 150 projects", "about 40" beside 42, figures of other things, and copy
that tells its reader that a figure was revised or is in dispute.

Limits
------
A cluster in which two figures contradict each other is left to conflicting-figures. How far apart a reader
takes "more than 100" and 130 to be is a matter of rules/readings.toml.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.checks.interface import Context, Example, Examples
from claimcheck.checks.rivals import rival_finding, rivals
from claimcheck.checks.wording import apart, taken
from claimcheck.model.cluster import Cluster, ComparedPair
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.relation import Relation

EXAMPLES = Examples(
    flags=(
        Example(
            "two officials",
            "Ambassador Per Ness said that trade turnover between Norland and Estia reaches $3 billion.\n\n"
            "Export director Mari Vold said that trade turnover this year amounted to more than $2 billion.",
        ),
        Example(
            "a lower limit far below",
            "At least 60 homes were destroyed when the dam at Lier broke on Sunday.\n\n"
            "The council said that 97 homes were destroyed when the dam broke.",
        ),
        Example(
            "more than half as much again",
            "The strike has closed more than 100 schools in the north.\n\n"
            "A ministry spokesman said the strike has closed 160 schools in the north.",
        ),
        Example(
            "an upper limit",
            "The new tunnel will cost less than 900 million kroner, the road office promised in May.\n\n"
            "According to the contract, the new tunnel will cost 600 million kroner.",
        ),
        Example(
            "about and exactly",
            "The flood forced about 500 residents of Lunde to leave their homes.\n\n"
            "Shelters took in the 410 residents of Lunde who had to leave their homes.",
        ),
        Example(
            "grants in the first and the last sentence",
            "The foundation paid more than $40 million in school grants, its report says.\n\n"
            "The foundation paid $65 million in school grants, a spokeswoman said.",
        ),
        Example(
            "nearly and more",
            "Nearly 8,000 runners finished the marathon on Sunday, the organisers said.\n\n"
            "All 6,400 runners who finished the marathon were given a medal.",
        ),
        Example(
            "only rounding",
            "The merger values the Norland savings bank at 2.6 billion euros, its chairman said.\n\n"
            "The chairman hopes for a merger in June that values the savings bank at 3 billion euros.",
        ),
    ),
    passes=(
        Example(
            "over and more than",
            "The centre will sign contracts for over 150 projects.\n\n"
            "Contracts may be signed for more than 150 projects, the director said.",
        ),
        Example(
            "about",
            "About 40 houses were damaged by the storm.\n\nThe storm damaged 42 houses, the mayor said.",
        ),
        Example(
            "a lower limit that was a good one",
            "More than 100 schools are closed in the north.\n\n"
            "The ministry said that 112 schools are closed in the north.",
        ),
        Example(
            "two years",
            "Exports came to $3 billion in 2020.\n\nExports came to more than $2 billion in 2021.",
        ),
        Example(
            "two companies",
            "Halden Motors made a profit of $300 million.\n\n"
            "Its rival Varga Cars made a profit of more than $200 million.",
        ),
        Example(
            "revised",
            "The bridge will cost $300 million, the government says. "
            "The first estimate of more than $200 million was revised in March.",
        ),
        Example(
            "a share and a count",
            "More than 30 percent of the workers were ill.\n\nThe firm said that 60 workers were ill.",
        ),
        Example(
            "a part",
            "The fund has paid $90 million to farmers, including more than $50 million in the south.",
        ),
        Example(
            "worlds apart",
            "The number of people waiting at the three hospitals run by the Vik trust has fallen below "
            "30,000 for the first time since 2021.\n\nThere were 29,480 people on the list in May.",
            headline="Waiting list at Vik hospitals drops below 30,000",
        ),
        Example(
            "rounded to the same",
            "The bank lost 2.97 billion euros.\n\nThe bank's loss of 3 billion euros was its worst.",
        ),
    ),
)

_SEVERITIES = {Relation.DIVERGES: Severity.WARNING, Relation.ROUNDED: Severity.NOTE}


def run(cluster: Cluster, context: Context) -> Iterator[Finding]:
    """Yield one finding when the worst that two claims of the cluster do is to diverge, or to be rounded."""
    severity = _SEVERITIES.get(cluster.relation)
    pairs = rivals(cluster, cluster.relation, context) if severity else ()
    if not severity or not pairs:
        return
    yield rival_finding(__name__, pairs, cluster, context, severity=severity, why=_why(pairs[0], context))


def _why(pair: ComparedPair, context: Context) -> str:
    readings = f"{taken(pair.first, context)}; {taken(pair.second, context)}"
    if pair.relation is Relation.ROUNDED:
        return f"{readings}: one may be the other rounded, yet the reader is left with {apart(pair)}."
    return f"{readings}: both can hold, yet the reader is left with {apart(pair)}."
