"""The JSON Schemas of a report and of a line of ``--format jsonl``, which are part of the package."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

from claimcheck.formats.findings_jsonl import SCHEMA


def report_schema() -> dict[str, Any]:
    """The draft 2020-12 schema that every JSON report satisfies."""
    schema: dict[str, Any] = json.loads(files(__package__).joinpath("report.schema.json").read_text("utf-8"))
    return schema


def line_schema() -> dict[str, Any]:
    """The draft 2020-12 schema of each line that ``check --format jsonl`` prints; made from the report's."""
    report = report_schema()
    kinds = report["$defs"]
    claims = {"type": "array", "items": {"$ref": "#/$defs/claim"}}
    summary = {"schema": {"const": SCHEMA}, "tool": report["properties"]["tool"]}
    lines = {
        "finding_line": _line("finding", kinds["finding"], {"claims": claims}),
        "skipped_line": _line("skipped", kinds["skipped"], {}),
        "summary_line": _line("summary", kinds["summary"], summary),
    }
    return {
        "$schema": report["$schema"],
        "title": "A line of claimcheck check --format jsonl",
        "oneOf": [{"$ref": f"#/$defs/{name}"} for name in lines],
        "$defs": {**kinds, **lines},
    }


def claim_schema() -> dict[str, Any]:
    """The draft 2020-12 schema of each line that ``extract --format jsonl`` prints; from the report's."""
    report = report_schema()
    return {"$schema": report["$schema"], "$ref": "#/$defs/claim", "$defs": report["$defs"]}


def _line(kind: str, record: dict[str, Any], fields: dict[str, Any]) -> dict[str, Any]:
    """The schema of a record with a "type" before it and some fields more, or in place of its own."""
    return {
        **record,
        "required": list(dict.fromkeys(("type", *fields, *record["required"]))),
        "properties": {"type": {"const": kind}, **record["properties"], **fields},
    }
