"""``python -m claimcheck``, and the command ``claimcheck``."""

import gc
import sys


def run() -> None:
    """Run what the shell passed, and exit with its code."""
    # Looking for cycles among the modules takes a seventh of a short run, and a run makes hardly any: what it
    # reads lives until the report is printed. Frozen, nothing is looked through on the way out either.
    gc.disable()
    code = _code()
    gc.freeze()
    sys.exit(code)


def _code() -> int:
    try:
        from claimcheck.cli.running import run

        return run()
    except KeyboardInterrupt:
        print("claimcheck: stopped", file=sys.stderr)
        return 130
    except ImportError as error:
        # Python itself would exit with 1, which says that a story contradicts itself.
        print(f"claimcheck: cannot start: {error}. Install claimcheck again.", file=sys.stderr)
        return 70


if __name__ == "__main__":
    run()
