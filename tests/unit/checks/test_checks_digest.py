"""The digest is that of the standard, with and without hashlib's private half."""

from __future__ import annotations

import hashlib
import sys

import pytest

from claimcheck.checks.digest import digest


@pytest.mark.parametrize("text", ["", "more than $2 billion", "é\n" * 900])
def test_it_is_hashlibs_blake2b(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = hashlib.blake2b(text.encode(), digest_size=8).hexdigest()
    assert digest(text) == expected
    monkeypatch.setitem(sys.modules, "_blake2", None)
    assert digest(text) == expected
