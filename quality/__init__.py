"""How well Tactful does, measured: ``make evaluate`` writes docs/quality.md."""
