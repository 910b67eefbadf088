"""A picture, article, film, pattern, recipe or song of somebody else's, reused: plainly, or by a hint of it.

Plain is what is told of as pasted, scanned, copied, filmed off a screen or
taken off the web whole, or with its owner's name cut off. A hint is music
behind a film, a GIF, a meme, or a figure out of somebody's story.

Notices:
    Here you go, I [[pasted the whole article]] below.
    [[Scanned all sixty cards]] so nobody has to buy the pack.
    New header, a lovely sunset I [[found on Google]] last night.
    Lovely swan, once I had [[cropped the watermark]] away.
    My video of the gritters [[with the theme from]] Rocky, four minutes long.

Leaves alone:
    Brilliant article on foster care, link below.
    All my own photos, took them on my phone at the lake.
    Googled the opening times and they were wrong.
    Listening to Dua Lipa on the way to work.
    We had the theme tune stuck in our heads all day.
"""

from __future__ import annotations

from typing import Final

from tactful.detectors.base import EVERYTHING, Detector
from tactful.detectors.phrases import Phrases, cued
from tactful.detectors.together import in_company, together

_PLAIN: Final = "others_work"
_HINT: Final = "others_work_hint"
_WORK: Final = (
    "article|piece|chapter|chapters|book|books|pdf|photo|photos|photograph|photographs|picture|pictures|pic|pics|"
    "image|images|drawing|drawings|"
    "pattern|patterns|worksheet|worksheets|recipe|recipes|film|movie|episode|episodes|album|song|poem|poems|lyrics|"
    "illustration|illustrations|"
    "manual|template|templates|pack|cards|page|pages|story|column|review|artwork|painting|poster|posters|plans|"
    "textbook|magazine|font|"
    "map|maps|cartoon|collection|set|series|script|comic|novel|sheet|clip|video|design|designs|set|resources|"
    "course|guide|workbook"
)
_COPY: Final = (
    "pasted|scanned|photocopied|ripped|copied|screenshotted|downloaded|lifted|nicked|pinched|traced|uploaded|"
    "photographed|swiped|"
    "stole|stolen|pirated|torrented|pasting|scanning|photocopying|ripping|copying|screenshotting|nicking|pinching|"
    "tracing|uploading"
)
_WEB: Final = (
    "google|internet|net|web|website|pinterest|flickr|getty|shutterstock|etsy|tes|twinkl|facebook|insta|instagram|"
    "deviantart|"
    "magazine|newspaper|paper|telegraph|times|guardian|sun|mail|mirror|manufacturer|manufacturers|publisher|"
    "publishers|site|blog"
)

