"""The day of publication, as files state it."""

from __future__ import annotations

import re
from datetime import date

_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})|(\d{4})(\d{2})(\d{2})")
_LETTER_DATE = re.compile(r"\s*(?:[A-Za-z]{3,9},?\s+)?\d{1,2}\s+[A-Za-z]{3,9}\s+\d{2,4}\b")
_TIME = re.compile(r"[Tt ]\s*\d{1,2}(?::?\d{2}|\Z).*", re.DOTALL)


def day(written: str) -> date | None:
    """Return the day of an ISO 8601 date or date with time ("2021-11-17", "20211117T1000Z"), else None."""
    written = written.strip()
    match = _DAY.match(written)
    if match is None or (match.end() < len(written) and not _TIME.match(written, match.end())):
        return None
    year, month, number = (int(part) for part in match.groups() if part is not None)
    try:
        return date(year, month, number)
    except ValueError:
        return None


def letter_day(written: str) -> date | None:
    """Return the day of a date as RFC 5322 has it ("Tue, 23 Nov 2021 22:00 -0500"), where it was sent."""
    if not _LETTER_DATE.match(written):
        return None
    from email.utils import parsedate  # of mail and feeds only

    parts = parsedate(written)
    try:
        return date(*parts[:3]) if parts else None
    except ValueError:
        return None


def dated(written: str | None) -> tuple[date | None, dict[str, str]]:
    """Return the day, and metadata that holds "date_problem" when something is written that is no date.

    Days are written as in ISO 8601, or as letters and feeds have them (``letter_day``).
    """
    if written is None or not written.strip():
        return None, {}
    found = day(written) or letter_day(written)
    if found is not None:
        return found, {}
    shown = " ".join(written.split())
    problem = f'has the date "{shown}", which is not a date; write it as year-month-day, such as 2021-11-17'
    return None, {"date_problem": problem}
