"""What Tactful does for a person: check, ask, and the look a policy officer takes at a pack."""
