"""An output that needs a package which is not installed."""

from __future__ import annotations


class MissingExtra(Exception):
    """A format needs an optional dependency that is missing; the message says how to install it."""

    def __init__(self, what: str, package: str, extra: str) -> None:
        super().__init__(
            f"{what} needs the package {package}, which is not installed; "
            f"install it with: pip install 'claimcheck-news[{extra}]'"
        )
