"""Its place puts this folder on the path, so that every test can import ``claims_factory``."""

from hypothesis import settings

# A busy machine is no bug. On CI the examples are the same in every run, as hypothesis sets it up there.
settings.register_profile("claimcheck", parent=settings(), deadline=None)
settings.load_profile("claimcheck")
