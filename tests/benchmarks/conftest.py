"""Prints what was measured as ratios: times depend on the machine, ratios hardly."""

import pytest

RATIOS: dict[str, str] = {}


@pytest.fixture(scope="session")
def ratios() -> dict[str, str]:
    """Where a benchmark leaves its ratio, by its name."""
    return RATIOS


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Show the ratios below the benchmark's own table."""
    if RATIOS:
        terminalreporter.section("ratios")
        for name, ratio in RATIOS.items():
            terminalreporter.write_line(f"{name:<44} {ratio}")
