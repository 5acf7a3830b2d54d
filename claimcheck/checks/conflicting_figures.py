"""Two figures for one thing that cannot both be right.

What
----
Claims about the same measure of the same subject in the same period whose literal readings share no value:
no number is both 23 and 32, or both at least 60 and 58. Years for what happens once ("opened in 1911") are
held against each other, too, and numbers of one name that are one slip apart ("Flight 370", "Flight 307").

Why
---
One of the two is wrong, and the reader sees both. When the figures are one slip apart (transposed digits, a
zero too many, million for billion), the finding says so.

Flags
-----
"Rescuers said 23 miners were trapped. … The 32 trapped miners had food for two days."

Passes
------
Figures of other things (a part and its total, another place, another period, a plan and its result), figures
that round to each other, "at least 60" beside 71, and copy that tells its reader that a figure was revised or
is in dispute.

Limits
------
Two figures in one sentence are taken for two things. Claims whose nouns differ and are no synonyms in
rules/synonyms.toml are not compared, nor are numbers of aircraft and of the items of a series ("Game 2"), and
years of anything that may happen twice. It never says which figure is right.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.checks.interface import Context, Example, Examples
from claimcheck.checks.rivals import rival_finding, rivals
from claimcheck.checks.wording import allowed, slip_of
from claimcheck.model.cluster import Cluster, ComparedPair
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.relation import Relation

EXAMPLES = Examples(
    flags=(
        Example(
            "transposed digits",
            "Twenty-three miners were trapped on Monday when a shaft collapsed at the Brenholt mine.\n\n"
            "Rescue teams lowered food and water to the 32 trapped miners on Tuesday.",
        ),
        Example(
            "million for billion",
            "The club opened a £1.8 million stand on Saturday, after two years of building.\n\n"
            "The £1.8 billion stand holds 6,000 supporters.",
        ),
        Example(
            "below a lower limit",
            "At least 60 homes were destroyed when the river Arle burst its banks on Sunday night.\n\n"
            "The council said that 58 homes were destroyed and that the owners had been found rooms.",
        ),
        Example(
            "a zero too many",
            "The ministry has set aside $250 million for the new hospital in Odda.\n\n"
            "Most of the $2.5 billion for the new hospital comes from a tax on fuel.",
        ),
        Example(
            "jobs in the first and the last sentence",
            "Halden Motors will cut 450 jobs at its plant in Moss, the carmaker said on Friday.\n\n"
            "The union called the plan to cut 540 jobs at the Moss plant reckless.",
        ),
        Example(
            "one age, two figures",
            "Lena Holm, 57, was named head of the central bank on Thursday.\n\n"
            "Holm, 75, has worked at the bank since 1990.",
        ),
        Example(
            "two lengths of one river",
            "The river Sarn is 300 km long and rises in the Ketta hills.\n\n"
            "The river is 330 km long, and salmon were once caught all along it.",
        ),
        Example(
            "one speaker, two figures",
            '"We carried 14,200 passengers in the first week," said airport director Ane Lund.\n\n'
            '"The airport carried 12,400 passengers in the first week, and we expect more," Lund said.',
        ),
        Example(
            "a flight with its digits changed round",
            "The search for Flight 370 was called off on Tuesday.\n\n"
            "Families of those on Flight 307 asked the ministry to go on.",
        ),
        Example(
            "two years for one opening",
            "The Grand Hotel opened in 1911.\n\nNothing has been changed since the hotel opened in 1919.",
        ),
        Example(
            "death toll",
            "Seventeen people were killed when a ferry sank off the coast near Tamra on Wednesday.\n\n"
            "The ferry was overloaded when it sank, the coast guard said, and the death toll stood at 71.",
        ),
    ),
    passes=(
        Example(
            "two places",
            "Police arrested nine people in Lyon and four people in Nice over the thefts.\n\n"
            "The four people arrested in Nice were released on Friday.",
        ),
        Example(
            "before and after",
            "The number of cases in the county rose to 40 on Monday. It stood at 31 a week ago.",
        ),
        Example(
            "three years",
            "The company sold 5 million cars in 2019.\n\nIt sold 4 million cars in 2020.\n\n"
            "It plans to sell 6 million cars in 2021.",
        ),
        Example(
            "two groups",
            "In the survey, 60 percent of patients were content.\n\nOnly 35 percent of nurses were content.",
        ),
        Example(
            "a lower limit and more",
            "At least 60 homes were destroyed in the storm.\n\n"
            "By evening 71 homes were destroyed, the mayor said.",
        ),
        Example(
            "corrected in the copy",
            "The club paid 30 million euros for the striker. It later corrected the fee to 28 million euros.",
        ),
        Example(
            "a part and its total",
            "Forty-two people were injured when the train left the tracks.\n\n"
            "Six of the 42 people injured were in a serious condition.",
        ),
        Example(
            "another",
            "Three people were killed in the explosion on Sunday.\n\n"
            "Another two people were killed when an ambulance left the road.",
        ),
        Example(
            "rounded",
            "The concert drew 19,870 visitors, the organisers said.\n\n"
            "About 20,000 visitors came to the concert.",
        ),
        Example(
            "a plan and its result",
            "The ministry planned to build 400 homes in Vik.\n\nSo far 120 homes have been built in Vik.",
        ),
        Example(
            "two flights",
            "Flight 370 left on time.\n\nFlight 918 was held for an hour by the fog.",
        ),
        Example(
            "two elections",
            "She lost the 2012 election by nine votes.\n\nIn the 2016 election she won every district.",
        ),
        Example(
            "in dispute",
            "Police said that 20,000 people marched through the capital.\n\n"
            "Organisers gave a different figure and said that 50,000 people marched through the capital.",
        ),
    ),
)


def run(cluster: Cluster, context: Context) -> Iterator[Finding]:
    """Yield one finding when two claims of the cluster contradict each other and the copy does not say so."""
    pairs = rivals(cluster, Relation.CONTRADICTS, context)
    if not pairs:
        return
    worst = pairs[0]
    why = f"{allowed(worst.first, context)}; {allowed(worst.second, context)}: no figure satisfies both."
    yield rival_finding(__name__, pairs, cluster, context, severity=_severity(worst, context), why=why)


def _severity(pair: ComparedPair, context: Context) -> Severity:
    """A contradiction between figures that are only likely about one thing is a warning.

    That a slip leads from one to the other, or that they lie close, speaks for one thing once more.
    """
    rules = context.rules.sameness
    close = slip_of(pair) or any(each.name == "near_figures" for each in pair.evidence)
    bar = rules.error if close else rules.error_without_slip
    return Severity.ERROR if pair.similarity >= bar else Severity.WARNING
