"""Asking has no eyes: nothing that could read or notice a post is even loaded."""

from __future__ import annotations

import subprocess
import sys

from tests.surfaces.cli.tools import environment

ASKING = """
import datetime, sys
from tactful.faces.ask import Asking
from tactful.faces.dialogue import Dialogue
from tactful.policy.load import load_policy
asking = Asking(load_policy("milton_keynes"), datetime.date(2026, 5, 1))
answer = asking.answer("May I accept a friend request from a pupil?", {})
talk = Dialogue(asking, asking.policy.situation(answer.situation))
assert talk.answer.findings or talk.answer.cites
talk.next()
print(*(name for name in sys.modules if name.startswith(("tactful.readers", "tactful.detectors"))))
"""


def test_asking_loads_neither_readers_nor_detectors() -> None:
    """A fresh interpreter that answers a question has loaded no reader and no detector."""
    done = subprocess.run(
        [sys.executable, "-c", ASKING],
        capture_output=True,
        text=True,
        check=False,
        env=environment(),
        timeout=60,
    )
    assert (done.stdout.strip(), done.stderr, done.returncode) == ("", "", 0)
