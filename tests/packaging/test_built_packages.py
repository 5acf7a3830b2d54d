"""The wheel works in an environment of its own, and the sdist builds the same wheel."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import tomllib
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
OFFLINE = (
    "No matching distribution found",
    "Could not find a version",
    "connection",
    "resolution",
    "No module named pip",
)
PIP = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--retries", "0", "--timeout", "5")


def run(*command: str | Path, cwd: Path, path: Path | None = None, code: int = 0) -> str:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    environment |= {"PYTHONPATH": str(path)} if path else {}
    done = subprocess.run(
        list(map(str, command)),
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=180,
    )
    if done.returncode != code and "pip" in command and any(said in done.stderr for said in OFFLINE):
        pytest.skip("packages cannot be installed here: " + done.stderr.strip().splitlines()[-1])
    assert done.returncode == code, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def hatchling(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that the build backend is installed in."""
    folder = tmp_path_factory.mktemp("hatchling")
    run(*PIP, "install", "--quiet", "--target", folder, "hatchling>=1.25", cwd=folder)
    return folder


def build(source: Path, kind: str, out: Path, hatchling: Path) -> Path:
    run(sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", out, cwd=source, path=hatchling)
    (built,) = (path for path in out.iterdir() if path.suffix == (".whl" if kind == "wheel" else ".gz"))
    return built


@pytest.fixture(scope="module")
def wheel(hatchling: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(ROOT, "wheel", tmp_path_factory.mktemp("wheel"), hatchling)


def contents(wheel: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(wheel) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


def test_the_wheel_checks_the_seed_in_an_empty_environment(wheel: Path, tmp_path: Path) -> None:
    venv.create(tmp_path / "env", with_pip=False, symlinks=os.name != "nt")
    programs = tmp_path / "env" / ("Scripts" if os.name == "nt" else "bin")
    run(*PIP, "--python", programs / "python", "install", "--quiet", "--no-compile", wheel, cwd=tmp_path)
    (seed,) = (ROOT / "seeds").iterdir()
    (tmp_path / seed.name).write_bytes(seed.read_bytes())
    where = run(programs / "python", "-c", "import claimcheck; print(claimcheck.__file__)", cwd=tmp_path)
    assert Path(where.strip()).is_relative_to(tmp_path / "env")
    report = run(programs / "claimcheck", "check", seed.name, "--format", "concise", cwd=tmp_path, code=1)
    assert "diverging-figures" in report
    assert report == run(
        sys.executable, "-m", "claimcheck", "check", seed.name, "--format", "concise", cwd=tmp_path, code=1
    )


def test_the_sdist_builds_the_same_wheel(wheel: Path, hatchling: Path, tmp_path: Path) -> None:
    sdist = build(ROOT, "sdist", tmp_path, hatchling)
    with tarfile.open(sdist) as packed:
        packed.extractall(tmp_path / "source", filter="data")
    (source,) = (tmp_path / "source").iterdir()
    again = contents(build(source, "wheel", tmp_path / "again", hatchling))
    assert again == contents(wheel)
    assert any(name.endswith("rules/limits.toml") for name in again)


def test_dependencies_are_bounded_above() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    users = [extra for name, extra in extras.items() if name not in ("all", "bench", "dev")]
    assert not [each for each in sum(users, project["dependencies"]) if "<" not in each]
