"""Drafts in, signals out. Detectors know no policy and do not know one another.

``DETECTORS`` is the whole list, in the order of their files; a test asserts
that folder and list agree.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tactful.detectors.context import (
    counter_speech,
    idiom,
    negation,
    quotation,
    reclaimed,
    reported_speech,
    title_or_fiction,
)
from tactful.detectors.prose import Prose
from tactful.detectors.text import (
    client_identifiable,
    client_story,
    council_kit,
    dehumanising,
    email_address,
    employer_named,
    friend_embarrassing_picture,
    insult_person,
    logo_use,
    message_client,
    national_insurance_number,
    nhs_number,
    official_looking_page,
    others_work,
    party_politics,
    permission,
    person_name,
    phone_number,
    postcode,
    privacy_settings,
    protective_marking,
    sexual_remark,
    slur_group,
    street_address,
    threat,
    vehicle_registration,
)
from tactful.model.evidence import Span
from tactful.model.signal import Signal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.detectors.base import Detector
    from tactful.model.draft import Draft
    from tactful.model.lexicon import Lexicon

DETECTORS: Final[tuple[Detector, ...]] = (
    counter_speech.DETECTOR,
    idiom.DETECTOR,
    negation.DETECTOR,
    quotation.DETECTOR,
    reclaimed.DETECTOR,
    reported_speech.DETECTOR,
    title_or_fiction.DETECTOR,
    client_identifiable.DETECTOR,
    client_story.DETECTOR,
    council_kit.DETECTOR,
    dehumanising.DETECTOR,
    email_address.DETECTOR,
    employer_named.DETECTOR,
    friend_embarrassing_picture.DETECTOR,
    insult_person.DETECTOR,
    logo_use.DETECTOR,
    message_client.DETECTOR,
    national_insurance_number.DETECTOR,
    nhs_number.DETECTOR,
    official_looking_page.DETECTOR,
    others_work.DETECTOR,
    party_politics.DETECTOR,
    permission.DETECTOR,
    person_name.DETECTOR,
    phone_number.DETECTOR,
    postcode.DETECTOR,
    privacy_settings.DETECTOR,
    protective_marking.DETECTOR,
    sexual_remark.DETECTOR,
    slur_group.DETECTOR,
    street_address.DETECTOR,
    threat.DETECTOR,
    vehicle_registration.DETECTOR,
)


def detect(draft: Draft, lexicon: Lexicon, wanted: frozenset[str]) -> Iterator[Signal]:
    """Yield what is noticed in every part of the draft.

    Detectors none of whose signals are ``wanted`` are not run.
    """
    chosen = [detector for detector in DETECTORS if wanted.intersection(detector.emits)]
    for number, part in enumerate(draft.parts):
        prose = Prose(part.text, part.role)
        for detector in chosen:
            if part.role in detector.reads:
                for noticed in detector.find(prose, lexicon):
                    yield Signal(
                        kind=noticed.kind,
                        evidence=Span(part=number, start=noticed.start, end=noticed.end),
                        confidence=noticed.confidence,
                        detector=detector.name,
                    )
