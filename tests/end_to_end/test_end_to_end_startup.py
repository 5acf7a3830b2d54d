"""A plain check loads nothing slow."""

from __future__ import annotations

import json

import pytest

from claimcheck.cli.flags import CheckFormat

SLOW = {
    *("pandas", "pint", "numpy", "babel", "yaml", "markdown_it", "pyarrow", "charset_normalizer"),
    *("lxml", "feedparser", "email", "zipfile", "trafilatura", "selectolax", "pypdfium2"),
}
NEEDED = {"html": {"jinja2", "zipfile"}, "rich": {"rich"}}
LOADED = """
import sys, json, atexit
atexit.register(lambda: sys.stderr.write(json.dumps(sorted({name.split(".")[0] for name in sys.modules}))))
from claimcheck.cli.running import run
sys.exit(run(sys.argv[1:]))
"""


@pytest.mark.parametrize("format", CheckFormat)
def test_a_plain_check_loads_nothing_slow(claimcheck, slip, format):
    done = claimcheck("check", slip, "--format", format, code=LOADED)
    assert done.returncode == 1
    loaded = set(json.loads(done.stderr.splitlines()[-1]))
    assert "claimcheck" in loaded
    assert loaded & (SLOW | {"jinja2", "rich"}) <= NEEDED.get(format, set())


def test_the_version_loads_no_stage(claimcheck):
    done = claimcheck("--version", code=LOADED)
    assert not set(json.loads(done.stderr)) & (SLOW | {"rich", "rapidfuzz", "tomli"})
