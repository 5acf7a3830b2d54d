"""The checks' documentation as text, Markdown and JSON: for ``claimcheck rule`` and for docs/checks/."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from textwrap import fill

from claimcheck.checks import Check, Example
from claimcheck.checks.documentation import sections

SCHEMA = "claimcheck/checks/1"
"""Names the form of the JSON, as the report's schema does."""

_WIDTH = 100


def listed(checks: Sequence[Check]) -> str:
    """Return a line for each check: its id and its summary."""
    width = max(len(check.id) for check in checks)
    return "".join(f"{check.id:{width}}  {check.summary}\n" for check in checks)


def as_text(checks: Sequence[Check]) -> str:
    """Return the documentation for a terminal."""
    return "\n\n".join(f"{check.id}: {check.documentation}\n" for check in checks)


def as_markdown(checks: Sequence[Check]) -> str:
    """Return a section a check: what it is for, and every example."""
    return "\n".join("\n".join(_section(check)) for check in checks)


def as_json(checks: Sequence[Check]) -> str:
    """Return the documentation for programs: ``{"schema": ..., "checks": [...]}``."""
    record = {"schema": SCHEMA, "checks": [_record(check) for check in checks]}
    return json.dumps(record, indent=2, ensure_ascii=False) + "\n"


def pages(checks: Sequence[Check]) -> Mapping[str, str]:
    """Return docs/checks/: the text of each page by the name of its file, the index included."""
    return {"README.md": _index(checks)} | {f"{check.id}.md": as_markdown([check]) for check in checks}


def _index(checks: Sequence[Check]) -> str:
    rows = (f"| [{check.id}]({check.id}.md) | {check.summary.rstrip('.')} |" for check in checks)
    lines = (
        "# The checks",
        "",
        "A page a check, as `claimcheck rule ID` prints it, with the stories that are its tests. Written by",
        "`make docs` from the checks themselves: change those, not these pages.",
        "",
        "| check | finds |",
        "| --- | --- |",
        *rows,
    )
    return "\n".join(lines) + "\n"


def _section(check: Check) -> Iterator[str]:
    yield f"# {check.id}\n\n{check.summary}\n"
    for heading, text in sections(check.documentation).items():
        yield f"## {heading}\n\n{text}\n"
    yield from _stories("It flags", check.examples.flags)
    yield from _stories("It passes", check.examples.passes)


def _stories(heading: str, examples: Sequence[Example]) -> Iterator[str]:
    yield f"## {heading}\n"
    for example in examples:
        yield f"{example.name[:1].upper()}{example.name[1:]}:\n\n```markdown\n{_story(example)}\n```\n"


def _story(example: Example) -> str:
    """The example as a file that can be checked; its paragraphs wrapped, which a code block does not do."""
    date = [f"---\ndate: {example.date}\n---"] if example.date else []
    headline = [f"# {example.headline}"] if example.headline else []
    paragraphs = (fill(text, _WIDTH) for text in example.text.split("\n\n"))
    return "\n\n".join([*date, *headline, *paragraphs])


def _record(check: Check) -> dict[str, object]:
    return {
        "id": check.id,
        "summary": check.summary,
        "looks_at": check.grain.value,
        **{heading.lower(): text for heading, text in sections(check.documentation).items()},
        "examples": {
            "flags": [example._asdict() for example in check.examples.flags],
            "passes": [example._asdict() for example in check.examples.passes],
        },
    }
