"""The rules are found from a checkout, an editable install, a wheel and a zipped wheel."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SUBJECTS = sorted(path.stem for path in (ROOT / "rules").glob("*.toml"))
PROGRAM = """
import claimcheck
from claimcheck.resources import rule_files
print(claimcheck.__file__)
print(*(file.subject for file in rule_files()))
"""
OFFLINE = ("No matching distribution found", "Could not find a version", "connection", "resolution")


def _run(program: str, folder: Path, *options: str, path: Path | None = None) -> tuple[Path, list[str]]:
    """Return where claimcheck was imported from, and the subjects it found, when run in another folder."""
    environment = os.environ | {"PYTHONSAFEPATH": "1", "PYTHONPATH": str(path or "")}
    done = subprocess.run(
        [sys.executable, *options, "-c", program],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    origin, subjects = done.stdout.splitlines()
    return Path(origin), subjects.split()


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    options = ["--no-deps", "--quiet", "--disable-pip-version-check", "--retries", "0", "--timeout", "5"]
    done = subprocess.run(
        [sys.executable, "-m", "pip", "wheel", str(ROOT), "-w", str(folder), *options],
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )
    if done.returncode and ("No module named pip" in done.stderr or any(s in done.stderr for s in OFFLINE)):
        pytest.skip("a wheel cannot be built here: " + done.stderr.strip().splitlines()[-1])
    assert done.returncode == 0, done.stderr
    [built] = folder.glob("*.whl")
    return built


def test_from_a_checkout(tmp_path: Path) -> None:
    # -S leaves out site-packages, so only the path leads to claimcheck.
    origin, subjects = _run(PROGRAM, tmp_path, "-S", path=ROOT)
    assert origin == ROOT / "claimcheck" / "__init__.py"
    assert subjects == SUBJECTS


def test_from_an_editable_install(tmp_path: Path) -> None:
    # An editable install is a .pth file in site-packages that names the checkout.
    (tmp_path / "claimcheck.pth").write_text(f"{ROOT}\n")
    program = f"import site; site.addsitedir({str(tmp_path)!r})\n{PROGRAM}"
    origin, subjects = _run(program, tmp_path, "-S")
    assert origin == ROOT / "claimcheck" / "__init__.py"
    assert subjects == SUBJECTS


def test_from_a_wheel(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(tmp_path / "site")
    origin, subjects = _run(PROGRAM, tmp_path, path=tmp_path / "site")
    assert origin == tmp_path / "site" / "claimcheck" / "__init__.py"
    assert subjects == SUBJECTS


def test_from_a_zipped_wheel(wheel: Path, tmp_path: Path) -> None:
    origin, subjects = _run(PROGRAM, tmp_path, "-S", path=wheel)
    assert wheel in origin.parents
    assert subjects == SUBJECTS


def test_from_a_wheel_without_its_rules(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as packed:
        names = [name for name in packed.namelist() if "_data/" not in name]
        packed.extractall(tmp_path / "site", members=names)
    program = (
        "from claimcheck.resources import *\ntry: rule_files()\nexcept ResourceError as e: print(e, '\\n')"
    )
    message, _ = _run(program, tmp_path, "-S", path=tmp_path / "site")
    assert "install claimcheck again" in str(message)
