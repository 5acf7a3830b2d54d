"""Stage 5: clusters and documents into findings, one file a check."""

from claimcheck.checks import conflicting_figures, diverging_figures
from claimcheck.checks.interface import Check, Context, Example, Examples, Grain, cluster_check
from claimcheck.checks.running import UnknownCheckError, run_checks, select_checks

CHECKS: tuple[Check, ...] = (
    cluster_check(conflicting_figures),
    cluster_check(diverging_figures),
)
"""Every check, in the order of the documentation."""

__all__ = [
    "CHECKS",
    "Check",
    "Context",
    "Example",
    "Examples",
    "Grain",
    "UnknownCheckError",
    "run_checks",
    "select_checks",
]
