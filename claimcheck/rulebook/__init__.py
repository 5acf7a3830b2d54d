"""The words and widths in rules/, read strictly into frozen records."""

from claimcheck.rulebook.loading import load_rulebook
from claimcheck.rulebook.problems import Problem, RulebookError
from claimcheck.rulebook.rulebook import Rulebook

__all__ = ["Problem", "Rulebook", "RulebookError", "load_rulebook"]
