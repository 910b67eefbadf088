"""Policy, signals and facts in; findings out. Pure: no file, clock, chance, log or library."""
