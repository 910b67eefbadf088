"""A picture of one's own that somebody could misuse: passport, licence, bank card, signature, ticket code.

Only the plainest are noticed: an official paper or card of one's own, shown or
said to be shown so that it can be read or copied.

Notices:
    Finally arrived! [[My new passport photo]] makes me look like a burglar.
    Passed! [[Look at that licence]], no more lifts from mum.
    [[Here's my boarding pass]], see you on the other side.
    First proper wages, [[photo of my payslip]] to prove it.

Leaves alone:
    Renewed my passport online, took ten minutes.
    My bank card got swallowed by the machine again.
    Signed my contract today, so proud.
    Lost my licence at the gym, has anyone handed one in?
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tactful.detectors.base import EVERYTHING, Detector
from tactful.detectors.phrases import Phrases, cued
from tactful.model.draft import PartRole

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tactful.detectors.base import Noticed
    from tactful.detectors.prose import Prose
    from tactful.model.lexicon import Lexicon

_KIND: Final = "own_image_shared"
_PAPER: Final = "passport|licence|license|signature|payslip|visa|dbs|prescription"

SAID: Final = Phrases(
    "my ?new ?driving ?provisional ?first passport|licence|license|id|visa photo|picture|pic",
    f"photo|picture|pic|photos|selfie|scan|screenshot of|with my ?new ?driving ?provisional ?first {_PAPER}",
    (
        "photo|picture|pic|selfie|screenshot of|with my ?new bank|debit|credit|boarding|id|national|birth card|"
        "pass|insurance|certificate"
    ),
    f"look at that|this|my ?new ?driving ?provisional {_PAPER}",
    "heres|here is|behold my ?new ?driving ?provisional passport|licence|license|signature|payslip",
    "heres|behold my ?new boarding|bank|debit|credit|birth pass|card|certificate",
)
"""One's own paper or card, said to be shown."""

SHOWN: Final = Phrases(
    (
        "holding|holds ?up ?out ?a|an|the|his|her|their ?own ?new ?driving ?provisional ?uk passport|licence|"
        "license|payslip ?open ?up ?to|with +5 readable|legible|visible"
    ),
    (
        "holding|holds ?up ?out ?a|an|the|his|her|their ?own ?new bank|debit|credit|boarding card|pass +6 readable|"
        "legible|visible|showing"
    ),
    "passport|licence|license ?photo page|open|number ?is|with ?and|to +4 readable|legible|visible",
    "boarding pass|passes +5 readable|legible|visible|barcode", "signature ?is ?clearly readable|legible|visible",
)
"""One's own paper or card, as a description shows it."""

NOT_SHOWN: Final = Phrases(
    "lost|renewed|renew|renewing|expired|blurred|covered|hidden|thumb over|fake|toy|no|dont|never post|share|put",
    "blue balloon",
)
"""Papers only spoken of, or covered up."""

_say = cued(_KIND, SAID, unless=NOT_SHOWN, confidence=0.8)
_show = cued(_KIND, SHOWN, unless=NOT_SHOWN, confidence=0.8)


def find(prose: Prose, lexicon: Lexicon) -> Iterable[Noticed]:
    """Yield what is said of such a picture, or what a description shows."""
    return (_show if prose.role is PartRole.DESCRIPTION else _say)(prose, lexicon)


DETECTOR: Final = Detector(name="own_image", emits=(_KIND,), find=find, reads=EVERYTHING)
