"""The words that some flags take."""

from __future__ import annotations

from enum import StrEnum


class CheckFormat(StrEnum):
    """What ``check --format`` takes."""

    RICH = "rich"
    CONCISE = "concise"
    MARKDOWN = "markdown"
    HTML = "html"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    SARIF = "sarif"
    JUNIT = "junit"
    GITHUB = "github"
    GITLAB = "gitlab"
    CHECKSTYLE = "checkstyle"


class ExtractFormat(StrEnum):
    """What ``extract --format`` takes."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"
    JSONL = "jsonl"
    PARQUET = "parquet"


class FailOn(StrEnum):
    """What ``--fail-on`` takes."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    NEVER = "never"


class Scope(StrEnum):
    """What ``--scope`` takes."""

    RUN = "run"
    DOCUMENT = "document"
