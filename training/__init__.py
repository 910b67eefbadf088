"""How the trained reader is made. Needs torch; nobody needs this to run Tactful."""
