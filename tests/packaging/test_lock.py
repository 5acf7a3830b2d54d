"""The locked versions are those that pyproject.toml asks for, and name no place to get them from."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).resolve().parents[2]
LOCK = ROOT / "requirements-dev.txt"
PINNED = re.compile(r"^([\w.-]+)==([\w.+!-]+)", re.MULTILINE)

pytestmark = pytest.mark.skipif(not LOCK.exists(), reason="needs a checkout")


def asked() -> dict[str, Requirement]:
    """What pyproject.toml asks for in development, by name, with the extras that its extras name."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    found = {}
    left = [*project["dependencies"], *extras["dev"]]
    while left:
        requirement = Requirement(left.pop())
        if requirement.name == project["name"]:
            left += [each for extra in requirement.extras for each in extras[extra]]
        else:
            found[canonicalize_name(requirement.name)] = requirement
    return found


def locked() -> dict[str, list[Version]]:
    """The versions that are pinned, by name; several where they depend on the version of Python."""
    found: dict[str, list[Version]] = {}
    for name, version in PINNED.findall(LOCK.read_text(encoding="utf-8")):
        found.setdefault(canonicalize_name(name), []).append(Version(version))
    return found


def test_every_dependency_is_locked_within_its_range() -> None:
    pinned = locked()
    wrong = [
        str(requirement)
        for name, requirement in asked().items()
        if not pinned.get(name) or not all(map(requirement.specifier.contains, pinned[name]))
    ]
    assert not wrong, f"requirements-dev.txt does not fit pyproject.toml: run make lock ({', '.join(wrong)})"


def test_every_locked_version_has_a_hash_and_no_address() -> None:
    text = LOCK.read_text(encoding="utf-8")
    for pinned in re.split(r"\n(?=[\w.-]+==)", text)[1:]:
        assert "--hash=sha256:" in pinned, pinned
    assert "://" not in text
    assert "--index" not in text
