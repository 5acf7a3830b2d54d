"""Files as LibreOffice writes them: one story in each format, the same copy in all."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from document_reading import read
from office_files import odt, odt_row

from claimcheck.pipeline import extract_documents
from claimcheck.rulebook.loading import load_rulebook

SOFFICE = shutil.which("soffice")
LEAD = (
    "Fourteen people died on Monday when a warehouse in the north of the city burned down, police said, and "
    "some of the people who live in the street behind it were taken away."
)
CHANGED = (
    "<text:tracked-changes><text:changed-region text:id='c1'><text:deletion><office:change-info>"
    "<dc:creator>Desk</dc:creator><dc:date>2026-11-23T10:00:00</dc:date></office:change-info>"
    "<text:p>99</text:p></text:deletion></text:changed-region></text:tracked-changes>"
)
STORY = odt(
    f"{CHANGED}<text:h text:style-name='Heading_20_1' text:outline-level='1'>Fourteen die in a fire</text:h>"
    f"<text:p>{LEAD}</text:p><text:p>The owner paid $1.2 million for a 12-year lease, or "
    "<text:change text:change-id='c1'/>88 a day, the mayor said.</text:p>"
    f"<table:table table:name='T'><table:table-column table:number-columns-repeated='2'/>"
    f"{odt_row('Hurt', '21 people')}{odt_row('Missing', '7 people')}</table:table>"
)
FIGURES = ["Fourteen", "Fourteen", "$1.2 million", "12-year", "88", "21", "7"]


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if SOFFICE is None:
        pytest.skip("LibreOffice is not installed (Debian: libreoffice-writer-nogui)")
    folder = tmp_path_factory.mktemp("office")
    (folder / "story.odt").write_bytes(STORY)
    for format in ("docx:MS Word 2007 XML", "pdf", "html", "odt"):
        done = subprocess.run(
            [
                *(SOFFICE, "--headless", f"-env:UserInstallation={(folder / 'profile').as_uri()}"),
                *("--convert-to", format, "--outdir", folder / "out", folder / "story.odt"),
            ],
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        if done.returncode:
            pytest.skip(f"LibreOffice does not convert here: {done.stderr.strip()}")
    return folder / "out"


@pytest.mark.parametrize("name", ["story.docx", "story.odt", "story.html", "story.pdf"])
def test_the_same_figures_in_every_format(files: Path, name: str) -> None:
    (document,) = read((files / name).read_bytes(), name).documents
    assert document.title == "Fourteen die in a fire"
    assert LEAD in [each.text for each in document.segments]
    claims = extract_documents([document], load_rulebook()).claims
    found = [document.source[each.span.start : each.span.end] for each in claims]
    # A print and a page show what was deleted: struck through, the one, and as text, the other.
    shown = {"88": "9988"} if name.endswith(("pdf", "html")) else {}
    assert found == [shown.get(figure, figure) for figure in FIGURES]
