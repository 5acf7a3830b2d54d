"""What the user asked for: flags, and the configuration file nearest to each file."""

from claimcheck.config.nearest import Configs
from claimcheck.config.options import Options, make_options
from claimcheck.config.problems import ConfigError

__all__ = ["ConfigError", "Configs", "Options", "make_options"]
