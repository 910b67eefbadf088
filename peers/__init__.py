"""Other people's tools for a like task, which Tactful is measured beside."""