PLAIN: Final = Phrases(
    f"{_COPY} ?out ?up ?in the|all ?the ?of ?the whole|entire|full|complete|lot|rest ?of +4 {_WORK}",
    f"{_COPY} the ?whole|entire lot|thing", f"{_COPY} all ?of ?the|its|their|_ +2 {_WORK}",
    f"{_COPY} +5 off|from ?the|a|some|an|someones|somebodys|their|his|her {_WEB}",
    f"{_COPY} it ?all ?straight off|from|onto|to|out",
    (
        "heres|here|posted|posting|put|sharing|shared|read ?is|are|up ?out ?you the|a whole|full|entire|complete "
        f"+3 {_WORK}"
    ),
    f"whole|entire {_WORK} ?on ?here ?up ?for below|cover to cover|on here|in one thread",
    (
        f"{_WORK} ?that ?i ?we ?ive ?weve ?got|found|took|nicked|pinched|used|downloaded|grabbed|saved|had off|from|"
        "on ?the ?of google|internet|net|web|flickr|pinterest|getty|shutterstock|instagram"
    ),
    (
        "got|found|took|nicked|pinched|grabbed|swiped|saved|used ?this|these|it|them|one|some off|on|from google|"
        "pinterest|flickr|getty"
    ),
    "nicked|pinched|grabbed|swiped|lifted ?this|these|it|them|one off|from the internet|web|net",
    f"paywall|paywalled +8 {_COPY}|heres|below|whole", f"{_COPY}|heres +12 paywall|paywalled", "all rights reserved",
    "no point ?in ?us|you ?everyone|everybody|anyone|all ?us paying|buying|getting fleeced",
    (
        "cropped|crop|cut|cutting|edited|took|take|taking|got|painted|rubbed|blurred|photoshopped ?it ?out|off +3 "
        "watermark|watermarks|signature|copyright|getty|logo ?bit off|out"
    ),
    (
        "cropped|cropping|removed|edited|erased|hid|hide|covered ?out ?off|up +2 watermark|watermarks|copyright|"
        "signature|credit"
    ),
    "watermark|watermarks|copyright +3 cropped|gone|removed|notice|noticed|noticing|out|off",
    "notice|noticed|noticing|spot|see +2 watermark",
    "had|has|with a|his|her|their name|watermark +4 cropped|cut|trimmed",
    "not my recipe|photo|picture|poem|pattern|drawing|art but|its|it",
    "so|means ?that nobody|you|we|they|no one has|have|needs|need|dont|doesnt ?to ?have|need ?to buy|pay|fork",
    "saves|save|saving you|everyone|everybody|us|folk ?all paying|buying|the money|forking",
    "can|could|will get +4 off the internet|net|web|firestick|torrents",
    "dodgy|pirate|bootleg firestick|copy|copies|link|stream|dvd|dvds", "screen recorded|recorded the whole|full",
    (
        "ill|i|we|can|will|could ?can ?always photograph|scan|photocopy|copy the ?_ page|pages|pattern|chapter|"
        "book|recipe|lot|thing ?for ?you"
    ),
    "photographed|scanned that|the|those|all|every|each page|pages",
    "nobody|he|she|they|anyone ?wont|will ?ever mind|minds|know|knows|sue ?me|us +3 copyright",
    "probably copyright|copyrighted", "dont tell the publisher|author|artist|photographer|copyright",
    "without asking|crediting|permission ?of|from ?the|_ photographer|artist|author|publisher|designer",
    "the family|artist|photographer|author|he|she|they did|do ?say|ask|want +3 ask first|permission|credit",
    "film|video|record|stream the page|pages|pictures",
    "someone|somebody elses photo|photos|picture|pictures|work|pattern|design|artwork|article|drawing",
)
"""Plain reuse."""

TAKES: Final = Phrases(
    f"{_COPY} +6 {_WORK}", f"{_WORK} +6 {_COPY}", f"used|using|popped|put|stuck|shared|sharing|got +6 {_WORK}",
    f"{_WORK} ?is|are ?now my|our header|banner|wallpaper|cover|profile|logo",
    f"read|reading|perform|performing ?out +3 {_WORK}",
)
"""Somebody's work taken up in some way: it counts only beside its source."""

SOURCE: Final = Phrases(
    (
        "someones|somebodys|someone elses|photographers|artists|architects|authors|illustrators|publishers|"
        "designers|blokes|manufacturers"
    ),
    "that +2 blokes|womans|ladys|guys|artists",
    "from|off|in|out ?of ?a|the ?old magazine|archive|archives|telegraph|guardian|times|mirror|mail|sun|paper|book",
    "came up when ?i searched|googled|looked", "googled|pinterest|getty|shutterstock|flickr|alamy|twinkl|etsy",
    "off|from the internet|web|net|telly|tv|box",
    "published|copyright|copyrighted|paywall|paywalled|subscription|subscribers|watermark", "out of print",
    (
        "costs|cost|charge|charges|want|wanted|paid ?us ?me ?over a|_ ?_ ?for ?one ?the ?whole ?_ ?_ course|set|"
        "pack|book|licence"
    ),
    "didnt|dont|never|not ask|asked|credit|credited", "who|whoever made|drew|wrote|took|owns ?it",
    "in print|bookshops|cinemas", "dvd|netflix|spotify|disney|kindle|audible|audiobook",
)
"""Where it came from, or that its owner was not asked."""

OWN: Final = Phrases(
    "my own photo|photos|picture|pictures|work|pattern|recipe|words|design", "with permission|consent",
    "permission from|of the photographer|artist|author|publisher", "he|she|they said yes|fine",
    "with his|her|their blessing|ok|permission|say so", "out of copyright", "public domain", "creative commons",
    "free to use|copy|share|download from", "they|he|she asked me to|if",
    "took|taken it|them|this|these|that ?all myself", "link|links ?is ?in below|here|comments",
)
"""Work that is one's own, free, or borrowed with leave; and links."""

