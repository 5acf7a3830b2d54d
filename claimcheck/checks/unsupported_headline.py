"""A figure of the headline that nothing in the story gives.

What
----
Figures of the headline and of the summary that the story gives in no way: not as written, not in words,
rounded, by a bound, in another unit, as a sum or share that the words call for, and not from a date. Where
the story has another figure for the same subject, the finding is of the check headline-mismatch. Where it
has one of the same kind that is hardly on the subject, the finding names the nearest.

Why
---
Either the figure is wrong, or the paragraph that had it was cut, and the reader looks for it in vain.

Flags
-----
"Mayor wants 40 new buses" over a story that gives no number of buses.

Passes
------
"20 years on" over a story that names the year, "a third" over 33 percent, "5 things to know", "one" as a
pronoun.

Limits
------
A count of what the story lists without counting ("3 lawmakers" over three names) is taken for unsupported
when other signs agree, but not one of two. Scores and clock times are not checked.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.checks.headline.suspects import suspects
from claimcheck.checks.headline.wording import given, nearest, part
from claimcheck.checks.interface import Context, Example, Examples, make_finding
from claimcheck.checks.wording import quoted
from claimcheck.model.document import Document
from claimcheck.model.finding import Finding

EXAMPLES = Examples(
    flags=(
        Example(
            "a count cut from the story",
            "The mayor of Odda wants new buses for the northern suburbs, she said on Monday.\n\n"
            "The council will vote in May.",
            headline="Mayor wants 40 new buses",
        ),
        Example(
            "an amount",
            "The club has signed the striker from Moss, it said on Friday.\n\nHe is its third signing.",
            headline="Club pays €12m for striker",
        ),
        Example(
            "a percentage",
            "Support for the governing party has slipped since spring, a poll for the Vik Post shows.\n\n"
            "The election is in June.",
            headline="Governing party down to 31% in poll",
        ),
        Example(
            "a year",
            "The museum will show paintings that were thought lost.\n\nTickets are on sale from Tuesday.",
            headline="Lost paintings of 1873 go on show",
            date="2016-05-02",
        ),
        Example(
            "a weight",
            "A whale was found on the beach at Sarn on Friday morning, the coast guard said.\n\n"
            "It will be towed out to sea.",
            headline="30-ton whale found on Sarn beach",
        ),
        Example(
            "an age",
            "A man was found dead in the harbour of Sarn on Sunday.\n\nPolice do not suspect a crime.",
            headline="Man, 64, found dead in harbour",
        ),
        Example(
            "a distance",
            "The runner crossed the desert alone and reached the coast on Monday.\n\nShe slept by day.",
            headline="Runner crosses 900 km of desert",
        ),
        Example(
            "another ordinal",
            "Ida Moss owns the first public tram museum in the region.\n\nA hundred people came on Monday.",
            headline="Woman owns region's 2nd tram museum",
        ),
        Example(
            "an ordinal",
            "The champion won again on Sunday, in front of a home crowd.\n\nShe was glad.",
            headline="Champion takes 14th title",
        ),
    ),
    passes=(
        Example(
            "an ordinal in words",
            "The champion took her fourth title on Sunday, in front of a home crowd.\n\nShe was glad.",
            headline="Champion takes 4th title",
        ),
        Example(
            "a year of the story",
            "The museum will show paintings that were thought lost when it burned in 1873.\n\nIt opens soon.",
            headline="Lost paintings of 1873 go on show",
        ),
        Example(
            "a third",
            "The survey found that 33 percent of nurses want to leave.\n\nThe union was not surprised.",
            headline="A third of nurses want to leave",
        ),
        Example(
            "a decade",
            "The bridge has been closed for ten years, to the anger of the town.\n\nIt will open in May.",
            headline="Bridge to open after a decade",
        ),
        Example(
            "things to know",
            "The new tax begins on Monday, and most households will pay less.\n\nFew know how it works.",
            headline="5 things to know about the new tax",
        ),
        Example(
            "the best of their kind",
            "The lake by the mill is quiet before noon, and the water is clean.\n\nTake the tram to the end.",
            headline="Here are the 15 best places for a swim",
        ),
        Example(
            "one as a pronoun",
            "Several players stayed behind, and the captain spoke to the press.\n\nHe looked tired.",
            headline="The one who stayed behind",
        ),
        Example(
            "a name",
            "Boeing said that the 737 Max would fly again in spring.\n\nAirlines welcomed the news.",
            headline="Boeing: 737 Max to fly in spring",
        ),
        Example(
            "two that are named",
            "Ida Moss talks about her new role in a magazine that comes out on Monday.\n\n"
            "Olav Rein says that his came as a surprise.",
            headline="2 actors reveal new roles",
        ),
        Example(
            "a score",
            "Arle beat Moss on Saturday with a late goal and stay at the top.\n\nThe crowd sang.",
            headline="Arle beat Moss 2-1",
        ),
        Example(
            "no figure at all",
            "Eleven people were hurt when two trams collided in Odda on Monday.",
            headline="Trams collide in Odda",
        ),
    ),
)


def run(document: Document, context: Context) -> Iterator[Finding]:
    """Yield one finding for each figure above the body that nothing in the body gives."""
    for suspect in suspects(document, context):
        if suspect.rival is not None:
            continue
        claim = suspect.verdict.claim
        yield make_finding(
            __name__,
            context,
            [claim, *(match.claim for match in suspect.others)],
            severity=suspect.severity,
            confidence=suspect.confidence,
            message=f"the {part(claim)} says {quoted(claim, context)}, which the story does not give",
            why=f"{given(suspect, context)}{nearest(suspect, context)}",
            hint="Was the passage with the figure cut?",
            voices=None,
        )
