"""``--format markdown``: the discrepancy report that a desk sends to a reporter."""

from claimcheck.formats.markdown.discrepancies import render

__all__ = ["render"]