_SOUND: Final = "music|song|tune|theme|soundtrack|track|beat|beats|remix|anthem"
HINT: Final = Phrases(
    f"put|set|cut|edited|synced|mixed +7 to ?the|some|a ?_ {_SOUND}",
    (
        f"put|stuck|added|laid|popped|whacked|chucked|bunged ?the|some|a +2 {_SOUND} ?from ?off on|over|under|to|"
        "behind|underneath"
    ),
    f"used that|the|a|some +5 {_SOUND} ?from ?of on|over|under|behind|for|in",
    f"with ?the|a|that|some ?_ {_SOUND} ?from|of|off|by +4 on|over|behind|underneath|playing|under",
    "with the theme ?tune|music|song from|to|of", f"set to ?the|some|a ?_ ?_ {_SOUND}",
    "full blast over|behind|under", f"{_SOUND} is|playing over|behind|under|on the ?my|the vid|video|reel|film|clip",
    "on|over|under|behind|to the|my|this|our reel|vid", "whole ?dance routine to",
    "dancing|dance|peeling|hoovering|mopping|dancin|boogieing|twerking|moves|routine to _", "gif", "meme i|we made",
    "made a meme", "painting|picture|photo|image off the internet|web|net",
    "photoshopped|put|stuck +4 face on|onto ?to ?the|my|our|a",
    "that|the|this scene|bit|clip|sketch from +3 but ?with|its|where", "first dance is|was|to",
    f"background|backing {_SOUND}", "lip sync|syncing|synced|miming|mimed ?to",
)
"""Music, memes and figures out of stories."""

FOREIGN: Final = Phrases(
    "sent|sends|sending|send +8 gif|gifs",
    "reading|reads|read|heard|listening|listened|watching|watched +6 music|song|theme|tune",
    "choir|band|karaoke|radio", "gif|gifs of ?a|an ?_ man|rose|dog|cat|flower",
)
"""Films and songs only looked at, listened to, or sent by others."""

PICTURED: Final = Phrases(
    "animated gif|clip of ?a|an ?_ actor|comedian|character|cartoon|singer|celebrity|film|footballer|presenter",
    "gif of ?an|a|the actor|comedian|character|cartoon|singer|film",
    "pop|chart|rock|disco|well|dance ?known song|music|track|tune|hit", f"{_SOUND} ?is playing|over|behind|under",
    "film|movie poster ?mocked",
    (
        "still|scene|clip|frame|character|characters from a|the ?well ?known ?popular film|movie|cartoon|tv|"
        "television|sitcom|series|show"
    ),
    "page from a ?picture|colouring book|comic", "cartoon|disney character|characters", "reaction gif|meme",
)
"""What a picture's description says of music, film and memes."""

COPIED: Final = Phrases(
    (
        "photographs|photograph|photo|picture|screenshot|screenshots|scan|scans|photos of ?the ?every ?a ?_ column|"
        "columns|page|pages of a|an|the newspaper|article|magazine|book"
    ),
    "screenshot|screenshots|scan|photo of a|an|the ?whole|newspaper|magazine article|column|recipe|cartoon|pattern",
    "with|and|a watermark", "prints|print of film|cartoon|disney|marvel|comic ?_ superheroes|characters|heroes",
    "watermark ?still across|over|visible|half",
)
"""What a picture's description says of work copied whole."""

DETECTOR: Final = Detector(
    name=_PLAIN,
    emits=(_PLAIN, _HINT),
    find=together(
        cued(_PLAIN, PLAIN, unless=OWN, confidence=0.8),
        in_company(_PLAIN, TAKES, SOURCE, unless=OWN, confidence=0.6),
        cued(_PLAIN, COPIED, unless=OWN, confidence=0.7),
        cued(_HINT, HINT, unless=FOREIGN, confidence=0.5),
        cued(_HINT, PICTURED, unless=FOREIGN, confidence=0.7),
    ),
    reads=EVERYTHING,
)
