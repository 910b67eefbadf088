"""Drafts in, signals out. Detectors know no policy and do not know one another.

``DETECTORS`` is the whole list, in the order of their files; a test asserts
that folder and list agree.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tactful.detectors.context import (
    counter_speech,
    disclosure_wrongdoing,
    fault_report,
    idiom,
    measured_criticism,
    negation,
    other_employer,
    praise_of_work,
    public_building,
    public_opinion,
    published_number,
    quotation,
    reclaimed,
    reported_speech,
    title_or_fiction,
    union_activity,
)
from tactful.detectors.prose import Prose
from tactful.detectors.text import (
    accusation_wrongdoing,
    befriend_client,
    client_identifiable,
    client_story,
    clock_time,
    colleague_named,
    contact_details,
    council_kit,
    covert_looking,
    dehumanising,
    email_address,
    employer_named,
    friend_embarrassing_picture,
    home_and_family,
    insult_person,
    internal_dispute,
    internal_information,
    known_before,
    logo_use,
    message_client,
    national_insurance_number,
    nhs_number,
    official_looking_page,
    others_in_picture,
    others_work,
    own_image,
    party_politics,
    permission,
    person_name,
    phone_number,
    picture_told,
    place_detail,
    postcode,
    press_contact,
    privacy_settings,
    private_excess,
    protective_marking,
    security_detail,
    self_joke,
    sexual_remark,
    slur_group,
    street_address,
    threat,
    unfair_decision,
    unpublished_decision,
    vehicle_registration,
    visit,
    work_contempt,
    work_misconduct,
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
    disclosure_wrongdoing.DETECTOR,
    fault_report.DETECTOR,
    idiom.DETECTOR,
    measured_criticism.DETECTOR,
    negation.DETECTOR,
    other_employer.DETECTOR,
    praise_of_work.DETECTOR,
    public_building.DETECTOR,
    public_opinion.DETECTOR,
    published_number.DETECTOR,
    quotation.DETECTOR,
    reclaimed.DETECTOR,
    reported_speech.DETECTOR,
    title_or_fiction.DETECTOR,
    union_activity.DETECTOR,
    accusation_wrongdoing.DETECTOR,
    befriend_client.DETECTOR,
    client_identifiable.DETECTOR,
    client_story.DETECTOR,
    clock_time.DETECTOR,
    colleague_named.DETECTOR,
    contact_details.DETECTOR,
    council_kit.DETECTOR,
    covert_looking.DETECTOR,
    dehumanising.DETECTOR,
    email_address.DETECTOR,
    employer_named.DETECTOR,
    friend_embarrassing_picture.DETECTOR,
    home_and_family.DETECTOR,
    insult_person.DETECTOR,
    internal_dispute.DETECTOR,
    internal_information.DETECTOR,
    known_before.DETECTOR,
    logo_use.DETECTOR,
    message_client.DETECTOR,
    national_insurance_number.DETECTOR,
    nhs_number.DETECTOR,
    official_looking_page.DETECTOR,
    others_in_picture.DETECTOR,
    others_work.DETECTOR,
    own_image.DETECTOR,
    party_politics.DETECTOR,
    permission.DETECTOR,
    person_name.DETECTOR,
    phone_number.DETECTOR,
    picture_told.DETECTOR,
    place_detail.DETECTOR,
    postcode.DETECTOR,
    press_contact.DETECTOR,
    privacy_settings.DETECTOR,
    private_excess.DETECTOR,
    protective_marking.DETECTOR,
    security_detail.DETECTOR,
    self_joke.DETECTOR,
    sexual_remark.DETECTOR,
    slur_group.DETECTOR,
    street_address.DETECTOR,
    threat.DETECTOR,
    unfair_decision.DETECTOR,
    unpublished_decision.DETECTOR,
    vehicle_registration.DETECTOR,
    visit.DETECTOR,
    work_contempt.DETECTOR,
    work_misconduct.DETECTOR,
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
