"""Runs the stages in their order: the only package that knows it. Reads files, and knows no flags."""

from claimcheck.pipeline.bugs import StageError
from claimcheck.pipeline.files import read_files
from claimcheck.pipeline.report import Report
from claimcheck.pipeline.stages import check_documents, check_each, extract_documents
from claimcheck.pipeline.texts import read_bytes, read_text, with_title

__all__ = [
    "Report",
    "StageError",
    "check_documents",
    "check_each",
    "extract_documents",
    "read_bytes",
    "read_files",
    "read_text",
    "with_title",
]
