"""What the work_contempt detector promises."""

from __future__ import annotations

import pytest
from tests.detectors.tools import check_notices

from tactful.detectors.text.work_contempt import DETECTOR


@pytest.mark.parametrize(
    "text",
    [
        "I think closing the centre at four is a mistake.",
        "I love this job even when it stinks.",
        "The goalkeeper is thick as mince.",
    ],
)
def test_criticism_and_hard_days_stay_silent(text: str) -> None:
    """Measured criticism, love of the job and football hold nobody in contempt."""
    check_notices(DETECTOR, text)


@pytest.mark.parametrize(
    "marked",
    [
        "[[Residents of this town are thick as mince]] and I answer the phones.",
        "[[Worst place I ever worked]], don't apply.",
    ],
)
def test_contempt_is_noticed(marked: str) -> None:
    """Contempt for residents, the organisation or the work is noticed."""
    check_notices(DETECTOR, marked, kind="work_contempt")
