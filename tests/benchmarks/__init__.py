"""Benchmarks, run on request: `pytest tests/benchmarks --benchmark-only`. They print ratios and never fail."""
