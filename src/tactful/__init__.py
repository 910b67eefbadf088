"""Tactful puts an organisation's social-media policy to work."""

__version__ = "0.1.0"
