"""Messaging people the service works with, from one's own phone or from the work one.

It goes by words of messaging, words for such people, and whose phone it is.
Where the phone is not told, a message to or from such a person in the same
sentence is taken for one's own phone, with less confidence. Messages among
colleagues, family or customers of other trades stay silent, and so does a
refusal.

Notices:
    I always [[give my tenants my number]], it saves them the queue.
    One of my service users [[sent me a WhatsApp]] at midnight on my own phone.
    [[Texted all my]] tenants a reminder from the work mobile.

Leaves alone:
    I texted my sister from my own phone about the tenants next door.
    I never give clients my number, they ring the office.
    Texting all my clients to move Saturday's balayage.
    The team WhatsApp is all cats.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tactful.detectors.base import Detector, Noticed
from tactful.detectors.names import people
from tactful.detectors.phrases import Phrases
from tactful.detectors.served import PERHAPS, PLACES, PLAIN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tactful.detectors.prose import Prose
    from tactful.model.lexicon import Lexicon

    Spans = Sequence[tuple[int, int]]

OWN: Final = "message_client_own_phone"
WORK: Final = "message_client_work_phone"

_APPS: Final = (
    "whatsapp|whatsapps|snap|snapchat|snaps|messenger|signal|telegram|facetime|dm|dms|insta|text|texts|txt|"
    "message|messages|voicenote"
)
_SENT: Final = (
    "text|texts|texted|texting|txt|txted|whatsapp|whatsapped|whatsapping|message|messages|messaged|messaging|msg|msgs|"
    "msgd|dm|dms|dmed|snap|snapped|snapping|ping|pings|pinged|facetime|facetimed|facetiming"
)
_WHOM: Final = "me|us|him|her|them|my|our|all|one|the|mr|mrs|ms|each|everyone|half|some|your"

MESSAGES: Final = Phrases(
    f"{_SENT} ?all|each|back {_WHOM}", "thumbs up to", "voice noted",
    "sent|sends|send|sending|got|get|gets|had|having|getting ?me|him|her|them|us|back ?a|another ?daily|"
    f"morning|little {_APPS}|gif|gifs|meme|memes|voice|pictures|photos",
    "voice notes|note|messages", "voicenote|voicenotes", "group chat",
    f"{_APPS} group|chat|streak|thread|with|from|off|to|for|rota", "text|texted|message|messaged|txt|whatsapped back",
    "on|via|by|through|over whatsapp|snapchat|snap|messenger|signal|telegram|facetime|text",
    "text|message|ring|whatsapp|call|ping|drop me|us +4 on this|here|one|number|my",
    "gave|give|given|giving|got|has|have|getting +5 my ?own|personal|mobile|private number|mobile|snap|"
    "whatsapp|no|cell|digits",
    "gave|give|given|giving +4 ur|your ?own|personal snap|number|mobile",
    "set|made|started|created|got +2 ?a whatsapp|messenger|signal|telegram|group|chat ?group|chat|community",
    "pm|dm|inbox me", "messaging|texting", "ring|rings|rang|call|calls|text|texts ?me +4 on|off|from my own",
    "text|texts thread", "by|all by text", "replied|reply|replies to", "whatsapp|snapchat|messenger",
)
GIVES_NUMBER: Final = Phrases(
    "gave|give|given|giving|got|has|have|getting|handed +5 my ?own|personal|mobile|private number|mobile|"
    "snap|whatsapp|cell|digits",
    "gave|give|given|giving +4 ur|your ?own|personal snap|number|mobile",
    "my own|personal|private|mobile number|mobile|phone +4 footer|email|emails|signature|card|cards",
    "soft|free|generous|loose with my number|mobile",
)
OWN_PHONE: Final = Phrases(
    "my ?own|personal|private|home|actual own|personal|private|actual phone|mobile|number|whatsapp|snap|"
    "snapchat|fb|insta|one",
    "my phone|mobile|number|whatsapp|snap|messenger|facetime", "me own phone|mobile|number|whatsapp", "ur|your snap",
    "its|it my own ?one", "off|from|on|with mine", "personal phone|mobile|number|whatsapp|account",
    "own phone|mobile|number", "off|in my phone", "from|on my sofa|bed|bath|settee|kitchen", "my day off",
    "after hours", "off shift", "in my own time|bed",
)
WORK_PHONE: Final = Phrases(
    "work|works|team|duty|office|council|councils|school|schools|company|department|service ?mobile|issued "
    "mobile|phone|blower|handset|nokia|iphone|samsung|whatsapp|sim|tablet|brick|number|moby|fone|mobiles",
    "work|team|duty|council ?smart phone|mobile|whatsapp|tablet|number|account", "on call phone|mobile",
    "works given|gave me|us +2 phone|mobile",
    "they|council|work gave|issued|give|given us|me|you +2 phone|phones|mobile|mobiles|samsung|handset|tablet|iphone",
    "phone|tablet|mobile they issued|gave", "asset tag|sticker", "work phone|mobile|sim",
)
REFUSED: Final = Phrases(
    "never|dont|didnt|wont|wouldnt|cant|not|doesnt|refuse|refused|stop|stopped|no ?ever ?to ?allowed ?to "
    "?going ?to ?be give|giving|gave|text|texting|message|messaging|whatsapp|reply|use|have|share|add|"
    "replying|replied|open|opened",
    "left it unread|unanswered", "told him|her|them to ring|call the office|line",
    "blocked|deleted +1 number|it|him|her",
)
ELSEWHERE: Final = Phrases(
    "nail|nails|lash|lashes|brow|brows|salon|gel|massage|barber|hairdresser|tattoo|pilates|yoga|balayage",
    "my|our|me +1 mum|mam|dad|nan|gran|sister|brother|wife|husband|hubby|daughter|son|mate|mates|girlfriend|"
    "boyfriend|partner|ex +2 text|texts|texted|message|messaged|whatsapp|whatsapps|sent",
    "text|texts|texted|message|messaged|whatsapp|whatsapped|sent +1 my|our +1 mum|mam|dad|nan|gran|sister|"
    "brother|wife|husband|hubby|daughter|son|mate",
    "family|team|work|crew|staff|street|class|mums|neighbours|family|school|reps|union|branch whatsapp|chat",
    "dating|tinder|hinge|union|unison|branch|picket",
)

_SERVED: Final = Phrases(*PLAIN, *PERHAPS)
_CONTACTS: Final = Phrases(
    *PLACES,
    "my|our|all|those|the|of|his|her|every|half|with|private ?my|swim|market|morning|foster|new|taxi|void|"
    "private|big families|familys|familes|parents|traders|stallholders|drivers|cabbies|brides|couples|"
    "learners|leaseholders|scaffolders|scaffolder|volunteers|contractor|contractors|plumber|landlord|"
    "landlords|customers|appointments|members|mums|dads|lads|ladies|gentleman|calls|regulars|group|swimmers|"
    "carers|patients|clients|people|girls",
    "lads|mums|dads|families|parents at|on|in ?their|my ?parenting appointments|round|course",
)
"""Whom one meets at work, where the phone makes plain that work is meant."""

INSTEAD: Final = Phrases(
    "office|council|work phone|number|mobile doesnt|wont|cant|is|never|dies|died|has",
    "answer|pick up a council|work|withheld number", "from|off|on mine|my|me own|personal|private", "off|from|on mine",
    "my own number|mobile|phone|whatsapp", "my phone his phone", "my number not works",
)
"""Where the work phone is named only to say that one's own is used."""


