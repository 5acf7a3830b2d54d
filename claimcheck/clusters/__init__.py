"""Stage 4: claims into clusters of those that are about the same thing."""

from claimcheck.clusters.clustering import cluster
from claimcheck.clusters.comparison import Comparer

__all__ = ["Comparer", "cluster"]
