"""A view on a public matter that is not party-political.

A subject of public debate together with words of opinion, or a call to vote,
object or answer a consultation that takes no side between parties.

Notices:
    School [[meals should be]] free, every day of the year.
    [[Food banks shouldn't exist]], full stop.
    A child is poor or it isn't. [[Tax the rich]], love from a tired nan.
    Have [[put in my response]] on the station plans, as the woman opposite.

Leaves alone:
    The dog should be walked twice a day.
    I think we should have pizza.
    My train was late so I had a pasty.
"""

from __future__ import annotations

from typing import Final

from tactful.detectors.base import Detector
from tactful.detectors.phrases import Phrases, cued
from tactful.detectors.together import in_company, together

_KIND: Final = "public_opinion"
_MATTER: Final = (
    "housing|houses|homes|rent|rents|buses|trains|railcard|roads|potholes|parking|20mph|cyclists|schools|nurseries|"
    "hospitals|nhs|care|carers|wages|benefits|taxes|tax|bills|"
    "immigration|visas|climate|solar|fireworks|smacking|phones|vapes|vaping|alcohol|gambling|abortion|euthanasia|"
    "trans|marriage|religion|faith|war|gaza|israel|ukraine|ceasefire|hostages|"
    "water|sewage|rivers|swim|swimming|libraries|benches|trees|greenbelt|developers|planning|plans|landlords|"
    "tenants|police|prisons|migrants|refugees|boats|brexit|consultation|cuts|austerity|"
    "poverty|food|childcare|nursery|fees|pensions|pensioners|disabled|disability|wheelchair|homelessness|meals|"
    "funding|energy|gas|electric|net|zero|recycling|var|monarchy|king"
)

CALLS: Final = Phrases(
    "ceasefire now", "children are children", "child is a child", "food banks shouldnt|should", "hostages home",
    "fund it", "net zeros", "assisted dying", "votes at 16|sixteen", "whoevers in ?charge ?power ?number",
    "whoever you vote|like", "whichever lot|party|side", "i dont mind|care who ?is ?whos ?youre ?you in|vote|runs",
    "isnt|not a party ?political thing", "my politics",
    "not +2 telling|tell anyone|anybody|you who|what to vote|think", "register to vote", "who you vote for",
    "sort out the +1", "scrap it", "ban it|them", "bring back the +1", "tax the rich",
    "wrote|written to ?the citizen|paper|mp|my|council ?mp about",
    "my|a letter +5 citizen|paper|times|guardian|printed|page", "printed my letter",
    "put|sent in my|a response|objection|comments", "filled ?it in +2 objection|consultation|response",
    "planning objection", "consultation ?is ?s ?on +5 closes|closes|open|published", "its published anybody|anyone",
    "climate strike|march|emergency",
    "dont agree with taking|closing|cutting|scrapping|building|charging", "all lives|refugees welcome",
    "speaking purely as a resident",
)
"""Calls and plain positions that take no party's side."""

VIEWS: Final = Phrases(
    (
        f"{_MATTER} +3 should|shouldnt|needs|need|must|ought ?not ?to be|have|exist|swim|get|cost|pay|stop|ride|"
        "close|a|out|banned|free"
    ),
    "i|id|we ?do ?still think|believe|reckon|keep ?that +4 should|shouldnt|ought|banned",
    "shops|government|ministers|politicians|they|councils should stop|start|ban|fund|pay",
    "someone needs to do|sort|fix|fund",
    "why ?is|are ?a ?the ?we ?not ?still +6 still|quid|pounds|charging|paying|waiting",
    "would ?rather ?like ?to see ?more ?fewer",
    "im allowed|entitled to say",
    "no thank|thankyou ?you", "yes please ?to", "next please", "you dont have to agree", "ive nothing against",
    "dont know how ?young ?ones ?people ?they|folk do|manage|afford|cope",
    "cost|costs the same money", "lets not|keep it clean",
)
"""Words of opinion that count beside a public matter."""

MATTERS: Final = Phrases(_MATTER)
PARTY: Final = Phrases(
    "labour|tory|tories|conservative|conservatives|lib|libdem|libdems|reform|plaid|snp|ukip|greens",
    "vote for|labour|green|tory|reform", "dog|pizza|curry|telly",
)
"""Parties, whose supporters are noticed elsewhere."""

DETECTOR: Final = Detector(
    name=_KIND,
    emits=(_KIND,),
    find=together(
        cued(_KIND, CALLS, unless=PARTY, confidence=0.75),
        in_company(_KIND, VIEWS, MATTERS, unless=PARTY, confidence=0.7, whole_text=True),
    ),
)
