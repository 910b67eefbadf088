"""How well does Tactful do on labelled cases? Read them, run them, measure, show."""
