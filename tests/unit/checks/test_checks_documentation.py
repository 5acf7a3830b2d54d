"""A docstring in its sections."""

from __future__ import annotations

from claimcheck.checks.documentation import sections

DOCUMENTATION = """One line.

What
----
Two lines,
with a - and --- inside.

Why
---
A paragraph.

Another.
"""


def test_sections_in_order():
    assert list(sections(DOCUMENTATION).items()) == [
        ("What", "Two lines,\nwith a - and --- inside."),
        ("Why", "A paragraph.\n\nAnother."),
    ]


def test_no_sections():
    assert sections("One line.") == {}
