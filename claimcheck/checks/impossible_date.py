"""A day that the calendar does not have, or does not have where the copy puts it.

What
----
Days that do not exist ("November 31"), weekdays that their dates do not have ("Tuesday, November 24,
2014"), dates after the story's own day that are told as past, years with two digits in the wrong order
(2104), and days in years that no story tells of ("November 24, 2214").

Why
---
A reader who turns up on Tuesday the 24th finds the doors shut, or comes a day late. The calendar knows which
dates cannot be, and one wrong keystroke in a date is the slip that is easiest to miss.

Flags
-----
"The hearing was put off to Tuesday, November 24, 2014." It is a Monday.

Passes
------
A date whose year is left out and that fits the weekday in the nearest such year, on either side of the story
when the date is some months away, or in a year that the story is telling of. February 29 without a year.
Plans, forecasts and schedules. Dates of other calendars.

Limits
------
Before 1924 a weekday may be that of the Julian calendar, too. Without the story's own day, only dates with a
year are looked at. Past and future are told apart by the words of the sentence, so that most slips of tense
go unseen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from claimcheck.checks.arithmetic.calendar_days import days_of_month, month_name
from claimcheck.checks.arithmetic.dated import Dated, dates
from claimcheck.checks.arithmetic.dates_ahead import beyond, told_as_past, transposed
from claimcheck.checks.arithmetic.figured import FiguredSentence, figured_sentences
from claimcheck.checks.arithmetic.tie import Misfit, Tie, findings
from claimcheck.checks.arithmetic.weekdays import weekday_ties
from claimcheck.checks.interface import Context, Example, Examples
from claimcheck.model.claim import Claim, Role
from claimcheck.model.document import Document
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.period import Written
from claimcheck.rulebook import Rulebook
from claimcheck.rulebook.pattern import Pattern
from claimcheck.rulebook.phrases import has_phrase, trie_pattern

LONGEST_MONTH = 31
THREE_DIGITS = 999
LONGEST_WORD = 40
YEAR = Pattern(r", ?$")
LAST_DAY = Pattern(r"[a-z.] \d{1,2} ?[-–—] ?(\d{2})$")

EXAMPLES = Examples(
    flags=(
        Example("a day that does not exist", "The permit for the ferry ends on November 31, 2019."),
        Example("a common year", "The twins were born on February 29, 2015, in Lier."),
        Example("another weekday", "The hearing was put off to Tuesday, November 24, 2014, the court said."),
        Example(
            "the year of the story",
            "The council of Lunde meets on Thursday, Oct. 9, to vote on the bridge.",
            date="2021-10-04",
        ),
        Example("the weekday behind", "The dam broke on June 3, 2008, a Monday, after a week of rain."),
        Example("the future as past", "The pier of Lier burned down in 2018 for good.", date="2016-05-02"),
        Example("a range", "The show runs from October 3 to November 31.", date="2016-09-30"),
        Example("two digits", "Prices in Norland have doubled since 2104, the bank said.", date="2015-03-04"),
    ),
    passes=(
        Example("a leap year", "The twins were born on February 29, 2016, in Lier."),
        Example("the right weekday", "The hearing was put off to Monday, November 24, 2014, the court said."),
        Example(
            "next year", "The trial of the harbour master opens on Wednesday, Jan. 5.", date="2021-12-20"
        ),
        Example(
            "a year that the story tells of",
            "The wall came down in 1989. On Thursday, November 9, the guards opened the gate.",
            date="2014-11-20",
        ),
        Example("February 29 without a year", "Those born on February 29 may choose their day."),
        Example("days and years of a count", "In May 40 ships lay at anchor; in June there were 12."),
        Example("a plan", "The bridge was to be opened in 2018, the ministry said.", date="2016-05-02"),
        Example("a far plan", "The sea will rise by a metre in 2104, the study says.", date="2015-03-04"),
    ),
)


def run(document: Document, context: Context) -> Iterator[Finding]:
    """Yield a finding for each day of the story that cannot be."""
    yield from findings(__name__, ties(document, context), context)


def ties(document: Document, context: Context) -> Iterator[Tie]:
    """Yield each date that has a weekday beside it, and each other date or day that cannot be."""
    rules = context.rules
    for dated in dates(document, context):
        wrong = (
            _no_such_day(dated, rules)
            or transposed(dated, document.date, rules)
            or told_as_past(dated, document.date, rules)
            or beyond(dated, rules)
        )
        found = [Tie((dated.claim,), wrong)] if wrong else weekday_ties(dated, document.date, rules)
        for tie in found:
            if tie.misfit is None or not has_phrase(dated.sentence.text, rules.days.excuses):
                yield tie
    for sentence in figured_sentences(document, context):
        for place, claim in enumerate(sentence.claims):
            if wrong := _day_out_of_reach(sentence, place, claim, rules):
                yield Tie((claim,), wrong)


def _no_such_day(dated: Dated, rules: Rulebook) -> Misfit | None:
    """Return what is wrong with "November 31"; None for a date that exists."""
    for written in dated.period.written:
        longest = days_of_month(written)
        last = LAST_DAY.search(dated.sentence.written(dated.claim))
        days = [day for day in (written.day, int(last[1]) if last and written.day else None) if day]
        wrong = next((day for day in days if longest and not 0 < day <= longest), None)
        if longest and written.first and wrong:
            return _misfit(written.first, written._replace(day=wrong), longest, rules)
    return None


def _day_out_of_reach(sentence: FiguredSentence, place: int, claim: Claim, rules: Rulebook) -> Misfit | None:
    """Return what is wrong with "on November 34", whose number no grammar takes for a day."""
    value = claim.quantity.value
    if claim.role not in (Role.LEVEL, Role.IDENTIFIER, Role.RANK) or claim.quantity.unit or value is None:
        return None
    if not claim.quantity.digits.isdecimal() or LONGEST_MONTH >= value > 0 or value > THREE_DIGITS:
        return None
    match = _month_beside(sentence, place, claim, rules)
    if match is None or has_phrase(sentence.text, rules.days.excuses):
        return None
    month = rules.calendar.months[match["month"]]
    written = Written(None, month, month, int(value))
    return _misfit(month, written, days_of_month(written) or LONGEST_MONTH, rules)


def _month_beside(
    sentence: FiguredSentence, place: int, claim: Claim, rules: Rulebook
) -> re.Match[str] | None:
    """Return the month of which the figure at ``place`` is a day: "Tuesday, November 42", "42 November"."""
    before, behind = sentence.before(place).lower(), sentence.after(place).lower()
    if claim.role is Role.RANK:
        return _month_of(rules).match(behind) if len(claim.quantity.digits) == len("32") else None
    if claim.noun is None and (match := _day_before(rules).search(before)):
        return match
    if claim.noun is None and YEAR.match(behind) and place + 1 < len(sentence.claims):
        year = sentence.claims[place + 1]
        return _month_before(rules).search(before) if year.role is Role.DATE else None
    # "42 November" is taken for a name with a number.
    start = claim.span.start - sentence.start + len(claim.quantity.digits)
    behind = sentence.text[start : start + LONGEST_WORD]
    match = _month_behind(rules).match(behind.lower()) if _lead_before(rules).search(before) else None
    # "For 40 May Day marches" counts marches.
    return None if match and behind[match.end() + 1 : match.end() + 2].isupper() else match


def _misfit(month: int, written: Written, longest: int, rules: Rulebook) -> Misfit:
    name = month_name(month, rules)
    year = f" {written.year}" if written.year else ""
    return Misfit(
        Severity.ERROR,
        0.95,
        f"There is no {name} {written.day}{',' + year if year else ''}",
        f"{name}{year} has {longest} days; the copy says {written.day}.",
        "Ask for the right day.",
    )


@lru_cache(maxsize=4)
def _day_before(rules: Rulebook) -> Pattern:
    """The words before the number of a day: "on November ", "Tuesday, Nov. "."""
    return Pattern(rf"{_leads(rules)} {_months(rules)} $")


@lru_cache(maxsize=4)
def _month_before(rules: Rulebook) -> Pattern:
    """A month, whatever stands before it; a year follows."""
    return Pattern(rf"(?:^|[^a-z]){_months(rules)} $")


@lru_cache(maxsize=4)
def _month_behind(rules: Rulebook) -> Pattern:
    """The month behind the number of a day: " November"."""
    return Pattern(rf" {_months(rules)}(?![a-z])")


@lru_cache(maxsize=4)
def _month_of(rules: Rulebook) -> Pattern:
    """The month behind "the 32nd": " of November"."""
    return Pattern(rf" {trie_pattern(rules.days.leads.month)} {_months(rules)}(?![a-z])")


@lru_cache(maxsize=4)
def _lead_before(rules: Rulebook) -> Pattern:
    """What stands before the number of a day: "on ", "Tuesday "."""
    return Pattern(rf"{_leads(rules)} $")


def _months(rules: Rulebook) -> str:
    return rf"(?P<month>{trie_pattern(rules.calendar.months)})"


def _leads(rules: Rulebook) -> str:
    weekdays = trie_pattern(name for name in rules.calendar.weekdays if name.endswith("day"))
    return rf"(?:^|[^a-z])(?:{trie_pattern(rules.days.leads.day)}|{weekdays},?)"
