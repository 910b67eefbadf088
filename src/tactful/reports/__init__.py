"""How a report is shown: as words for a person, and as JSON for a program. Knows no policy."""
