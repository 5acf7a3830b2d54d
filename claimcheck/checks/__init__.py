"""Stage 5: clusters and documents into findings, one file a check."""

from claimcheck.checks import (
    conflicting_figures,
    diverging_figures,
    headline_mismatch,
    impossible_date,
    impossible_share,
    impossible_value,
    malformed_number,
    percent_change,
    share_of_total,
    shares_of_whole,
    sum_of_parts,
    unsupported_headline,
    wrong_age,
    wrong_conversion,
    wrong_direction,
    wrong_interval,
    wrong_rate,
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
    cluster_check(conflicting_figures),
    cluster_check(diverging_figures),
    document_check(headline_mismatch),
    document_check(unsupported_headline),
    document_check(wrong_conversion),
    document_check(sum_of_parts),
    document_check(shares_of_whole),
    document_check(share_of_total),
    document_check(impossible_share),
    document_check(percent_change),
    document_check(wrong_direction),
    document_check(wrong_rate),
    document_check(malformed_number),
    document_check(impossible_date),
    document_check(wrong_age),
    document_check(wrong_interval),
    document_check(impossible_value),
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
