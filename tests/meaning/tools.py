"""Makings for tests of the trained reader."""

from __future__ import annotations

from tactful.meaning.weights import Card

CARD = Card(
    kinds=("party_support", "ordinary_life"),
    gravity=((-4.0, 0.0, 0.0, 4.0), (4.0, 0.0, 0.0, -4.0), (0.0, 0.0, 0.0, 0.0)),
    trust=3.0,
    shares=0.3,
    calm=1.0,
    stops=0.8,
)
"""Party support makes a text heavy, ordinary life makes it light."""
