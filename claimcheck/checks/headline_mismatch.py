"""A figure of the headline for which the story has another one.

What
----
Every figure of the headline must follow from the story, for the same subject: as written, as a word, strictly
rounded, by its bound, in another unit, from the date, or as one sum or share that the words call for. Here
are the figures that do not, while the story has another figure of the same kind for the subject; those more
precise than the story's bound ("49" over "at least 48"); and those that the story gives to something else,
while another of its figures fits much better, or that have changed places in the headline; and names with
another number than in the story ("Flight 307" over Flight 370). The same, names aside, for the summary, for
captions and for pull quotes.
Where several figures of the story may be the one that is meant, the finding names them, four at most.

Why
---
The headline is written last, by someone else, in a hurry, and most readers see no other figure.

Flags
-----
"Bank fined $2bn" over a fine of $2 million, and "161 hurt" over a story of 161 killed and 1,440 hurt.

Passes
------
"Dozen schools shut" over twelve schools, "Sales slip by a quarter" over 24.8 percent, "Nearly 50 whales" over
49, "7 places to see this autumn", a story that gives the figure in any of the ways above.

Limits
------
How sure a finding is, is weighed from named signs, with the weights in rules/headlines.toml that
benchmarks/fit_headlines.py fits on right and wrong headlines in equal number. So a figure that stands in the
story by chance for another subject may pass. Scores and clock times are not checked.
Captions and pull quotes are only held against a figure of the same event, or one slip away, that they
clearly get wrong.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.checks.headline.suspects import suspects
from claimcheck.checks.headline.wording import also, given, mismatch, passage
from claimcheck.checks.interface import Context, Example, Examples, make_finding
from claimcheck.checks.wording import quoted
from claimcheck.model.document import Document
from claimcheck.model.finding import Finding

EXAMPLES = Examples(
    flags=(
        Example(
            "another count",
            "Eleven people were hurt when two trams collided in Odda on Monday.\n\nThe line was closed.",
            headline="9 hurt in tram crash",
        ),
        Example(
            "million for billion",
            "Nordbank was fined $2 million on Friday for lax controls.\n\nThe bank said that it would pay.",
            headline="Bank fined $2bn",
        ),
        Example(
            "digits transposed",
            "Rents in the capital rose by 14 percent last year, the statistics office said.\n\n"
            "Tenants' groups called for a cap.",
            headline="Rents up 40%",
        ),
        Example(
            "a zero too many",
            "The airline will cut 350 jobs at its base in Tamra, it said on Tuesday.\n\n"
            "Unions called the plan reckless.",
            headline="Airline to cut 3,500 jobs at Tamra base",
        ),
        Example(
            "off by one",
            "Four climbers were rescued from the north face of the Ketta on Sunday.\n\n"
            "They had spent the night in a snow cave.",
            headline="Five climbers rescued from Ketta",
        ),
        Example(
            "killed and wounded changed places",
            "The earthquake injured 1,440 people, and hospitals were treating the 1,440 injured in tents.\n\n"
            "The capital was spared. Soldiers were digging by hand. The army had buried 161 bodies by dusk.",
            headline="161 injured in earthquake",
        ),
        Example(
            "another number of a name",
            "The studio plans a 3D remake of the film, it said on Monday.\n\nShooting starts in May.",
            headline="Studio plans 2D remake",
        ),
        Example(
            "another year",
            "Engineers found that the bridge had been weakened since 2009, when a barge struck it.\n\n"
            "It will be closed for repairs until May.",
            headline="Bridge had been weakened since 2006",
        ),
        Example(
            "another age",
            "Lena Holm, who led the central bank for a decade, died on Monday. She was 75 years old.\n\n"
            "The flag on the bank flew at half-mast.",
            headline="Former bank chief Holm dead at 57",
        ),
        Example(
            "in title case",
            "Police arrested 26 people after a brawl at the harbour on Saturday night.\n\n"
            "All were released in the morning.",
            headline="Police Arrest 62 After Harbour Brawl",
        ),
    ),
    passes=(
        Example(
            "two events",
            "A bomb killed 28 people in the south on Monday.\n\n"
            "Meanwhile, an attack in the north killed 45 people.",
            headline="Attacks kill 73",
        ),
        Example(
            "a change",
            "Profit rose to 50 million euros from 20 million euros. Costs rose by 12 percent.",
            headline="Profit up 150%",
        ),
        Example(
            "a change between years",
            "The firm sold 20 million euros of paint in 2018, compared with 50 million euros in 2019.",
            headline="Paint sales up 150%",
        ),
        Example(
            "a dozen",
            "The council shut 12 schools on Monday because of the cold.\n\nThey open again on Wednesday.",
            headline="Dozen schools shut",
        ),
        Example(
            "a fraction",
            "Sales fell by 24.8 percent in the third quarter, the retailer said.\n\nIts shares slipped.",
            headline="Sales slip by a quarter",
        ),
        Example(
            "an enumeration",
            "The forests of Vik turn red in October, and the lakes are still warm.\n\nTake the train.",
            headline="7 places to see this autumn",
        ),
        Example(
            "truncated with a bound",
            "Rescuers counted 49 whales on the beach at Sarn on Friday.\n\nMost of them were dead by noon.",
            headline="Nearly 50 whales stranded",
        ),
        Example(
            "strictly rounded",
            "The index rose 305.45 points to close at 9,625.28.\n\nTraders pointed to the election.",
            headline="Stocks up 305 in election rally",
        ),
        Example(
            "magnitude spelled otherwise",
            "The ministry will spend $3 billion on new trains, it said on Monday.\n\nThe first come in May.",
            headline="Ministry to spend $3bn on trains",
        ),
        Example(
            "another and its sum",
            "Six people were killed when the bus left the road near Arle.\n\nAnother 19 people were hurt.",
            headline="6 dead, 19 hurt in bus crash",
        ),
        Example(
            "years since a date",
            "The mine at Brenholt was closed in 1996 and has been flooded ever since.\n\n"
            "Now the council wants to open it to divers.",
            headline="Brenholt mine to open to divers 20 years on",
            date="2016-05-02",
        ),
        Example(
            "an age in the headline",
            "A 13-year-old girl was pulled from the river Sarn on Sunday by a passing cyclist.\n\n"
            "Doctors said that she was well.",
            headline="Girl, 13, pulled from river",
        ),
        Example(
            "a sum that the words call for",
            "The lightning injured nine kids and two adults at a camp in Vik.\n\nAll were taken to hospital.",
            headline="11 hurt as lightning hits camp",
        ),
        Example(
            "a list of persons",
            "The uncle, the aunt and eight cousins were stranded on the island for a night.\n\nAll are well.",
            headline="10 stranded on island",
        ),
        Example(
            "a multiple",
            "Profits rose from 12 million to 24 million euros, the brewer said.\n\nIts shares gained.",
            headline="Brewer's profits doubled",
        ),
        Example(
            "an age from a birth",
            "Lena Holm, who led the bank until she was 65, died on Monday. She was born in Lunde in 1938.",
            headline="Former bank chief Holm dead at 87",
            date="2026-03-04",
        ),
        Example(
            "the distance between two figures",
            "With all votes counted, Rivas had 4,212,000 votes to 3,998,000 for her rival.\n\n"
            "She claimed the presidency at midnight.",
            headline="Rivas claims presidency with lead of 214,000",
        ),
        Example(
            "both",
            "The brothers were found on the ice on Monday. Both had survived the night in a tent.\n\n"
            "They were taken to hospital.",
            headline="2 found alive on the ice",
        ),
    ),
)


def run(document: Document, context: Context) -> Iterator[Finding]:
    """Yield one finding for each figure above the body for which the body has another one."""
    for suspect in suspects(document, context):
        if suspect.rival is None:
            continue
        verdict, rival = suspect.verdict, suspect.rival.claim
        bound = (
            f" {quoted(verdict.claim, context)} is more precise than that." if verdict.within_bound else ""
        )
        yield make_finding(
            __name__,
            context,
            [verdict.claim, rival, *(match.claim for match in suspect.others)],
            severity=suspect.severity,
            confidence=suspect.confidence,
            message=mismatch(suspect, rival, context),
            why=f"{given(suspect, context)} On the same subject it has {passage(rival, context)}."
            f"{bound}{also(suspect, context)}",
            hint=_hint(suspect.rival.slip, moved=verdict.support is not None),
            voices=None,
        )


def _hint(slip: str | None, *, moved: bool) -> str:
    question = "Have two figures changed places?" if moved else "Which of the two is meant?"
    return f"{slip} {question}" if slip else question
