"""Detectors of things said: numbers, names, addresses, abuse, politics and the like."""
