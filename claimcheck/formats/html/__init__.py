"""``--format html``: the whole story with its figures marked and the findings in the margin, in one file."""

from claimcheck.formats.html.page import render

__all__ = ["render"]
