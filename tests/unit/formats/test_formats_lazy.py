from __future__ import annotations

import subprocess
import sys

import pytest

from claimcheck.cli.choices import CheckFormat, ExtractFormat
from claimcheck.formats import CHECK_FORMATS, EXTRACT_FORMATS, Look
from claimcheck.model.report import Report

_SLOW = ("rich", "pandas", "numpy", "pyarrow", "pint", "babel", "yaml", "json.decoder")


def _loaded(statement: str) -> set[str]:
    program = f"import sys\n{statement}\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_the_formats_import_nothing_slow() -> None:
    assert not _loaded("import claimcheck.formats").intersection(_SLOW)


def test_the_terminal_report_imports_of_rich_only_the_widths_of_wide_characters() -> None:
    view = "from claimcheck.formats.terminal import report_view, widths"
    loaded = _loaded(view)
    assert not loaded.intersection({"rich", "pandas", "numpy", "pint", "babel", "yaml", "pygments"})
    wide = _loaded(f"{view}; widths.cell_len('\u65e5')")
    assert "rich.cells" in wide
    assert not wide.intersection({f"rich.{name}" for name in ("console", "text", "style", "table", "panel")})


@pytest.mark.parametrize("name", CHECK_FORMATS)
def test_each_format_of_check_renders(name: str, seed_report: Report) -> None:
    assert "diverging-figures" in CHECK_FORMATS[name](seed_report, Look("1.2.3"))


@pytest.mark.parametrize("name", EXTRACT_FORMATS)
def test_each_format_of_extract_renders(name: str, seed_report: Report) -> None:
    output = EXTRACT_FORMATS[name](seed_report, Look("1.2.3"))
    assert isinstance(output, bytes) == (name == "parquet")
    assert output


def test_the_look_reaches_the_formats(seed_report: Report) -> None:
    look = Look("9.9", width=60, color=True, ascii=True, quiet=True, explain=True)
    assert '"version": "9.9"' in CHECK_FORMATS["json"](seed_report, look)
    report = CHECK_FORMATS["rich"](seed_report, look)
    assert "\x1b[" in report
    assert report.isascii()
    assert "same thing" not in report
    table = EXTRACT_FORMATS["table"](seed_report, look)
    assert isinstance(table, str)
    assert "magnitude billion" in table


def test_the_names_are_those_of_the_command_line() -> None:
    assert list(CHECK_FORMATS) == list(CheckFormat)
    assert list(EXTRACT_FORMATS) == list(ExtractFormat)
