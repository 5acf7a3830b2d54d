"""How a run ends: its exit codes, and the ways in which it stops early."""

from __future__ import annotations

from enum import IntEnum

from claimcheck.model.finding import Severity
from claimcheck.model.report import Report


class Exit(IntEnum):
    """The exit codes; a crash is never CLEAN or FOUND."""

    CLEAN = 0
    FOUND = 1
    USAGE = 2
    UNREAD = 3
    INTERNAL = 70
    STOPPED = 130
    PIPE_CLOSED = 141


class Usage(Exception):
    """What was asked for cannot be done; the message is one plain sentence a line."""


class PipeClosed(Exception):
    """Whoever read the output has had enough."""


def exit_code(report: Report, *, strict: bool, fail_on: Severity | None = None) -> Exit:
    """Return the code for a finished run; when unread input counts, it goes before findings."""
    if report.skipped and (strict or not report.read.documents):
        return Exit.UNREAD
    if fail_on and any(many for severity, many in report.totals().items() if severity.rank >= fail_on.rank):
        return Exit.FOUND
    return Exit.CLEAN
