"""How fast Tactful is beside other tools: ``make bench`` writes docs/benchmarks.md."""