def find(prose: Prose, lexicon: Lexicon) -> Iterable[Noticed]:
    """Yield the first message to or from people the service works with, by whose phone it was."""
    del lexicon
    refused = {prose.sentence(start) for start, _ in REFUSED.find(prose)}
    messages = [span for span in MESSAGES.find(prose) if prose.sentence(span[0]) not in refused]
    if not messages or any(True for _ in ELSEWHERE.find(prose)):
        return ()
    served = [*_SERVED.find(prose), *_titled(prose)]
    return list(_by_phone(prose, messages, served))[:1]


def _titled(prose: Prose) -> Iterator[tuple[int, int]]:
    for person in people(prose):
        if person.titled and prose.text[person.start].lower() == "m":
            yield person.start, person.end


def _by_phone(prose: Prose, messages: Spans, served: Spans) -> Iterator[Noticed]:
    """Yield the messages, by whose phone they were sent from."""
    own = any(True for _ in OWN_PHONE.find(prose))
    work = any(True for _ in WORK_PHONE.find(prose)) and not any(True for _ in INSTEAD.find(prose))
    known = served or list(_CONTACTS.find(prose))
    if known and work:
        yield from (Noticed(WORK, start, end, 0.8) for start, end in messages)
    elif known and own:
        yield from (Noticed(OWN, start, end, 0.85) for start, end in [*GIVES_NUMBER.find(prose), *messages])
    elif work or own:
        yield from (Noticed(WORK if work else OWN, start, end, 0.5) for start, end in messages)
    else:
        theirs = {prose.sentence(start) for start, _ in served}
        yield from (Noticed(OWN, start, end, 0.6) for start, end in messages if prose.sentence(start) in theirs)


DETECTOR: Final = Detector(name="message_client", emits=(OWN, WORK), find=find)
