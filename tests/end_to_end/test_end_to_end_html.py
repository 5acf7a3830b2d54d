"""The HTML report in a real browser, without script and without a network."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")

# Written into a copy of the page, since the page itself has no script: what a reader would see.
PROBE = """<script>
addEventListener("load", () => {
  const said = [], box = each => each.getBoundingClientRect();
  const notes = [...document.querySelectorAll(".finding")];
  const copy = [...document.querySelectorAll(".copy")];
  if (document.documentElement.scrollWidth > innerWidth) said.push("the page scrolls sideways");
  for (const a of notes) {
    if (box(a).width < 200 || box(a).height < 80) said.push("a note is too small");
    for (const b of [...notes, ...copy]) {
      if (a === b) continue;
      const p = box(a), q = box(b);
      const apart = p.left >= q.right || q.left >= p.right || p.top >= q.bottom || q.top >= p.bottom;
      if (!apart) said.push("a note overlaps");
    }
  }
  for (const each of document.querySelectorAll(".copy .figure"))
    if (!getComputedStyle(each).textDecorationLine.includes("underline")) said.push("a bare figure");
  for (const text of document.querySelectorAll("svg text")) {
    const inner = box(text), outer = box(text.ownerSVGElement);
    if (inner.left < outer.left - 1 || inner.right > outer.right + 1) said.push("text leaves its drawing");
  }
  document.title = `probed: ${notes.length} notes; ${said.join(", ") || "all is well"}`;
});
</script>"""


def browse(*flags: str, page: Path) -> subprocess.CompletedProcess[str]:
    fixed = ["--headless", "--no-sandbox", "--disable-gpu", "--host-resolver-rules=MAP * ~NOTFOUND"]
    profile = f"--user-data-dir={page.parent / 'profile'}"
    command = [str(CHROMIUM), *fixed, profile, *flags, page.as_uri()]
    return subprocess.run(command, capture_output=True, text=True, timeout=90, check=True)


@pytest.fixture(scope="module")
def page(tmp_path_factory) -> Path:
    """The report on the demo story and on the seeds, in one page."""
    path = tmp_path_factory.mktemp("page") / "report.html"
    command = [sys.executable, "-m", "claimcheck", "check", "claimcheck/demo.md", "seeds/"]
    command += ["--format", "html", "--output", str(path)]
    assert subprocess.run(command, cwd=ROOT, capture_output=True, check=False).returncode == 1
    return path


@pytest.mark.parametrize("width", [1280, 500])
def test_the_page_is_laid_out_well_at_any_width(page, width):
    probed = page.with_name(f"probed{width}.html")
    text = page.read_text("utf-8")
    without_policy = re.sub(r'<meta http-equiv="Content-Security-Policy".*?>', "", text)
    probed.write_text(without_policy.replace("</body>", f"{PROBE}</body>"), "utf-8")
    done = browse("--dump-dom", f"--window-size={width},900", page=probed)
    (title,) = re.findall("<title>(.*?)</title>", done.stdout, re.DOTALL)[:1]
    assert title == "probed: 4 notes; all is well"


def test_the_browser_has_nothing_to_complain_about_and_changes_nothing(page):
    done = browse("--dump-dom", "--enable-logging=stderr", page=page)
    assert "CONSOLE" not in done.stderr
    written = page.read_text("utf-8")
    for part in ("<aside", "<svg", "<sup>", "<table>", 'class="figure'):
        assert done.stdout.count(part) == written.count(part)


def test_it_prints(page):
    pdf = page.with_suffix(".pdf")
    browse(f"--print-to-pdf={pdf}", "--no-pdf-header-footer", page=page)
    assert pdf.read_bytes().startswith(b"%PDF")
    pypdfium2 = pytest.importorskip("pypdfium2")
    printed = pypdfium2.PdfDocument(pdf)
    text = " ".join(" ".join(each.get_textpage().get_text_range() for each in printed).split())
    assert len(printed) <= 8
    for words in (
        "literal reading",
        "expected reading",
        "Figures that agree",
        "What this report does not say",
    ):
        assert words in text
