"""How hypothesis runs.

`steady`, the default: the same examples every time, shown as they were drawn. With HYPOTHESIS_PROFILE=thorough: many
new ones, and what fails is shrunk to the shortest telegram that fails.
"""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings

# Assertions outside of the tests themselves show their values too.
pytest.register_assert_rewrite("mutations.messages")

_SLOW_STARTS = (HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large)

settings.register_profile(
    "steady",
    derandomize=True,
    database=None,
    deadline=None,
    max_examples=80,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=_SLOW_STARTS,
)
settings.register_profile("thorough", deadline=None, max_examples=2000, suppress_health_check=_SLOW_STARTS)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty directory as the current one, and no wishes for colours or a width in the environment."""
    monkeypatch.chdir(tmp_path)
    for variable in ("NO_COLOR", "FORCE_COLOR", "COLUMNS"):
        monkeypatch.delenv(variable, raising=False)
    return tmp_path


@pytest.fixture
def small_rules(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty directory, and the rules of `commands` in the place of all others."""
    from commands import RULES

    from cablelint import engine

    monkeypatch.setattr(engine, "all_rules", lambda: RULES)
