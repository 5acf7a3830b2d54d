"""Draws docs/report.svg, the terminal report on seeds/ that README.md shows; ``make picture`` runs it."""

from __future__ import annotations

from io import StringIO
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import MONOKAI
from rich.text import Text

from claimcheck.formats.terminal.report_view import render
from claimcheck.pipeline import check_paths

ROOT = Path(__file__).parent.parent
PICTURE = ROOT / "docs" / "report.svg"
COLUMNS = 100


def picture(report_text: str, command: str) -> str:
    """The SVG of a coloured report under its command; the same text gives the same picture."""
    console = Console(
        record=True, file=StringIO(), width=COLUMNS, force_terminal=True, color_system="standard"
    )
    console.print(Text(f"$ {command}\n", "bold"))
    console.print(Text.from_ansi(report_text))
    return console.export_svg(title="claimcheck", theme=MONOKAI, unique_id="report")


def main() -> None:
    """Checks seeds/ and writes the picture."""
    report = check_paths(["seeds/"])
    PICTURE.write_text(picture(render(report, width=COLUMNS, color=True), "claimcheck check seeds/"), "utf-8")


if __name__ == "__main__":
    main()
