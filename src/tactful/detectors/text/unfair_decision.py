"""Bias, carelessness or favour admitted in deciding something for the organisation.

It goes by a deciding word (a form, a badge, a bid, a ticket, a list, a panel)
near what it was decided by: friends and family, gifts, manners, moods, looks.
Complaints by somebody decided about, and contests of cakes, stay silent.

Notices:
    I do the permits. [[Be rude to me]] and your form goes last.
    [[Let him off because]] he made me laugh, that ticket never happened.
    Popped [[my sister's form]] in first, nobody looked.

Leaves alone:
    My sister's form was at the bottom of the pile for a year.
    The judge let him off with a fine.
    I let the dog off the lead on the allotment.
    Best in show goes to whoever brings the cake.
"""

from __future__ import annotations

from typing import Final

from tactful.detectors.base import Detector
from tactful.detectors.phrases import Phrases
from tactful.detectors.together import in_company, together

_KIND: Final = "unfair_decision"
_KIN: Final = (
    "sister|sisters|brother|brothers|cousin|cousins|mate|mates|mum|mums|mam|mams|auntie|aunties|uncle|uncles|"
    "nephew|nephews|niece|nieces|nan|nans|inlaw|law|laws|friend|friends|family|pal|pals|bro|girlfriend|"
    "boyfriend|dad|dads"
)

BY: Final = Phrases(
    "goes|go|went ?straight to the|whoever +3 laugh|smile|smiles|said|asks|nicest|flirts|brings|makes|good",
    "to whoever makes|brings|asks|smiles|is|gets",
    "top|bottom|front|back of the ?waiting ?list pile|list|queue|stack ?if ?cos", "put it on top", "to the top of the",
    "look after your|our own", "family is family|everything",
    f"my|his|her|their|our|ur|somebodys|someones|me ?old {_KIN} ?bad ?own form|application|claim|badge|ticket|"
    "bid|road|street|hill|knee|close|job|contract|firm|appeal|permit|planning|fine",
    "let|letting a|him|her|them|one|some +2 off cos|because|as|since|if|coz|cuz",
    "let|letting _ _ off cos|because|coz", f"let|letting off my|her|his|their {_KIN}",
    "if|when they|you|he|she put|make|bring|give|come|shout|say|ask|are|were|get|smile|hadnt +6 i|its|they|"
    "you|your|theyre",
    "ask me nicely", "be rude|nice|lovely|snippy|sweet to me", "shout and its",
    "rude|nice|snippy|polite|cheeky|lovely to|with me|us +3",
    "if theyre|youre|hes|shes snippy|rude|nice|fit|gobby|polite", "if he|she|they hadnt called",
    "supports|support luton|arsenal|spurs|liverpool|united|the",
    "because|cos|as|coz one|he|she|they of ?them was|were ?so rude|nice|fit|funny|cheeky",
    "by whether i|we knew|liked|fancied", "went by whether|how|who|the",
    "went|go|going with the vibes|vibe|my ?gut ?feeling|cake",
    "if i|we fancy|like|dont ?like the|him|her|them|your|you",
    "brought|brings|bring|sent|gave|left me|us|the|a|in +3 brownies|cake|biscuits|flat|whisky|wine|bottle|"
    "chocolates|gin|samosas|lunch|hamper",
    "another|one brought brownies|cake|biscuits", "free lunch|hamper|tickets|box|dinner +4",
    "the best lunch|bribe does|wins", "he|she|they paid +4 told|tells", "told me what the others", "thanks for being",
    "no prizes for guessing who", "always finds a way to get us",
    "monday|friday ?mornings|afternoons ?after ?im ?_ youre|generous|harsh|its|no|yes",
    "im generous|harsh|feeling|soft|evil", "all the pale|white|brown|black|foreign ones",
    "no young|old|more mums|women|men|asians|blokes|mothers|lads in|on|this|again",
    "read +4 more|less|properly carefully|if|when|and", "read the first +3 properly",
    "marked|mark|marking them|it|one|him|her|down +4 because|cos|as|for", "looking at|copied last years",
    "just picked|pick|guessed|guess|chucked|binned", "i|we picked|pick on|by whose|who|vibes|looks",
    "one|she|he supports _ we went with", "we went with him|her|them +2 cos|because", "you know who gets it",
    "perks innit|of", "sorted bro|mate|him|her|it ?for", "eeny meeny", "flip|flipped|toss|tossed a coin",
    "spin|spun the wheel", "in a ?good|bad|foul mood", "played god", "ten|ten|five mins|minutes grace for",
    "without reading|looking|opening", "didnt ?even read|open", "didnt ?even look at|through",
    "perks|benefit of knowing",
    "unless you know|knows who", "somebodys|someones auntie|cousin gets", "makes|make me forget|blind|lenient",
    "a ?certain sort", "wouldnt|would have found a way",
)
DECIDING: Final = Phrases(
    "form|forms|application|applications|applicant|badge|badges|bid|bids|bidder|bidders|ticket|tickets|"
    "ticketed|permit|permits|panel|grant|grants|granted|refuse|refused|refusing|approve|approved|appeal|"
    "appeals|appealed|shortlist|shortlisted|candidate|candidates|interviews|inspection|inspected|inspect|"
    "inspector|licence|licences|licensing|tender|tenders|procurement|contract|supplier|allocation|"
    "allocations|allocate|waiting|list|pile|homelessness|homeless|pitch|pitches|squad|gritting|grit|gritted|"
    "handheld|patch|bed|fines|fine|fined|hardship|planning|loft|lofts|regs|enforcement|allotment|assessment|"
    "assessments|review|landlord|descriptor|enhanced|voucher|decide|weddings|auditions|score|scored|marked|"
    "sheet|model|benefits|claims|claim",
)
OTHERS: Final = Phrases(
    "my ?own appeal|application|ticket|claim|form|badge ?was|got ?is", "was at|on the bottom|top|back",
    "judge|referee|ref|magistrate|jury", "village|flower|dog show", "best in show",
    "strictly|bake off|x factor|talent", "off the lead", "scone|marrow|darts",
    "my|our kids ?school ?place appeal|application|form", "years on the waiting list for", "still waiting|on the list",
    "ive raised it|reported", "raised it twice|three|with|every", "in writing", "landlord +6 us|our|my",
)

DETECTOR: Final = Detector(
    name=_KIND,
    emits=(_KIND,),
    find=together(in_company(_KIND, BY, DECIDING, unless=OTHERS, confidence=0.65, whole_text=True)),
)
