"""``python -m claimcheck``, and the command ``claimcheck``."""

import gc
import sys


def run() -> None:
    """Run what the shell passed, and exit with its code."""
    # Looking for cycles among the modules takes a seventh of a short run, and a run makes hardly any: what it
    # reads lives until the report is printed. Frozen, nothing is looked through on the way out either.
    gc.disable()
    from claimcheck.cli.running import run

    code = run()
    gc.freeze()
    sys.exit(code)


if __name__ == "__main__":
    run()
