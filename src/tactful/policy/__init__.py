"""The policy as data: the frozen objects, the files they come from, and what loads them."""
