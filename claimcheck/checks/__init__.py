"""Stage 5: clusters and documents into findings, one file a check."""

from claimcheck.checks.concerns import (
    ages,
    figures_above,
    malformed,
    moves,
    one_kind,
    shares,
    sums,
    two_units,
)
from claimcheck.checks.interface import (
    Check,
    Context,
    Example,
    Examples,
    Grain,
    cluster_check,
    document_check,
)
from claimcheck.checks.running import UnknownCheckError, run_checks, select_checks

CHECKS: tuple[Check, ...] = (
    cluster_check("claimcheck.checks.conflicting_figures"),
    cluster_check("claimcheck.checks.diverging_figures"),
    document_check("claimcheck.checks.headline_mismatch", figures_above),
    document_check("claimcheck.checks.unsupported_headline", figures_above),
    document_check("claimcheck.checks.wrong_conversion", two_units),
    document_check("claimcheck.checks.sum_of_parts", sums),
    document_check("claimcheck.checks.shares_of_whole", shares),
    document_check("claimcheck.checks.share_of_total"),
    document_check("claimcheck.checks.impossible_share", shares),
    document_check("claimcheck.checks.percent_change", moves),
    document_check("claimcheck.checks.wrong_direction", moves),
    document_check("claimcheck.checks.wrong_rate"),
    document_check("claimcheck.checks.wrong_difference", one_kind),
    document_check("claimcheck.checks.malformed_number", malformed),
    document_check("claimcheck.checks.impossible_date"),
    document_check("claimcheck.checks.wrong_age", ages),
    document_check("claimcheck.checks.wrong_interval"),
    document_check("claimcheck.checks.impossible_value"),
)
"""Every check, in the order of the documentation; its file is loaded for the first story that it concerns."""

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
