"""``python -m claimcheck``, and the command ``claimcheck``."""

from claimcheck.cli.running import run

if __name__ == "__main__":
    run()
