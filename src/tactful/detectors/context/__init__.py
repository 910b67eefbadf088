"""Detectors of what excuses: quotation, idiom, disclosure, measured criticism and the like."""
