"""Writes docs/checks/, a page for each check and an index; ``make docs`` runs it."""

from __future__ import annotations

from pathlib import Path

from claimcheck.checks import CHECKS
from claimcheck.cli.check_pages import pages

FOLDER = Path(__file__).with_name("checks")


def main() -> None:
    """Write the pages, and remove those of checks that are gone."""
    current = pages(CHECKS)
    FOLDER.mkdir(exist_ok=True)
    for name, text in current.items():
        (FOLDER / name).write_text(text, "utf-8")
    for page in FOLDER.glob("*.md"):
        if page.name not in current:
            page.unlink()


if __name__ == "__main__":
    main()
