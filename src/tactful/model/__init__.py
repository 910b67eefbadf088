"""The nouns: small frozen values that every other part speaks in.

Standard library only, and nothing here reads, decides or shows.
"""
