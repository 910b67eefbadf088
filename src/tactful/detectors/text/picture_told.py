"""Words that tell of a picture or film with colleagues, clients or partners in it.

Notices:
    [[Team photo]] from the curry night, gorgeous bunch.
    I've put all the [[pictures of our residents]] in an album.
    [[Picket selfie]]: me, Abdul and the lads.

Leaves alone:
    Family photo from the beach at last.
    Pictures of my kids in the snow, every one blurred.
    The team played well, no photos though.
"""

from __future__ import annotations

from typing import Final

from tactful.detectors.base import Detector
from tactful.detectors.phrases import Phrases, cued

_PICTURE: Final = (
    "photo|photos|pic|pics|picture|pictures|selfie|selfies|video|videos|film|footage|clip|clips|snaps|"
    "photograph|photographs"
)
_WORK: Final = "team|crew|staff|office|work|picket|depot|awayday|shift|ward|class|squad|department|dept"
_WHOM: Final = (
    "residents|tenants|clients|colleagues|crew|staff|team|class|pupils|patients|depot|office|wardens|"
    "contractors|inspector|drivers|carers|lads|ladies|apprentices|volunteers|managers|boss|manager|learners|"
    "choir|gang|customers|work"
)

CUES: Final = Phrases(
    f"{_WORK} {_PICTURE}",
    f"{_PICTURE} of|with|from ?all ?of ?me ?and my|our|the|some ?whole ?whole ?old|new|lovely|night|day {_WHOM}",
    f"{_PICTURE} of the whole {_WHOM}",
    "tagged all|everyone|the|you _ ?of ?you|team|staff|office|lot",
    "me and the two|three|rest +2 nurses|wardens|carers|lads|team|crew|girls",
    "with my crews|teams jackets|faces in",
    "leaving do +6 pic|photos|pictures|photo",
    "video with my|our crews|team|staff",
)
NOT_SHOWN: Final = Phrases(
    "no photos|pictures|pics", "no faces", "blurred|cropped", "family|wedding|school|holiday photo|photos|pics",
)

DETECTOR: Final = Detector(
    name="picture_told",
    emits=("others_in_picture",),
    find=cued("others_in_picture", CUES, unless=NOT_SHOWN, confidence=0.7),
)
