"""Fuzzes one target with atheris: ``python fuzz/one_target.py NAME [FOLDER…] [-runs=N …]``.

What follows the name is libFuzzer's: folders of inputs, the first of which takes what is found, and flags.
"""

from __future__ import annotations

import sys

import atheris

with atheris.instrument_imports(include=["claimcheck"], enable_loader_override=False):
    from targets import TARGETS


def main() -> None:
    name = sys.argv.pop(1)
    atheris.Setup(sys.argv, TARGETS[name].feed)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
