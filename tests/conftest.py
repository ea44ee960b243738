"""How hypothesis runs: the same few examples every time, or many new ones with HYPOTHESIS_PROFILE=thorough."""

import os

from hypothesis import HealthCheck, settings

_SLOW_STARTS = (HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large)

settings.register_profile(
    "steady", derandomize=True, database=None, deadline=None, max_examples=80, suppress_health_check=_SLOW_STARTS
)
settings.register_profile("thorough", deadline=None, max_examples=2000, suppress_health_check=_SLOW_STARTS)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))
