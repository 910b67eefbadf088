"""Strong words in a harmless turn of speech: I could murder a curry.

Killing, dying, drinking and the like where they are said of food, feet,
songs, games and jobs done, or in stock exaggerations.

Notices:
    [[I could murder a curry]] after that shift.
    My [[feet are killing me]], both of them.
    She [[smashed her driving test]] this morning.
    We [[ate like pigs]] and went to bed.
    Best team in the country, [[fight me]].

Leaves alone:
    He said he would kill her.
    They will burn your house down.
    The council killed the scheme.
"""

from __future__ import annotations

from typing import Final

from tactful.detectors.base import WORDS_ONLY, Detector
from tactful.detectors.phrases import Phrases, each_once

_FOOD: Final = (
    "curry|pint|kebab|brew|cuppa|tea|coffee|biscuit|biscuits|cake|bacon|sandwich|butty|roll|pizza|burger|chips|"
    "chippy|lasagne|naan|roast|breakfast|chinese|indian|takeaway|"
    "gin|wine|beer|cider|doughnut|pie|pasty|pasta|crisps|chocolate|ice|sausage|fish|toast|mcdonalds|nandos|snack|"
    "sarnie|cob|bap|barm"
)
_BODY: Final = (
    "feet|back|knees|knee|legs|head|hips|hip|arms|shoulders|shoulder|neck|shoes|boots|heels|tooth|calves|thighs|"
    "hands|throat|stairs|hill|heat|hayfever"
)
_TEST: Final = (
    "test|exam|exams|interview|gcses|alevels|pb|parkrun|marathon|10k|target|driving|assessment|quiz|audition|solo|"
    "speech|presentation|set|gig|finals|dissertation|deadlift"
)
CUES: Final = Phrases(
    f"i could +1 murder|kill|demolish|destroy +5 {_FOOD}", f"could +1 murder|kill for +4 {_FOOD}",
    f"murdered|demolished|destroyed|inhaled|smashed|annihilated +5 {_FOOD}", f"murder|kill a +2 {_FOOD}",
    f"{_BODY} is|are|were|was ?absolutely|literally|bloody killing me", "youre killing me", "its killing me",
    "this is killing me", "kill me now",
    f"smashed|smashing|nailed|killed|aced|bossed|bombed|slayed|smash|nail +4 {_TEST}",
    f"bombed at|in the +1 quiz|{_TEST}", "killed it at|on|tonight|today", "i|she|he|you|they|we killed it",
    "killing it", "absolutely killed it", "going in for the kill", "slept like dogs|logs|babies|a",
    "ate|eat|eating like pigs|a", "sweating like a", "worked like a dog",
    "fight me", "ill fight you on this|that", "will die on this|that hill", "hill i will|ill die on", "died laughing",
    "dying laughing|of", "i died", "im dying laughing|here", "dead on my feet", "dead on our feet", "bored to death",
    "scared to death",
    "worried to death", "over my dead body", "to die for", "dying to", "dead centre", "drop dead gorgeous",
    "dead chuffed|good|proud|nice|easy|happy|cute|lovely|handy|keen|kind|sweet", "kill two birds",
    "killer heels|look|view|dress|bassline",
    "if looks could kill", "id kill for", "who do i have to kill", "who do you have to kill",
    "i will literally murder|kill|scream|cry|die", "ill literally murder|kill|scream|cry|die",
    "i could throttle|strangle whoever", "could kiss him|her|them|you",
    "i could hug|cry", "i will scream", "ill scream", "one more person +10 scream",
    "my mum|wife|husband|mam|nan|missus|boss will|would|is|going kill|murder|throttle|to ?kill me",
    "hell|shell|shed|hed kill me", "will kill me", "shoot the breeze",
    "shoot me an email|a", "shot in the dark|arm", "give it a shot|bash|stab", "taking a stab at", "have a stab at",
    "big shot", "bite the bullet", "dodged a bullet", "stick to your guns", "jumped the gun", "on fire today|tonight",
    "fire in the hole",
    "sick beats|tune|beat|tunes|burn", "off his|her|my|their face with|on tiredness|cake",
    "drunk on power|sunshine|love|tiredness|happiness", "high on life|sugar", "punch drunk", "hungover from",
    "sugar crash",
    "hate crime against", "crime against cake|bread|tea|humanity|fashion|food|pies|biscuits|gravy",
    "robbed blind", "daylight robbery", "highway robbery", "we were robbed", "was robbed", "get away with murder",
    "blue murder", "bloody murder", "murder on the knees|back|bus", "is murder on", "its murder", "was murder",
    "daft as a brush", "mad as a box|hatter", "ugly as sin", "ugly old git|sod|mug", "old git", "soft lad",
    "daft sod|sods|apeth|mare", "silly sausage|moo|billy|sod", "you muppet", "absolute muppets|legends",
    "lucky bastard|bastards|git|sod", "poor sod|bastard|cow", "cheeky bugger|bugger|git|sod|monkey",
    "clever clogs", "crafty sod", "jammy git|bugger|sod", "lovely lot", "daft lot",
    "little monkeys|monkey|terrors|devils|beasts|animals", "party animal", "night owl", "teachers pet", "sly dog",
    "dirty dog|weekend", "lone wolf", "rat race", "guinea pig|pigs", "black sheep", "dark horse",
    "will to live", "hanged drawn", "witch hunt", "battered|chip fish|sausage", "beat the clock|traffic|rush|bulge",
    "knocked it out", "punching above", "get destroyed", "got destroyed",
    "destroyed by", "slaughtered us|them", "got slaughtered", "absolutely battered us", "took a beating",
    "sent to coventry",
    "eaten alive by", "a dead loss", "dead as a dodo", "flogging a dead", "break a leg", "breaking my heart",
    "break the ice", "cut to the chase", "knock em dead", "knock them dead", "hit the roof|road|sack|hay|wall|bottle",
    "kick the bucket", "kick|kicked the habit", "kick off", "bury the hatchet",
    "skeletons in", "drives me up", "driving me mad|crazy|insane|nuts", "doing my head in", "out for blood",
    "blood sweat", "car crash telly|tv|dating", "train wreck", "bombing it", "bombed it|down", "da bomb", "the bomb",
)

DETECTOR: Final = Detector(
    name="idiom", emits=("idiom",), find=each_once("idiom", CUES, 0.8), reads=WORDS_ONLY,
)
