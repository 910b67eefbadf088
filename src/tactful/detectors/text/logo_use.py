"""The organisation's logo, crest or emblem on something of one's own.

The mark is told of as made, put or taken by the writer, or is seen in a
picture on a thing that somebody has made: a cake, a frame, a banner, a shirt,
a card. Vans, uniforms and buildings that bear it by right are left alone.

Notices:
    New header! I put [[the council logo on]] my page.
    Retirement cards done, and they've [[got the crest on]] the front.
    We had the five-a-side shirts printed with [[the badge off the van]].
    I took [[the logo off the letterhead]] and nobody can tell.

Leaves alone:
    The new Arsenal logo is awful.
    Mum's blue badge came today, three weeks after we asked.
    LinkedIn put the council logo next to my job all by itself.
    Left my badge at the council reception again.
"""

from __future__ import annotations

from typing import Final

from tactful.detectors.base import EVERYTHING, Detector
from tactful.detectors.phrases import Phrases, cued
from tactful.detectors.together import in_company, together

_KIND: Final = "logo_use"
_MARK: Final = "logo|logos|crest|crests|emblem|emblems|badge|badges|arms|insignia|branding|mark|squiggle|symbol"
_BODY: Final = "council|councils|borough|boroughs|citys|countys|civic|authority|authoritys|corporate|employers|works"
_BEARER: Final = (
    "letterhead|letterheads|van|vans|lorry|lorries|wagon|truck|uniform|fleece|lanyard|hi|hivis|intranet|website"
)

MARKS: Final = Phrases(
    f"the|our|my|a|an|any {_BODY} ?own ?little|old|new|green|blue|big {_MARK} ?on|in|at",
    f"{_BODY} ?own ?little|old|new|green|blue|big {_MARK} ?on|in|at",
    f"{_BODY} coat of arms ?on|in|at",
    "council|councils thing|thingy|sign|name on|off",
)
"""The mark, told of as the organisation's."""

MAKING: Final = Phrases(
    "made|make|making|put|putting|stuck|stick|printed|print|iced|ice|piped|painted|sewn|sewed|stitched|embroidered",
    "knitted|designed|added|adding|used|using|changed|copied|pasted|nicked|borrowed|grabbed|took|lifted|photoshopped",
    "got|had +4 on|done|printed|made", "did it in|with", "done it in|with", "hes|shes done", "in icing|sponge",
    (
        "banner|banners|header|headers|site|blog|cv|vests|merch|pattern|etsy|design|cake|cakes|mug|mugs|flyer|"
        "flyers|leaflet|leaflets|sticker|stickers|poster|posters"
    ),
    "profile|avatar|tattoo|tattooed|frame|invites|invitations|bunting|hoodie|hoodies|hoody|business cards",
    "cover photo|picture|pic", "t shirt|shirts", "tshirt|tshirts|shirts", "five a side", "van door",
    "my logo|flyer|page",
)
"""What people do with a mark, and the things they put it on."""

BY_ITSELF: Final = Phrases(
    "by itself", "all by itself", "on its own", "automatically", "without asking me",
    "school|schools|club|clubs|football|uni|regiment|family crest|badge|emblem|logo",
    "linkedin +3 put|stuck|added|shows", "not allowed", "dont put|use", "do not put|use",
    "without|no|never ?a|the|any logo|crest|badge|emblem", "blue badge|badges", "work|id|door|entry badge|pass",
    "crop|cropped|cropping|blurred|taped|covered|covering",
)
"""A site that shows the mark by itself, and people who keep it off."""

TAKEN: Final = Phrases(
    (
        f"the|a|our|that|this|proper {_MARK} ?bit|part|on ?stickers off|from ?of the|a|our|my|one ?back|side|front "
        f"?of ?the ?work|council {_BEARER}"
    ),
    (
        "the|our ?green|little|round thing|thingy|bit|picture|wotsit off|from ?of ?the|a|our|my ?back|side|front "
        f"?of ?a|the {_BEARER}"
    ),
    "got|with|has|put|stuck|printed the crest|emblem|logo on|round|across",
    "the actual|real|proper|official crest|emblem|logo",
    "crest|emblem on the|both ?left|right front|back|sleeve|sleeves|chest|corner|top|side|bonnet|pocket|sides",
    f"logo|crest|emblem|badge on|off an|a ?old {_BEARER}",
    "got|with|has|put our ?work|works|council crest|emblem|logo on",
)
"""The mark told of by where it was taken from, or simply as put on."""

SHOWN: Final = Phrases(
    f"council|councils|borough|authoritys|employers ?own|city|new|green|blue|small|large {_MARK}",
    "council|councils name and logo|crest", "logo|crest|emblem of the|a ?local|city|borough council",
)
"""The mark as a picture's description names it."""

MADE_THINGS: Final = Phrases(
    (
        "cake|cakes|cupcake|cupcakes|biscuit|biscuits|icing|iced|banner|banners|bunting|frame|framed|ringed|border|"
        "overlay"
    ),
    "tattoo|tattooed|mug|mugs|card|cards|poster|posters|flyer|flyers|leaflet|leaflets|sticker|stickers|placard|flag",
    "header|graphic|avatar|profile|meme|balloon|balloons|hat|hats|medal|trophy|costume|blanket|quilt|cushion|bag",
    "football|team|rugby|cricket|netball|bowling shirt|shirts|kit|strip|jersey|tops", "t shirt|shirts",
    (
        "vests|scarf|apron|aprons|socks|babygrow|onesie|cape|merch|tshirt|tshirts|hoodie|hoodies|invitation|"
        "invitations|certificate|website|page|shop|stall|sign|round badge|nails|pumpkin"
    ),
    "knitted|crocheted|homemade|handmade|embroidered|painted|stencilled|mocked|edited", "home made", "hand made",
)
"""Things that somebody makes: what the mark has no business to be on."""

DETECTOR: Final = Detector(
    name=_KIND,
    emits=(_KIND,),
    find=together(
        in_company(_KIND, MARKS, MAKING, unless=BY_ITSELF, confidence=0.9),
        in_company(_KIND, SHOWN, MADE_THINGS, unless=BY_ITSELF, confidence=0.9),
        cued(_KIND, TAKEN, unless=BY_ITSELF, confidence=0.8),
    ),
    reads=EVERYTHING,
)
