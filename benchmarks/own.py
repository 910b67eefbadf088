"""Look at posts with Tactful, in the form of peers/look.py: ``python -m benchmarks.own check < posts.jsonl``."""

from __future__ import annotations

import time

STARTED = time.perf_counter()

import datetime as dt  # noqa: E402 - the clock starts first
import sys  # noqa: E402

from peers.look import look_at_all  # noqa: E402

from tactful.faces.check import check, quick_check  # noqa: E402
from tactful.policy.load import load_policy  # noqa: E402
from tactful.readers import read_words  # noqa: E402

LOOKS = {"check": check, "quick": quick_check}
TODAY = dt.date(2026, 1, 1)


def main() -> None:
    """Check every post of the standard input."""
    look = LOOKS[sys.argv[1]]
    policy = load_policy("milton_keynes")
    look(read_words("a nice sunset"), policy, {}, TODAY)
    ready = time.perf_counter() - STARTED
    look_at_all(lambda post: bool(look(read_words(post), policy, {}, TODAY).findings), ready)


if __name__ == "__main__":
    main()
