"""Draws docs/report.svg, the terminal report on seeds/ that README.md shows; ``make picture`` runs it."""

from __future__ import annotations

import re
from io import StringIO
from pathlib import Path

from rich.console import Console
from rich.text import Text

import claimcheck
from claimcheck.formats.terminal.report_view import render

PICTURE = Path(__file__).with_name("report.svg")
COLUMNS = 100
_FONTS = re.compile(r"\s*@font-face \{.*?\}", re.DOTALL)


def picture(report_text: str, command: str) -> str:
    """The SVG of a coloured report under its command; the same text gives the same picture."""
    console = Console(
        record=True, file=StringIO(), width=COLUMNS, force_terminal=True, color_system="standard"
    )
    console.print(Text(f"$ {command}\n", "bold"))
    console.print(Text.from_ansi(report_text))
    svg = console.export_svg(title="claimcheck", unique_id="report")
    # rich names web fonts, which a picture in a README may not load; the reader's own monospace does as well.
    return _FONTS.sub("", svg)


def main() -> None:
    """Check seeds/ and write the picture."""
    report = claimcheck.check("seeds/")
    PICTURE.write_text(picture(render(report, width=COLUMNS, color=True), "claimcheck check seeds/"), "utf-8")


if __name__ == "__main__":
    main()
