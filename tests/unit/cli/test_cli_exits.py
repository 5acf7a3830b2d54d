"""The table of exit codes."""

from __future__ import annotations

import pytest

from claimcheck.cli.exits import Exit, exit_code
from claimcheck.model.document import SkippedDocument
from claimcheck.model.finding import Severity
from claimcheck.pipeline import Report, check_documents, read_text
from claimcheck.rulebook.loading import load_rulebook

SLIP = "The flood killed 23 people on Sunday.\n\nThe flood killed 32 people.\n"
UNREAD = SkippedDocument("gone.txt", "does not exist")


def report(text: str | None, *skipped: SkippedDocument) -> Report:
    stories = read_text(text) if text else ()
    return check_documents([*stories, *skipped], load_rulebook())


@pytest.mark.parametrize(
    ("text", "skipped", "strict", "fail_on", "code"),
    [
        ("Seven died.", [], False, Severity.NOTE, Exit.CLEAN),
        (SLIP, [], False, Severity.WARNING, Exit.FOUND),
        (SLIP, [], False, Severity.ERROR, Exit.FOUND),
        (SLIP, [], False, None, Exit.CLEAN),
        (SLIP, [UNREAD], False, Severity.WARNING, Exit.FOUND),
        (SLIP, [UNREAD], True, Severity.WARNING, Exit.UNREAD),
        ("Seven died.", [UNREAD], False, Severity.NOTE, Exit.CLEAN),
        ("Seven died.", [UNREAD], True, None, Exit.UNREAD),
        (None, [UNREAD], False, None, Exit.UNREAD),
    ],
)
def test_exit_code(text, skipped, strict, fail_on, code):
    assert exit_code(report(text, *skipped), strict=strict, fail_on=fail_on) is code
